"""The call service on connections and devices that only take notes: order, privacy, refusals, who is shown."""

from __future__ import annotations

import asyncio
from uuid import uuid4

import pytest

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.call.states import Party
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.model.people import Role
from careconnect_desktop.ports.refusals import SignalRefusedError
from careconnect_desktop.ports.rtc import IceConfiguration
from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.protocol import realtime
from careconnect_desktop.services.call.runner import Announcement
from tests.helpers.call_side import SERVERS, Side, until
from tests.helpers.fake_rtc import HOST, FakeConnection
from tests.helpers.signaling_hub import Hub


async def ring(doctor: Side, patient: Side) -> None:
    doctor.calls.place(Party(medical_id="PAT001"))
    await until(lambda: patient.calls.snapshot is not None and patient.call.can_answer)


async def connect(doctor: Side, patient: Side) -> None:
    await ring(doctor, patient)
    patient.calls.answer()
    await until(lambda: "set_remote_description" in doctor.connection.asked)
    doctor.connection.connect()
    patient.connection.connect()
    assert (doctor.call.phase, patient.call.phase) == (CallPhase.CONNECTED, CallPhase.CONNECTED)


async def test_phases_of_both_sides(doctor: Side, patient: Side) -> None:
    doctor.calls.place(Party(medical_id="PAT001"))
    assert doctor.call.phase is CallPhase.CALLING
    await until(lambda: doctor.call.phase is CallPhase.RINGING)
    await until(lambda: patient.calls.snapshot is not None)
    assert patient.call.can_answer
    assert patient.call.peer.name == "Doc001"
    assert not patient.call.is_caller
    patient.calls.answer()
    assert patient.call.phase is CallPhase.CONNECTING
    await until(lambda: doctor.call.phase is CallPhase.CONNECTING)


async def test_while_it_rings_no_device_is_opened_and_no_connection_is_made(doctor: Side, patient: Side) -> None:
    await ring(doctor, patient)
    for _ in range(20):
        await asyncio.sleep(0)
    assert not patient.media.camera.is_open
    assert not patient.media.microphone.is_open
    assert patient.connections.made == []
    assert patient.line.sent == []


async def test_connections_get_the_servers_and_the_policy(doctor: Side, patient: Side) -> None:
    await ring(doctor, patient)
    assert doctor.connections.configurations == [IceConfiguration(SERVERS.servers, "relay")]


async def test_hanging_up_closes_the_devices_before_it_returns_and_before_anything_is_said(
    doctor: Side, patient: Side
) -> None:
    await connect(doctor, patient)
    await until(lambda: doctor.media.camera.is_open)

    doctor.calls.hang_up()

    assert not doctor.media.camera.is_open
    assert not doctor.media.microphone.is_open
    assert "end-call" not in doctor.line.sent
    assert doctor.call.is_over
    await until(lambda: patient.call.is_over)
    assert patient.call.end_reason is EndReason.HANGUP


async def test_the_connection_closes_after_the_server_was_told(doctor: Side, patient: Side) -> None:
    await connect(doctor, patient)
    doctor.calls.hang_up()
    assert not doctor.connection.is_closed
    await until(lambda: doctor.connection.is_closed)
    assert doctor.line.sent.count("end-call") == 1


async def test_without_a_line_the_connection_closes_at_once(doctor: Side, patient: Side) -> None:
    await connect(doctor, patient)
    doctor.line.set_state(LineState.CONNECTING)
    doctor.calls.hang_up()
    await until(lambda: doctor.connection.is_closed)
    assert "end-call" not in doctor.line.sent


async def test_mute_and_camera_off_act_at_once_and_are_told(doctor: Side, patient: Side) -> None:
    await connect(doctor, patient)
    await until(lambda: doctor.media.camera.is_open)
    doctor.calls.set_camera_off(True)
    assert not doctor.media.camera.is_open
    doctor.calls.set_microphone_muted(True)
    await until(lambda: doctor.call.own_media.is_microphone_muted and doctor.call.own_media.is_camera_off)
    await until(lambda: patient.call.peer_flags.audio is False and patient.call.peer_flags.video is False)


async def test_answered_without_video_the_camera_stays_closed(doctor: Side, patient: Side) -> None:
    await ring(doctor, patient)
    patient.calls.answer(has_video=False)
    await until(lambda: patient.media.microphone.is_open)
    assert not patient.media.camera.is_open


async def test_a_device_that_is_missing_shows_and_the_call_goes_on(doctor: Side, patient: Side) -> None:
    patient.media.camera.failure = CareConnectError("camera_missing")
    await ring(doctor, patient)
    patient.calls.answer()
    await until(lambda: patient.call.own_media.camera_error == "camera_missing")
    await until(lambda: patient.media.microphone.is_open)
    assert patient.call.phase is CallPhase.CONNECTING


@pytest.mark.parametrize("code", ["user_offline", "busy", "not_related", "rate_limited"])
async def test_a_refusal_ends_the_call_with_its_code(doctor: Side, code: str) -> None:
    doctor.line.refuse_next = SignalRefusedError(code)
    doctor.calls.place(Party(medical_id="PAT009"))
    await until(lambda: doctor.call.is_over)
    assert doctor.call.refusal_code == code
    assert not doctor.media.camera.is_open
    doctor.calls.dismiss()
    assert doctor.calls.snapshot is None
    assert doctor.calls.media is None


async def test_what_is_asked_of_a_connection_is_done_in_order(doctor: Side, patient: Side) -> None:
    held: list[FakeConnection] = []

    def hold(connection: FakeConnection) -> None:
        connection.gate.clear()
        held.append(connection)

    patient.connections.on_create = hold
    await ring(doctor, patient)
    patient.calls.answer()
    await until(lambda: bool(held) and held[0].asked == ["create_answer"])
    for _ in range(20):
        await asyncio.sleep(0)
    assert held[0].asked == ["create_answer"]

    held[0].gate.set()
    await until(lambda: len(held[0].candidates) == 2)
    assert held[0].candidates == [HOST, None]


async def test_a_connection_that_is_closed_is_asked_nothing_more(doctor: Side, patient: Side) -> None:
    patient.connections.on_create = lambda connection: connection.gate.clear()
    await ring(doctor, patient)
    patient.calls.answer()
    await until(lambda: bool(patient.connections.made) and bool(patient.connection.asked))
    patient.calls.hang_up()
    await until(lambda: patient.connection.is_closed)
    assert patient.connection.asked == ["create_answer", "close"]


async def test_candidates_that_come_before_the_call_are_kept(hub: Hub, doctor: Side, patient: Side) -> None:
    call_id = str(uuid4())
    candidate = realtime.Candidate(candidate=HOST.candidate, sdp_mid="0", sdp_m_line_index=0)
    patient.line.deliver(
        realtime.CandidateReceived(from_=doctor.line.origin, call_id=call_id, candidate=candidate, generation=1)
    )
    offer = realtime.Offer(type="offer", sdp="v=0 theirs")
    patient.line.deliver(realtime.CallMade(from_=doctor.line.origin, offer=offer, call_id=call_id))
    await until(lambda: patient.calls.snapshot is not None)
    patient.calls.answer()
    await until(lambda: bool(patient.connections.made) and patient.connection.candidates == [HOST])


async def test_a_later_generation_of_an_unknown_call_does_not_ring(doctor: Side, patient: Side) -> None:
    offer = realtime.Offer(type="offer", sdp="v=0 theirs")
    made = realtime.CallMade(from_=doctor.line.origin, offer=offer, call_id=str(uuid4()), generation=2)
    patient.line.deliver(made)
    for _ in range(10):
        await asyncio.sleep(0)
    assert patient.calls.snapshot is None
    assert patient.line.sent == []


async def test_a_call_that_is_over_does_not_ring_again(doctor: Side, patient: Side) -> None:
    await ring(doctor, patient)
    call_id = patient.call.call_id
    patient.calls.decline()
    await until(lambda: doctor.call.is_over)
    await patient.calls.settle()
    patient.calls.dismiss()
    offer = realtime.Offer(type="offer", sdp="v=0 again")
    patient.line.deliver(realtime.CallMade(from_=doctor.line.origin, offer=offer, call_id=call_id))
    for _ in range(10):
        await asyncio.sleep(0)
    assert patient.calls.snapshot is None


async def test_a_third_person_who_calls_in_a_call_is_told_that_it_is_busy(
    hub: Hub, doctor: Side, patient: Side
) -> None:
    await connect(doctor, patient)
    third = Side(hub, "PAT002", Role.PATIENT)
    third.calls.place(Party(medical_id="DOC001"))
    await until(lambda: third.call.is_over)
    assert third.call.end_reason is EndReason.BUSY
    assert doctor.call.phase is CallPhase.CONNECTED
    await third.calls.close()


async def test_both_call_at_the_same_moment_and_one_call_comes_of_it(hub: Hub, doctor: Side, patient: Side) -> None:
    await ring(doctor, patient)
    theirs = patient.call.call_id
    patient.calls.hang_up()
    await until(lambda: doctor.call.is_over)
    # As the server has it: the patient's own call is refused, because the doctor's rings.
    doctor.calls.place(Party(medical_id="PAT001"))
    ringing = doctor.call.call_id
    patient.line.refuse_next = SignalRefusedError("glare", call_id=ringing)
    patient.calls.place(Party(medical_id="DOC001"))
    await until(lambda: patient.call.call_id == ringing and patient.call.phase is CallPhase.CONNECTING)
    assert theirs != ringing
    await until(lambda: doctor.call.phase is CallPhase.CONNECTING)


async def test_a_second_call_is_not_begun_beside_the_first(doctor: Side, patient: Side) -> None:
    first = doctor.calls.place(Party(medical_id="PAT001"))
    assert doctor.calls.place(Party(medical_id="PAT002")) == first


@pytest.mark.expects_log_errors("careconnect_desktop.services.call.connections")
async def test_a_fault_of_the_media_stack_ends_its_connection_and_not_the_program(doctor: Side, patient: Side) -> None:
    doctor.connections.failure = ZeroDivisionError()
    doctor.calls.place(Party(medical_id="PAT001"))
    await until(lambda: doctor.call.is_over)
    assert doctor.call.end_reason is EndReason.FAILED


async def test_no_ice_servers_and_none_of_before_ends_the_call(doctor: Side) -> None:
    doctor.servers.failure = CareConnectError("unreachable", retryable=True)
    doctor.calls.place(Party(medical_id="PAT001"))
    await until(lambda: doctor.call.is_over)
    assert doctor.connections.made == []


async def test_a_kiosk_says_so_and_agrees_to_be_recorded(hub: Hub, doctor: Side) -> None:
    kiosk = Side(hub, "PAT001", Role.PATIENT, announcement=Announcement(is_unattended=True, accepts_recording=True))
    await connect(doctor, kiosk)
    await until(lambda: doctor.call.peer_flags.unattended is True)
    assert doctor.call.peer_flags.recording_accepted is True
    assert doctor.call.peer_flags.recording is False
    await kiosk.calls.close()


async def test_a_person_agrees_to_be_recorded_or_does_not(hub: Hub, patient: Side) -> None:
    recorder = Side(hub, "DOC001", Role.DOCTOR, announcement=Announcement(is_recording=True))
    await connect(recorder, patient)
    await until(lambda: patient.call.peer_flags.recording is True)
    assert recorder.call.peer_flags.recording_accepted is None
    assert patient.call.has_accepted_recording is None
    patient.calls.answer_recording(is_accepted=False)
    await until(lambda: recorder.call.peer_flags.recording_accepted is False)
    patient.calls.answer_recording(is_accepted=True)
    await until(lambda: recorder.call.peer_flags.recording_accepted is True)
    assert patient.call.has_accepted_recording is True
    await recorder.calls.close()


async def test_the_service_s_end_ends_the_call(doctor: Side, patient: Side) -> None:
    await connect(doctor, patient)
    await doctor.calls.close()
    assert doctor.connection.is_closed
    assert not doctor.media.camera.is_open
    await until(lambda: patient.call.is_over)


async def test_the_service_s_end_lets_the_other_devices_ring_on(doctor: Side, patient: Side) -> None:
    await ring(doctor, patient)
    await patient.calls.close()
    assert patient.line.sent == []
    assert not doctor.call.is_over
