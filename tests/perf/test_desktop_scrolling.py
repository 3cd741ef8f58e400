"""`dev.py bench`: scrolling through 5,000 visits and 10,000 messages; prints a table, asserts no time."""

from __future__ import annotations

import asyncio
import time
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject
from PySide6.QtWidgets import QApplication, QListView, QWidget

from careconnect_desktop.core.resources import bundled_resources
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.ui.chat.thread_view import ThreadView
from careconnect_desktop.ui.frame.workspace import Workspace
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.patient_bench import patient_workspace
from careconnect_desktop.ui.gallery.studio import Studio
from careconnect_desktop.ui.patient.visits_place import VisitsPlace
from careconnect_desktop.ui.shared.look import Look, ThemeChoice
from careconnect_desktop.ui.shared.times import Times
from tests.perf.desktop_scrolling import Scrolling, many_messages, many_visits, scroll

VISITS, MESSAGES = 5_000, 10_000


@pytest.mark.slow
@pytest.mark.timeout(300)
async def test_scrolling_through_thousands(qapp: QApplication) -> None:
    owner = QObject()
    look = Look(qapp, bundled_resources(), ThemeChoice.LIGHT)

    async def settle() -> None:
        for _ in range(8):
            await asyncio.sleep(0)
            QCoreApplication.processEvents()

    rows: list[Scrolling] = []
    async with TaskScope("bench") as tasks:
        studio = Studio(look, Times(ZoneInfo(samples.ZONE), QLocale("en_GB")), tasks, owner, settle)
        begun = time.perf_counter()
        workspace = await patient_workspace(studio, many_visits(VISITS), chat=many_messages(MESSAGES))
        made_ms = (time.perf_counter() - begun) * 1000
        assert isinstance(workspace, Workspace)
        workspace.resize(1280, 900)
        workspace.show()
        workspace.show_place("visits")
        await settle()
        place = workspace.findChild(VisitsPlace)
        assert place is not None
        place.filter.button(True).click()
        await settle()
        rows.append(measured(f"{VISITS} visits", place.list))
        begun = time.perf_counter()
        workspace.show_place("messages")
        await settle()
        opened_ms = (time.perf_counter() - begun) * 1000
        thread = next(view for view in workspace.findChildren(ThreadView) if view.isVisible())
        rows.append(measured(f"{MESSAGES} messages", thread.list))
        print(f"\nplaces made in {made_ms:.0f} ms, conversation shown in {opened_ms:.0f} ms")
        for row in rows:
            print(
                f"{row.name}: {row.rows} rows, {row.visible} visible; "
                f"p50 {row.p50_ms:.1f} ms, p95 {row.p95_ms:.1f} ms, worst {row.worst_ms:.1f} ms; "
                f"CPU p95 {row.cpu_p95_ms:.1f} ms"
            )
        workspace.close()
        workspace.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    owner.deleteLater()
    look.deleteLater()
    assert [row.rows >= count for row, count in zip(rows, (VISITS, MESSAGES), strict=True)] == [True, True]
    # What is drawn is what is seen: the rest costs nothing.
    assert all(row.visible < 60 for row in rows)


def measured(name: str, view: QListView) -> Scrolling:
    window: QWidget = view.window()
    assert window.isVisible()
    return scroll(name, view)
