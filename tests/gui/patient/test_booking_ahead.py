"""A booking opens with its first step; the others are built while somebody looks for a time."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from careconnect_desktop.ui.frame.workspace import Workspace
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.patient_bench import patient_workspace_over, services_of
from careconnect_desktop.ui.gallery.studio import Studio
from careconnect_desktop.ui.patient.booking_view import BookingView
from careconnect_desktop.ui.patient.doctors_place import DoctorsPlace
from careconnect_desktop.viewmodels.booking import STEPS, BookingStep
from tests.gui.conftest import Settle


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
