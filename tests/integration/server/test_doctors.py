"""The directory, doctors' pages, schedules and verification."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import update

from server_stub.accounts.tables import users
from server_stub.commands import run_command
from server_stub.config import Config
from server_stub.options import config_from, parser
from server_stub.people.repository import count_change, number_of_changes
from server_stub.secret_store import load_secrets
from tests.helpers.rest_server import LateBody, RestServer, copy_template, rest_server, settings


async def _names(server: RestServer, **query: str) -> list[str]:
    reader = await server.sign_up()
    return [one["name"] for one in (await reader.get("/api/doctors", **query)).json()["doctors"]]


async def test_filters_are_joined_and_forgive_case_and_accents(any_server: RestServer) -> None:
    ada = await any_server.doctor(name="Ada Löwe", specialization="Cardiology")
    await any_server.doctor(name="Bob Stone", specialization="Dermatology")
    await ada.patch("/api/users/me", {"languages": ["German", "Français"], "bio": "Hearts and rhythms"})
    assert await _names(any_server) == ["Ada Löwe", "Bob Stone"]
    assert await _names(any_server, specialty="CARDIOLOGY") == ["Ada Löwe"]
    assert await _names(any_server, q="lowe card") == ["Ada Löwe"]
    assert await _names(any_server, language="francais") == ["Ada Löwe"]
    assert await _names(any_server, specialty="Cardiology", q="stone") == []


async def test_pages_of_the_directory(server: RestServer) -> None:
    for number in range(5):
        await server.doctor(name=f"Doctor {number}")
    reader = await server.sign_up()
    first = (await reader.get("/api/doctors", limit="3")).json()
    rest = (await reader.get("/api/doctors", limit="3", cursor=first["nextCursor"])).json()
    assert [one["name"] for one in first["doctors"] + rest["doctors"]] == [f"Doctor {n}" for n in range(5)]
    assert rest["nextCursor"] is None


async def test_the_directory_shows_changes_at_once_and_no_contact_data(server: RestServer) -> None:
    ada = await server.doctor(name="Ada Stone")
    assert await _names(server) == ["Ada Stone"]
    changed = await ada.patch("/api/users/me", {"bio": "new words", "experience": 7})
    assert changed.json()["user"]["email"] == ada.email
    reader = await server.sign_up()
    listed = (await reader.get("/api/doctors")).json()["doctors"][0]
    assert (listed["bio"], listed["experience"]) == ("new words", 7)
    assert "email" not in listed
    shown = (await reader.get(f"/api/doctors/{ada.medical_id}")).json()["doctor"]
    assert "email" not in shown
    assert "isOnline" not in shown


@pytest.fixture
def strict_config(tmp_path: Path, template: Path) -> Config:
    copy_template(template, tmp_path)
    return settings(tmp_path, auto_verify_doctors=False)


async def test_an_unverified_doctor_is_not_listed_shown_or_booked(strict_config: Config) -> None:
    async with rest_server(strict_config) as server:
        ada = await server.doctor()
        reader = await server.sign_up()
        wish = {"doctorId": ada.id, "startsAt": "2027-03-11T12:00:00Z"}
        assert (await reader.get("/api/doctors")).json()["doctors"] == []
        assert (await reader.get(f"/api/doctors/{ada.id}")).status_code == 404
        assert (await reader.get(f"/api/doctors/{ada.id}/slots", **{"from": "2027-03-11"})).status_code == 404
        assert (await reader.get(f"/api/doctors/{ada.id}/feedback")).status_code == 404
        assert (await ada.get(f"/api/doctors/{ada.id}/feedback")).status_code == 200
        assert (await reader.post("/api/appointments", wish)).status_code == 404
        assert (await ada.get("/api/doctors/me")).json()["doctor"]["verified"] is False
        await server.app.services.administration.verify(ada.medical_id, None)
        assert len((await reader.get("/api/doctors")).json()["doctors"]) == 1
        assert (await reader.post("/api/appointments", wish)).status_code == 201
        await ada.patch("/api/users/me", {"name": "Somebody Else"})
        assert (await reader.get("/api/doctors")).json()["doctors"] == []


async def test_a_name_that_was_put_back_behind_the_verification_removes_it_too(any_config: Config) -> None:
    """The request was begun under the first name, and comes whole only when another one has been verified."""
    async with rest_server(replace(any_config, auto_verify_doctors=False)) as server:
        ada = await server.doctor(name="Xaver Unknown")
        body = LateBody(b'{"name": ', b'"Xaver Unknown"}')
        headers = ada.bearer | {"Content-Type": "application/json"}
        late = asyncio.create_task(server.http.patch("/api/users/me", headers=headers, content=body))
        await body.begun.wait()
        await ada.patch("/api/users/me", {"name": "Ada Known"})
        await server.app.services.administration.verify(ada.medical_id, None)
        body.may_end.set()
        assert ((await late).status_code, (await late).json()["user"]["verified"]) == (200, False)


async def test_what_the_command_line_changes_is_shown_by_a_server_that_runs(
    any_config: Config, capsys: pytest.CaptureFixture[str]
) -> None:
    config = replace(any_config, auto_verify_doctors=False)
    place = ["--database", config.database, "--secrets-folder", str(config.secrets_folder)]

    async def typed(*words: str) -> None:
        options = parser({}).parse_args([*words, *place])
        assert await run_command(options, config_from(options, {}), {}) == 0
        assert "medicalId" in capsys.readouterr().out

    async with rest_server(config, secrets=load_secrets(config.secrets_folder, {})) as server:
        ada, reader = await server.doctor(), await server.sign_up()
        await server.app.services.people_changes.look()
        for command, count, hour in (("verify", 1, 12), ("disable", 0, 13)):
            await reader.get("/api/doctors")
            await typed("admin", command, ada.medical_id)
            await server.app.services.people_changes.look()
            assert len((await reader.get("/api/doctors")).json()["doctors"]) == count
            wish = {"doctorId": ada.id, "startsAt": f"2027-03-11T{hour}:00:00Z"}
            assert (await reader.post("/api/appointments", wish)).status_code == (201 if count else 404)
            assert (await ada.get("/api/auth/me")).status_code == (200 if count else 401)
        # Between changes what is remembered stays: the directory is not read anew.
        async with server.app.services.database.write() as transaction:
            await transaction.execute(update(users).values(is_disabled=False))
        await server.app.services.people_changes.look()
        assert (await reader.get("/api/doctors")).json()["doctors"] == []


async def test_the_first_two_changes_by_commands_at_once_are_both_counted(any_server: RestServer) -> None:
    services = any_server.app.services
    async with services.database.write() as transaction:
        await count_change(transaction)
        other = asyncio.create_task(services.people_changes.add())
        # It has to wait for this one, and finds its row then.
        await asyncio.wait({other}, timeout=0.3)
    await other
    async with services.database.read() as connection:
        assert await number_of_changes(connection) == 2


@pytest.mark.parametrize(
    "rows",
    [
        [{"weekday": 0, "start": "09:00", "end": "10:00"}],
        [{"weekday": 1, "start": "10:00", "end": "09:00"}],
        [{"weekday": 1, "start": "9", "end": "10:00"}],
        [{"weekday": 1, "start": "09:00", "end": "11:00"}, {"weekday": 1, "start": "10:00", "end": "12:00"}],
        [{"weekday": 1, "start": "09:00", "end": "10:00", "slotMinutes": 0}],
    ],
)
async def test_an_impossible_schedule_is_refused_whole(server: RestServer, rows: list[dict[str, object]]) -> None:
    ada = await server.doctor()
    before = (await ada.get("/api/doctors/me")).json()
    assert (await ada.put("/api/doctors/me/schedule", {"schedule": rows})).status_code == 400
    assert (await ada.get("/api/doctors/me")).json() == before


async def test_slots_follow_the_doctors_zone(server: RestServer) -> None:
    ada = await server.doctor()
    row = {"weekday": 1, "start": "09:00", "end": "10:00", "slotMinutes": 30, "bufferMinutes": 0}
    change = {"schedule": [row], "timeZone": "America/New_York"}
    changed = (await ada.put("/api/doctors/me/schedule", change)).json()["doctor"]
    assert (changed["timeZone"], changed["schedule"]) == ("America/New_York", [row])
    reader = await server.sign_up()
    path = f"/api/doctors/{ada.id}/slots"
    slots = (await reader.get(path, **{"from": "2027-03-08", "to": "2027-03-15"})).json()["slots"]
    assert [one["startsAt"] for one in slots] == [
        "2027-03-08T14:00:00.000Z",
        "2027-03-08T14:30:00.000Z",
        "2027-03-15T13:00:00.000Z",
        "2027-03-15T13:30:00.000Z",
    ]
    assert [one["available"] for one in slots] == [False, False, True, True]
    for query in ({}, {"from": "2027-03-08", "to": "2027-03-07"}, {"from": "2027-03-01", "to": "2027-04-01"}):
        assert (await reader.get(path, **query)).status_code == 400, query
    assert (await reader.get(path, **{"from": "2027-03-01", "to": "2027-03-31"})).status_code == 200


async def test_only_doctors_change_schedules(server: RestServer) -> None:
    patient = await server.sign_up()
    assert (await patient.put("/api/doctors/me/schedule", {"schedule": []})).status_code == 403
    assert (await patient.get("/api/doctors/me")).status_code == 404
    assert (await patient.get(f"/api/doctors/{patient.id}")).status_code == 404


async def test_a_doctor_reads_the_time_off_that_is_still_to_come(server: RestServer) -> None:
    doctor = await server.doctor()
    past = {"startsAt": "2027-03-01T00:00:00.000Z", "endsAt": "2027-03-02T00:00:00.000Z", "reason": None}
    coming = {"startsAt": "2027-03-20T00:00:00.000Z", "endsAt": "2027-03-22T00:00:00.000Z", "reason": "Conference"}
    assert (await doctor.put("/api/doctors/me/time-off", {"timeOff": [coming, past]})).status_code == 200
    assert (await doctor.get("/api/doctors/me/time-off")).json()["timeOff"] == [coming]
    assert (await (await server.doctor()).get("/api/doctors/me/time-off")).json()["timeOff"] == []
