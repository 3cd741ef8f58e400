"""The waiting room, as a patient goes through it: devices only while it is open, always a way in, ready by one tap."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.scheduling import AppointmentMode, AppointmentStatus
from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.services.chat import Thread
from careconnect_desktop.services.presence import PresenceSnapshot
from careconnect_desktop.services.waiting import DoctorDelay
from careconnect_desktop.ui.frame.workspace import Workspace
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.patient_bench import PatientServices, patient_workspace_over, services_of
from careconnect_desktop.ui.gallery.patient_stand_ins import standing
from careconnect_desktop.ui.gallery.studio import Studio
from careconnect_desktop.ui.patient.check_in_dialog import CheckInDialog
from careconnect_desktop.ui.patient.waiting_room_place import WaitingRoomPlace
from careconnect_desktop.ui.shared.buttons import Button
from tests.gui.conftest import Settle
from tests.helpers.call_stand_ins import a_call
from tests.helpers.labels import words_on

S = AppointmentStatus


class Visit:
    """An open workspace of a patient with the waiting room in it."""

    def __init__(self, services: PatientServices, workspace: Workspace, qtbot: QtBot, settle: Settle) -> None:
        self.services = services
        self.workspace = workspace
        self.qtbot = qtbot
        self.settle = settle
        room = workspace.findChild(WaitingRoomPlace)
        assert isinstance(room, WaitingRoomPlace)
        self.room = room

    @property
    def words(self) -> list[str]:
        return words_on(self.workspace)

    async def press(self, text: str) -> None:
        QCoreApplication.processEvents()
        button = next(
            found for found in self.workspace.findChildren(Button) if found.isVisible() and found.text() == text
        )
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        await self.settle()

    async def put_visit(self, **changes: object) -> None:
        """The server tells the visit anew."""
        source = self.services.appointments
        appointments = tuple(
            replace(found, version=found.version + 1, **changes) if found.id == "a3" else found  # type: ignore[arg-type]
            for found in source.snapshot.appointments
        )
        source.put(replace(source.snapshot, appointments=appointments))
        await self.settle()


Enter = Callable[[PatientServices], Awaitable[Visit]]


@pytest.fixture
def enter(studio: Studio, qtbot: QtBot, settle: Settle) -> Enter:
    """From home into the waiting room, past the question where the person is."""

    async def go(services: PatientServices) -> Visit:
        visit = await at_home(services, studio, qtbot, settle)
        visit.workspace.show_place("room")
        visit.room.enter(services.appointments.snapshot.appointments[2], asks_where=False)
        await settle()
        return visit

    return go


async def at_home(services: PatientServices, studio: Studio, qtbot: QtBot, settle: Settle) -> Visit:
    workspace: QWidget = await patient_workspace_over(studio, services)
    assert isinstance(workspace, Workspace)
    qtbot.addWidget(workspace)
    workspace.resize(1120, 1000)
    workspace.show()
    await settle()
    return Visit(services, workspace, qtbot, settle)


async def test_from_home_to_the_waiting_room_with_place_and_number(
    studio: Studio, qtbot: QtBot, settle: Settle
) -> None:
    visit = await at_home(services_of(samples.PATIENT_VISITS), studio, qtbot, settle)
    await visit.press("Enter the waiting room")
    assert visit.workspace.current_key == "room"
    dialog = visit.workspace.findChild(CheckInDialog)
    assert isinstance(dialog, CheckInDialog)
    qtbot.keyClicks(dialog.place.line, "At home")
    qtbot.keyClicks(dialog.phone.line, "at home")
    qtbot.keyClick(dialog.phone.line, Qt.Key.Key_Return)
    await settle()
    assert dialog.phone.error.startswith("This is no number to call.")
    assert not visit.services.appointments.check_ins
    dialog.phone.line.selectAll()
    qtbot.keyClicks(dialog.phone.line, "+49 30 1234")
    assert dialog.phone.error == ""
    qtbot.keyClick(dialog.phone.line, Qt.Key.Key_Return)
    await settle()
    assert visit.services.appointments.check_ins == [("a3", "At home", "+49 30 1234")]
    assert "You are in the waiting room" in visit.words
    visit.room.card.here_pressed.emit()
    again = next(found for found in visit.workspace.findChildren(CheckInDialog) if found is not dialog)
    assert (again.place.text, again.phone.text) == ("", "+49 30 1234")
    again.reject()


async def test_the_devices_are_open_only_while_the_room_is_shown(enter: Enter, settle: Settle) -> None:
    services = services_of(samples.PATIENT_VISITS, status=S.CHECKED_IN)
    visit = await enter(services)
    assert services.camera.is_open
    assert services.microphone.is_open
    visit.workspace.show_place("messages")
    assert not services.camera.is_open
    assert not services.microphone.is_open
    visit.workspace.show_place("room")
    await settle()
    assert services.camera.is_open
    visit.workspace.hide()
    assert not services.camera.is_open


async def test_ready_by_one_tap_and_only_while_the_room_is_open(enter: Enter) -> None:
    services = services_of(samples.PATIENT_VISITS, status=S.CHECKED_IN)
    services.waiting.put(standing(1, 5))
    visit = await enter(services)
    assert "You are next" in visit.words
    await visit.press("I am ready")
    (given,) = services.calls.given
    assert (given.appointment_id, given.doctor.id, given.has_video, given.has_audio) == ("a3", "d1", True, True)
    assert given.until == samples.PATIENT_VISITS[2].ends_at + timedelta(hours=1)
    assert any("connected without a ring. Stay on this page" in text for text in visit.words)
    visit.workspace.show_place("home")
    assert services.calls.readiness is None
    visit.workspace.show_place("room")
    await visit.settle()
    assert services.calls.readiness is None


async def test_pressed_twice_ready_does_not_take_itself_back(enter: Enter, qtbot: QtBot) -> None:
    services = services_of(samples.PATIENT_VISITS, status=S.CHECKED_IN)
    visit = await enter(services)
    visit.workspace.activateWindow()
    qtbot.waitUntil(visit.workspace.isActiveWindow)
    visit.room.card.focus_main()
    assert QApplication.focusWidget() is visit.room.card.ready
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        await visit.settle()
    assert services.calls.readiness is not None
    assert services.chat.sent == []


async def test_not_ready_after_all(enter: Enter) -> None:
    services = services_of(samples.PATIENT_VISITS, status=S.CHECKED_IN)
    visit = await enter(services)
    await visit.press("I am ready")
    await visit.press("Not ready after all")
    assert services.calls.readiness is None


async def test_what_is_off_in_the_room_is_off_in_the_call(enter: Enter) -> None:
    services = services_of(samples.PATIENT_VISITS, status=S.CHECKED_IN)
    visit = await enter(services)
    await visit.press("Turn camera off")
    assert not services.camera.is_open
    assert "You go in with sound alone." in visit.words
    await visit.press("I am ready")
    assert services.calls.given[-1].has_video is False
    await visit.press("Mute")
    assert services.calls.given[-1].has_audio is False
    assert services.calls.readiness is not None


async def test_the_call_gets_the_devices(enter: Enter) -> None:
    services = services_of(samples.PATIENT_VISITS, status=S.CHECKED_IN)
    visit = await enter(services)
    await visit.press("I am ready")
    services.calls.put_call(a_call(CallPhase.CONNECTING, appointment_id="a3"))
    assert not services.camera.is_open
    assert "You are in a call" in visit.words
    await visit.press("Show the call")
    assert services.starter.placed == [("d1", "a3")], "who calls during a call is shown the call"
    await visit.put_visit(status=S.IN_PROGRESS)
    services.calls.put_call(None)
    assert "Your visit is happening now" in visit.words
    assert not services.camera.is_open
    await visit.press("Join again")
    assert services.starter.placed == [("d1", "a3"), ("d1", "a3")]


@pytest.mark.parametrize(("camera", "microphone", "way"), [
    ("camera_missing", None, "You go in with sound alone."),
    ("camera_denied", "microphone_denied", "You see and hear the doctor, and write what you want to say."),
    (None, "microphone_busy", "You go in with your picture, and write what you want to say."),
])  # fmt: skip
async def test_there_is_always_a_way_in(enter: Enter, camera: str | None, microphone: str | None, way: str) -> None:
    services = services_of(samples.PATIENT_VISITS, status=S.CHECKED_IN)
    services.camera.failure = CareConnectError(camera) if camera else None
    services.microphone.failure = CareConnectError(microphone) if microphone else None
    visit = await enter(services)
    assert way in visit.words
    await visit.press("I am ready")
    assert services.calls.readiness is not None


async def test_a_device_that_was_mended_is_tried_again_by_its_one_button(enter: Enter) -> None:
    services = services_of(samples.PATIENT_VISITS, status=S.CHECKED_IN)
    services.camera.failure = CareConnectError("camera_busy")
    visit = await enter(services)
    panel = visit.room.panel
    assert panel is not None
    assert panel.camera_line.text.startswith("Another program uses the camera")
    services.camera.failure = None
    visit.qtbot.mouseClick(panel.camera_line.button, Qt.MouseButton.LeftButton)
    await visit.settle()
    assert panel.camera_line.text == "This is you, as in a mirror."
    assert services.camera.is_open


async def test_a_lost_line_says_so_and_is_looked_at_again(enter: Enter) -> None:
    services = services_of(samples.PATIENT_VISITS, status=S.CHECKED_IN)
    visit = await enter(services)
    assert visit.room.line.text == "Your connection to the clinic is good."
    services.probe.seconds = 2.0
    services.presence.put(PresenceSnapshot(line=LineState.CONNECTING))
    assert visit.room.line.text.startswith("There is no connection to the clinic")
    services.presence.put(PresenceSnapshot(line=LineState.ONLINE))
    visit.room.line.acted.emit()
    await visit.settle()
    assert visit.room.line.text.startswith("Your connection is slow")


async def test_going_on_in_writing_tells_the_doctor(enter: Enter) -> None:
    services = services_of(samples.PATIENT_VISITS, status=S.CHECKED_IN)
    visit = await enter(services)
    await visit.press("Ask to chat instead")
    assert services.chat.sent == ["I cannot use picture and sound today. Please write to me here."]


async def test_writing_reaches_the_doctor_of_the_room_alone(enter: Enter) -> None:
    services = services_of(samples.PATIENT_VISITS, status=S.CHECKED_IN)
    visit = await enter(services)
    other = replace(services.chat.snapshot, thread=Thread(person=samples.OKAFOR, messages=(), is_loading=False))
    services.chat.put(other)
    services.chat.opened.clear()
    await visit.press("Ask to chat instead")
    assert services.chat.sent == []
    assert services.chat.opened == ["d1"]


async def test_the_conversation_is_the_doctors_each_time_the_room_is_shown(enter: Enter) -> None:
    services = services_of(samples.PATIENT_VISITS, status=S.CHECKED_IN)
    visit = await enter(services)
    visit.workspace.show_place("messages")
    services.chat.put(replace(services.chat.snapshot, thread=None))
    services.chat.opened.clear()
    visit.workspace.show_place("room")
    await visit.settle()
    assert services.chat.opened == ["d1"]


async def test_the_queue_and_a_late_doctor_are_told_at_once(enter: Enter) -> None:
    services = services_of(samples.PATIENT_VISITS, status=S.CHECKED_IN)
    visit = await enter(services)
    assert "The doctor knows that you are here" in visit.words
    services.waiting.put(standing(3, 34))
    assert any(text.startswith("2 patient") for text in visit.words)
    assert any(text.startswith("About 34 minute") for text in visit.words)
    delay = DoctorDelay(15, is_away=False, told_at=samples.NOW)
    services.waiting.put(replace(standing(2, 40), delays={"DOC001": delay}))
    assert sum("runs about 15 minute" in text for text in visit.words) == 2


async def test_a_visit_that_is_moved_away_withdraws_the_readiness(enter: Enter) -> None:
    services = services_of(samples.PATIENT_VISITS, status=S.CHECKED_IN)
    visit = await enter(services)
    await visit.press("I am ready")
    later = samples.PATIENT_VISITS[2].starts_at + timedelta(hours=3)
    await visit.put_visit(status=S.APPROVED, starts_at=later, ends_at=later + timedelta(minutes=30))
    assert services.calls.readiness is None
    assert "Dr. Anna Meyer has moved your visit" in visit.words
    assert "This visit is later" in visit.words
    assert not services.camera.is_open
    await visit.press("Back to home")
    assert visit.workspace.current_key == "home"


async def test_ready_before_being_checked_in_does_both(enter: Enter) -> None:
    services = services_of(samples.PATIENT_VISITS)
    visit = await enter(services)
    visit.room.card.ready.click()
    await visit.settle()
    assert services.appointments.check_ins == [("a3", None, None)]
    assert services.calls.readiness is not None


async def test_a_visit_by_sound_opens_no_camera(enter: Enter) -> None:
    visits = tuple(
        replace(found, mode=AppointmentMode.AUDIO) if found.id == "a3" else found for found in samples.PATIENT_VISITS
    )
    services = services_of(visits, status=S.CHECKED_IN)
    visit = await enter(services)
    assert not services.camera.is_open
    assert services.microphone.is_open
    await visit.press("I am ready")
    assert services.calls.given[-1].has_video is False


async def test_the_keyboard_alone_gets_ready(enter: Enter, qtbot: QtBot) -> None:
    services = services_of(samples.PATIENT_VISITS, status=S.CHECKED_IN)
    visit = await enter(services)
    ready = visit.room.card.ready
    seen: set[QWidget] = set()
    current = visit.workspace.nextInFocusChain()
    while current is not None and current not in seen and current is not ready:
        seen.add(current)
        current = current.nextInFocusChain()
    assert current is ready
    ready.setFocus()
    qtbot.keyClick(ready, Qt.Key.Key_Return)
    assert services.calls.readiness is not None
