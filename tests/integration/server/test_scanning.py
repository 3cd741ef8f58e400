"""Files are kept only when the clinic's scanner calls them clean; without its word nothing is."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from careconnect_desktop.core.errors import CareConnectError
from server_stub.config import Config
from server_stub.files.scanning import ClamdScanner
from tests.helpers.fake_clamd import HARMFUL, fake_clamd
from tests.helpers.rest_server import Person, RestServer, rest_server
from tests.helpers.uploads import picture, upload


def _contents(config: Config) -> list[Path]:
    return [path for path in config.files_folder.rglob("*") if path.is_file()]


async def _ways_in(server: RestServer) -> dict[str, tuple[Person, str, str]]:
    """Every route that takes a file: who, the path, the field."""
    doctor, patient = await server.doctor(), await server.sign_up()
    await server.approved(patient, doctor)
    return {
        "a file": (patient, "/api/files", "POST"),
        "a message": (patient, f"/api/messages/{doctor.id}", "POST"),
        "a face": (doctor, "/api/users/me/avatar", "PUT"),
    }


async def _send(who: Person, path: str, method: str, data: bytes) -> tuple[int, str, object]:
    name = {"POST": "image" if "messages" in path else "file", "PUT": "avatar"}[method]
    answer = await who.server.http.request(method, path, headers=who.bearer, files={name: ("photo.png", data)})
    body = answer.json()
    return answer.status_code, body.get("code", ""), body.get("errors")


async def test_harmful_software_is_refused_by_every_way_in(config: Config, tmp_path: Path) -> None:
    async with fake_clamd(tmp_path) as clamd, rest_server(replace(config, clamd=clamd.address)) as server:
        for name, (who, path, method) in (await _ways_in(server)).items():
            harmful = picture("PNG") + HARMFUL
            refused = await _send(who, path, method, harmful)
            assert refused == (400, "validation_failed", ["file: holds harmful software"]), name
            assert clamd.seen[-1] == harmful, "as it was sent, not as it was made anew"
            assert _contents(config) == [], name
            assert (await _send(who, path, method, picture("PNG")))[0] in (200, 201), name
            for kept in _contents(config):
                kept.unlink()
        entries = (await who.get("/api/activity")).json()["activities"]
    assert ("FILE_KEPT", "validation_failed") in [(one["activity"], one["outcome"]) for one in entries]


@pytest.mark.expects_log_errors("server_stub.files.scanning")
@pytest.mark.parametrize("says", [b"", b"stream: UNKNOWN COMMAND\0", b"INSTREAM size limit exceeded. ERROR\0", b"OK"])
async def test_without_a_verdict_nothing_is_kept(config: Config, says: bytes) -> None:
    async with fake_clamd() as clamd, rest_server(replace(config, clamd=clamd.address)) as server:
        clamd.says = says
        answer = await upload(await server.sign_up(), picture("PNG"))
    assert (answer.status_code, answer.json()["code"], answer.headers["Retry-After"]) == (503, "unavailable", "30")
    assert _contents(config) == []


@pytest.mark.expects_log_errors("server_stub.files.scanning")
async def test_a_scanner_that_is_away_is_told_and_files_come_again_when_it_is_back(
    config: Config, tmp_path: Path
) -> None:
    address = f"unix:{tmp_path / 'clamd.ctl'}"
    async with rest_server(replace(config, clamd=address)) as server:
        owner = await server.sign_up()
        assert (await upload(owner, picture("PNG"))).status_code == 503
        async with fake_clamd(tmp_path):
            assert (await upload(owner, picture("PNG"))).status_code == 201


@pytest.mark.expects_log_errors("server_stub.files.scanning")
async def test_a_scanner_that_does_not_answer_is_given_up() -> None:
    async with fake_clamd() as clamd:
        clamd.is_silent = True
        with pytest.raises(CareConnectError) as given_up:
            await ClamdScanner(clamd.address, within_s=0.2).check(b"x" * 1_000_000)
    assert given_up.value.code == "unavailable"
    assert given_up.value.retryable


@pytest.mark.expects_log_errors("server_stub.files.scanning")
async def test_behind_a_scanner_that_hangs_no_queue_waits_for_its_turns() -> None:
    async with fake_clamd() as clamd:
        clamd.is_silent = True
        scanner = ClamdScanner(clamd.address, within_s=0.5)
        files = [scanner.check(b"x") for _ in range(12)]
        found = await asyncio.gather(*files, return_exceptions=True)
    assert all(isinstance(one, CareConnectError) for one in found)
    assert len(clamd.seen) < len(files), "each of them would have had its turn, one after the other"


async def test_many_files_are_checked_side_by_side_and_none_for_another() -> None:
    async with fake_clamd() as clamd:
        scanner = ClamdScanner(clamd.address)
        files = [bytes([number]) * 300_000 + (HARMFUL if number % 3 == 0 else b"") for number in range(12)]
        found = await asyncio.gather(*(scanner.check(data) for data in files), return_exceptions=True)
    assert [isinstance(one, CareConnectError) for one in found] == [number % 3 == 0 for number in range(12)]


@pytest.mark.parametrize("address", ["/run/clamd.ctl", "tcp://", "http://localhost:3310", "unix:clamd.ctl"])
def test_an_address_that_is_none_is_refused_at_the_start(address: str) -> None:
    with pytest.raises(CareConnectError, match="--clamd"):
        ClamdScanner(address)
