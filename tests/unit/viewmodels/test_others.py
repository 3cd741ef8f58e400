"""Notices, preferences, the directory and the frame."""

from __future__ import annotations

import logging
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.services.chat import ChatSnapshot
from careconnect_desktop.services.presence import PresenceSnapshot
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.stand_ins import (
    HeldAppointments,
    HeldChat,
    HeldDirectory,
    HeldPreferences,
    HeldPresence,
)
from careconnect_desktop.viewmodels.directory import DirectoryModel
from careconnect_desktop.viewmodels.frame import FrameModel
from careconnect_desktop.viewmodels.notices import Failure, NoticeAction, NoticeCentre, NoticeTone, technical_line
from careconnect_desktop.viewmodels.preferences import PreferencesModel
from tests.unit.viewmodels.conftest import Settle


def test_the_same_key_replaces_its_older_notice(notices: NoticeCentre) -> None:
    first = notices.report(CareConnectError("unreachable"))
    second = notices.report(CareConnectError("unreachable"))
    assert notices.snapshot.notices == (second,)
    assert first.support_id != second.support_id


def test_at_most_three_notices_stand_at_once(notices: NoticeCentre) -> None:
    for key in ("one", "two", "three", "four"):
        notices.tell(key)
    assert [notice.key for notice in notices.snapshot.notices] == ["two", "three", "four"]


def test_a_retryable_failure_offers_another_try(notices: NoticeCentre) -> None:
    done: list[bool] = []
    notice = notices.report(CareConnectError("timeout", retryable=True), do=lambda: done.append(True))
    assert notice.action is NoticeAction.TRY_AGAIN
    notices.act(notice.id)
    notices.act(notice.id)
    assert done == [True]
    assert notices.snapshot.notices == ()


def test_no_button_stands_without_something_to_do(notices: NoticeCentre) -> None:
    assert notices.report(CareConnectError("timeout", retryable=True)).action is None


def test_what_went_well_goes_with_the_next_place_and_what_asks_stays(notices: NoticeCentre) -> None:
    notices.tell("hours_saved", NoticeTone.OK)
    notices.tell("visit_cancelled", NoticeTone.OK, NoticeAction.TRY_AGAIN, lambda: None)
    notices.tell("late_told", NoticeTone.INFO)
    notices.dismiss_successes()
    assert [notice.key for notice in notices.snapshot.notices] == ["visit_cancelled", "late_told"]


def test_the_log_holds_code_and_number_and_no_words(notices: NoticeCentre, caplog: pytest.LogCaptureFixture) -> None:
    error = CareConnectError("unreachable", "Amina typed secret-marker", cause=ValueError("secret-marker"))
    with caplog.at_level(logging.WARNING):
        notice = notices.report(error)
        failure = Failure.of(error)
    assert {record.__dict__["code"] for record in caplog.records} == {"unreachable"}
    assert [record.__dict__["support_id"] for record in caplog.records] == [notice.support_id, failure.support_id]
    assert "secret-marker" not in caplog.text
    assert technical_line(error) == "unreachable (ValueError)"


def test_preferences_are_kept_at_once(owner: QObject) -> None:
    store = HeldPreferences()
    model = PreferencesModel(store, owner)
    model.choose_theme("dark")
    model.choose_text_scale(3.0)
    model.choose_language("ar")
    model.choose_theme("pink")
    assert (store.kept.theme, store.kept.text_scale, store.kept.language) == ("dark", 2.0, "ar")
    model.remember_sign_in("https://clinic.example", "a@b.example")
    assert store.kept.email == "a@b.example"


async def test_a_newer_search_replaces_the_one_before(tasks: TaskScope, owner: QObject, settle: Settle) -> None:
    directory = HeldDirectory()
    model = DirectoryModel(directory, tasks, typing_pause_s=0.0, parent=owner)
    for text in ("M", "Me", "Meyer"):
        model.search(text)
    await settle()
    assert directory.asked == [(None, "Meyer")]
    assert [doctor.id for doctor in model.snapshot.doctors] == ["d1"]


async def test_a_filter_never_removes_its_own_choices(tasks: TaskScope, owner: QObject, settle: Settle) -> None:
    model = DirectoryModel(HeldDirectory(), tasks, parent=owner)
    model.refresh()
    await settle()
    everything = model.snapshot.specialties
    model.filter_specialty("Cardiology")
    await settle()
    assert len(model.snapshot.doctors) == 1
    assert model.snapshot.specialties == everything
    model.clear_filters()
    await settle()
    assert len(model.snapshot.doctors) == len(samples.DOCTORS)


async def test_a_failed_search_keeps_the_list(tasks: TaskScope, owner: QObject, settle: Settle) -> None:
    directory = HeldDirectory()
    model = DirectoryModel(directory, tasks, parent=owner)
    model.refresh()
    await settle()
    directory.error = CareConnectError("unreachable", retryable=True)
    model.refresh()
    await settle()
    assert model.snapshot.failure is not None
    assert len(model.snapshot.doctors) == len(samples.DOCTORS)


def test_the_frame_joins_line_requests_and_messages(owner: QObject) -> None:
    presence = HeldPresence(PresenceSnapshot(line=LineState.CONNECTING))
    appointments = HeldAppointments(samples.DOCTOR_VISITS)
    chat = HeldChat(ChatSnapshot(conversations=samples.CONVERSATIONS, is_loaded=True))
    doctor = FrameModel(samples.MEYER, presence, appointments, chat, owner)
    assert (doctor.snapshot.line, doctor.snapshot.request_count, doctor.snapshot.unread_count) == (
        LineState.CONNECTING,
        3,
        2,
    )
    patient = FrameModel(samples.AMINA, presence, appointments, chat, owner)
    assert patient.snapshot.request_count == 0
    presence.put(PresenceSnapshot(line=LineState.ONLINE))
    assert doctor.snapshot.line is LineState.ONLINE
    doctor.show_person(replace(samples.MEYER, avatar_url="/api/files/new"))
    assert (doctor.snapshot.person.avatar_url, doctor.snapshot.request_count) == ("/api/files/new", 3)
    doctor.close()
    appointments.put(replace(appointments.snapshot, appointments=()))
    assert doctor.snapshot.request_count == 3
