"""Rules of who may import what that are finer than the import contracts and the linter can say."""

from __future__ import annotations

import ast
import graphlib
import subprocess
import sys
from functools import cache
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).resolve().parents[3]
CLIENT = ROOT / "careconnect_desktop"
# The composition root with windows: desktop.py and the parts it is cut into.
DESKTOP = "compose/desktop"
# Qt's parts and the only places that may name them, by the start of the path below the package.
QT_PLACES = {
    "PySide6.QtWidgets": ("ui/", DESKTOP),
    "PySide6.QtGui": ("ui/", "platform_qt/", DESKTOP),
    "PySide6.QtMultimedia": ("platform_qt/",),
    "PySide6": ("ui/", "viewmodels/", "platform_qt/", DESKTOP),
    "careconnect_desktop.ui": ("ui/", DESKTOP, "compose/gallery.py"),
    "careconnect_desktop.viewmodels": ("ui/", "viewmodels/", DESKTOP),
}
# Libraries and the one adapter that knows each.
ADAPTERS = {
    "httpx": ("api/",),
    "socketio": ("signaling/",),
    "engineio": ("signaling/",),
    "keyring": ("storage/",),
    "aiortc": ("rtc/",),
    "aioice": ("rtc/",),
    "av": ("rtc/", "media/", "platform_qt/", "ui/gallery/"),
    "qasync": (DESKTOP,),
}
PURE = ("call", "protocol", "model", "core")
IMPURE = ("asyncio", "socket", "threading", "subprocess", "PySide6", "aiortc", "httpx", "socketio", "av", "numpy")
# Ground floor and wire: task scopes are asyncio's, log lines go to a stream.
ASYNCIO_IN_CORE = {"core/tasks.py"}


@cache
def _imports(path: Path) -> frozenset[str]:
    """All that a module names in imports, wherever they stand in it; with `from a import b` both `a` and `a.b`."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module)
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return frozenset(names)


def _is_part_of(name: str, package: str) -> bool:
    return name == package or name.startswith(package + ".")


def _users(package: str) -> set[str]:
    """The client's modules that name the package, as paths below it."""
    return {
        path.relative_to(CLIENT).as_posix()
        for path in CLIENT.rglob("*.py")
        if any(_is_part_of(name, package) for name in _imports(path))
    }


def _is_in(path: str, places: tuple[str, ...]) -> bool:
    return path.startswith(places)


@pytest.mark.parametrize(("package", "places"), [*QT_PLACES.items(), *ADAPTERS.items()])
def test_a_library_stays_where_it_belongs(package: str, places: tuple[str, ...]) -> None:
    assert {path for path in _users(package) if not _is_in(path, places)} == set()


@pytest.mark.parametrize("layer", PURE)
def test_the_pure_layers_do_no_input_or_output(layer: str) -> None:
    found = {
        f"{path.relative_to(CLIENT).as_posix()}: {name}"
        for path in (CLIENT / layer).rglob("*.py")
        if path.relative_to(CLIENT).as_posix() not in ASYNCIO_IN_CORE
        for name in _imports(path)
        if any(_is_part_of(name, package) for package in IMPURE)
    }
    assert found == set()


def test_only_one_module_reaches_into_aiortc() -> None:
    """Names with a leading underscore, read from anything but self or cls, stand in rtc/compat only."""
    strangers: set[str] = set()
    for path in (CLIENT / "rtc").rglob("*.py"):
        if path.name.startswith("compat") or path.parent.name.startswith("compat"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr.startswith("_") and not node.attr.startswith("__"):
                base = node.value
                if not (isinstance(base, ast.Name) and base.id in ("self", "cls", "other")):
                    strangers.add(f"{path.name}:{node.lineno} {node.attr}")
    assert strangers == set()


@pytest.mark.parametrize("module", ["careconnect_desktop.compose.core", "careconnect_desktop.cli"])
def test_no_qt_without_a_window(module: str) -> None:
    code = f"import sys, {module}; print({{'PySide6', 'shiboken6', 'qasync'}} & set(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True, text=True, timeout=60
    )
    assert done.stdout.strip() == "set()"


def test_the_server_runs_without_the_client() -> None:
    """Of the client only the wire contract, the model and the ground floor; no Qt, and no companions of libraries."""
    code = "import sys, server_stub.cli; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True, text=True, timeout=60
    )
    loaded = set(done.stdout.split())
    ours = {name.split(".")[1] for name in loaded if name.startswith("careconnect_desktop.")}
    assert ours <= {"protocol", "model", "core"}
    assert not loaded & {"PySide6", "shiboken6", "qasync", "pygments", "requests", "rich"}


SERVER = ROOT / "server_stub"


def _subject(path: Path) -> str:
    return path.relative_to(SERVER).parts[0]


def test_no_subject_of_the_server_reads_the_tables_of_another() -> None:
    """The line along which the one program could be cut: a module calls another's service, never its SQL."""
    crossings = {
        f"{path.relative_to(SERVER)} -> {name}"
        # The modules at the top join the subjects: they make repositories, and gather tables for the migrations.
        for path in SERVER.glob("*/**/*.py")
        if _subject(path) != "storage"
        for name in _imports(path)
        if len(parts := name.split(".")) > 2
        and parts[0] == "server_stub"
        and parts[1] not in (_subject(path), "storage")
        and parts[2] in ("tables", "repository")
    }
    assert crossings == set()


def test_routes_hold_no_sql() -> None:
    found = {
        f"{path.relative_to(SERVER)}: {name}"
        for path in SERVER.rglob("routes.py")
        for name in _imports(path)
        if _is_part_of(name, "sqlalchemy") or name.endswith(".tables")
    }
    assert found == set()


def test_no_circle_of_imports() -> None:
    """However long the way round; imports for types alone are counted too."""
    graph = grimp.build_graph("careconnect_desktop", "server_stub", cache_dir=None)
    imports = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    assert len(imports) > 300

    graphlib.TopologicalSorter(imports).prepare()  # raises CycleError with the circle in it
