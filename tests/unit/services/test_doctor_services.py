"""A doctor's lists and words: patients, lateness that is repeated, drafts that a restart finds sealed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Patient, Role
from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.protocol.realtime import AppointmentChanged, DoctorStatus
from careconnect_desktop.services.lateness import LatenessService
from careconnect_desktop.services.notes.service import NotesService
from careconnect_desktop.services.notes.sheet import DOCUMENT_KIND
from careconnect_desktop.services.patients import PICTURE_PAGE, PatientsService
from careconnect_desktop.storage.sealed_store import SealedStore
from tests.helpers.fake_api import FakeAppointments, FakeMessages, a_message, an_appointment
from tests.helpers.fake_notes import FakeEncounters, HeldSleep, quiet
from tests.helpers.key_ring import MemoryRing, keys_in
from tests.helpers.signaling_hub import Hub, HubLine

LOST = CareConnectError("unreachable", retryable=True)


@pytest.fixture
def line() -> HubLine:
    return Hub().line("DOC001", Role.DOCTOR)


class FakeStatus:
    """Remembers what was told. failures: raised by the next words."""

    def __init__(self) -> None:
        self.told: list[tuple[bool, int | None]] = []
        self.failures: list[CareConnectError] = []

    async def send_doctor_status(self, *, is_away: bool, delay_minutes: int | None) -> None:
        if self.failures:
            raise self.failures.pop(0)
        self.told.append((is_away, delay_minutes))


def checked_in(status: str = "checked_in") -> AppointmentChanged:
    when = "2026-11-20T08:15:30.000Z"
    people = {
        "doctor": {"id": "d1", "medicalId": "DOC001", "name": "Ada Lind", "role": "doctor", "createdAt": when},
        "patient": {"id": "p1", "medicalId": "PAT001", "name": "Amina Hassan", "role": "patient", "createdAt": when},
    }
    visit: dict[str, object] = {"id": "a1", **people, "startsAt": when, "endsAt": when, "timeZone": "UTC"}
    visit |= {"status": status, "mode": "video", "createdAt": when, "updatedAt": when, "version": 2}
    return AppointmentChanged.model_validate({"appointment": visit})


async def test_lateness_is_told_again_to_who_checks_in(line: HubLine) -> None:
    status = FakeStatus()
    service = LatenessService(status, line, lambda: "DOC001")
    line.deliver(checked_in())
    await quiet()
    assert status.told == []
    await service.tell(15)
    line.deliver(checked_in())
    await quiet()
    assert status.told == [(False, 15), (False, 15)]
    line.deliver(checked_in("completed"))
    await quiet()
    assert len(status.told) == 2
    await service.close()
    line.deliver(checked_in())
    await quiet()
    assert len(status.told) == 2


async def test_what_was_said_before_a_restart_or_elsewhere_is_taken_from_the_server(line: HubLine) -> None:
    status = FakeStatus()
    service = LatenessService(status, line, lambda: "DOC001")
    line.deliver(DoctorStatus(medical_id="DOC002", status="available", delay_minutes=5))
    await quiet()
    assert service.snapshot.delay_minutes == 0
    line.deliver(DoctorStatus(medical_id="DOC001", status="available", delay_minutes=20))
    await quiet()
    assert (service.snapshot.delay_minutes, service.snapshot.is_told) == (20, True)
    line.set_state(LineState.CONNECTING)
    line.set_state(LineState.ONLINE)
    line.deliver(DoctorStatus(medical_id="DOC001", status="available", delay_minutes=None))
    await quiet()
    assert service.snapshot.delay_minutes == 0
    assert status.told == []
    status.failures = [LOST]
    with pytest.raises(CareConnectError):
        await service.tell(45)
    line.deliver(DoctorStatus(medical_id="DOC001", status="available", delay_minutes=None))
    await quiet()
    assert service.snapshot.delay_minutes == 45
    await service.close()


async def test_a_word_that_was_lost_is_told_with_the_lines_return(line: HubLine) -> None:
    status = FakeStatus()
    service = LatenessService(status, line, lambda: "DOC001")
    status.failures = [LOST]
    with pytest.raises(CareConnectError):
        await service.tell(30)
    assert not service.snapshot.is_told
    line.set_state(LineState.CONNECTING)
    line.set_state(LineState.ONLINE)
    await quiet()
    assert status.told == [(False, 30)]
    assert service.snapshot.is_told
    await service.close()


class FakeDirectory:
    """Patients in any order."""

    def __init__(self, *patients: Patient) -> None:
        self.kept = patients
        self.failures: list[CareConnectError] = []

    async def patients(self) -> tuple[Patient, ...]:
        if self.failures:
            raise self.failures.pop(0)
        return self.kept


def a_patient(number: int, name: str) -> Patient:
    return Patient(id=f"p{number}", medical_id=f"PAT{number:03}", name=name, role=Role.PATIENT)


async def test_patients_are_in_the_order_of_their_names_and_stay_when_the_server_is_away() -> None:
    directory = FakeDirectory(a_patient(2, "zoe"), a_patient(1, "Abel"))
    appointments = FakeAppointments(an_appointment())
    service = PatientsService(directory, appointments, FakeMessages())  # type: ignore[arg-type]
    await service.refresh()
    assert [found.name for found in service.snapshot.patients] == ["Abel", "zoe"]
    # Somebody new has come; the visits are known.
    directory.kept = (*directory.kept, a_patient(3, "Mia"))
    await service.refresh()
    assert [found.name for found in service.snapshot.patients] == ["Abel", "Mia", "zoe"]
    assert appointments.asked == ["appointments"]
    directory.failures = [LOST]
    await service.refresh()
    assert service.snapshot.error is LOST
    assert len(service.snapshot.patients) == 3
    assert not service.snapshot.is_loading


async def test_pictures_are_looked_for_page_by_page_and_the_newest_comes_first() -> None:
    kept = [a_message(number) for number in range(PICTURE_PAGE + 5)]
    for number in (1, 150, PICTURE_PAGE + 2):
        kept[number] = replace(kept[number], image_url=f"/api/files/{number}")
    messages = FakeMessages(*kept)
    service = PatientsService(FakeDirectory(), FakeAppointments(), messages)  # type: ignore[arg-type]
    found = await service.pictures("u-pat")
    assert [message.image_url for message in found] == ["/api/files/202", "/api/files/150", "/api/files/1"]
    assert len([asked for asked in messages.asked if asked.startswith("messages")]) == 2


async def test_a_restart_finds_sealed_drafts_and_sends_them_with_the_lines_return(
    line: HubLine, tmp_path: Path
) -> None:
    ring, api = MemoryRing(), FakeEncounters()
    store = SealedStore("https://clinic.example", tmp_path, keys_in(ring), pause_s=0.0)
    await store.open("anna@clinic.example")
    first = NotesService(api, store, line, sleep=HeldSleep())
    sheet = first.sheet("a1")
    await quiet()
    api.failures = [CareConnectError("session_ended")] * 2
    sheet.write("Angina pectoris")
    assert first.unsent_count == 1
    await first.close()
    await store.close()
    assert not _holds(tmp_path, b"Angina")

    again = SealedStore("https://clinic.example", tmp_path, keys_in(ring), pause_s=0.0)
    await again.open("anna@clinic.example")
    assert again.names(DOCUMENT_KIND) == ("a1",)
    sleep = HeldSleep()
    api.failures.clear()
    second = NotesService(api, again, line, sleep=sleep)
    assert second.unsent_count == 1
    line.set_state(LineState.CONNECTING)
    line.set_state(LineState.ONLINE)
    await quiet()
    await sleep.end()
    assert api.kept.text == "Angina pectoris"
    assert second.unsent_count == 0
    await second.close()
    await again.close()


def _holds(folder: Path, words: bytes) -> bool:
    return any(words in path.read_bytes() for path in folder.rglob("*") if path.is_file())
