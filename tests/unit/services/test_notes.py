"""Visit notes: saved as typed, never lost, never overwritten unseen."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.encounter import NoteState, VisitNotes
from careconnect_desktop.services.notes.sheet import DOCUMENT_KIND, NotesSheet
from careconnect_desktop.services.notes.sheet_state import NotesSync, Resolution
from careconnect_desktop.storage.documents import MemoryDocuments
from tests.helpers.fake_notes import FakeEncounters, HeldSleep, quiet

LOST = CareConnectError("unreachable", retryable=True)


class Desk:
    """One doctor's program; `sheet()` opens the notes, as a restarted program would."""

    def __init__(self, tasks: TaskScope, api: FakeEncounters) -> None:
        self._tasks = tasks
        self.api = api
        self.sleep = HeldSleep()
        self.documents = MemoryDocuments()

    async def sheet(self) -> NotesSheet:
        found = NotesSheet("a1", self.api, self.documents, self._tasks, self.sleep)
        await quiet()
        return found

    def kept_text(self) -> str | None:
        kept = self.documents.read(DOCUMENT_KIND, "a1")
        return kept["text"] if kept is not None else None


def sync_of(sheet: NotesSheet) -> NotesSync:
    return sheet.snapshot.sync


@pytest_asyncio.fixture
async def tasks() -> AsyncIterator[TaskScope]:
    async with TaskScope("test") as scope:
        yield scope


@pytest_asyncio.fixture
async def desk(tasks: TaskScope) -> Desk:
    found = Desk(tasks, FakeEncounters())
    await found.documents.open("anna@clinic.example")
    return found


async def test_what_is_typed_is_sent_once_the_hand_rests(desk: Desk) -> None:
    sheet = await desk.sheet()
    for text in ("S", "St", "Stable angina."):
        sheet.write(text)
    await quiet()
    assert desk.api.written == []
    assert desk.kept_text() == "Stable angina."
    assert sync_of(sheet) is NotesSync.WRITING
    await desk.sleep.end()
    await desk.sleep.end()
    assert desk.api.written == ["Stable angina."]
    assert sync_of(sheet) is NotesSync.SAVED
    assert desk.kept_text() is None


async def test_a_hand_that_never_rests_is_saved_too(desk: Desk) -> None:
    sheet = await desk.sheet()
    for number in range(12):
        sheet.write("x" * (number + 1))
        await quiet()
        await desk.sleep.end()
    assert len(desk.api.written) >= 1


async def test_a_lost_network_holds_the_text_and_sends_it_when_it_is_back(desk: Desk) -> None:
    sheet = await desk.sheet()
    desk.api.failures = [LOST, LOST]
    sheet.write("Review in 4 weeks.")
    sheet.hurry()
    await quiet()
    assert sync_of(sheet) is NotesSync.HELD
    assert desk.kept_text() == "Review in 4 weeks."
    assert not sheet.snapshot.can_sign
    sheet.write("Review in 4 weeks, with ECG.")
    sheet.hurry()
    await quiet()
    assert sync_of(sheet) is NotesSync.HELD
    sheet.hurry()
    await quiet()
    assert desk.api.kept.text == "Review in 4 weeks, with ECG."
    assert sync_of(sheet) is NotesSync.SAVED


async def test_pauses_between_attempts_grow(desk: Desk) -> None:
    desk.api.failures = [LOST] * 4
    await desk.sheet()
    for _ in range(3):
        await desk.sleep.end()
    assert desk.sleep.asked_s == [2.0, 4.0, 8.0, 16.0]


async def test_a_restart_goes_on_with_what_was_not_sent(desk: Desk) -> None:
    first = await desk.sheet()
    desk.api.failures = [CareConnectError("session_ended")]
    first.write("Chest pain since Monday.")
    first.hurry()
    await quiet()
    assert desk.api.kept.text == ""
    second = await desk.sheet()
    assert second.snapshot.text == "Chest pain since Monday."
    await desk.sleep.end()
    assert desk.api.kept.text == "Chest pain since Monday."
    assert desk.kept_text() is None


async def test_a_lost_answer_is_no_conflict_with_oneself(desk: Desk) -> None:
    sheet = await desk.sheet()
    desk.api.lost = [LOST]
    sheet.write("Saved, but nobody told me. \u200f")
    sheet.hurry()
    await quiet()
    assert sync_of(sheet) is NotesSync.HELD
    sheet.hurry()
    await quiet()
    assert sync_of(sheet) is NotesSync.SAVED
    assert sheet.snapshot.text == "Saved, but nobody told me. \u200f"


@pytest.mark.parametrize(
    ("choice", "text"),
    [
        (Resolution.MINE, "here"),
        (Resolution.THEIRS, "there"),
        (Resolution.BOTH, "there\n\nhere"),
    ],
)
async def test_two_texts_wait_for_a_person(desk: Desk, choice: Resolution, text: str) -> None:
    desk.api.kept = VisitNotes(text="before", version=1)
    sheet = await desk.sheet()
    desk.api.change_elsewhere("there")
    sheet.write("here")
    sheet.hurry()
    await quiet()
    shown = sheet.snapshot
    assert (shown.sync, shown.text) == (NotesSync.CONFLICT, "here")
    assert shown.theirs is not None
    assert shown.theirs.text == "there"
    assert desk.kept_text() == "here"
    sheet.write("here")
    sheet.resolve(choice)
    await quiet()
    assert desk.api.kept.text == text
    assert sync_of(sheet) is NotesSync.SAVED


async def test_another_version_with_the_same_words_is_no_conflict(desk: Desk) -> None:
    desk.api.kept = VisitNotes(text="before", version=1)
    sheet = await desk.sheet()
    desk.api.change_elsewhere("before")
    sheet.write("before and after")
    sheet.hurry()
    await quiet()
    sheet.hurry()
    await quiet()
    assert desk.api.kept.text == "before and after"


async def test_signing_sends_the_newest_words_first(desk: Desk) -> None:
    sheet = await desk.sheet()
    sheet.write("Final words")
    assert sheet.snapshot.can_sign
    assert await sheet.sign()
    assert desk.api.kept.state is NoteState.SIGNED
    assert desk.api.kept.text == "Final words"
    assert sheet.snapshot.is_signed
    assert (sheet.snapshot.text, desk.kept_text()) == ("", None)


async def test_a_signature_that_failed_keeps_the_draft_and_says_why(desk: Desk) -> None:
    sheet = await desk.sheet()
    sheet.write("Words")
    desk.api.failures = [LOST]
    assert not await sheet.sign()
    assert sheet.snapshot.error is LOST
    assert not sheet.snapshot.is_signed
    assert sheet.snapshot.text == "Words"


async def test_signed_notes_are_added_to_and_an_addition_waits_for_its_button(desk: Desk) -> None:
    desk.api.kept = VisitNotes(text="left knee", version=2, state=NoteState.SIGNED)
    sheet = await desk.sheet()
    sheet.write("right knee, not left")
    sheet.hurry()
    await desk.sleep.end()
    assert desk.api.written == []
    assert desk.kept_text() == "right knee, not left"
    assert await sheet.amend()
    assert desk.api.kept.text.endswith("right knee, not left")
    assert (sheet.snapshot.text, desk.kept_text()) == ("", None)


async def test_an_addition_whose_answer_was_lost_stands_there_once(desk: Desk) -> None:
    desk.api.kept = VisitNotes(text="left knee", version=2, state=NoteState.SIGNED)
    sheet = await desk.sheet()
    sheet.write("the right one")
    desk.api.lost = [LOST]
    assert not await sheet.amend()
    assert sheet.snapshot.text == "the right one"
    assert await sheet.amend()
    assert desk.api.kept.text.count("the right one") == 1


async def test_words_on_a_draft_that_was_signed_elsewhere_are_kept_as_an_addition(desk: Desk) -> None:
    desk.api.kept = VisitNotes(text="draft", version=1)
    sheet = await desk.sheet()
    desk.api.change_elsewhere("draft", is_signed=True)
    sheet.write("draft and more")
    sheet.hurry()
    await quiet()
    assert sheet.snapshot.is_signed
    assert sheet.snapshot.was_signed_elsewhere
    assert sheet.snapshot.text == "draft and more"
    assert desk.kept_text() == "draft and more"
    assert desk.api.kept.text == "draft"


async def test_what_a_doctor_wrote_is_in_no_representation(desk: Desk) -> None:
    sheet = await desk.sheet()
    sheet.write("secret words")
    assert "secret" not in repr(sheet.snapshot)
    assert "secret" not in repr(VisitNotes(text="secret"))


async def test_who_looks_again_sees_what_another_device_wrote(desk: Desk) -> None:
    desk.api.kept = VisitNotes(text="before", version=1)
    sheet = await desk.sheet()
    desk.api.change_elsewhere("after")
    sheet.look()
    await quiet()
    assert sheet.snapshot.text == "after"
    desk.api.failures = [LOST]
    sheet.look()
    await quiet()
    assert (sheet.snapshot.text, sync_of(sheet)) == ("after", NotesSync.SAVED)


async def test_a_look_never_takes_away_what_is_being_written(desk: Desk) -> None:
    sheet = await desk.sheet()
    desk.api.change_elsewhere("there")
    sheet.look()
    sheet.write("here")
    sheet.look()
    await quiet()
    assert sheet.snapshot.text == "here"
    sheet.hurry()
    await quiet()
    assert sync_of(sheet) is NotesSync.CONFLICT
