"""How long a step of scrolling takes: paint and layout of the visits and of a conversation, with thousands of each."""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass, replace
from datetime import timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QListView

from careconnect_desktop.model.scheduling import Appointment, AppointmentStatus
from careconnect_desktop.services.chat import ChatSnapshot, Thread
from careconnect_desktop.ui.gallery import samples

STEPS = 300
STEP_PX = 120


@dataclass(frozen=True, slots=True)
class Scrolling:
    """Milliseconds per step. rows: in the list; visible: seen at once. cpu: of this thread, whatever else is busy."""

    name: str
    rows: int
    visible: int
    p50_ms: float
    p95_ms: float
    worst_ms: float
    cpu_p95_ms: float


def many_visits(count: int) -> tuple[Appointment, ...]:
    """So many visits of the past, one a day."""
    first = samples.PATIENT_VISITS[0]
    return tuple(
        replace(
            first,
            id=f"visit-{number}",
            status=AppointmentStatus.COMPLETED,
            reason=f"{first.reason} ({number})",
            starts_at=first.starts_at - timedelta(days=number + 1),
            ends_at=first.ends_at - timedelta(days=number + 1),
        )
        for number in range(count)
    )


def many_messages(count: int) -> ChatSnapshot:
    """A conversation of so many messages of different lengths, over months."""
    kinds = samples.MESSAGES
    messages = tuple(
        replace(
            kinds[number % len(kinds)],
            id=f"m-{number}",
            client_id=f"c-{number}",
            text=f"{number}: {kinds[number % len(kinds)].text}",
            created_at=samples.NOW - timedelta(minutes=37 * (count - number)),
        )
        for number in range(count)
    )
    thread = Thread(person=samples.MEYER, messages=messages, is_loading=False)
    return ChatSnapshot(conversations=samples.CONVERSATIONS, thread=thread, is_loaded=True)


def scroll(name: str, view: QListView) -> Scrolling:
    """Scroll down and up again by steps, measuring each with everything that follows from it at once."""
    bar = view.verticalScrollBar()
    bar.setValue(0)
    QCoreApplication.processEvents()
    taken_ms: list[float] = []
    cpu_ms: list[float] = []
    for step in range(STEPS):
        target = (step if step < STEPS // 2 else STEPS - step) * STEP_PX
        begun, begun_cpu = time.perf_counter(), time.thread_time()
        bar.setValue(target)
        # Lays out and draws now, and not when the loop comes round to it.
        QCoreApplication.sendPostedEvents()
        taken_ms.append((time.perf_counter() - begun) * 1000)
        cpu_ms.append((time.thread_time() - begun_cpu) * 1000)
    ordered = sorted(taken_ms)
    return Scrolling(
        name,
        view.model().rowCount(),
        visible_rows(view),
        statistics.median(ordered),
        ordered[int(len(ordered) * 0.95)],
        ordered[-1],
        sorted(cpu_ms)[int(len(cpu_ms) * 0.95)],
    )


def visible_rows(view: QListView) -> int:
    """How many rows have a part in the window."""
    area = view.viewport().rect()
    first, last = view.indexAt(area.topLeft()).row(), view.indexAt(area.bottomLeft()).row()
    return (last if last >= 0 else view.model().rowCount() - 1) - max(0, first) + 1
