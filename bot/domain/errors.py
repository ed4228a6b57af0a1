"""A refusal is raised by name; the words for it are in the catalogues."""

from typing import Any


class Declined(Exception):  # noqa: N818  a refusal said to a person is not a fault of the program
    """What was asked can't be done. `text_id` and its arguments are said to the person who asked."""

    def __init__(self, text_id: str, **arguments: Any) -> None:
        super().__init__(text_id)
        self.text_id = text_id
        self.arguments = arguments
