"""What the end of a program leaves on the computer, and what the next one makes of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from careconnect_desktop.ui.frame.workspace import Workspace
from careconnect_desktop.ui.sign_in.lock_view import LockView
from careconnect_desktop.viewmodels.drafts import DRAFTS
from tests.helpers.clinic import Clinic
from tests.helpers.desktop_bench import DesktopProgram, Run, until
from tests.helpers.key_ring import MemoryRing, kept_in

pytestmark = [
    pytest.mark.timeout(150),
    pytest.mark.allows_leaks("descriptor", reason="Qt's plugins stay loaded"),
]


def test_a_program_that_ended_locked_comes_up_locked(
    run: Run, qapp: QApplication, server: Clinic, tmp_path: Path
) -> None:
    keep, patient = kept_in(MemoryRing(), tmp_path), server.people.patient

    async def story() -> None:
        async with DesktopProgram(qapp, server.url, keep=keep) as program:
            await program.come_in(patient)
            assert program.desktop.session is not None
            program.desktop.session.account.lock.lock()
        async with DesktopProgram(qapp, server.url, keep=keep) as program:
            lock = await until(lambda: program.find(LockView), "it comes up locked")
            assert program.find(Workspace) is None
            QTest.keyClicks(lock.password.line, patient.password)
            QTest.keyClick(lock.password.line, Qt.Key.Key_Return)
            await until(lambda: program.find(Workspace), "unlocked by the password")
        async with DesktopProgram(qapp, server.url, keep=keep) as program:
            await until(lambda: program.find(Workspace), "who had unlocked is in without a question")

    run(story)


def test_a_doctor_who_quits_leaves_nothing_but_what_is_nowhere_else(
    run: Run, qapp: QApplication, server: Clinic, tmp_path: Path
) -> None:
    ring, people = MemoryRing(), server.people
    keep = kept_in(ring, tmp_path)

    def files() -> list[Path]:
        return [found for found in tmp_path.rglob("*") if found.is_file()]

    async def story() -> None:
        async with DesktopProgram(qapp, server.url, keep=keep) as program:
            await program.come_in(people.doctor)
            assert program.desktop.session is not None
            client = program.desktop.session.client
            await client.local.flush()
            assert files()
        assert (files(), ring.kept) == ([], {})

        async with DesktopProgram(qapp, server.url, keep=keep) as program:
            await program.come_in(people.doctor)
            assert program.desktop.session is not None
            program.desktop.session.client.local.write(DRAFTS, people.patient.person.id, {"text": "Take two"})
        assert len(files()) == 1
        assert len(ring.kept) == 1, "the key of what was being written, and no session"

        async with DesktopProgram(qapp, server.url, keep=keep) as program:
            await program.come_in(people.doctor)
            assert program.desktop.session is not None
            local = program.desktop.session.client.local
            assert local.read(DRAFTS, people.patient.person.id) == {"text": "Take two"}
            local.delete(DRAFTS, people.patient.person.id)
        assert (files(), ring.kept) == ([], {})

    run(story)
