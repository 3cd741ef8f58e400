"""What the wire models accept, refuse and hide."""

from __future__ import annotations

from typing import Any

import pytest

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Role
from careconnect_desktop.protocol import appointments, auth, codec, messages, people, realtime
from careconnect_desktop.protocol.base import clean_line, clean_text
from careconnect_desktop.protocol.names import Event

CALL_ID = "0190c1d2-0000-7000-8000-000000000001"


def refused(model: type[Any], payload: object) -> CareConnectError:
    with pytest.raises(CareConnectError) as caught:
        codec.decode(model, payload)
    return caught.value


def test_both_spellings_of_a_booking_are_one() -> None:
    seeds = {"doctorMedicalId": "DOC001", "scheduledDate": "2026-02-01T10:00:00.000Z", "meetingType": "online"}
    ours = {"doctorId": "DOC001", "startsAt": "2026-02-01T11:00:00+01:00", "mode": "video"}
    assert codec.decode(appointments.Booking, seeds) == codec.decode(appointments.Booking, ours)


@pytest.mark.parametrize("starts_at", ["2026-02-01T10:00:00", 1769940000, "tomorrow", "", None, 1e300, True])
def test_a_time_without_zone_or_sense_is_refused(starts_at: object) -> None:
    error = refused(appointments.Booking, {"doctorId": "DOC001", "startsAt": starts_at})
    assert error.code == "validation_failed"


def test_texts_lose_control_and_override_characters_and_keep_lines() -> None:
    assert clean_text("a\u202eb\x00c\r\nd\te") == "abc\nd\te"
    assert clean_line("  Jose\u0301 \n Marti ") == "Jos\u00e9 Marti"
    assert clean_text("👩‍⚕️ नमस्ते") == "👩‍⚕️ नमस्ते"


def test_nothing_of_the_input_is_in_a_refusal() -> None:
    error = refused(auth.SignUp, {"name": "x", "email": "not an address", "password": {"my": "secret"}, "role": "king"})
    told = f"{error.message} {error.details} {error!r}"
    assert "secret" not in told
    assert "king" not in told
    assert "not an address" not in told
    assert any(line.startswith("email: ") for line in error.details)


def test_the_password_is_not_in_a_repr() -> None:
    body = codec.decode(auth.SignIn, {"email": "a@example.com", "password": "correct horse battery"})
    assert "correct horse" not in repr(body)


@pytest.mark.parametrize("address", ["a@example.com", "anna@clinic.local", "x@host.test", "müller@example.de"])
def test_addresses_of_public_and_internal_domains_are_taken(address: str) -> None:
    body = codec.decode(auth.SignUp, {"username": "A", "email": address, "password": "x" * 12, "role": "patient"})
    assert body.email == address


def test_what_a_reader_may_not_see_is_not_even_null() -> None:
    user = people.User(id="1", medical_id="PAT001", name="A", role=Role.PATIENT)
    assert {"email", "dateOfBirth", "gender", "isOnline"}.isdisjoint(user.to_wire())


def test_unknown_keys_pass_through_a_description_and_a_candidate_only() -> None:
    offer = {"type": "offer", "sdp": "v=0", "identity": "x"}
    event = codec.decode(realtime.CallUser, {"to": "PAT001", "offer": offer, "unknown": 1})
    assert event.offer.to_wire()["identity"] == "x"
    assert "unknown" not in event.to_wire()
    candidate = codec.decode(realtime.Candidate, {"candidate": "a", "sdpMLineIndex": 0, "relayProtocol": "udp"})
    assert candidate.to_wire()["relayProtocol"] == "udp"
    assert candidate.to_wire()["sdpMLineIndex"] == 0


@pytest.mark.parametrize(
    ("event", "payload", "code"),
    [
        (Event.CALL_USER, {"to": "A", "offer": {"type": "answer", "sdp": "v=0"}}, "validation_failed"),
        (Event.CALL_USER, {"to": "A", "offer": {"type": "offer", "sdp": "x" * (128 * 1024 + 1)}}, "too_large"),
        (Event.ICE_CANDIDATE, {"to": "A", "callId": CALL_ID, "candidate": {"candidate": "x" * 2049}}, "too_large"),
        (Event.ICE_CANDIDATE, {"to": "A", "callId": "not-a-uuid", "candidate": None}, "validation_failed"),
        (Event.SEND_MESSAGE, {"receiver": "A", "message": "x" * 8001}, "too_large"),
        (Event.SEND_MESSAGE, {"receiver": "A", "message": ""}, "validation_failed"),
        (Event.ANSWER_CALL, None, "validation_failed"),
        (Event.END_CALL, [], "validation_failed"),
        (Event.CALL_USER, {"to": "A", "offer": {"type": "offer", "sdp": "v=0"}, "generation": 0}, "validation_failed"),
        (
            Event.CALL_USER,
            {"to": "A", "offer": {"type": "offer", "sdp": "v=0"}, "generation": True},
            "validation_failed",
        ),
    ],
)
def test_malformed_events_are_refused_with_a_code(event: Event, payload: object, code: str) -> None:
    assert refused(codec.CLIENT_EVENTS[event], payload).code == code


def test_every_event_of_a_direction_has_a_model() -> None:
    both_ways = {Event.ICE_CANDIDATE, Event.CALL_STATE, Event.TYPING, Event.DOCTOR_STATUS}
    assert set(codec.CLIENT_EVENTS) & set(codec.SERVER_EVENTS) == both_ways
    assert set(codec.CLIENT_EVENTS) | set(codec.SERVER_EVENTS) | {Event.ONLINE_USERS} == set(Event)


def test_online_users_is_a_list_of_texts() -> None:
    assert codec.decode_online_users(["DOC001"]) == ("DOC001",)
    with pytest.raises(CareConnectError):
        codec.decode_online_users([1])


def test_a_message_keeps_its_text() -> None:
    text = "Hello <b>\n  indented"
    assert codec.decode(messages.SendMessageBody, {"text": text}).text == text


@pytest.mark.parametrize(
    "rows",
    [
        [{"weekday": 1, "start": "10:00", "end": "09:00"}],
        [{"weekday": 8, "start": "09:00", "end": "10:00"}],
        [{"weekday": 1, "start": "9:00", "end": "10:00"}],
        [{"weekday": 1, "start": "09:00", "end": "12:00"}, {"weekday": 1, "start": "11:00", "end": "13:00"}],
    ],
)
def test_an_impossible_schedule_is_refused(rows: list[dict[str, object]]) -> None:
    assert refused(people.ScheduleChange, {"schedule": rows}).code == "validation_failed"


@pytest.mark.parametrize("text", ["1700000000", 1700000000, 1.5, True, "2027-03-11", "0001-01-01T00:00:00+23:59"])
def test_a_time_is_a_text_in_rfc_3339_inside_the_calendar(text: object) -> None:
    assert refused(appointments.Reschedule, {"startsAt": text}).details
    assert codec.decode(appointments.Reschedule, {"startsAt": "2027-03-11T09:00:00Z"}).starts_at.year == 2027


@pytest.mark.parametrize("text", [0, "0", "20270311", "2027-03-11T00:00:00", "2027-02-30", "٢٠٢٧-٠٣-١١"])
def test_a_date_is_a_text_with_four_two_and_two_digits(text: object) -> None:
    assert refused(people.ProfileChange, {"dateOfBirth": text}).details
    found = codec.decode(people.ProfileChange, {"dateOfBirth": "2027-03-11"}).date_of_birth
    assert found is not None
    assert found.isoformat() == "2027-03-11"


@pytest.mark.parametrize("text", ["", "a\u0000", "\ud800", "DOC001\n", "x" * 65])
def test_a_reference_is_short_and_plain(text: str) -> None:
    assert refused(appointments.Booking, {"doctorId": text, "startsAt": "2027-03-11T09:00:00Z"}).details
