"""A doctor's and a patient's desktop program at a real server: what they click, what they see, what goes wrong."""

from __future__ import annotations

import asyncio
from functools import partial

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.compose.demo_seed import DemoClinic
from careconnect_desktop.media.time_code import TimeCode, read
from careconnect_desktop.platform_qt.devices import list_devices
from careconnect_desktop.ui.call.call_window import CallWindow
from careconnect_desktop.ui.frame.workspace import Workspace
from careconnect_desktop.ui.shared.dialogs import Question
from careconnect_desktop.ui.sign_in.lock_view import LockView
from careconnect_desktop.ui.sign_in.sign_in_view import SignInView
from tests.helpers.clinic import Clinic, clinic
from tests.helpers.desktop_bench import DesktopProgram, Run, at_once, until
from tests.helpers.desktop_steps import is_connected
from tests.helpers.labels import words_shown

pytestmark = [
    pytest.mark.timeout(150),
    # Qt keeps its display connection and its plugins for the life of the process.
    pytest.mark.allows_leaks("descriptor", reason="Qt's plugins stay loaded"),
]


def code_shown(window: CallWindow) -> TimeCode | None:
    """The time code in the pixels of the picture, read from a grab of the view alone."""
    view = window.stage.grid.tiles[0].view
    area = view.picture_rect().toRect()
    if area.isEmpty():
        return None
    image = view.grab(area).toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return read(rows[:, : image.width()])


async def open_call(doctor: DesktopProgram, patient: DesktopProgram) -> tuple[CallWindow, CallWindow]:
    """The doctor presses Enter on the chosen patient, the patient presses Enter on "Answer"."""
    workspace = doctor.find(Workspace)
    assert workspace is not None
    call_button = await until(
        lambda: next((b for b in doctor.desktop.window.findChildren(QWidget) if _is_call_button(b)), None),
        "the doctor sees whom to call",
    )
    QTest.mouseClick(call_button, Qt.MouseButton.LeftButton)
    incoming = await until(lambda: patient.incoming, "it rings at the patient's")
    assert any("is calling you." in text for text in words_shown(incoming))
    QTest.keyClick(incoming.answer_button, Qt.Key.Key_Return)
    for who in (doctor, patient):
        await until(partial(is_connected, who), "connected")
    windows = doctor.call_window, patient.call_window
    assert windows[0] is not None
    assert windows[1] is not None
    return windows[0], windows[1]


def _is_call_button(widget: QWidget) -> bool:
    text = getattr(widget, "text", None)
    return callable(text) and str(text()).startswith("Call") and widget.isVisible() and widget.isEnabled()


def test_a_visit_from_sign_in_to_the_end(run: Run, qapp: QApplication, server: Clinic) -> None:
    people: DemoClinic = server.people

    async def story() -> None:
        async with DesktopProgram(qapp, server.url) as doctor, DesktopProgram(qapp, server.url) as patient:
            await at_once(doctor.come_in(people.doctor), patient.come_in(people.patient))
            theirs, ours = await open_call(doctor, patient)
            assert patient.incoming is None
            for window in (theirs, ours):
                first = await until(partial(code_shown, window), "a picture with a time code")
                await asyncio.sleep(0.5)
                second = code_shown(window)
                assert second is not None
                assert second.time_ms - first.time_ms >= 300
            assert await until(lambda: theirs.stage.self_view.view.has_picture, "the own picture")

            theirs.activateWindow()
            await until(theirs.isActiveWindow, "the doctor's window is the active one")
            QTest.keyClick(theirs, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
            await until(lambda: ours.stage.banner.text == f"{people.doctor.person.name} is muted.", "told of the mute")
            QTest.mouseClick(ours.stage.bar.camera.button, Qt.MouseButton.LeftButton)
            sentence = f"{people.patient.person.name} has turned the camera off."
            await until(lambda: sentence in words_shown(theirs), "told of the camera")
            # A black picture still comes on the line: what counts is that nothing of it is seen.
            surround = QColor(doctor.desktop.look.call_colours.bg)
            assert theirs.stage.grid.tiles[0].grab().toImage().pixelColor(5, 5) == surround

            theirs.close()
            question = await until(lambda: theirs.findChild(Question), "asked before leaving")
            QTest.mouseClick(question.do_button, Qt.MouseButton.LeftButton)
            await until(lambda: doctor.call_window is None, "the doctor's window has gone")
            sentence = f"{people.doctor.person.name} has left the call."
            await until(lambda: ours.stage.overlay.sentence == sentence, "the patient reads why")
            QTest.mouseClick(ours.stage.overlay.close_button, Qt.MouseButton.LeftButton)
            await until(lambda: patient.call_window is None and patient.call is None, "the patient's window has gone")

    run(story)


def test_closing_the_main_window_ends_no_call(run: Run, qapp: QApplication, server: Clinic) -> None:
    async def story() -> None:
        async with DesktopProgram(qapp, server.url) as doctor, DesktopProgram(qapp, server.url) as patient:
            await at_once(doctor.come_in(server.people.doctor), patient.come_in(server.people.patient))
            theirs, _ = await open_call(doctor, patient)
            doctor.desktop.window.close()
            await asyncio.sleep(0.3)
            assert doctor.call is not None
            assert doctor.call.phase is CallPhase.CONNECTED
            assert not doctor.is_over
            QTest.mouseClick(theirs.stage.bar.leave.button, Qt.MouseButton.LeftButton)
            # With its last window the program ends.
            await until(lambda: doctor.is_over, "the program has ended")

    run(story)


def test_a_wrong_password_is_one_sentence_and_nothing_is_lost(run: Run, qapp: QApplication, server: Clinic) -> None:
    async def story() -> None:
        async with DesktopProgram(qapp, server.url) as program:
            await program.sign_in(server.people.patient.email, "not the password at all")
            await until(
                lambda: "That e-mail and password do not match" in words_shown(program.desktop.window),
                "told that it was wrong",
            )
            form = program.find(SignInView)
            assert form is not None
            email = form.email.focusProxy()
            assert isinstance(email, QLineEdit)
            assert email.text() == server.people.patient.email
            assert program.desktop.session is None

    run(story)


def test_a_server_that_is_down_is_told_at_sign_in(run: Run, qapp: QApplication, unused_port: int) -> None:
    async def story() -> None:
        async with DesktopProgram(qapp, f"http://127.0.0.1:{unused_port}") as program:
            await program.sign_in("somebody@mail.example", "a long enough password")
            await until(
                lambda: any("cannot be reached" in text for text in words_shown(program.desktop.window)),
                "told that nobody answers",
            )

    run(story)


def test_somebody_who_is_not_there_is_told_in_words(run: Run, qapp: QApplication, server: Clinic) -> None:
    people = server.people

    async def story() -> None:
        async with DesktopProgram(qapp, server.url) as doctor:
            await doctor.come_in(people.doctor)
            session = doctor.desktop.session
            assert session is not None
            session.calls.place(people.patient.person, people.visit.id)
            window = await until(lambda: doctor.call_window, "the call has its window")
            await until(lambda: "is not online now" in window.stage.overlay.sentence, "told that nobody is there")
            QTest.mouseClick(window.stage.overlay.close_button, Qt.MouseButton.LeftButton)
            await until(lambda: doctor.call_window is None, "the window has gone")

    run(story)


@pytest.mark.usefixtures("qapp")
def test_without_camera_and_microphone_the_call_goes_on(run: Run, qapp: QApplication, server: Clinic) -> None:
    if list_devices().cameras or list_devices().microphones:
        pytest.skip("this machine has a camera or a microphone")

    async def story() -> None:
        async with (
            DesktopProgram(qapp, server.url) as doctor,
            DesktopProgram(qapp, server.url, has_devices=False) as patient,
        ):
            await at_once(doctor.come_in(server.people.doctor), patient.come_in(server.people.patient))
            theirs, ours = await open_call(doctor, patient)
            await until(lambda: code_shown(ours), "the patient sees the doctor")
            await until(lambda: ours.stage.banner.text.startswith("No microphone was found"), "told what is missing")
            sentence = f"{server.people.patient.person.name} has turned the camera off."
            await until(lambda: sentence in words_shown(theirs), "the doctor knows that there is no picture")
            QTest.mouseClick(theirs.stage.bar.leave.button, Qt.MouseButton.LeftButton)
            await until(lambda: doctor.call_window is None, "over")

    run(story)


async def unlock_without_server(program: DesktopProgram, password: str) -> None:
    """Locked, and nobody there to ask: another password opens nothing, the person's own does."""
    assert program.desktop.session is not None
    program.desktop.session.account.lock.lock()
    lock = await until(lambda: program.find(LockView), "it is locked")
    for typed, is_right in (("another quiet morning", False), (password, True)):
        QTest.keyClicks(lock.password.line, typed)
        QTest.keyClick(lock.password.line, Qt.Key.Key_Return)
        if not is_right:
            await until(lambda: lock.password.error, "another password opens nothing")
    await until(lambda: program.find(Workspace), "unlocked")


def test_a_server_that_goes_away_does_not_touch_the_call(
    run: Run, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with clinic(tmp_path_factory.mktemp("clinic")) as own:

        async def story() -> None:
            async with DesktopProgram(qapp, own.url) as doctor, DesktopProgram(qapp, own.url) as patient:
                await at_once(doctor.come_in(own.people.doctor), patient.come_in(own.people.patient))
                theirs, ours = await open_call(doctor, patient)
                await asyncio.to_thread(own.stop)
                await until(lambda: doctor.call is not None and doctor.call.is_line_lost, "the loss was noticed")
                first = await until(lambda: code_shown(theirs), "the picture goes on")
                await asyncio.sleep(0.5)
                second = code_shown(theirs)
                assert second is not None
                assert second.time_ms > first.time_ms
                assert theirs.stage.overlay.sentence == ""
                await unlock_without_server(doctor, own.people.doctor.password)
                assert is_connected(doctor)
                QTest.mouseClick(ours.stage.bar.leave.button, Qt.MouseButton.LeftButton)
                await until(lambda: patient.call_window is None, "leaving works without a server")

        run(story)
