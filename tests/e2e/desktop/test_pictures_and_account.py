"""Pictures between two real programs, the lock, and one's own password, by mouse and keyboard alone."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

from careconnect_desktop.ui.chat.bubbles import BUBBLE_ROLE, Bubble
from careconnect_desktop.ui.chat.messages_place import MessagesPlace
from careconnect_desktop.ui.chat.photo_dialog import PhotoDialog
from careconnect_desktop.ui.frame.workspace import Workspace
from careconnect_desktop.ui.settings.settings_place import SettingsPlace
from careconnect_desktop.ui.shared.buttons import Button
from careconnect_desktop.ui.sign_in.lock_view import LockView
from careconnect_desktop.ui.sign_in.sign_in_view import SignInView
from tests.helpers.clinic import Clinic, clinic
from tests.helpers.desktop_bench import DesktopProgram, Run, until
from tests.helpers.desktop_steps import go, see
from tests.helpers.labels import words_shown

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(200),
    # Qt keeps its display connection and its plugins for the life of the process.
    pytest.mark.allows_leaks("descriptor", reason="Qt's plugins stay loaded"),
]

NEW_PASSWORD = "nine blue kites on monday"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Clinic]:
    """Of each test its own: one of them changes a password."""
    with clinic(tmp_path) as found:
        yield found


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def bubbles(place: MessagesPlace) -> list[Bubble]:
    model = place.thread_view.model
    return [model.index(row, 0).data(BUBBLE_ROLE) for row in range(model.rowCount())]


async def open_first_conversation(program: DesktopProgram) -> MessagesPlace:
    go(program, "Messages")
    place = await see(program, MessagesPlace)
    rows = place.list.model()
    await until(lambda: rows.rowCount() > 0, "there is a conversation")
    area = place.list.visualRect(rows.index(0, 0))
    QTest.mouseClick(place.list.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    await until(place.thread_view.isVisible, "it is open")
    return place


async def write_to_the_doctor(program: DesktopProgram) -> MessagesPlace:
    go(program, "Visits")

    def button() -> Button | None:
        found = program.desktop.window.findChildren(Button)
        return next((b for b in found if b.text() == "Write a message" and b.isVisible() and b.isEnabled()), None)

    click(await until(button, "one can write from the visit"))
    place = await see(program, MessagesPlace)
    await until(place.thread_view.isVisible, "the conversation is open")
    return place


async def choose(program: DesktopProgram, words: str) -> None:
    """The entry of the menu that is open."""

    def entry() -> bool:
        for menu in program.desktop.window.findChildren(QMenu):
            for action in menu.actions():
                if menu.isVisible() and action.text() == words:
                    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
                    return True
        return False

    await until(entry, f"{words!r} is in the menu")


def test_pictures_go_and_come_and_are_read(run: Run, qapp: QApplication, server: Clinic) -> None:
    async def story() -> None:
        async with DesktopProgram(qapp, server.url) as patient, DesktopProgram(qapp, server.url) as doctor:
            await patient.come_in(server.people.patient)
            await doctor.come_in(server.people.doctor)
            mine = await write_to_the_doctor(patient)
            image = QImage(1600, 1200, QImage.Format.Format_RGB32)
            image.fill(QColor("#306f5a"))
            QGuiApplication.clipboard().setImage(image)
            editor = mine.thread_view.editor
            QTest.keyClick(editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
            await until(lambda: mine.chat.snapshot.attachment, "the pasted picture is ready")
            QTest.keyClicks(editor, "From my phone")
            QTest.keyClick(editor, Qt.Key.Key_Return)
            await until(lambda: any(b.image_url and b.text == "From my phone" for b in bubbles(mine)), "it is sent")

            click(mine.thread_view.composer.add_picture)
            await choose(patient, "Take a photo")
            dialog = await until(
                lambda: next(iter(patient.desktop.window.findChildren(PhotoDialog)), None), "the camera is shown"
            )
            await until(dialog.take.isEnabled, "the camera gives a picture")
            click(dialog.take)
            await until(lambda: mine.chat.snapshot.attachment, "the photo is ready")
            click(mine.thread_view.send)
            await until(lambda: sum(bool(b.image_url) for b in bubbles(mine)) == 2, "the photo is sent")

            doctor.desktop.window.activateWindow()
            theirs = await open_first_conversation(doctor)
            await until(lambda: sum(bool(b.image_url) for b in bubbles(theirs)) == 2, "both have come")
            last = bubbles(theirs)[-1]
            pictures = theirs.thread_view.pictures
            await until(lambda: pictures.thumbnail(last.key, last.image_url, None), "the photo can be seen")

            def is_read() -> bool:
                # Both windows are of one process here, and take the focus from each other.
                doctor.desktop.window.activateWindow()
                return bubbles(mine)[-1].state_words == "read"

            await until(is_read, "the patient sees that it was read")

    run(story)


def test_the_lock_hides_and_the_new_password_opens(run: Run, qapp: QApplication, server: Clinic) -> None:
    who = server.people.patient

    async def story() -> None:
        async with DesktopProgram(qapp, server.url) as program:
            await program.come_in(who)
            window = program.desktop.window
            session = program.desktop.session
            assert session is not None
            person = session.client.identity.snapshot.person
            assert person is not None
            session.client.identity.person_changed(replace(person, avatar_url="/api/files/new"))
            assert session.frame.snapshot.person.avatar_url == "/api/files/new", "the rail has the new picture"
            go(program, "Settings")
            settings = await see(program, SettingsPlace)
            card = settings.password
            QTest.keyClicks(card.current.line, who.password)
            QTest.keyClicks(card.new.line, NEW_PASSWORD)
            QTest.keyClick(card.new.line, Qt.Key.Key_Return)
            await until(card.done.isVisible, "the password is changed")
            await until(settings.sessions.words.isVisible, "the sessions are shown")

            window.activateWindow()
            await until(window.isActiveWindow, "the window is active")
            QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
            lock = await see(program, LockView)
            assert program.find(Workspace) is None
            shown = words_shown(window)
            assert not any(server.people.doctor.person.name in text for text in shown)
            QTest.keyClicks(lock.password.line, who.password)
            QTest.keyClick(lock.password.line, Qt.Key.Key_Return)
            await until(lambda: lock.password.error, "the old password opens nothing")
            QTest.keyClicks(lock.password.line, NEW_PASSWORD)
            QTest.keyClick(lock.password.line, Qt.Key.Key_Return)
            await see(program, SettingsPlace)

            window.activateWindow()
            await until(window.isActiveWindow, "the window is active")
            QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
            lock = await see(program, LockView)
            click(lock.sign_out)
            await see(program, SignInView)
            await program.sign_in(who.email, NEW_PASSWORD)
            await see(program, Workspace)

    run(story)


def test_a_server_that_does_not_answer_keeps_nothing_on_the_screen(
    run: Run, qapp: QApplication, server: Clinic
) -> None:
    async def story() -> None:
        async with DesktopProgram(qapp, server.url) as program:
            await program.come_in(server.people.patient)
            go(program, "Settings")
            settings = await see(program, SettingsPlace)
            os.kill(server.pid, signal.SIGSTOP)
            try:
                click(settings.account.sign_out)
                # Much less than what the program gives a server for its answer.
                await until(lambda: program.find(SignInView), "the form is there", 10.0)
                assert program.find(Workspace) is None
            finally:
                os.kill(server.pid, signal.SIGCONT)
            await program.come_in(server.people.patient)
            await see(program, Workspace)

    run(story)
