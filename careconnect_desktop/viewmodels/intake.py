"""Symptoms before a visit: a first, general judgement. It never holds up a booking, and never decides one."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, Protocol

from PySide6.QtCore import QObject

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.care import CheckerSettings, SymptomAdvice, SymptomQuestion, Urgency
from careconnect_desktop.model.people import Patient, Person
from careconnect_desktop.viewmodels.base import SnapshotModel, Starter
from careconnect_desktop.viewmodels.notices import Failure

_log = logging.getLogger(__name__)

MAX_SYMPTOMS_LENGTH = 2000
OLDEST = 130
FERTILE = range(12, 56)
"""Ages at which a pregnancy is asked about."""

_CODES = (
    "AE AR AT AU BE BG BH BR CA CH CL CN CO CR CY CZ DE DK DZ EE EG ES FI FR GB GR HK HR HU IE IL IN IQ IS IT JO JP KE "
    "KR LB LT LU LV MA MT MX MY NL NO NP NZ PA PE PH PK PL PT PY QA RO RU SA SE SG SI SK SN SV TN TR UA US ZA"
)
COUNTRIES: Final = tuple(_CODES.split())
"""ISO 3166-1 alpha-2: where the server knows the emergency number."""


class SymptomChecker(Protocol):
    """`CareService`, to judge symptoms."""

    async def analyze(self, question: SymptomQuestion) -> SymptomAdvice: ...

    async def checker_settings(self) -> CheckerSettings: ...

    async def allow_engine(self, is_allowed: bool) -> CheckerSettings: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakeSnapshot:
    """advice: of exactly these words and facts; another word takes it away. country: where the person says they are.

    reason: what was written elsewhere in the booking; it is judged as well, since a red flag may stand in it.
    settings: of a remote engine, once they are known.
    """

    symptoms: str = ""
    reason: str = ""
    age: int | None = None
    gender: str | None = None
    is_pregnant: bool = False
    country: str | None = None
    is_asking: bool = False
    advice: SymptomAdvice | None = None
    failure: Failure | None = None
    settings: CheckerSettings | None = None

    @property
    def can_ask(self) -> bool:
        return bool(self.text) and not self.is_asking

    @property
    def text(self) -> str:
        """Everything that the person wrote."""
        return "\n".join(part for part in (self.symptoms.strip(), self.reason.strip()) if part)[:MAX_SYMPTOMS_LENGTH]

    @property
    def asks_pregnancy(self) -> bool:
        """True where it may matter; not knowing the age or the sex does not rule it out."""
        return self.gender != "male" and (self.age is None or self.age in FERTILE)

    @property
    def is_emergency(self) -> bool:
        return self.advice is not None and self.advice.urgency is Urgency.HIGH


class IntakeModel(SnapshotModel[IntakeSnapshot]):
    """One intake. person: whose age and sex are known already; today: to count the age."""

    def __init__(
        self, checker: SymptomChecker, tasks: Starter, person: Person, today: date, parent: QObject | None = None
    ) -> None:
        first = IntakeSnapshot()
        if isinstance(person, Patient):
            first = IntakeSnapshot(age=age_on(person.birth_date, today), gender=person.gender)
        super().__init__(first, parent)
        self._checker = checker
        self._tasks = tasks
        self._asked = 0

    def write(self, symptoms: str) -> None:
        self._change(replace(self.snapshot, symptoms=symptoms[:MAX_SYMPTOMS_LENGTH]))

    def set_reason(self, reason: str) -> None:
        self._change(replace(self.snapshot, reason=reason))

    def set_age(self, text: str) -> None:
        """Years, as typed; what is no age is none."""
        number = int(text) if text.strip().isdecimal() else None
        self._change(replace(self.snapshot, age=number if number is not None and number <= OLDEST else None))

    def set_gender(self, gender: str | None) -> None:
        self._change(replace(self.snapshot, gender=gender))

    def set_pregnant(self, is_pregnant: bool) -> None:
        self._change(replace(self.snapshot, is_pregnant=is_pregnant))

    def load_settings(self) -> None:
        """Look whether there is a remote engine to agree to; without an answer there is none."""
        if self.snapshot.settings is None:
            self._tasks.start(self._load_settings(), "checker settings")

    def allow_engine(self, is_allowed: bool) -> None:
        """Agree that a remote engine is asked too, or take that back; what stands until the server has it, stays."""
        self._tasks.start(self._allow_engine(is_allowed), "allow engine")

    def set_country(self, country: str | None) -> None:
        """Where the person says they are. An answer that stands is asked for again, since it names a number."""
        had_advice = self.snapshot.advice is not None
        self._change(replace(self.snapshot, country=country))
        if had_advice:
            self.ask()

    def ask(self) -> None:
        """Judge what is written now; a newer question replaces the one on its way."""
        if not self.snapshot.text:
            return
        self._asked += 1
        self._show(replace(self.snapshot, is_asking=True, failure=None))
        self._tasks.start(self._ask(self._asked), "symptoms")

    def ask_once(self) -> None:
        """Judge what was written, unless that was done or is being done: somebody went on without asking."""
        if self.snapshot.can_ask and self.snapshot.advice is None:
            self.ask()

    def _change(self, snapshot: IntakeSnapshot) -> None:
        if snapshot != self.snapshot:
            # An answer on its way is about other words.
            self._asked += 1
            self._show(replace(snapshot, advice=None, failure=None, is_asking=False))

    async def _load_settings(self) -> None:
        try:
            settings = await self._checker.checker_settings()
        except CareConnectError as error:
            # The rules answer without it: nothing is missing that a person could mend.
            _log.info("no settings of the symptom checker", extra={"code": error.code})
            return
        self._show(replace(self.snapshot, settings=settings))

    async def _allow_engine(self, is_allowed: bool) -> None:
        try:
            settings = await self._checker.allow_engine(is_allowed)
        except CareConnectError as error:
            self._show(replace(self.snapshot, failure=Failure.of(error)))
            # The box shows again what the server holds.
            self.changed.emit()
            return
        self._show(replace(self.snapshot, settings=settings, advice=None, failure=None))

    async def _ask(self, number: int) -> None:
        shown = self.snapshot
        question = SymptomQuestion(
            symptoms=shown.text,
            age=shown.age,
            gender=shown.gender,
            is_pregnant=shown.is_pregnant if shown.asks_pregnancy else None,
            country=shown.country,
        )
        try:
            advice = await self._checker.analyze(question)
        except CareConnectError as error:
            if number == self._asked:
                self._show(replace(self.snapshot, is_asking=False, failure=Failure.of(error)))
            return
        if number == self._asked:
            self._show(replace(self.snapshot, is_asking=False, advice=advice))


def age_on(birth_date: date | None, today: date) -> int | None:
    """Whole years; None for no date, or one that cannot be."""
    if birth_date is None or birth_date > today:
        return None
    years = today.year - birth_date.year - ((today.month, today.day) < (birth_date.month, birth_date.day))
    return years if years <= OLDEST else None
