"""No two modules import each other, however long the way round; imports for types alone are counted too."""

from __future__ import annotations

import graphlib
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).parents[2]


def test_no_circle_of_imports(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT))
    graph = grimp.build_graph("careconnect_desktop", "server_stub", cache_dir=None)
    imports = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    assert len(imports) > 300

    graphlib.TopologicalSorter(imports).prepare()  # raises CycleError with the circle in it
