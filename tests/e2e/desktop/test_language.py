"""Another language while the program runs: what was typed stays, what was open is open, and a call goes on."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from careconnect_desktop.ui.chat.messages_place import MessagesPlace
from careconnect_desktop.ui.chat.thread_view import ThreadView
from careconnect_desktop.ui.frame.workspace import Workspace
from careconnect_desktop.ui.patient.booking_view import BookingView
from careconnect_desktop.ui.patient.doctors_place import DoctorsPlace
from careconnect_desktop.ui.settings.settings_place import SettingsPlace
from tests.helpers.clinic import Clinic
from tests.helpers.desktop_bench import DesktopProgram, Run, at_once, until
from tests.helpers.desktop_steps import go, is_connected, read, see
from tests.helpers.labels import words_shown

pytestmark = [
    pytest.mark.timeout(150),
    pytest.mark.slow,
    pytest.mark.allows_leaks("descriptor", reason="Qt's plugins stay loaded"),
]


def choose_language(settings: SettingsPlace, tag: str) -> None:
    """As a hand does that picks an entry of the list."""
    box = settings.appearance.language.box
    box.setCurrentIndex(box.findData(tag))
    box.activated.emit(box.currentIndex())


async def speaks(program: DesktopProgram, word: str) -> SettingsPlace:
    """The settings that have taken the place of the ones before, in the language of this word."""

    def found() -> SettingsPlace | None:
        settings = program.find(SettingsPlace)
        return settings if settings is not None and word in words_shown(settings) else None

    return await until(found, f"{word} is to be read")


def is_read(view: QWidget, words: str) -> bool:
    return words in words_shown(view)


def test_another_language_in_a_call(run: Run, qapp: QApplication, server: Clinic) -> None:
    async def story() -> None:
        async with DesktopProgram(qapp, server.url) as doctor, DesktopProgram(qapp, server.url) as patient:
            await at_once(doctor.come_in(server.people.doctor), patient.come_in(server.people.patient))
            session = patient.desktop.session
            assert session is not None
            session.calls.place(server.people.doctor.person, None)
            incoming = await until(lambda: doctor.incoming, "it rings")
            QTest.keyClick(incoming.answer_button, Qt.Key.Key_Return)
            for who in (doctor, patient):
                await until(partial(is_connected, who), "connected")
            english = patient.call_window
            assert english is not None
            english.side_panel.show_page("chat")
            assert patient.call is not None
            call_id = patient.call.call_id

            go(patient, "Messages")
            messages = await see(patient, MessagesPlace)
            beside = english.side_panel.pages[0].view
            assert isinstance(beside, ThreadView)
            # Whoever turns to somebody else here stays with the person of the call beside the call.
            called = server.people.doctor.person
            for person in (replace(called, id="u-none", name="Dr. Else"), called):
                messages.open_person(person)
                await until(partial(is_read, messages.thread_view, person.name), "the conversation is open")
                assert is_read(beside, called.name)
            QTest.keyClicks(messages.thread_view.editor, "Dear Doctor")
            assert beside.editor.toPlainText() == "Dear Doctor"
            go(patient, "Doctors")
            doctors = await see(patient, DoctorsPlace)
            known = await until(lambda: session.client.appointments.snapshot.appointments, "visits are known")
            doctors.open_booking(known[0].doctor)
            await see(patient, BookingView)
            go(patient, "Settings")
            settings = await see(patient, SettingsPlace)
            QTest.keyClicks(settings.password.current.line, "half a passw")

            try:
                choose_language(settings, "ar")
                arabic = await speaks(patient, "الإعدادات")
                assert patient.desktop.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
                assert arabic.password.current.text == "half a passw"
                anew = await until(lambda: patient.call_window, "the call has its window")
                assert anew is not english
                assert anew.side_panel.shown_key == "chat"
                assert anew.layoutDirection() is Qt.LayoutDirection.RightToLeft
                tile = anew.stage.grid.tiles[0]
                await until(lambda: tile.view.has_picture, "the other person is seen")
                assert patient.call is not None
                assert (patient.call.call_id, is_connected(patient)) == (call_id, True)

                choose_language(arabic, "de")
                await speaks(patient, "Einstellungen")
                assert patient.desktop.window.layoutDirection() is Qt.LayoutDirection.LeftToRight
                go(patient, "Nachrichten")
                messages = await see(patient, MessagesPlace)
                assert messages.thread_view.editor.toPlainText() == "Dear Doctor"
                go(patient, "Ärzte")
                await see(patient, BookingView)
                workspace = patient.find(Workspace)
                assert workspace is not None

                theirs = doctor.desktop.session
                assert theirs is not None
                theirs.client.calls.hang_up()
                assert patient.call_window is not None
                await read(patient.call_window, "verlassen")
            finally:
                QLocale.setDefault(QLocale.c())
                qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    run(story)
