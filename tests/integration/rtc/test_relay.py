"""Calls through a real TURN server, over each of its transports, and what happens when one of them is dead."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ports.rtc import IceConfiguration, IceServer
from careconnect_desktop.rtc.peer_connection import MediaThreadPeerConnectionFactory
from tests.helpers.ports import free_port
from tests.helpers.rtc_pair import Side, Witness, card_and_tone, connect, until
from tests.helpers.turn_server import TurnServer, turn_server

pytestmark = pytest.mark.needs_coturn


@pytest.fixture(scope="module")
def relay(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TurnServer]:
    with turn_server(tmp_path_factory.mktemp("turn")) as server:
        yield server


def relay_only(relay: TurnServer, *urls: str) -> IceConfiguration:
    username, credential = relay.credential()
    return IceConfiguration((IceServer(urls, username, credential),), "relay")


async def call_over(configuration: IceConfiguration) -> tuple[str | None, str | None, str | None]:
    """A call in which pictures flow; the types of both candidates and how the relay was reached."""
    caller, callee = (Side(MediaThreadPeerConnectionFactory(), card_and_tone()) for _ in range(2))
    for side in (caller, callee):
        side.connection = side.factory.create(side.media, configuration, side.witness)
        side.media.start()
    try:
        await connect(caller, callee)
        await until(lambda: len(caller.viewer.codes) > 10 and len(callee.viewer.codes) > 10)
        path = (await caller.connection.statistics()).path
        return path.local, path.remote, path.relay_protocol
    finally:
        await caller.close()
        await callee.close()


@pytest.mark.parametrize("transport", ["udp", "tcp"])
async def test_pictures_flow_through_the_relay(relay: TurnServer, transport: str) -> None:
    local, remote, protocol = await call_over(relay_only(relay, *relay.urls(transport)))
    assert local == "relay"
    assert remote in ("relay", "prflx")
    assert protocol == transport


async def test_pictures_flow_over_tls_where_nothing_else_is_let_through(
    relay: TurnServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(relay.certificate))
    closed = (f"turn:127.0.0.1:{free_port()}?transport={transport}" for transport in ("udp", "tcp"))
    local, remote, protocol = await call_over(relay_only(relay, *closed, *relay.urls("tls")))
    assert local == "relay"
    assert remote in ("relay", "prflx")
    assert protocol == "tls"


async def test_a_relay_that_nobody_vouches_for_is_not_used(relay: TurnServer) -> None:
    factory = MediaThreadPeerConnectionFactory()
    connection = factory.create(card_and_tone(), relay_only(relay, *relay.urls("tls")), Witness())
    with pytest.raises(CareConnectError) as raised:
        await connection.create_offer()
    assert raised.value.code == "no_candidates"
    await connection.close()
    await factory.close()


async def test_a_dead_transport_is_left_for_the_next_one(relay: TurnServer) -> None:
    dead = f"turn:127.0.0.1:{free_port()}?transport=udp"
    began_s = time.monotonic()
    local, _, protocol = await call_over(relay_only(relay, dead, *relay.urls("tcp")))
    assert (local, protocol) == ("relay", "tcp")
    assert time.monotonic() - began_s < 6


async def test_one_allocation_is_made_when_the_first_answers(relay: TurnServer) -> None:
    factory = MediaThreadPeerConnectionFactory()
    connection = factory.create(card_and_tone(), relay_only(relay, *relay.urls("udp", "tcp")), Witness())
    await connection.create_offer()
    assert len(connection.local_candidates) == 1
    assert "typ relay" in connection.local_candidates[0].candidate
    assert "raddr 0.0.0.0" in connection.local_candidates[0].candidate
    await connection.close()
    await factory.close()


async def test_a_wrong_credential_is_told_quickly(relay: TurnServer) -> None:
    factory = MediaThreadPeerConnectionFactory()
    configuration = IceConfiguration((IceServer(tuple(relay.urls()), "1:nobody", "wrong"),), "relay")
    connection = factory.create(card_and_tone(), configuration, Witness())
    began_s = time.monotonic()
    with pytest.raises(CareConnectError) as raised:
        await connection.create_offer()
    assert raised.value.code == "no_candidates"
    assert time.monotonic() - began_s < 3
    await connection.close()
    await factory.close()


async def test_a_relay_beside_the_own_addresses_is_gathered_too(relay: TurnServer) -> None:
    factory = MediaThreadPeerConnectionFactory()
    username, credential = relay.credential()
    configuration = IceConfiguration((IceServer(tuple(relay.urls()), username, credential),))
    connection = factory.create(card_and_tone(), configuration, Witness())
    await connection.create_offer()
    types = {each.candidate.split(" typ ")[1].split()[0] for each in connection.local_candidates}
    assert types >= {"host", "relay"}
    await connection.close()
    await factory.close()


async def test_dead_servers_cost_little_time() -> None:
    factory = MediaThreadPeerConnectionFactory()
    server = IceServer((f"stun:127.0.0.1:{free_port()}",))
    connection = factory.create(card_and_tone(), IceConfiguration((server,)), Witness())
    began_s = time.monotonic()
    await connection.create_offer()
    assert time.monotonic() - began_s < 2.5
    assert connection.local_candidates
    await connection.close()
    await factory.close()
