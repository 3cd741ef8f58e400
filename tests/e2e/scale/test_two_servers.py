"""Two processes behind nginx, with Redis and PostgreSQL: everything crosses, and a call outlives one of them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from careconnect_desktop.compose.demo_seed import DemoPerson
from tests.helpers.clinic import CallProcess
from tests.helpers.ports import wait_until
from tests.helpers.realtime import ANSWER, OFFER, Device
from tests.helpers.scaled_clinic import ScaledClinic, scaled_clinic

pytestmark = [pytest.mark.needs_redis, pytest.mark.needs_postgres]


@pytest.fixture
def servers(tmp_path: Path, postgres_url: str) -> Iterator[ScaledClinic]:
    folder = tmp_path / "clinic"
    folder.mkdir()
    with scaled_clinic(folder, postgres_url) as found:
        yield found


def signed_in(servers: ScaledClinic, who: DemoPerson) -> str:
    body = {"email": who.email, "password": who.password}
    answer = httpx.post(f"{servers.url}/api/auth/login", json=body).raise_for_status()
    return str(answer.json()["token"])


async def test_requests_messages_and_calls_cross_processes(servers: ScaledClinic) -> None:
    people = servers.people
    tokens = {who.person.medical_id: signed_in(servers, who) for who in (people.doctor, people.patient)}
    doctor_id, patient_id = people.doctor.person.medical_id, people.patient.person.medical_id
    async with Device(servers.url, tokens[doctor_id]) as doctor, Device(servers.url, tokens[patient_id]) as patient:
        assert [one.figure("careconnect_sockets") for one in servers.servers] == [1, 1]
        async with httpx.AsyncClient(base_url=servers.url) as http:
            headers = {"Authorization": f"Bearer {tokens[doctor_id]}"}
            answers = [await http.get("/api/auth/me", headers=headers) for _ in range(6)]
            assert {answer.json()["user"]["medicalId"] for answer in answers} == {doctor_id}
            assert len({answer.headers["X-Served-By"] for answer in answers}) == 2
            assert [answer.headers["RateLimit-Remaining"] for answer in answers] == [
                str(int(answers[0].headers["RateLimit-Remaining"]) - number) for number in range(6)
            ]
            words = {"text": "Good morning"}
            for _ in range(2):
                sent = await http.post(f"/api/messages/{patient_id}", json=words, headers=headers)
                assert (await patient.get("newMessage"))["message"]["id"] == sent.json()["message"]["id"]
        typed = await patient.send("sendMessage", {"receiver": doctor_id, "message": "Good morning"})
        assert (await doctor.get("receiveMessage"))["id"] == typed["message"]["id"]
        placed = await doctor.send("call-user", {"to": patient_id, "offer": OFFER})
        assert placed["ok"], placed
        assert (await patient.get("call-made"))["callId"] == placed["callId"]
        assert servers.servers[0].figure('careconnect_calls{phase="ringing"}') == 1
        to_doctor = {"to": doctor_id, "callId": placed["callId"]}
        assert (await patient.send("answer-call", {**to_doctor, "answer": ANSWER}))["ok"]
        assert (await doctor.get("call-answered"))["callId"] == placed["callId"]
        assert (await patient.send("end-call", to_doctor))["ok"]
        assert (await doctor.get("call-ended"))["reason"] == "hangup"


@pytest.mark.slow
@pytest.mark.real_time
def test_a_server_that_is_killed_in_mid_call_costs_nobody_the_call(
    servers: ScaledClinic, tmp_path: Path, record_property: Any
) -> None:
    doctor, patient, killed, survivor = connected(servers, tmp_path)
    with doctor, patient:
        time.sleep(1.0)
        killed.kill()
        began = time.monotonic()
        wait_until(lambda: survivor.figure("careconnect_sockets") == 2, "both at the one that is left", 30.0)
        back_s = time.monotonic() - began
        wait_until(lambda: survivor.figure("careconnect_calls_resumed") >= 1, "the call is taken up", 30.0)
        resumed_s = time.monotonic() - began
        # Longer than the dead process is missed, and longer than a lost path would take to be noticed.
        time.sleep(8.0)
        assert survivor.figure('careconnect_calls{phase="accepted"}') == 1
        doctor.ask_to_end()
        assert [doctor.code(), patient.code()] == [0, 0]
    record_property("back_s", round(back_s, 2))
    record_property("resumed_s", round(resumed_s, 2))
    print(f"connected again after {back_s:.2f} s, call taken up after {resumed_s:.2f} s")
    for report in (doctor.report, patient.report):
        assert report["endReason"] == "hangup"
        assert (report["generation"], report["reconnects"]) == (1, 0), "the media did not notice"
        assert report["video"]["longestGapMs"] < 2000


@pytest.mark.slow
@pytest.mark.real_time
def test_a_call_outlives_redis_and_hanging_up_reaches_the_other_when_it_is_back(
    servers: ScaledClinic, tmp_path: Path
) -> None:
    doctor, patient, _, _ = connected(servers, tmp_path)
    with doctor, patient:
        time.sleep(1.0)
        servers.stop_redis()
        time.sleep(8.0)
        servers.start_redis()
        wait_until(lambda: all(one.figure("careconnect_redis_up") for one in servers.servers), "Redis is heard", 20.0)
        time.sleep(2.0)
        doctor.ask_to_end()
        assert [doctor.code(), patient.code()] == [0, 0]
    for report in (doctor.report, patient.report):
        assert report["endReason"] == "hangup"
        assert (report["generation"], report["reconnects"]) == (1, 0)


@pytest.mark.slow
@pytest.mark.real_time
def test_hanging_up_while_redis_is_away_is_told_when_it_is_back(servers: ScaledClinic, tmp_path: Path) -> None:
    doctor, patient, _, _ = connected(servers, tmp_path)
    with doctor, patient:
        time.sleep(1.0)
        servers.stop_redis()
        time.sleep(1.0)
        doctor.ask_to_end()
        assert doctor.code() == 0, "whoever hangs up has hung up"
        servers.start_redis()
        assert patient.code() == 0
    assert doctor.report["endReason"] == patient.report["endReason"] == "hangup"


def connected(servers: ScaledClinic, folder: Path) -> tuple[CallProcess, CallProcess, Any, Any]:
    """The two in a call, the patient at the first process given and the doctor at the other."""
    people = servers.people
    patient = CallProcess(servers, people.patient, folder, "patient", "--wait")
    doctor: CallProcess | None = None
    try:
        patient.until("ready")
        wait_until(lambda: servers.holder() is not None, "the patient has a line")
        at = servers.holder()
        assert at is not None
        doctor = CallProcess(servers, people.doctor, folder, "doctor", "--to", people.patient.person.medical_id)
        doctor.until("connected")
        other = servers.holder(but=at)
        assert other is not None, "both are at one process"
    except BaseException:  # whatever ends it, Ctrl-C too: the processes go with it
        patient.__exit__()
        if doctor is not None:
            doctor.__exit__()
        raise
    return doctor, patient, at, other
