"""A clinic that demands a second factor of some roles: without one, setting it up is all that is possible."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pyotp
import pytest
import socketio.exceptions

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Role
from server_stub.config import Config
from server_stub.options import config_from, parser
from tests.helpers.realtime import clinic
from tests.helpers.rest_server import PASSWORD, Person, RestServer, rest_server


@pytest.fixture
async def strict(config: Config) -> AsyncIterator[RestServer]:
    async with rest_server(replace(config, require_mfa=(Role.DOCTOR, Role.ADMIN))) as running:
        yield running


async def _set_up(person: Person) -> None:
    secret = (await person.post("/api/auth/mfa/enroll", {"password": PASSWORD})).json()["secret"]
    totp = pyotp.TOTP(secret).at(person.server.clock.now())
    assert (await person.post("/api/auth/mfa/confirm", {"totp": totp})).status_code == 200


async def test_without_it_only_setting_it_up_is_possible_and_with_it_everything(strict: RestServer) -> None:
    doctor = await strict.sign_up("doctor", specialization="Cardiology")
    for path in ("/api/doctors", "/api/appointments", "/api/messages", "/api/activity", "/api/ice-servers"):
        refused = await doctor.get(path)
        assert (refused.status_code, refused.json()["code"]) == (403, "forbidden"), path
        assert refused.json()["errors"] == ["secondFactor: is needed, see /api/auth/mfa/enroll"]
    for host in ("x/api/auth/", "x/api/auth/?", "x/api/auth/#"):
        headers = doctor.bearer | {"Host": host}
        assert (await strict.http.get("/api/doctors", headers=headers)).status_code == 403, host
    assert (await doctor.get("/api/auth/me")).status_code == 200
    assert (await doctor.get("/api/auth/mfa")).json() == {"enabled": False, "recoveryCodesLeft": 0, "required": True}
    await _set_up(doctor)
    assert (await doctor.get("/api/doctors")).status_code == 200, "at once, in the same session"
    assert (await doctor.get("/api/auth/mfa")).json()["required"] is True


async def test_a_password_alone_is_enough_for_nobody_who_has_one(strict: RestServer) -> None:
    doctor = await strict.sign_up("doctor", specialization="Cardiology")
    await _set_up(doctor)
    body = {"email": doctor.email, "password": PASSWORD}
    answer = await strict.http.post("/api/auth/login", json=body)
    assert (answer.status_code, answer.json()["code"]) == (401, "mfa_required")


async def test_whoever_turns_it_off_has_to_set_up_another(strict: RestServer) -> None:
    doctor = await strict.sign_up("doctor", specialization="Cardiology")
    await _set_up(doctor)
    assert (await doctor.post("/api/auth/mfa/disable", {"password": PASSWORD})).status_code == 200
    assert (await doctor.get("/api/doctors")).status_code == 403
    await _set_up(doctor)
    assert (await doctor.get("/api/doctors")).status_code == 200


async def test_no_socket_stays_with_who_has_none_any_more(any_config: Config) -> None:
    """The round that closes sockets of ended sessions asks this; a line is taken up long before."""
    async with rest_server(replace(any_config, require_mfa=(Role.DOCTOR,))) as strict:
        doctor, patient = await strict.sign_up("doctor", specialization="Cardiology"), await strict.sign_up()
        services = strict.app.services
        ids = [(await services.accounts.authenticate(person.token)).session_id for person in (doctor, patient)]
        assert await services.accounts.ended_sessions(ids) == {ids[0]}
        await _set_up(doctor)
        assert await services.accounts.ended_sessions(ids) == set()
        await services.administration.drop_second_factor(doctor.medical_id, None)
        assert await services.accounts.ended_sessions(ids) == {ids[0]}
        assert (await doctor.get("/api/auth/me")).status_code == 200, "setting up another goes on in the same session"


async def test_other_roles_are_not_asked(strict: RestServer) -> None:
    patient = await strict.sign_up()
    assert (await patient.get("/api/doctors")).status_code == 200
    assert (await patient.get("/api/auth/mfa")).json()["required"] is False


async def test_without_it_there_is_no_socket(tmp_path: Path) -> None:
    async with clinic(tmp_path, require_mfa=(Role.DOCTOR,)) as running:
        doctor, patient = await running.sign_up("Ada Berg", "doctor"), await running.sign_up("Kim", "patient")
        said: list[object] = []
        client = socketio.AsyncClient(reconnection=False)
        client.on("connect_error", said.append)
        with pytest.raises(socketio.exceptions.ConnectionError):
            await client.connect(running.url, auth={"token": doctor.token}, transports=["websocket"])
        # Not the words that would make a client throw its token away.
        assert "Second factor needed" in str(said)
        async with patient.device():
            pass


def test_the_option_takes_names_of_roles() -> None:
    def config(value: str) -> Config:
        return config_from(parser({}).parse_args(["--require-mfa", value]), {})

    assert config("doctor, Admin").require_mfa == (Role.DOCTOR, Role.ADMIN)
    assert config("").require_mfa == ()
    with pytest.raises(CareConnectError, match="doctor, patient and admin"):
        config("doctors")
