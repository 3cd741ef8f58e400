"""From the waiting room into the visit without a ring, and what follows it, at a real server with real windows."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.services.call.snapshot import CallSnapshot
from careconnect_desktop.ui.patient.check_in_dialog import CheckInDialog
from careconnect_desktop.ui.patient.rating_dialog import RatingDialog
from careconnect_desktop.ui.patient.waiting_room_place import WaitingRoomPlace
from tests.helpers.clinic import Clinic
from tests.helpers.desktop_bench import DesktopProgram, Run, at_once, until
from tests.helpers.desktop_steps import is_connected, read

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(150),
    # Qt keeps its display connection and its plugins for the life of the process.
    pytest.mark.allows_leaks("descriptor", reason="Qt's plugins stay loaded"),
]


async def press(widget: QWidget, text: str) -> None:
    button = await until(
        lambda: next(
            (
                found
                for found in widget.findChildren(QAbstractButton)
                if found.isVisible() and found.isEnabled() and found.text().startswith(text)
            ),
            None,
        ),
        f"{text!r} can be pressed",
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


async def be_ready(patient: DesktopProgram) -> WaitingRoomPlace:
    """Into the waiting room with place and number, and ready."""
    window = patient.desktop.window
    await press(window, "Enter the waiting room")
    dialog = await until(lambda: window.findChild(CheckInDialog), "asked where they are")
    QTest.keyClicks(dialog.place.line, "At home")
    QTest.keyClick(dialog.place.line, Qt.Key.Key_Return)
    await read(window, "You are next")
    room = patient.find(WaitingRoomPlace)
    assert room is not None
    await until(lambda: room.panel is not None and room.panel.picture.view.has_picture, "the own picture")
    await read(window, "Your connection to the clinic is good.")
    await press(window, "I am ready")
    await read(window, "You are ready.")
    return room


def test_from_the_waiting_room_into_the_visit_and_out_of_it(run: Run, qapp: QApplication, server: Clinic) -> None:
    async def story() -> None:
        async with DesktopProgram(qapp, server.url) as doctor, DesktopProgram(qapp, server.url) as patient:
            await at_once(doctor.come_in(server.people.doctor), patient.come_in(server.people.patient))
            room = await be_ready(patient)
            session = patient.desktop.session
            assert session is not None
            seen: list[CallPhase] = []

            def note(call: CallSnapshot | None) -> None:
                if call is not None:
                    seen.append(call.phase)

            session.client.calls.subscribe(note)
            await press(doctor.desktop.window, "Call")
            for who in (doctor, patient):
                await until(partial(is_connected, who), "connected")
            assert CallPhase.INCOMING not in seen
            assert patient.incoming is None
            assert room.panel is None
            assert patient.call is not None
            assert patient.call.own_media.sends_video
            await read(patient.desktop.window, "You are in a call")

            theirs = doctor.desktop.session
            assert theirs is not None
            theirs.client.calls.hang_up()
            await until(lambda: patient.call is None or patient.call.is_over, "over")
            visit = theirs.client.appointments.snapshot.appointments[0]
            await theirs.client.appointments.change(visit, "complete")
            await read(patient.desktop.window, "This visit is over")
            await press(room, "Back to home")
            await press(patient.desktop.window, "Rate the visit")
            dialog = await until(lambda: patient.desktop.window.findChild(RatingDialog), "asked how it was")
            QTest.mouseClick(dialog.choice.button(5), Qt.MouseButton.LeftButton)
            QTest.keyClicks(dialog.comment.edit, "Kind and clear.")
            QTest.mouseClick(dialog.do_button, Qt.MouseButton.LeftButton)
            await read(patient.desktop.window, "Thank you. Your rating is saved")
            reviews = await session.client.care.reviews(visit.doctor.id)
            assert [(found.rating, found.comment) for found in reviews] == [(5, "Kind and clear.")]

    run(story)
