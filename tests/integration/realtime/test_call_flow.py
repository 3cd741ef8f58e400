"""A call from ring to end, between real sockets through the real server."""

from __future__ import annotations

import asyncio
from uuid import uuid4

from tests.helpers.realtime import ANSWER, OFFER, candidate
from tests.integration.realtime.conftest import Pair


async def test_a_call_rings_every_device_and_binds_the_one_that_answers(pair: Pair) -> None:
    call_id = str(uuid4())
    async with pair.doctor.device() as doctor, pair.patient.device() as phone, pair.patient.device() as desktop:
        placed = await doctor.send(
            "call-user", {"to": pair.patient.medical_id, "offer": OFFER, "callId": call_id, "media": {"audio": True}}
        )
        assert placed["ok"], placed
        assert (placed["callId"], placed["generation"]) == (call_id, 1)
        for device in (phone, desktop):
            made = await device.get("call-made")
            assert made["from"] == pair.doctor.as_from
            assert made["offer"] == OFFER
            assert made["callId"] == call_id
            assert made["generation"] == 1
        answered = await desktop.send(
            "answer-call", {"to": pair.doctor.id, "answer": ANSWER, "callId": call_id, "generation": 1}
        )
        assert answered["ok"], answered
        assert set(answered) == {"ok", "resumeToken"}
        got = await doctor.get("call-answered")
        assert got == {"from": pair.patient.as_from, "answer": ANSWER, "callId": call_id, "generation": 1}
        ended = await phone.get("call-ended")
        assert ended == {"from": pair.doctor.as_from, "callId": call_id, "reason": "answered_elsewhere"}
        late = await phone.send(
            "answer-call", {"to": pair.doctor.id, "answer": {**ANSWER, "sdp": "other"}, "callId": call_id}
        )
        assert late["code"] == "answered_elsewhere"
        assert (await phone.send("end-call", {"to": pair.doctor.id, "callId": call_id}))["code"] == "no_call"
        hung_up = await doctor.send("end-call", {"to": pair.patient.medical_id, "callId": call_id, "reason": "hangup"})
        assert hung_up == {"ok": True}
        assert (await desktop.get("call-ended"))["reason"] == "hangup"
        assert await doctor.send("end-call", {"to": pair.patient.medical_id, "callId": call_id}) == {"ok": True}
        again = await doctor.send("call-user", {"to": pair.patient.id, "offer": OFFER, "callId": call_id})
        assert again["code"] == "no_call"
        assert len(phone.named("call-made")) == 1


async def test_a_hundred_candidates_pass_in_order_and_the_callees_wait_for_its_answer(pair: Pair) -> None:
    call_id = str(uuid4())
    to_patient = {"to": pair.patient.medical_id, "callId": call_id}
    to_doctor = {"to": pair.doctor.medical_id, "callId": call_id}
    async with pair.doctor.device() as doctor, pair.patient.device() as patient:
        before = [await doctor.send("ice-candidate", {**to_patient, "candidate": candidate(n)}) for n in range(3)]
        assert before == [{"ok": True}] * 3
        assert (await doctor.send("call-user", {**to_patient, "offer": OFFER}))["ok"]
        for n in range(3, 100):
            await doctor.client.emit("ice-candidate", {**to_patient, "candidate": candidate(n)})
        assert (await doctor.send("ice-candidate", {**to_patient, "candidate": None}))["ok"]
        got = [await patient.get("ice-candidate") for _ in range(101)]
        assert [event["candidate"] for event in got] == [*(candidate(n) for n in range(100)), None]
        assert {event["generation"] for event in got} == {1}
        for n in range(20):
            assert (await patient.send("ice-candidate", {**to_doctor, "candidate": candidate(n)})) == {"ok": True}
        assert doctor.named("ice-candidate") == []
        assert (await patient.send("answer-call", {**to_doctor, "answer": ANSWER}))["ok"]
        got = [await doctor.get("ice-candidate") for _ in range(20)]
        assert [event["candidate"] for event in got] == [candidate(n) for n in range(20)]
        names = [name for name, _ in doctor.events]
        assert names.index("call-answered") < names.index("ice-candidate")


async def test_a_device_that_connects_while_it_rings_rings_too_and_knows_the_candidates(pair: Pair) -> None:
    call_id = str(uuid4())
    to_patient = {"to": pair.patient.medical_id, "callId": call_id}
    async with pair.doctor.device() as doctor, pair.patient.device():
        await doctor.send("ice-candidate", {**to_patient, "candidate": candidate(0)})
        await doctor.send("call-user", {**to_patient, "offer": OFFER})
        await doctor.send("ice-candidate", {**to_patient, "candidate": candidate(1)})
        async with pair.patient.device() as late:
            assert (await late.get("call-made"))["callId"] == call_id
            got = [await late.get("ice-candidate") for _ in range(2)]
            assert [event["candidate"] for event in got] == [candidate(0), candidate(1)]
            rejected = await late.send("reject-call", {"to": pair.doctor.id, "callId": call_id, "reason": "declined"})
            assert rejected == {"ok": True}
        assert (await doctor.get("call-rejected")) == {
            "from": pair.patient.as_from, "callId": call_id, "reason": "declined",
        }  # fmt: skip


async def test_an_unanswered_call_ends_on_both_sides_after_45_seconds(pair: Pair) -> None:
    async with pair.doctor.device() as doctor, pair.patient.device() as patient:
        placed = await doctor.send("call-user", {"to": pair.patient.medical_id, "offer": OFFER})
        pair.clinic.clock.leap(44)
        assert (await doctor.send("call-user", {"to": pair.patient.id, "offer": OFFER}))["code"] == "busy"
        pair.clinic.clock.leap(1.5)
        for device, other in ((doctor, pair.patient), (patient, pair.doctor)):
            ended = await device.get("call-ended")
            assert ended == {"from": other.as_from, "callId": placed["callId"], "reason": "timeout"}


async def test_a_lost_socket_comes_back_with_its_token_and_is_told_what_it_missed(pair: Pair) -> None:
    call_id = str(uuid4())
    to_patient = {"to": pair.patient.medical_id, "callId": call_id}
    to_doctor = {"to": pair.doctor.medical_id, "callId": call_id}
    async with pair.doctor.device() as doctor:
        async with pair.patient.device() as patient:
            await doctor.send("call-user", {**to_patient, "offer": OFFER})
            token = (await patient.send("answer-call", {**to_doctor, "answer": ANSWER}))["resumeToken"]
        assert (await doctor.get("call-state")) == {
            "from": pair.patient.as_from, "callId": call_id, "connection": "lost",
        }  # fmt: skip
        offered = await doctor.send("call-user", {**to_patient, "offer": OFFER, "generation": 2})
        assert offered["code"] == "user_offline"
        async with pair.patient.device() as back:
            resumed = await back.send("resume-call", {"resumeToken": token})
            assert resumed["ok"], resumed
            assert (resumed["callId"], resumed["generation"], resumed["peer"]) == (call_id, 1, pair.doctor.as_from)
            assert (await doctor.get("call-state"))["connection"] == "back"
            offered = await doctor.send("call-user", {**to_patient, "offer": OFFER, "generation": 2})
            assert (offered["ok"], offered["generation"]) == (True, 2)
            assert (await back.get("call-made"))["generation"] == 2
        await doctor.get("call-state")
        async with pair.patient.device() as twice:
            # The acknowledgement of the first resume may have been lost: the first token works as well as the second.
            resumed = await twice.send("resume-call", {"resumeToken": token})
            assert (resumed["ok"], resumed["generation"]) == (True, 2)
            assert (await twice.get("call-made"))["generation"] == 2
            assert (await twice.send("answer-call", {**to_doctor, "answer": ANSWER, "generation": 2}))["ok"]
            assert (await doctor.get("call-answered"))["generation"] == 2
            old = await twice.send("call-user", {**to_doctor, "offer": OFFER, "generation": 2})
            assert (old["code"], old["generation"]) == ("stale_generation", 2)
        await doctor.get("call-state", connection="lost")
        pair.clinic.clock.leap(121)
        ended = await doctor.get("call-ended")
        assert ended == {"from": pair.patient.as_from, "callId": call_id, "reason": "disconnected"}


async def test_a_caller_that_vanishes_while_it_rings_ends_the_ring_after_five_seconds(pair: Pair) -> None:
    async with pair.patient.device() as patient:
        async with pair.doctor.device() as doctor:
            await doctor.send("call-user", {"to": pair.patient.id, "offer": OFFER})
        assert [(await patient.get("presence"))["isOnline"] for _ in range(2)] == [True, False]
        pair.clinic.clock.leap(6)
        assert (await patient.get("call-ended"))["reason"] == "disconnected"


async def test_a_restart_of_the_server_loses_no_call(pair: Pair) -> None:
    to_patient = {"to": pair.patient.medical_id}
    doctor, patient = pair.doctor.device(), pair.patient.device()
    async with doctor, patient:
        placed = await doctor.send("call-user", {**to_patient, "offer": OFFER})
        call = {"callId": placed["callId"]}
        token = (await patient.send("answer-call", {"to": pair.doctor.id, **call, "answer": ANSWER}))["resumeToken"]
        await doctor.get("call-answered")
        await pair.clinic.stop()
    pair.clinic.clock.leap(60)
    await pair.clinic.start()
    async with pair.doctor.device() as doctor, pair.patient.device() as patient:
        assert (await doctor.send("resume-call", {"resumeToken": placed["resumeToken"]}))["ok"]
        assert (await doctor.get("call-state"))["connection"] == "lost"
        assert (await patient.send("resume-call", {"resumeToken": token}))["ok"]
        assert (await doctor.get("call-state"))["connection"] == "back"
        offered = await patient.send("call-user", {"to": pair.doctor.id, **call, "offer": OFFER, "generation": 2})
        assert offered["ok"], offered
        assert (await doctor.get("call-made"))["generation"] == 2


async def test_after_three_unanswered_rings_the_fourth_is_refused_for_a_while(pair: Pair) -> None:
    async with pair.doctor.device() as doctor, pair.patient.device() as patient:
        ring = {"to": pair.patient.medical_id, "offer": OFFER}
        for _ in range(3):
            placed = await doctor.send("call-user", ring)
            assert placed["ok"], placed
            assert (await doctor.send("end-call", {"to": pair.patient.id, "callId": placed["callId"]}))["ok"]
            assert (await patient.get("call-ended"))["reason"] == "cancelled"
        refused = await doctor.send("call-user", ring)
        assert refused["code"] == "rate_limited"
        assert 500 < refused["retryAfter"] <= 600
        pair.clinic.clock.leap(601)
        assert (await doctor.send("call-user", ring))["ok"]


async def test_two_who_ring_each_other_meet_in_one_call(pair: Pair) -> None:
    toni = await pair.clinic.sign_up("Toni Day", "patient")
    visit = await pair.clinic.relate_soon(pair.doctor, toni)
    async with pair.doctor.device() as doctor, toni.device() as patient:
        pair.clinic.clock.leap((visit.starts_at - pair.clinic.clock.now()).total_seconds())
        by_doctor, by_patient = {"to": toni.id, "offer": OFFER}, {"to": pair.doctor.id, "offer": OFFER}
        acks = await asyncio.gather(doctor.send("call-user", by_doctor), patient.send("call-user", by_patient))
        taken = next(ack for ack in acks if ack["ok"])
        refused = next(ack for ack in acks if not ack["ok"])
        assert (refused["code"], refused["callId"]) == ("glare", taken["callId"])
