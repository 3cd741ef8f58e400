"""From sign-up to the first messages, in two real programs at a real server, by mouse and keyboard alone."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from careconnect_desktop.ui.chat.messages_place import MessagesPlace
from careconnect_desktop.ui.doctor.day_place import DayPlace
from careconnect_desktop.ui.frame.workspace import Workspace
from careconnect_desktop.ui.patient.booking_view import BookingView
from careconnect_desktop.ui.patient.directory_view import DirectoryView
from careconnect_desktop.ui.patient.visits_place import VisitsPlace
from careconnect_desktop.ui.shared.buttons import Button
from careconnect_desktop.ui.sign_in.sign_in_view import SignInView
from careconnect_desktop.viewmodels.sign_in import SignInMode
from tests.helpers.clinic import Clinic
from tests.helpers.desktop_bench import DesktopProgram, Run, until
from tests.helpers.desktop_steps import go, read, see

pytestmark = [
    pytest.mark.timeout(150),
    # Qt keeps its display connection and its plugins for the life of the process.
    pytest.mark.allows_leaks("descriptor", reason="Qt's plugins stay loaded"),
]


async def press(widget: QWidget, text: str) -> None:
    """Click the button with this word, as soon as it can be pressed."""

    def button() -> Button | None:
        found = widget.findChildren(Button)
        return next((b for b in found if b.text() == text and b.isVisible() and b.isEnabled()), None)

    QTest.mouseClick(await until(button, f"{text!r} can be pressed"), Qt.MouseButton.LeftButton)


async def sign_up(program: DesktopProgram, name: str, email: str) -> None:
    form = await see(program, SignInView)
    QTest.mouseClick(form.mode.button(SignInMode.SIGN_UP), Qt.MouseButton.LeftButton)
    for field, text in ((form.name, name), (form.email, email), (form.password, "seven green boats at noon")):
        QTest.keyClicks(field.line, text)
    QTest.keyClick(form.password.line, Qt.Key.Key_Return)
    await see(program, Workspace)


async def book(program: DesktopProgram, reason: str) -> None:
    """Directory, doctor, time, reason, summary, done."""
    await press(program.desktop.window, "Book a visit")
    directory = await see(program, DirectoryView)
    QTest.keyClicks(directory.search.line, "Adler")
    rows = directory.list.model()
    await until(lambda: rows.rowCount() == 1, "one doctor is found")
    area = directory.list.visualRect(rows.index(0, 0))
    QTest.mouseClick(directory.list.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    await press(program.desktop.window, "Choose a time")
    view = await see(program, BookingView)

    def last_slot() -> Button | None:
        slots = [b for b in view.picker.findChildren(Button) if b.property("slot") and b.isVisible()]
        return slots[-1] if slots else None

    QTest.mouseClick(await until(last_slot, "there are free times"), Qt.MouseButton.LeftButton)
    await press(view, "Next")
    await until(view.reason.isVisible, "the reason is asked for")
    QTest.keyClicks(view.reason.reason.edit, reason)
    await press(view, "Next")
    await read(view, reason)
    await press(view, "Ask for this visit")
    await read(view, "Your request is sent")
    await press(view, "See my visits")


def test_sign_up_book_approve_write(run: Run, qapp: QApplication, server: Clinic) -> None:
    async def story() -> None:
        async with DesktopProgram(qapp, server.url) as patient, DesktopProgram(qapp, server.url) as doctor:
            await doctor.come_in(server.people.doctor)
            await sign_up(patient, "Nora Lindgren", "nora@mail.example")
            await read(patient.desktop.window, "You have no visit planned")
            await book(patient, "A cough for two weeks")
            visits = await see(patient, VisitsPlace)
            await read(visits, "The doctor has not answered yet.")

            day = await see(doctor, DayPlace)
            await read(day.requests, "Nora Lindgren")
            name = "Approve the visit of Nora Lindgren"
            approve = next(b for b in day.requests.findChildren(Button) if b.accessibleName() == name)
            QTest.mouseClick(approve, Qt.MouseButton.LeftButton)
            await read(doctor.desktop.window, "Approved. The patient has been told")
            await read(visits, "The doctor expects you.")

            await press(visits, "Write a message")
            messages = await see(patient, MessagesPlace)
            editor = messages.thread_view.editor
            await until(editor.isVisible, "the composer is there")
            QTest.keyClicks(editor, "Thank you <b>very</b> much")
            QTest.keyClick(editor, Qt.Key.Key_Return)
            go(doctor, "Messages")
            theirs = await see(doctor, MessagesPlace)
            rows = theirs.list.model()
            await until(lambda: rows.rowCount() >= 1, "the conversation is listed")
            area = theirs.list.visualRect(rows.index(0, 0))
            QTest.mouseClick(theirs.list.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
            bubbles = theirs.thread_view.model
            await until(
                lambda: any(
                    bubbles.bubble(row).text == "Thank you <b>very</b> much" for row in range(bubbles.rowCount())
                ),
                "the words arrived as they were written",
            )
            await asyncio.sleep(0)

    run(story)
