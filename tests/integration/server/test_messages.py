"""Messages over REST: for related people only, saved once, in order, sealed."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import httpx
import pytest

from careconnect_desktop.protocol.names import Event
from tests.helpers.rest_server import Person, RestServer
from tests.helpers.uploads import picture

KEY = {"Idempotency-Key": "one"}


async def _related(server: RestServer) -> tuple[Person, Person]:
    doctor, patient = await server.doctor(), await server.sign_up()
    await server.approved(patient, doctor)
    return doctor, patient


async def _say(who: Person, to: Person, text: str, **fields: str) -> dict[str, object]:
    answer = await who.post(f"/api/message/send/{to.medical_id}", {"text": text} | fields)
    assert answer.status_code == 201, answer.text
    found: dict[str, object] = answer.json()["message"]
    return found


async def test_a_message_is_saved_and_told_in_both_spellings(any_server: RestServer) -> None:
    doctor, patient = await _related(any_server)
    any_server.announced.online.add(doctor.medical_id)
    sent = await _say(patient, doctor, "good morning", clientId="c1")
    assert sent["deliveredAt"] is not None
    (seed,) = any_server.announced.of(doctor.medical_id, Event.RECEIVE_MESSAGE)
    assert seed == {
        "id": sent["id"],
        "sender": patient.medical_id,
        "message": "good morning",
        "timestamp": sent["createdAt"],
        "clientId": "c1",
    }
    assert any_server.announced.of(doctor.medical_id, Event.NEW_MESSAGE) == [{"message": sent}]
    assert any_server.announced.of(patient.medical_id, Event.NEW_MESSAGE) == [{"message": sent}]
    history = (await doctor.get(f"/api/messages/{patient.id}")).json()["messages"]
    assert history == [sent]


async def test_the_same_client_id_is_saved_and_told_once(any_server: RestServer) -> None:
    doctor, patient = await _related(any_server)
    first = await _say(patient, doctor, "once", clientId="c1")
    again = await _say(patient, doctor, "once", clientId="c1")
    assert first["id"] == again["id"]
    assert len((await doctor.get(f"/api/messages/{patient.id}")).json()["messages"]) == 1
    assert len(any_server.announced.of(doctor.medical_id, Event.NEW_MESSAGE)) == 1
    await _say(doctor, patient, "another person's id", clientId="c1")


async def test_strangers_do_not_exist(server: RestServer) -> None:
    doctor, patient = await _related(server)
    stranger = await server.sign_up()
    requested = await server.sign_up()
    await server.book(requested, doctor, hours=30)
    for who in (stranger, requested):
        for to in (doctor.id, doctor.medical_id, who.id, "DOC999", "x"):
            answer = await who.post(f"/api/messages/{to}", {"text": "hello"})
            assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
        assert (await who.get(f"/api/messages/{doctor.id}")).status_code == 404
    assert (await patient.get(f"/api/messages/{stranger.id}")).status_code == 404


async def test_pages_are_oldest_first_and_lead_back(any_server: RestServer) -> None:
    doctor, patient = await _related(any_server)
    for number in range(5):
        await _say(patient if number % 2 else doctor, doctor if number % 2 else patient, str(number))
    path = f"/api/messages/{doctor.id}"
    newest = (await patient.get(path, limit="2")).json()
    assert [one["text"] for one in newest["messages"]] == ["3", "4"]
    older = (await patient.get(path, limit="3", before=newest["nextCursor"])).json()
    assert [one["text"] for one in older["messages"]] == ["0", "1", "2"]


async def test_conversations_count_what_is_unread_until_it_is_read(any_server: RestServer) -> None:
    doctor, patient = await _related(any_server)
    other = await any_server.sign_up()
    await any_server.approved(other, doctor, hours=30)
    await _say(patient, doctor, "one")
    await _say(patient, doctor, "two")
    await _say(other, doctor, "three")

    async def listed() -> list[tuple[str, str, int]]:
        body = (await doctor.get("/api/messages")).json()["conversations"]
        return [(one["user"]["medicalId"], one["lastMessage"]["text"], one["unreadCount"]) for one in body]

    assert await listed() == [(other.medical_id, "three", 1), (patient.medical_id, "two", 2)]
    assert (await doctor.put(f"/api/messages/{patient.medical_id}/read")).status_code == 200
    assert await listed() == [(other.medical_id, "three", 1), (patient.medical_id, "two", 0)]
    (read,) = any_server.announced.of(patient.medical_id, Event.MESSAGE_READ)
    assert read["userId"] == doctor.id
    history = (await patient.get(f"/api/messages/{doctor.id}")).json()["messages"]
    assert all(one["readAt"] == read["readAt"] for one in history)


async def test_conversations_tell_who_is_there_of_related_people_only(server: RestServer) -> None:
    doctor, patient = await _related(server)
    await _say(patient, doctor, "one")
    for days, is_told in ((91, True), (1, False)):
        server.clock.advance(days=days)
        await patient.sign_in()
        for is_there in (False, True):
            server.announced.online = {doctor.medical_id} if is_there else set()
            (found,) = (await patient.get("/api/messages")).json()["conversations"]
            assert found["user"].get("isOnline") == (is_there if is_told else None)


async def test_texts_are_bounded_cleaned_and_never_empty(server: RestServer) -> None:
    doctor, patient = await _related(server)
    path = f"/api/messages/{doctor.id}"
    assert (await patient.post(path, {"text": " \u200e\u0000 "})).status_code == 400
    assert (await patient.post(path, {"text": "x" * 8001})).status_code in (400, 413)
    assert (await _say(patient, doctor, "e\u0301\u202e a\u0007b"))["text"] == "é ab"
    assert len(str((await _say(patient, doctor, "ü" * 8000))["text"])) == 8000


async def test_no_written_word_lies_open_in_the_database(server: RestServer) -> None:
    doctor, patient = await server.doctor(), await server.sign_up()
    marks = [f"planted-{name}-word" for name in ("reason", "symptom", "message", "note", "comment", "place", "phone")]
    reason, symptom, message, note, comment, place, phone = marks
    booked = await server.approved(patient, doctor, reason=reason, symptoms=symptom)
    path = f"/api/appointments/{booked['id']}"
    checked = {"locationText": place, "callbackPhone": phone}
    assert (await patient.put(f"{path}/check-in", checked, **{"Idempotency-Key": "k"})).status_code == 200
    await _say(patient, doctor, message)
    assert (await doctor.put(f"{path}/notes", {"text": note})).status_code == 200
    body = {"appointmentId": booked["id"], "rating": 5, "comment": comment}
    assert (await patient.post("/api/feedback", body)).status_code == 201
    database = server.app.services.database.url.database
    assert database is not None
    for file in Path(database).parent.glob("server.db*"):
        content = file.read_bytes()
        assert [mark for mark in marks if mark.encode() in content] == []


async def _texts(who: Person, other: Person) -> list[str]:
    return [one["text"] for one in (await who.get(f"/api/messages/{other.id}")).json()["messages"]]


async def _with_image(who: Person, to: Person, text: str, image: bytes, **more: str) -> httpx.Response:
    return await who.server.http.post(
        f"/api/messages/{to.id}",
        headers=who.bearer | KEY,
        data={"text": text} | more,
        files={"image": ("arm.png", image, "image/png")},
    )


@pytest.mark.expects_log_errors("server_stub.http.edge")
async def test_a_message_whose_server_ended_before_its_answer_is_one_message(any_server: RestServer) -> None:
    doctor, patient = await _related(any_server)
    path, body = f"/api/messages/{doctor.id}", {"text": "good morning"}
    any_server.announced.failure = RuntimeError("the end")
    assert (await patient.post(path, body, **KEY)).status_code == 500
    again = await patient.post(path, body, **KEY)
    assert (again.status_code, again.headers["idempotent-replayed"]) == (201, "true")
    assert (await patient.get(path)).json()["messages"] == [again.json()["message"]]
    other = await patient.post(path, {"text": "another"}, **KEY)
    assert (other.status_code, other.json()["code"]) == (409, "conflict")
    assert await _texts(patient, doctor) == ["good morning"]


async def test_a_message_sent_several_times_at_once_is_one_for_all(any_server: RestServer) -> None:
    doctor, patient = await _related(any_server)
    body = {"text": "good morning"}
    answers = await asyncio.gather(*(patient.post(f"/api/messages/{doctor.id}", body, **KEY) for _ in range(4)))
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.json()["message"]["id"] for answer in answers}) == 1
    assert await _texts(patient, doctor) == ["good morning"]


async def test_the_first_answer_is_given_again_with_what_became_known_behind_it(any_server: RestServer) -> None:
    doctor, patient = await _related(any_server)
    any_server.announced.online.add(doctor.medical_id)
    path, body = f"/api/message/send/{doctor.id}", {"text": "good morning"}
    first = await patient.post(path, body, **KEY)
    assert first.json()["message"]["deliveredAt"] is not None
    again = await patient.post(path, body, **KEY)
    assert (again.headers["idempotent-replayed"], again.json()) == ("true", first.json())


async def test_a_client_id_that_was_used_without_the_key_is_remembered_under_it(any_server: RestServer) -> None:
    doctor, patient = await _related(any_server)
    path, body = f"/api/messages/{doctor.id}", {"text": "good morning", "clientId": "c1"}
    first: dict[str, Any] = (await patient.post(path, body)).json()
    assert (await patient.post(path, body, **KEY)).json() == first
    assert (await patient.post(path, body, **KEY)).headers["idempotent-replayed"] == "true"
    assert (await patient.post(path, {"text": "another"}, **KEY)).status_code == 409
    assert await _texts(patient, doctor) == ["good morning"]


async def test_a_picture_is_sent_once_whatever_the_boundary_of_its_form(any_server: RestServer) -> None:
    doctor, patient = await _related(any_server)
    image = picture("PNG")
    first, again = [await _with_image(patient, doctor, "my arm", image) for _ in range(2)]
    assert first.request.headers["content-type"] != again.request.headers["content-type"]
    assert (first.status_code, again.headers["idempotent-replayed"]) == (201, "true")
    assert first.json() == again.json()
    other_picture = await _with_image(patient, doctor, "my arm", picture("PNG", (32, 32)))
    other_text = await _with_image(patient, doctor, "my leg", image)
    assert (other_picture.status_code, other_text.status_code) == (409, 409)
    assert await _texts(patient, doctor) == ["my arm"]
