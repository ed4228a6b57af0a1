"""The program as it is started: its own process, an empty folder, nothing in the environment."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

ROOT = Path(__file__).parents[2]
TOKEN = "123456789:" + "A" * 35

Bot: TypeAlias = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def bot(tmp_path: Path) -> Bot:
    """`bot("invite", "--role", "national", BOT_TOKEN=…)`; `python=(…)` runs something else than the door."""

    def run(
        *words: str, python: tuple[str, ...] = ("-m", "bot"), **settings: str
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *python, *words],
            cwd=tmp_path,
            env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"} | settings,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )

    return run


def line_of(result: subprocess.CompletedProcess[str]) -> str:
    """What went wrong, in one line, with status 2 and nothing else said."""
    assert (result.returncode, result.stdout) == (2, "")
    (line,) = result.stderr.splitlines()
    return line
