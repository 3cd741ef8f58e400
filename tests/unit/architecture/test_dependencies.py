"""What each part imports is declared for that part, so that a server alone and a client alone can be installed."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
OURS = {"careconnect_desktop", "server_stub", "tests"}
SHARED = ("core", "model", "protocol")


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _declared(*groups: str) -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = [*project["dependencies"]]
    for group in groups:
        lines += project["optional-dependencies"][group]
    return {_normal(re.split(r"[\[<>=!~; ]", line)[0]) for line in lines}


def _third_party(folder: Path) -> set[str]:
    """The distributions that hold what the folder's modules import."""
    found: set[str] = set()
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found.update(alias.name.split(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module.split(".")[0])
    holders = packages_distributions()
    names = found - sys.stdlib_module_names - OURS
    # A namespace of several distributions counts as declared when one of them is.
    return {_normal(min(holders.get(name, [name]))) for name in names}


@pytest.mark.parametrize("layer", SHARED)
def test_both_ends_have_what_the_contract_needs(layer: str) -> None:
    assert _third_party(ROOT / "careconnect_desktop" / layer) - _declared() == set()


def test_the_client_declares_what_it_imports() -> None:
    # PySide6 is one distribution on paper and three on disk.
    parts = {"pyside6-essentials", "pyside6-addons", "shiboken6"}
    assert _third_party(ROOT / "careconnect_desktop") - _declared("client") - parts == set()


def test_the_server_declares_what_it_imports() -> None:
    # Starlette is FastAPI's own foundation, in a version that FastAPI chooses.
    assert _third_party(ROOT / "server_stub") - _declared("server") - {"starlette"} == set()
