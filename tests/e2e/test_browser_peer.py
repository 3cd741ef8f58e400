"""A real Chromium with the public Socket.IO client and plain `RTCPeerConnection` as the other peer.

It answers and it calls, with its candidates trickled only, all sent before the description, and only inside it.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.call.states import Party
from careconnect_desktop.compose.core import Client, compose_client, passing_secrets
from careconnect_desktop.compose.demo_seed import DemoPerson
from careconnect_desktop.media.call_media import LocalCallMediaFactory
from careconnect_desktop.media.test_card import TestCardSource
from careconnect_desktop.media.tone import ToneSource
from careconnect_desktop.ports.media import CallMedia, VideoRole
from careconnect_desktop.ports.server_address import ServerAddress
from tests.helpers.browser_page import BrowserPage, PageServer
from tests.helpers.clinic import CallProcess, Clinic, clinic
from tests.helpers.ports import free_port
from tests.helpers.rtc_pair import Viewer, until

pytestmark = [pytest.mark.needs_chromium, pytest.mark.timeout(120)]

SCREEN_PX = (1280, 640)
# One of those that answer must wait with its candidates until the description has come; the others in the slow run.
ANSWERING = ("trickle", "candidates-first", pytest.param("no-trickle", marks=pytest.mark.slow))
CALLING = (
    "trickle",
    pytest.param("candidates-first", marks=pytest.mark.slow),
    pytest.param("no-trickle", marks=pytest.mark.slow),
)


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


@pytest.mark.parametrize("mode", ANSWERING)
async def test_the_browser_answers(pages: PageServer, server: Clinic, tmp_path: Path, mode: str) -> None:
    doctor, patient = server.people.doctor, server.people.patient
    token = await token_of(server, patient)
    async with pages.page(tmp_path, server=server.url, token=token, mode=mode, role="answer") as page:
        await page.wait_for(lambda report: report["state"] == "ready", 20, "ready")
        with CallProcess(server, doctor, tmp_path, "doctor", "--to", patient.person.medical_id) as process:
            check_candidates(await page.wait_for(plays, 30, "pictures and sound"), mode)
            await end_call(process, page)


@pytest.mark.parametrize("mode", CALLING)
async def test_the_browser_calls(pages: PageServer, server: Clinic, tmp_path: Path, mode: str) -> None:
    doctor, patient = server.people.doctor, server.people.patient
    token = await token_of(server, doctor)
    with CallProcess(server, patient, tmp_path, "patient", "--wait") as process:
        await asyncio.to_thread(process.until, "ready")
        settings = {"server": server.url, "token": token, "mode": mode, "to": patient.person.medical_id}
        async with pages.page(tmp_path, role="call", **settings) as page:
            check_candidates(await page.wait_for(plays, 40, "pictures and sound"), mode)
            await end_call(process, page)


def card_and_tone() -> LocalCallMediaFactory:
    return LocalCallMediaFactory(TestCardSource, ToneSource, lambda: None)


@asynccontextmanager
async def signed_in(server: Clinic, person: DemoPerson) -> AsyncIterator[Client]:
    """A client in this process, whose media a test can reach."""
    client = compose_client(ServerAddress.parse(server.url), card_and_tone(), secrets=passing_secrets())
    try:
        await client.identity.sign_in(person.email, person.password)
        await client.connections.prepare()
        await client.line.open()
        yield client
    finally:
        await client.close()


def media_of(client: Client) -> CallMedia:
    assert client.calls.media is not None
    return client.calls.media


def shows(width: int, height: int) -> Callable[[dict[str, Any]], bool]:
    """The page's picture has these proportions; a busy machine looks like a slow network, and the camera is smaller."""

    def is_shown(seen: dict[str, Any]) -> bool:
        width_px, height_px = seen["picture"]
        return bool(height_px) and abs(width_px / height_px - width / height) < 0.02

    return is_shown


async def share_and_stop(client: Client, page: BrowserPage) -> None:
    await page.wait_for(shows(640, 480), 40, "the camera")
    media_of(client).share_screen(TestCardSource(*SCREEN_PX, 10))
    seen = await page.wait_for(shows(*SCREEN_PX), 20, "the screen")
    assert seen["picture"] == list(SCREEN_PX)  # never smaller: it may be text
    await page.wait_for(lambda report: report["peer"].get("screen") is True, 10, "told that it is the screen")
    media_of(client).stop_sharing_screen()
    await page.wait_for(shows(640, 480), 20, "the camera again")
    seen = await page.wait_for(lambda report: report["peer"].get("screen") is False, 10, "told that it is over")
    assert seen["peer"]["video"] is True


@asynccontextmanager
async def answered_page(
    pages: PageServer, server: Clinic, folder: Path, **more: str
) -> AsyncIterator[tuple[Client, BrowserPage]]:
    """The doctor's page, with one line for pictures, has called and the patient's client answered. more: settings."""
    doctor, patient = server.people.doctor, server.people.patient
    token = await token_of(server, doctor)
    settings = {"server": server.url, "token": token, "mode": "trickle", "to": patient.person.medical_id, **more}
    async with signed_in(server, patient) as client, pages.page(folder, role="call", **settings) as page:
        await until(lambda: client.calls.snapshot is not None and client.calls.snapshot.can_answer, 30)
        client.calls.answer()
        yield client, page


async def test_a_browser_with_one_line_sees_the_screen_in_the_cameras_place(
    pages: PageServer, server: Clinic, tmp_path: Path
) -> None:
    async with answered_page(pages, server, tmp_path) as (client, page):
        await share_and_stop(client, page)


async def test_a_browser_that_refuses_the_second_line_sees_the_screen_too(
    pages: PageServer, server: Clinic, tmp_path: Path
) -> None:
    doctor, patient = server.people.doctor, server.people.patient
    token = await token_of(server, patient)
    settings = {"server": server.url, "token": token, "mode": "trickle", "lines": "one"}
    async with (
        signed_in(server, doctor) as client,
        pages.page(tmp_path, role="answer", **settings) as page,
    ):
        await page.wait_for(lambda report: report["state"] == "ready", 20, "ready")
        client.calls.place(Party(medical_id=patient.person.medical_id))
        await share_and_stop(client, page)


async def test_what_a_browser_shares_on_its_one_line_is_shown_as_its_screen(
    pages: PageServer, server: Clinic, tmp_path: Path
) -> None:
    async with answered_page(pages, server, tmp_path, share="yes") as (client, _page):
        camera, screen = Viewer(), Viewer()
        media_of(client).add_remote_video(camera)
        media_of(client).add_remote_video(screen, VideoRole.SCREEN)
        await until(lambda: bool(screen.sizes_px), 40)
        await until(lambda: bool(screen.brightness) and screen.brightness[-1] > 200, 20)
        assert client.calls.snapshot is not None
        assert client.calls.snapshot.phase is CallPhase.CONNECTED
        # The camera's last picture does not stand beside it as if the person stood still.
        assert camera.brightness[-1] < 20
