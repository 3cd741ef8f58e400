"""A booking opens with its first step; the others are built while somebody looks for a time."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from careconnect_desktop.ui.frame.workspace import Workspace
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.patient_bench import patient_workspace_over, services_of
from careconnect_desktop.ui.gallery.studio import Studio
from careconnect_desktop.ui.patient.booking_steps import ReasonStep
from careconnect_desktop.ui.patient.booking_view import BookingView
from careconnect_desktop.ui.patient.doctors_place import DoctorsPlace
from careconnect_desktop.viewmodels.booking import STEPS, BookingModel, BookingStep
from tests.gui.conftest import Settle
from tests.helpers.windows_shown import WindowsShown


async def opened(studio: Studio, qtbot: QtBot, settle: Settle) -> tuple[Workspace, BookingView]:
    workspace = await patient_workspace_over(studio, services_of(samples.LATER_VISITS))
    qtbot.addWidget(workspace)
    workspace.resize(1120, 1000)
    workspace.show()
    await settle()
    workspace.show_place("doctors")
    doctors = workspace.findChild(DoctorsPlace)
    assert isinstance(doctors, DoctorsPlace)
    doctors.open_booking(samples.MEYER)
    view = workspace.findChild(BookingView)
    assert isinstance(view, BookingView)
    return workspace, view


async def test_the_later_steps_do_not_hold_up_the_first(studio: Studio, qtbot: QtBot, settle: Settle) -> None:
    _workspace, view = await opened(studio, qtbot, settle)
    assert view.built_steps == {BookingStep.TIME}
    qtbot.waitUntil(lambda: view.built_steps == frozenset(STEPS))
    column = view.picker.parentWidget()
    assert column is not None
    layout = column.layout()
    assert layout is not None
    # Each stands where it belongs, whenever it was built, and only the first is shown.
    places = [layout.indexOf(widget) for widget in (view.picker, view.reason)]
    assert places == sorted(places)
    assert view.picker.isVisible()
    assert not view.reason.isVisible()


async def test_a_step_that_is_wanted_first_is_built_then(studio: Studio, qtbot: QtBot, settle: Settle) -> None:
    _workspace, view = await opened(studio, qtbot, settle)
    assert view.reason.isHidden()
    assert view.built_steps == {BookingStep.TIME, BookingStep.REASON}
    qtbot.waitUntil(lambda: view.built_steps == frozenset(STEPS))


async def test_a_step_is_never_a_window_of_its_own(
    studio: Studio, qtbot: QtBot, settle: Settle, qapp: QApplication
) -> None:
    _workspace, view = await opened(studio, qtbot, settle)
    model = studio.owner.findChildren(BookingModel)[-1]
    await settle()
    windows = WindowsShown(qapp)
    model.choose_slot(next(slot for _part, slots in model.snapshot.parts for slot in slots if slot.is_available))
    for step in STEPS[1:]:
        # Faster than they are built ahead: each is made as the one that is shown.
        model.go_on()
        await settle()
        assert model.snapshot.step is step
    assert view.built_steps == frozenset(STEPS)
    assert windows.shown == []


async def test_a_booking_that_was_begun_comes_back_as_it_was(studio: Studio, qtbot: QtBot, settle: Settle) -> None:
    workspace, view = await opened(studio, qtbot, settle)
    qtbot.waitUntil(lambda: view.built_steps == frozenset(STEPS))
    doctors = workspace.findChild(DoctorsPlace)
    assert isinstance(doctors, DoctorsPlace)
    view.left.emit()
    assert not view.isVisible()
    doctors.open_booking(samples.OKAFOR)
    doctors.open_booking(samples.OKAFOR)
    assert len(workspace.findChildren(BookingView)) == 2
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    other = workspace.findChild(BookingView)
    assert isinstance(other, BookingView)
    assert other.isVisible()
    doctors.open_doctor(samples.OKAFOR)
    doctors.open_booking(samples.OKAFOR)
    assert workspace.findChildren(BookingView) == [other]
    assert other.isVisible()
    await settle()


def _reason_steps() -> list[ReasonStep]:
    return [widget for widget in QApplication.allWidgets() if isinstance(widget, ReasonStep)]


class Turns(QObject):
    """At the beginning of each turn of a view's timers: whether the largest step is made, and whether it is placed."""

    def __init__(self, view: BookingView) -> None:
        super().__init__(view)
        self._view = view
        self.seen: list[tuple[bool, bool]] = []
        # Those of a test before may not be gone yet.
        self._former = _reason_steps()
        for timer in view.findChildren(QTimer):
            timer.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Timer:
            is_made = any(step not in self._former for step in _reason_steps())
            self.seen.append((is_made, BookingStep.REASON in self._view.built_steps))
        return super().eventFilter(watched, event)


async def test_the_largest_step_is_made_in_one_turn_and_placed_in_the_next(
    studio: Studio, qtbot: QtBot, settle: Settle
) -> None:
    _workspace, view = await opened(studio, qtbot, settle)
    turns = Turns(view)
    qtbot.waitUntil(lambda: view.built_steps == frozenset(STEPS))
    assert turns.seen[:3] == [(False, False), (True, False), (True, True)]
