"""A real Chromium with the public Socket.IO client and plain `RTCPeerConnection` as the other peer.

It answers and it calls, with its candidates trickled only, all sent before the description, and only inside it.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from careconnect_desktop.compose.demo_seed import DemoPerson
from tests.helpers.browser_page import BrowserPage, PageServer
from tests.helpers.clinic import CallProcess, Clinic, clinic
from tests.helpers.ports import free_port

pytestmark = [pytest.mark.needs_chromium, pytest.mark.timeout(120)]

MODES = ("trickle", "candidates-first", "no-trickle")


@pytest.fixture(scope="module")
def page_server(socket_io_client: Path) -> PageServer:
    return PageServer(socket_io_client, free_port())


@pytest.fixture(scope="module")
def server(page_server: PageServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clinic]:
    with clinic(tmp_path_factory.mktemp("clinic"), "--allowed-origins", page_server.origin) as found:
        yield found


@pytest.fixture
async def pages(page_server: PageServer) -> AsyncIterator[PageServer]:
    async with page_server.serving() as serving:
        yield serving


async def token_of(server: Clinic, person: DemoPerson) -> str:
    async with httpx.AsyncClient(base_url=server.url, trust_env=False) as client:
        answer = await client.post("/api/auth/login", json={"email": person.email, "password": person.password})
    token: str = answer.raise_for_status().json()["token"]
    return token


def plays(seen: dict[str, Any]) -> bool:
    """By the page's own statistics, two seconds of pictures and sound came in, and its own went out."""
    stats = seen.get("stats") or {}
    enough = {"framesDecoded": 40, "audioPackets": 80, "framesSent": 20, "audioSent": 80}
    return stats.get("audioEnergy", 0) > 0 and all(stats.get(name, 0) >= least for name, least in enough.items())


async def end_call(process: CallProcess, page: BrowserPage) -> dict[str, Any]:
    """The program ends the call; the page hears why; the program's report says that media flowed both ways."""
    process.ask_to_end()
    assert await asyncio.to_thread(process.code) == 0, process.complaint
    seen = await page.wait_for(lambda report: report["state"] == "call-ended", 10, "the end of the call")
    assert seen["reason"] == "hangup"
    report = process.report
    assert report["connected"] is True
    assert report["video"]["framesReceived"] >= 20
    assert report["audio"]["receivedMs"] >= 1500
    assert report["setupMs"] is not None
    return seen


def check_candidates(seen: dict[str, Any], mode: str) -> None:
    assert (seen["candidatesSent"] > 0) == (mode != "no-trickle")
    assert seen["candidatesReceived"] > 0


@pytest.mark.parametrize("mode", MODES)
async def test_the_browser_answers(pages: PageServer, server: Clinic, tmp_path: Path, mode: str) -> None:
    doctor, patient = server.people.doctor, server.people.patient
    token = await token_of(server, patient)
    async with pages.page(tmp_path, server=server.url, token=token, mode=mode, role="answer") as page:
        await page.wait_for(lambda report: report["state"] == "ready", 20, "ready")
        with CallProcess(server, doctor, tmp_path, "doctor", "--to", patient.person.medical_id) as process:
            check_candidates(await page.wait_for(plays, 30, "pictures and sound"), mode)
            await end_call(process, page)


@pytest.mark.parametrize("mode", MODES)
async def test_the_browser_calls(pages: PageServer, server: Clinic, tmp_path: Path, mode: str) -> None:
    doctor, patient = server.people.doctor, server.people.patient
    token = await token_of(server, doctor)
    with CallProcess(server, patient, tmp_path, "patient", "--wait") as process:
        await asyncio.to_thread(process.until, "ready")
        settings = {"server": server.url, "token": token, "mode": mode, "to": patient.person.medical_id}
        async with pages.page(tmp_path, role="call", **settings) as page:
            check_candidates(await page.wait_for(plays, 40, "pictures and sound"), mode)
            await end_call(process, page)
