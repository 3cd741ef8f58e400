"""The queue, doctors who run late, the line's quality, and what a patient asks and says."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.care import CheckerSettings, Review, SymptomAdvice, SymptomQuestion, Urgency
from careconnect_desktop.model.encounter import Encounter, NoteState, VisitNotes
from careconnect_desktop.model.people import Role
from careconnect_desktop.model.scheduling import AppointmentStatus
from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.protocol.realtime import DoctorStatus, QueuePlace
from careconnect_desktop.services.appointments import AppointmentsService
from careconnect_desktop.services.care import CareService
from careconnect_desktop.services.connection_check import LineQuality, check_line
from careconnect_desktop.services.waiting import WaitingService
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.stand_ins import FixedClock
from tests.helpers.signaling_hub import Hub

VISIT = samples.visit(1, samples.MEYER, samples.AMINA, -60, AppointmentStatus.COMPLETED)


class Answers:
    """A server that answers in these times; None does not answer."""

    def __init__(self, *times_s: float | None) -> None:
        self._times_s = list(times_s)

    async def answer_time_s(self) -> float:
        found = self._times_s.pop(0)
        if found is None:
            raise CareConnectError("timeout", retryable=True)
        return found


@pytest.mark.parametrize(("times", "quality"), [
    ((0.05, 0.06, 0.07), LineQuality.GOOD),
    ((2.0, 0.06, 1.5), LineQuality.GOOD),
    ((0.9, 1.1, 0.8), LineQuality.SLOW),
    ((0.05, None), LineQuality.LOST),
])  # fmt: skip
async def test_single_late_answers_are_not_the_line(times: tuple[float | None, ...], quality: LineQuality) -> None:
    assert await check_line(Answers(*times)) is quality


class Api:
    """`CareApi` and `EncounterApi` in one; error: raised by the next question."""

    def __init__(self) -> None:
        self.notes_now = VisitNotes(text="Draft", version=1)
        self.rated: list[tuple[str, int, str | None]] = []
        self.error: CareConnectError | None = None

    async def analyze(self, question: SymptomQuestion) -> SymptomAdvice:
        return SymptomAdvice(urgency=Urgency.LOW)

    async def checker_settings(self) -> CheckerSettings:
        return CheckerSettings("")

    async def allow_engine(self, is_allowed: bool) -> CheckerSettings:
        return CheckerSettings("", "An engine", True, is_allowed)

    async def rate(self, appointment_id: str, rating: int, comment: str | None) -> None:
        if self.error is not None:
            raise self.error
        self.rated.append((appointment_id, rating, comment))

    async def reviews(self, doctor_id: str) -> tuple[Review, ...]:
        return (Review(5, None),)

    async def encounter(self, appointment_id: str) -> Encounter:
        return Encounter()

    async def notes(self, appointment_id: str) -> VisitNotes:
        return self.notes_now

    async def write_notes(self, appointment_id: str, text: str, version: int) -> VisitNotes:
        raise AssertionError("a patient writes no notes")

    async def sign_notes(self, appointment_id: str, version: int) -> VisitNotes:
        raise AssertionError("a patient signs no notes")


@pytest.fixture
def api() -> Api:
    return Api()


@pytest.fixture
def appointments() -> AppointmentsService:
    # Nothing is asked of its API here: the list is filled by an event.
    service = AppointmentsService(None, FixedClock())  # type: ignore[arg-type]
    service.appointment_changed(VISIT)
    return service


async def test_a_rating_stands_in_the_list_once_it_was_taken(api: Api, appointments: AppointmentsService) -> None:
    care = CareService(api, api, appointments)
    await care.rate(VISIT, 4, "Kind")
    assert api.rated == [("a1", 4, "Kind")]
    known = appointments.snapshot.find("a1")
    assert known is not None
    assert (known.rating, known.review) == (4, "Kind")


async def test_a_rating_that_was_refused_changes_nothing(api: Api, appointments: AppointmentsService) -> None:
    api.error = CareConnectError("conflict")
    with pytest.raises(CareConnectError):
        await CareService(api, api, appointments).rate(VISIT, 4, None)
    assert appointments.snapshot.find("a1") == VISIT


async def test_only_what_is_signed_is_a_summary(api: Api, appointments: AppointmentsService) -> None:
    care = CareService(api, api, appointments)
    assert await care.summary(VISIT) is None
    api.notes_now = replace(api.notes_now, state=NoteState.SIGNED)
    assert await care.summary(VISIT) is api.notes_now


async def test_the_place_in_the_queue_is_kept_with_the_moment_it_was_told() -> None:
    line, clock = Hub().line("PAT001", Role.PATIENT), FixedClock()
    service = WaitingService(line, clock)
    line._tell(QueuePlace(appointment_id="a1", position=2, estimate_minutes=20))
    line._tell(QueuePlace(appointment_id="a2", position=1))
    standing = service.snapshot.standings["a1"]
    assert (standing.position, standing.estimate_minutes, standing.told_at) == (2, 20, samples.NOW)
    clock.moment += timedelta(minutes=5)
    line._tell(QueuePlace(appointment_id="a1", position=1, estimate_minutes=3))
    assert service.snapshot.standings["a1"].told_at == clock.moment
    assert service.snapshot.standings["a2"].estimate_minutes is None
    service.close()


async def test_a_place_from_before_the_line_was_lost_is_forgotten() -> None:
    line = Hub().line("PAT001", Role.PATIENT)
    service = WaitingService(line, FixedClock())
    line._tell(QueuePlace(appointment_id="a1", position=1, estimate_minutes=5))
    line._tell(DoctorStatus(medical_id="DOC001", status="away"))
    line.set_state(LineState.CONNECTING)
    assert "a1" in service.snapshot.standings
    line.set_state(LineState.ONLINE)
    assert not service.snapshot.standings
    assert "DOC001" in service.snapshot.delays
    service.close()


async def test_a_doctor_runs_late_until_they_are_back() -> None:
    line = Hub().line("PAT001", Role.PATIENT)
    service = WaitingService(line, FixedClock())
    line._tell(DoctorStatus(medical_id="DOC001", status="available", delay_minutes=15))
    line._tell(DoctorStatus(medical_id="DOC002", status="away"))
    delays = service.snapshot.delays
    assert (delays["DOC001"].minutes, delays["DOC001"].is_away) == (15, False)
    assert (delays["DOC002"].minutes, delays["DOC002"].is_away) == (None, True)
    line._tell(DoctorStatus(medical_id="DOC001", status="available"))
    assert set(service.snapshot.delays) == {"DOC002"}
    service.close()
    line._tell(DoctorStatus(medical_id="DOC001", status="away"))
    assert set(service.snapshot.delays) == {"DOC002"}
