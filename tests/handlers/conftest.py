"""The town of the scenarios, in which something may go wrong."""

from tests.scenarios.conftest import town

__all__ = ["town"]
