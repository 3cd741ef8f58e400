"""The table of OWASP ASVS 5.0 (`asvs.toml`) is whole, and what it names exists.

Every requirement of level 2 is in it, and those of level 3 for sign-in (V6), sessions (V7), access (V8), tokens (V9)
and WebRTC (V17). What is open is said to be open.
"""

from __future__ import annotations

import ast
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

TESTS = Path(__file__).parents[1]
ROOT = TESTS.parent
TABLE: dict[str, dict[str, dict[str, Any]]] = tomllib.loads(
    (Path(__file__).parent / "asvs.toml").read_text(encoding="utf-8")
)
# How many requirements the standard has in each chapter at the levels above.
COUNTS = (27, 11, 19, 10, 9, 47, 19, 13, 7, 29, 14, 9, 13, 9, 13, 16, 12)
WAYS = {"tests", "documented", "not_applicable", "open"}
ROWS = [pytest.param(number, row, id=number) for chapter in TABLE.values() for number, row in chapter.items()]


@cache
def _functions(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}


def test_every_requirement_is_in_the_table() -> None:
    assert list(TABLE) == [f"V{number}" for number in range(1, 18)]
    assert tuple(len(chapter) for chapter in TABLE.values()) == COUNTS
    for name, chapter in TABLE.items():
        assert all(number.startswith(f"{name[1:]}.") for number in chapter), name


@pytest.mark.parametrize(("number", "row"), ROWS)
def test_each_requirement_has_one_answer_and_the_named_tests_exist(number: str, row: dict[str, Any]) -> None:
    assert len(row) == 1, number
    assert set(row) <= WAYS, number
    for name in row.get("tests", ()):
        file, _, function = name.partition("::")
        assert function in _functions(TESTS / file), name
    if "documented" in row:
        file, _, heading = row["documented"].partition(", ")
        content = (ROOT / file).read_text(encoding="utf-8")
        assert f"## {heading}\n" in content if heading else content


def test_what_is_open_is_said_in_the_architecture() -> None:
    """The number of open ones stands where people read it."""
    count = sum("open" in row for chapter in TABLE.values() for row in chapter.values())
    assert f"{count} are open" in (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
