"""What goes wrong with `careconnect call`: an exit code, one clear sentence, and a report where there is one."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.helpers.clinic import CallProcess, Clinic, pair


def test_a_wrong_password(server: Clinic, tmp_path: Path) -> None:
    people = server.people
    with CallProcess(server, people.doctor, tmp_path, "doctor", "--wait", password="not the right one") as doctor:
        assert doctor.code() == 3
    assert doctor.states == []
    assert len(doctor.complaint.strip().splitlines()) == 1
    assert not doctor.has_report


def test_a_server_that_is_down(server: Clinic, tmp_path: Path, unused_port: int) -> None:
    options = ["--wait", "--server", f"http://127.0.0.1:{unused_port}"]
    with CallProcess(server, server.people.doctor, tmp_path, "doctor", *options) as doctor:
        assert doctor.code() == 3
    assert doctor.complaint.strip() == "careconnect: The server cannot be reached"
    assert not doctor.has_report


def test_somebody_one_may_not_call(server: Clinic, tmp_path: Path) -> None:
    with CallProcess(server, server.people.doctor, tmp_path, "doctor", "--to", "PAT999") as doctor:
        assert doctor.code() == 4
    assert doctor.report["endReason"] == "not_related"
    assert doctor.report["connected"] is False


def test_the_other_is_offline(server: Clinic, tmp_path: Path) -> None:
    """Told at once here; that it is tried for 20 s stands in the slow test below."""
    to = server.people.patient.person.medical_id
    with CallProcess(server, server.people.doctor, tmp_path, "doctor", "--to", to) as doctor:
        doctor.until("ended")
        doctor.ask_to_end()
        assert doctor.code() == 4
    assert doctor.report["endReason"] == "user_offline"


@pytest.mark.slow
def test_the_other_is_offline_for_twenty_seconds(server: Clinic, tmp_path: Path) -> None:
    to = server.people.patient.person.medical_id
    began_s = time.monotonic()
    with CallProcess(server, server.people.doctor, tmp_path, "doctor", "--to", to) as doctor:
        assert doctor.code() == 4
    assert 20 < time.monotonic() - began_s < 30
    assert doctor.report["endReason"] == "user_offline"


def test_the_other_comes_online_while_it_is_tried(server: Clinic, tmp_path: Path) -> None:
    people = server.people
    with CallProcess(
        server, people.doctor, tmp_path, "doctor", "--to", people.patient.person.medical_id, "--seconds", "2"
    ) as doctor:
        doctor.until("ended")
        with CallProcess(server, people.patient, tmp_path, "patient", "--wait") as patient:
            assert [doctor.code(), patient.code()] == [0, 0]


@pytest.mark.slow
def test_a_second_call_while_busy(server: Clinic, tmp_path: Path) -> None:
    people = server.people
    doctor, patient = pair(server, tmp_path, [], [])
    with doctor, patient:
        doctor.until("connected")
        with CallProcess(server, people.doctor, tmp_path, "second", "--to", people.patient.person.medical_id) as second:
            assert second.code() == 4
        assert second.report["endReason"] == "busy"
        doctor.ask_to_end()
        assert [doctor.code(), patient.code()] == [0, 0]


def test_a_caller_who_is_not_the_wanted_one_is_declined(server: Clinic, tmp_path: Path) -> None:
    doctor, patient = pair(server, tmp_path, [], ["--from", "DOC999"])
    with doctor, patient:
        assert doctor.code() == 4
        assert doctor.report["endReason"] == "declined"
        patient.ask_to_end()
        assert patient.code() == 4


def test_no_relay_where_only_a_relay_may_be_used(server: Clinic, tmp_path: Path) -> None:
    to = server.people.patient.person.medical_id
    with (
        CallProcess(server, server.people.patient, tmp_path, "patient", "--wait") as patient,
        CallProcess(server, server.people.doctor, tmp_path, "doctor", "--to", to, "--relay-only") as doctor,
    ):
        assert doctor.code() == 4
        assert doctor.report["connected"] is False
        patient.ask_to_end()
        patient.code()
