"""A program that ends while its server is away, and the next one: nothing is lost, nothing is sent twice."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest
from PIL import Image

from careconnect_desktop.compose.core import Client, compose_client
from careconnect_desktop.compose.demo_seed import DemoPerson
from careconnect_desktop.compose.desktop_door import Door
from careconnect_desktop.compose.desktop_media import DesktopMedia
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ports.api import ImageUpload
from careconnect_desktop.ports.server_address import ServerAddress
from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.storage.sealed_store import SealedStore
from careconnect_desktop.storage.stores import KeyRingSessions
from tests.helpers.clinic import Clinic, clinic
from tests.helpers.desktop_bench import until
from tests.helpers.key_ring import MemoryRing, kept_in, keys_in


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clinic]:
    """Filled, and stopped: each test starts it and stops it again."""
    with clinic(tmp_path_factory.mktemp("clinic")) as found:
        found.stop()
        yield found


class Computer:
    """A key ring and a disk, on which one program after another runs."""

    def __init__(self, url: str, folder: Path) -> None:
        self._address = ServerAddress.parse(url)
        self._folder = folder
        self.ring = MemoryRing()

    @asynccontextmanager
    async def program(self) -> AsyncIterator[Client]:
        key_of = keys_in(self.ring)
        client = compose_client(
            self._address,
            DesktopMedia(),
            secrets=KeyRingSessions(key_of("session")),
            documents=SealedStore(self._address.origin, self._folder, key_of),
        )
        try:
            yield client
        finally:
            await client.close()


def a_door(ring: MemoryRing, folder: Path) -> Door:
    return Door(DesktopMedia(), is_insecure_http_allowed=False, is_kept=True, keep=kept_in(ring, folder))


def files_in(folder: Path) -> list[Path]:
    return [found for found in folder.rglob("*") if found.is_file()]


def a_picture() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (640, 480), (30, 120, 90)).save(out, "JPEG")
    return out.getvalue()


@pytest.mark.slow
async def test_what_was_written_while_the_server_was_away_arrives_after_a_restart_in_order_and_once(
    server: Clinic, tmp_path: Path
) -> None:
    server.start()
    computer = Computer(server.url, tmp_path)
    patient, doctor = server.people.patient, server.people.doctor
    picture = ImageUpload("arm.jpg", "image/jpeg", a_picture())
    async with computer.program() as client:
        await client.identity.sign_in(patient.email, patient.password)
        await client.appointments.refresh()
        await client.chat.refresh()
        await client.chat.open(doctor.person)
        server.stop()
        client.chat.send("one")
        client.chat.send("two, with a picture", picture)
        client.chat.send("three")
        thread = client.chat.snapshot.thread
        assert thread is not None
        assert [item.text for item in thread.outgoing] == ["one", "two, with a picture", "three"]
        await client.local.flush()

    async with computer.program() as client:
        with pytest.raises(CareConnectError):
            await client.identity.restore()
        person = await client.identity.recall()
        assert person is not None
        assert person.name == patient.person.name
        assert client.appointments.snapshot.appointments
        await client.chat.open(doctor.person)
        thread = client.chat.snapshot.thread
        assert thread is not None
        assert len(thread.outgoing) == 3
        server.start()
        await client.line.open()
        await until(lambda: client.chat.snapshot.thread and not client.chat.snapshot.thread.outgoing, "all is sent")
        await client.chat.open(doctor.person)
        thread = client.chat.snapshot.thread
        assert thread is not None
        mine = [message for message in thread.messages if message.sender_id == person.id]
        assert [message.text for message in mine[-3:]] == ["one", "two, with a picture", "three"]
        assert len({message.client_id for message in mine}) == len(mine)
        image_url = mine[-2].image_url
        assert image_url is not None
        shown = Image.open(io.BytesIO(await client.chat.image(image_url)))
        assert shown.size == (640, 480)
        await client.identity.sign_out()
    assert files_in(tmp_path) == []
    assert computer.ring.kept == {}
    server.stop()


async def be_here_once(server: Clinic, who: DemoPerson, ring: MemoryRing, folder: Path) -> None:
    """Sign in, wait until the visits are known, and leave: the session and the list are kept."""
    door = a_door(ring, folder)
    await door.sign_in(server.url, who.email, who.password, None)
    await until(lambda: door.client and door.client.appointments.snapshot.is_loaded, "the list is there")
    await door.leave()


@pytest.mark.slow
async def test_whoever_was_here_last_is_in_while_the_server_is_away_and_online_once_it_is_back(
    server: Clinic, tmp_path: Path
) -> None:
    server.start()
    ring = MemoryRing()
    who = server.people.patient
    await be_here_once(server, who, ring, tmp_path)
    server.stop()

    door = a_door(ring, tmp_path)
    person = await door.restore(server.url)
    assert person is not None
    assert person.id == who.person.id
    client = door.client
    assert client is not None
    await door.view_shown(person.role)
    await until(lambda: client.appointments.snapshot.error, "it is told that the server is away")
    assert client.appointments.snapshot.appointments
    server.start()
    await until(lambda: client.line.state is LineState.ONLINE, "it came online by itself")
    await until(lambda: client.appointments.snapshot.error is None, "the list is fresh")
    await client.identity.sign_out()
    await door.leave()
    assert files_in(tmp_path) == []
    server.stop()


@pytest.mark.slow
async def test_what_is_kept_is_shown_before_the_server_is_asked_and_goes_when_the_session_was_ended_elsewhere(
    server: Clinic, tmp_path: Path
) -> None:
    server.start()
    ring = MemoryRing()
    who = server.people.patient
    await be_here_once(server, who, ring, tmp_path)

    door = a_door(ring, tmp_path)
    assert await door.restore(server.url) is not None
    client = door.client
    assert client is not None
    assert client.appointments.snapshot.appointments
    await until(client.rest.current, "the session is taken up")
    await door.leave()

    other = a_door(MemoryRing(), tmp_path / "elsewhere")
    await other.sign_in(server.url, who.email, who.password, None)
    assert other.client is not None
    await other.client.own_account.end_other_sessions()

    door = a_door(ring, tmp_path)
    # The server may be quicker than the views.
    with suppress(CareConnectError):
        await door.restore(server.url)
    await until(lambda: not ring.kept, "the session and what was kept of the person is forgotten")
    assert door.client is None or door.client.identity.snapshot.is_wiped
    await door.leave()
    await other.leave()
    server.stop()
