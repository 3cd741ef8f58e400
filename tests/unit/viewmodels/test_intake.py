"""Symptoms before a visit: asked with what is known, never in the way, and never an answer to other words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QObject

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.people import Patient
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.patient_stand_ins import EMERGENCY, HeldCare
from careconnect_desktop.viewmodels.intake import COUNTRIES, IntakeModel, age_on
from server_stub.symptoms.emergency import NUMBERS
from tests.unit.viewmodels.conftest import Settle

TODAY = date(2027, 3, 10)


class Desk:
    def __init__(self, tasks: TaskScope, owner: QObject, person: Patient = samples.AMINA) -> None:
        self.care = HeldCare()
        self.model = IntakeModel(self.care, tasks, person, TODAY, owner)


@pytest.fixture
def desk(tasks: TaskScope, owner: QObject) -> Desk:
    return Desk(tasks, owner)


async def test_it_begins_with_what_is_known_of_the_person(tasks: TaskScope, owner: QObject) -> None:
    desk = Desk(tasks, owner, replace(samples.AMINA, gender="female"))
    assert (desk.model.snapshot.age, desk.model.snapshot.gender) == (65, "female")


async def test_the_question_holds_what_was_told(desk: Desk, settle: Settle) -> None:
    desk.model.write("  cough  ")
    desk.model.set_age("30")
    desk.model.set_gender("female")
    desk.model.set_pregnant(True)
    desk.model.set_country("DE")
    desk.model.ask()
    assert desk.model.snapshot.is_asking
    await settle()
    (asked,) = desk.care.questions
    told = (asked.symptoms, asked.age, asked.gender, asked.is_pregnant, asked.country)
    assert told == ("cough", 30, "female", True, "DE")
    assert desk.model.snapshot.advice is desk.care.advice
    assert not desk.model.snapshot.is_asking


@pytest.mark.parametrize(("gender", "age", "is_asked"), [
    ("male", "30", False), ("female", "30", True), (None, "30", True), ("female", "65", False), (None, "", True),
])  # fmt: skip
async def test_a_pregnancy_is_asked_about_where_it_may_be(
    desk: Desk, settle: Settle, gender: str | None, age: str, is_asked: bool
) -> None:
    desk.model.set_gender(gender)
    desk.model.set_age(age)
    desk.model.write("dizzy")
    assert desk.model.snapshot.asks_pregnancy is is_asked
    desk.model.ask()
    await settle()
    assert (desk.care.questions[0].is_pregnant is not None) is is_asked


async def test_another_word_takes_the_answer_away(desk: Desk, settle: Settle) -> None:
    desk.model.write("cough")
    desk.model.ask()
    await settle()
    desk.model.write("cough and chest pain")
    assert desk.model.snapshot.advice is None


async def test_an_answer_to_older_words_is_not_shown(desk: Desk, settle: Settle) -> None:
    desk.model.write("cough")
    desk.model.ask()
    desk.model.write("chest pain")
    await settle()
    assert desk.model.snapshot.advice is None
    assert not desk.model.snapshot.is_asking


async def test_a_failure_is_told_and_can_be_tried_again(desk: Desk, settle: Settle) -> None:
    desk.care.error = CareConnectError("unreachable", retryable=True)
    desk.model.write("cough")
    desk.model.ask()
    await settle()
    assert desk.model.snapshot.failure is not None
    assert desk.model.snapshot.can_ask
    desk.care.error = None
    desk.model.ask()
    await settle()
    assert desk.model.snapshot.failure is None
    assert desk.model.snapshot.advice is not None


async def test_the_place_asks_again_for_its_number(desk: Desk, settle: Settle) -> None:
    desk.care.advice = replace(EMERGENCY, emergency_number=None)
    desk.model.write("chest pain")
    desk.model.ask()
    await settle()
    assert desk.model.snapshot.is_emergency
    desk.care.advice = EMERGENCY
    desk.model.set_country("DE")
    await settle()
    assert [asked.country for asked in desk.care.questions] == [None, "DE"]
    assert desk.model.snapshot.advice is EMERGENCY


async def test_nothing_is_asked_without_words(desk: Desk, settle: Settle) -> None:
    desk.model.write("   ")
    assert not desk.model.snapshot.can_ask
    desk.model.ask()
    await settle()
    assert desk.care.questions == []


@pytest.mark.parametrize(("text", "age"), [("7", 7), ("", None), ("old", None), ("131", None), ("-3", None)])
async def test_only_an_age_is_an_age(desk: Desk, text: str, age: int | None) -> None:
    desk.model.set_age(text)
    assert desk.model.snapshot.age == age


def test_birthdays_count() -> None:
    assert age_on(date(2000, 3, 10), TODAY) == 27
    assert age_on(date(2000, 3, 11), TODAY) == 26
    assert age_on(date(2028, 1, 1), TODAY) is None
    assert age_on(None, TODAY) is None


def test_the_places_are_those_whose_number_the_server_knows() -> None:
    assert set(COUNTRIES) == set(NUMBERS)


async def test_a_remote_engine_is_offered_only_where_the_clinic_accepts_it(desk: Desk, settle: Settle) -> None:
    desk.model.load_settings()
    await settle()
    assert desk.model.snapshot.settings is not None
    assert not desk.model.snapshot.settings.is_offered
    assert not replace(desk.care.settings, engine="An engine").is_offered
    assert replace(desk.care.settings, engine="An engine", is_accepted=True).is_offered


async def test_agreeing_takes_an_older_answer_away_and_a_failure_changes_nothing(desk: Desk, settle: Settle) -> None:
    desk.care.settings = replace(desk.care.settings, engine="An engine", is_accepted=True)
    desk.model.write("cough")
    desk.model.load_settings()
    desk.model.ask()
    await settle()
    desk.model.allow_engine(True)
    await settle()
    settings = desk.model.snapshot.settings
    assert settings is not None
    assert settings.is_allowed
    assert desk.model.snapshot.advice is None
    desk.care.error = CareConnectError("unreachable", retryable=True)
    desk.model.allow_engine(False)
    await settle()
    assert desk.model.snapshot.settings == settings
    assert desk.model.snapshot.failure is not None


async def test_without_settings_the_rules_answer_alone(desk: Desk, settle: Settle) -> None:
    desk.care.error = CareConnectError("unreachable")
    desk.model.load_settings()
    await settle()
    assert desk.model.snapshot.settings is None
    assert desk.model.snapshot.failure is None
