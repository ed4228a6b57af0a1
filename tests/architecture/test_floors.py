"""The house stays as it is drawn: who imports whom, what files are called, how long they get."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FLOORS = ("bot", "config", "handlers", "scheduling")
NO_NOUNS = {"utils", "util", "helpers", "helper", "common", "base", "core", "manager", "managers", "misc"}
MOST_LINES = 320
LONGER = {
    "bot/storage/privacy/told.py": "one table of what is told to whom it is about",
    "bot/storage/migrations/versions/0002_the_network.py": "what was once written is not moved about",
    "bot/storage/tables.py": "every table in one place, so that one can read what the database holds",
    "bot/storage/migrations/versions/0001_first_tables.py": "what was once written is not moved about",
}
KNOW_TELEGRAM = ("handlers/", "bot/sandbox/", "bot/delivery/telegram.py", "bot/app.py", "bot/running.py")
TOUCH_ROWS = {
    "handlers/conversation.py": "aiogram's state of a conversation, kept in rows",
    "handlers/reply.py": "an answer that waits for its turn is what the outbox keeps",
    "handlers/web/health.py": "says it when the database can't be read",
}


def sources() -> list[Path]:
    return sorted(file for floor in FLOORS for file in (ROOT / floor).rglob("*.py"))


def name_of(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def tree_of(file: Path) -> ast.Module:
    return ast.parse(file.read_text("utf-8"))


def imported_by(file: Path) -> set[str]:
    """Also what is imported late, or for types alone."""
    found = set()
    for node in ast.walk(tree_of(file)):
        if isinstance(node, ast.Import):
            found |= {each.name for each in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


def imports(file: Path, package: str) -> bool:
    return any(each == package or each.startswith(f"{package}.") for each in imported_by(file))


def test_imports_go_down() -> None:
    """In a process of its own: import-linter silences every logger of the one it runs in."""
    told = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache", "--no-logo"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, (
        "A file imports from above or from beside. Move what it needs down, or hand it in as an argument:\n"
        + told.stdout
        + told.stderr
    )


def test_a_folder_begins_with_a_signpost_and_nothing_else() -> None:
    folders = {file.parent for file in sources() if "versions" not in file.parts}
    without = sorted(name_of(each) for each in folders if not (each / "__init__.py").exists())
    assert not without, f"Give these an __init__.py that says in one docstring what lies there: {without}"
    with_code = [
        name_of(file)
        for file in sources()
        if file.name == "__init__.py"
        and (ast.get_docstring(tree_of(file)) is None or len(tree_of(file).body) != 1)
    ]
    assert not with_code, f"Move the code into a module with a name; leave one docstring: {with_code}"


def test_every_module_says_in_its_first_line_what_one_finds_there() -> None:
    silent = [name_of(file) for file in sources() if not _first_line(file)]
    assert not silent, f"Begin these with a docstring, one sentence: what would I look for here? {silent}"


def _first_line(file: Path) -> str:
    return (ast.get_docstring(tree_of(file)) or "").partition("\n")[0]


def test_a_module_is_called_after_what_it_is_about() -> None:
    vague = [name_of(file) for file in sources() if NO_NOUNS & {file.stem, *file.relative_to(ROOT).parts}]
    assert not vague, f"Find the noun: split these by what they are about. {vague}"


def test_a_file_can_be_read_in_one_go() -> None:
    long = {name_of(file): len(file.read_text("utf-8").splitlines()) for file in sources()}
    too_long = {name: lines for name, lines in long.items() if lines > MOST_LINES and name not in LONGER}
    assert not too_long, f"Make a folder of the same name and split by what is asked for: {too_long}"
    short_again = [name for name in LONGER if long.get(name, 0) <= MOST_LINES]
    assert not short_again, f"No exception is needed any more; take it out of LONGER: {short_again}"


def test_telegram_is_known_at_the_edge_only() -> None:
    knowing = [name_of(file) for file in sources() if imports(file, "aiogram")]
    inside = [name for name in knowing if not name.startswith(KNOW_TELEGRAM)]
    assert not inside, f"Use a type of our own and turn it into aiogram's at the edge: {inside}"


def test_a_handler_asks_a_service_and_never_the_database() -> None:
    asking = {
        name_of(file)
        for file in (ROOT / "handlers").rglob("*.py")
        if imports(file, "bot.storage") or imports(file, "sqlalchemy")
    }
    assert asking <= set(TOUCH_ROWS), f"Move the query into a service: {sorted(asking - set(TOUCH_ROWS))}"
    assert asking == set(TOUCH_ROWS), f"Take out of TOUCH_ROWS: {sorted(set(TOUCH_ROWS) - asking)}"


@pytest.mark.parametrize("floor", ["handlers", "bot/services", "bot/delivery", "bot/storage", "scheduling"])
def test_words_for_people_stand_in_the_texts(floor: str) -> None:
    said = [
        f"{name_of(file)}: {words!r}"
        for file in sorted((ROOT / floor).rglob("*.py"))
        for words in _strings(file)
        if set(words.lower()) & set("åäö")
    ]
    assert not said, f"Give the words an id in bot/texts/sv and bot/texts/en, and say(…) it: {said}"


def _strings(file: Path) -> Iterator[str]:
    """Without docstrings, which are for us."""
    tree = tree_of(file)
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node.value
