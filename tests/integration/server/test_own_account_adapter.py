"""The desktop's adapters of one's own account and of pictures, at the real server."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from dataclasses import dataclass

import httpx
import pyotp
import pytest
from PIL import Image

from careconnect_desktop.api.accounts import RestAccounts
from careconnect_desktop.api.messages import RestMessages
from careconnect_desktop.api.own_account import RestOwnAccount
from careconnect_desktop.api.session import Session
from careconnect_desktop.api.transport import HttpTransport
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.ids import new_id
from careconnect_desktop.ports.account import OwnPhone
from careconnect_desktop.ports.api import ImageUpload
from careconnect_desktop.ports.server_address import ServerAddress
from tests.helpers.rest_server import NEW_PASSWORD, PASSWORD, RestServer


@dataclass
class Program:
    accounts: RestAccounts
    own: RestOwnAccount
    messages: RestMessages
    transport: HttpTransport


def a_program(server: RestServer) -> Program:
    backend = httpx.ASGITransport(app=server.app, raise_app_exceptions=False)
    transport = HttpTransport(ServerAddress.parse("http://127.0.0.1:5001"), backend=backend)
    session = Session(transport)
    return Program(RestAccounts(transport, session), RestOwnAccount(session), RestMessages(session), transport)


@pytest.fixture
async def program(server: RestServer) -> AsyncIterator[Program]:
    made = a_program(server)
    yield made
    await made.transport.close()


def a_picture(width: int = 64, height: int = 48, kind: str = "JPEG") -> ImageUpload:
    out = io.BytesIO()
    Image.new("RGB", (width, height), (30, 120, 90)).save(out, kind)
    return ImageUpload("me.jpg", f"image/{kind.lower()}", out.getvalue())


async def refused(awaitable: object) -> CareConnectError:
    with pytest.raises(CareConnectError) as caught:
        await awaitable  # type: ignore[misc]  # any of the adapters' answers
    return caught.value


async def test_password_and_sessions(server: RestServer, program: Program) -> None:
    kim = await server.sign_up()
    await program.accounts.sign_in(kim.email, PASSWORD)
    assert (await refused(program.own.confirm_password("not this one"))).code == "validation_failed"
    await program.own.confirm_password(PASSWORD)
    sessions = await program.own.sessions()
    assert [session.is_this for session in sessions] == [True, False]
    assert "CareConnect/" in (sessions[0].program or "")
    await program.own.end_session(sessions[1].id)
    assert len(await program.own.sessions()) == 1
    wrong = await refused(program.own.change_password("not this one", NEW_PASSWORD))
    assert [detail.split(":")[0] for detail in wrong.details] == ["currentPassword"]
    common = await refused(program.own.change_password(PASSWORD, "password password"))
    assert [detail.split(":")[0] for detail in common.details] == ["newPassword"]
    await program.own.change_password(PASSWORD, NEW_PASSWORD)
    await program.own.confirm_password(NEW_PASSWORD)


async def test_the_second_step_and_a_recovery_code_in_the_same_field(server: RestServer, program: Program) -> None:
    kim = await server.sign_up()
    await program.accounts.sign_in(kim.email, PASSWORD)
    assert not (await program.own.totp()).is_enabled
    enrolment = await program.own.enroll_totp(PASSWORD)
    assert enrolment.uri.startswith("otpauth://totp/CareConnect")
    codes = await program.own.confirm_totp(pyotp.TOTP(enrolment.secret).at(server.clock.now()))
    assert (await program.own.totp()).recovery_codes_left == len(codes) == 10
    assert (await refused(program.own.enroll_totp(PASSWORD))).code == "conflict"
    assert (await refused(program.accounts.sign_in(kim.email, PASSWORD))).code == "mfa_required"
    await program.accounts.sign_in(kim.email, PASSWORD, " ".join((codes[0][:8], codes[0][8:])))
    server.clock.advance(seconds=60)
    await program.accounts.sign_in(kim.email, PASSWORD, pyotp.TOTP(enrolment.secret).at(server.clock.now()))
    assert (await program.own.totp()).recovery_codes_left == 9
    await program.own.disable_totp(PASSWORD)
    assert not (await program.own.totp()).is_enabled


async def test_zone_and_picture(server: RestServer, program: Program) -> None:
    kim = await server.sign_up()
    await program.accounts.sign_in(kim.email, PASSWORD)
    assert (await program.own.change_time_zone("Asia/Kolkata")).time_zone == "Asia/Kolkata"
    assert (await refused(program.own.change_time_zone("Moon/Base"))).code == "validation_failed"
    told: list[float] = []
    person = await program.own.change_avatar(a_picture(), told.append)
    assert told[-1] == 1.0
    assert person.avatar_url is not None
    assert Image.open(io.BytesIO(await program.own.picture(person.avatar_url))).size == (64, 48)
    not_one = ImageUpload("me.jpg", "image/jpeg", b"no picture")
    assert (await refused(program.own.change_avatar(not_one, told.append))).code in (
        "unsupported_media",
        "validation_failed",
    )


async def test_a_picture_in_a_message_is_saved_once_and_tells_how_far_it_is(
    server: RestServer, program: Program
) -> None:
    doctor, patient = await server.doctor(), await server.sign_up()
    await server.approved(patient, doctor)
    await program.accounts.sign_in(patient.email, PASSWORD)
    client_id, told = new_id(), list[float]()
    picture = a_picture(1200, 900, "PNG")
    first = await program.messages.send_image(doctor.id, "my arm", client_id, picture, told.append)
    again = await program.messages.send_image(doctor.id, "my arm", client_id, picture, told.append)
    assert first.id == again.id
    assert told[-1] == 1.0
    assert told == sorted(told[: len(told) // 2]) * 2
    assert first.image_url is not None
    assert Image.open(io.BytesIO(await program.messages.image(first.image_url))).size == (1200, 900)
    assert len(await program.messages.messages(doctor.id)) == 1


async def test_a_picture_comes_from_this_server_only(server: RestServer, program: Program) -> None:
    kim = await server.sign_up()
    await program.accounts.sign_in(kim.email, PASSWORD)
    for url in ("https://elsewhere.example/x.jpg", "//elsewhere.example/x.jpg", ""):
        assert (await refused(program.messages.image(url))).code == "answer_invalid"
    assert (await refused(program.messages.image("/api/files/none"))).code == "not_found"


async def test_a_number_for_text_messages(server: RestServer, program: Program) -> None:
    kim = await server.sign_up()
    await program.accounts.sign_in(kim.email, PASSWORD)
    assert await program.own.phone() == OwnPhone(None, can_send=False)
    kept = OwnPhone("+46701234567", is_confirmed=False, can_send=False)
    assert await program.own.change_phone("+46 (70) 123-45 67") == kept
    assert await program.own.phone() == kept
    assert (await refused(program.own.change_phone("070 1234567"))).code == "validation_failed"
    assert (await refused(program.own.confirm_phone("123456"))).code == "validation_failed"
    assert await program.own.phone() == kept
    assert (await program.own.change_phone(None)).number is None
    assert (await program.own.phone()).number is None
