"""Peers that send rubbish, come too early, fall silent or never answer."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.session import IceCandidate, SessionDescription
from careconnect_desktop.ports.rtc import IceConfiguration, IceServer
from careconnect_desktop.rtc.peer_connection import MediaThreadPeerConnectionFactory
from careconnect_desktop.rtc.session import SessionSettings
from careconnect_desktop.rtc.watchdog import Patience
from tests.helpers.ports import free_port
from tests.helpers.rtc_pair import Side, Witness, card_and_tone, connect, connected_pair

QUICK = SessionSettings(patience=Patience(connect_s=1.0, silent_s=0.6, lost_s=1.6))


@pytest.fixture
async def side() -> AsyncIterator[Side]:
    made = Side(MediaThreadPeerConnectionFactory(QUICK), card_and_tone())
    yield made
    await made.close()


@pytest.fixture
async def other() -> AsyncIterator[Side]:
    made = Side(MediaThreadPeerConnectionFactory(QUICK), card_and_tone())
    yield made
    await made.close()


async def code_of(awaitable: Any) -> str:
    with pytest.raises(CareConnectError) as raised:
        await awaitable
    return raised.value.code


async def test_rubbish_instead_of_an_offer(side: Side) -> None:
    assert await code_of(side.connection.create_answer(SessionDescription("offer", "rubbish"))) == "sdp_invalid"


async def test_rubbish_instead_of_an_answer(side: Side) -> None:
    await side.connection.create_offer()
    answer = SessionDescription("answer", "v=0\r\nm=audio")
    assert await code_of(side.connection.set_remote_description(answer)) == "sdp_unsupported"


async def test_an_answer_to_something_else(side: Side, other: Side) -> None:
    offer = await side.connection.create_offer()
    answer = await other.connection.create_answer(offer)
    swapped = SessionDescription("answer", answer.sdp.replace("a=mid:1", "a=mid:9").replace("0 1 2 3", "0 9 2 3"))
    assert await code_of(side.connection.set_remote_description(swapped)) == "sdp_invalid"


async def test_no_common_codec(side: Side, other: Side) -> None:
    offer = await other.connection.create_offer()
    strange = SessionDescription("offer", offer.sdp.replace("opus/48000/2", "other/48000/2"))
    assert await code_of(side.connection.create_answer(strange)) == "sdp_unsupported"


async def test_a_candidate_before_its_description(side: Side) -> None:
    await side.connection.create_offer()
    candidate = IceCandidate("candidate:1 1 udp 1 192.0.2.1 9999 typ host", "0", 0)
    assert await code_of(side.connection.add_ice_candidate(candidate)) == "wrong_state"


async def test_steps_out_of_order(side: Side, other: Side) -> None:
    offer = await side.connection.create_offer()
    assert await code_of(side.connection.create_offer()) == "wrong_state"
    assert await code_of(side.connection.create_answer(offer)) == "wrong_state"
    assert await code_of(other.connection.set_remote_description(offer)) == "wrong_state"


async def test_candidates_of_all_kinds_do_no_harm(side: Side, other: Side) -> None:
    offer = await side.connection.create_offer()
    answer = await other.connection.create_answer(offer)
    await side.connection.set_remote_description(answer)
    good = "candidate:1 1 udp 2130706431 192.0.2.250 9999 typ host"
    for text in (
        good,
        good.replace("192.0.2.250", "3d7a1f0e-0000-4000-8000-000000000000.local"),
        good.replace("192.0.2.250", "no address"),
        good.replace("192.0.2.250", "fe80::1"),
        good.replace("udp", "tcp") + " tcptype passive",
        good.replace("typ host", "typ srflx raddr 0.0.0.0 rport 0"),
        good.replace("typ host", "typ martian"),
    ):
        try:
            await side.connection.add_ice_candidate(IceCandidate(text, "0", 0, None))
        except CareConnectError as error:
            assert error.code == "candidate_invalid"  # noqa: PT017 - either is right, a hang or a leak is not
    await side.connection.add_ice_candidate(IceCandidate(good, "2", 2))
    await side.connection.add_ice_candidate(IceCandidate(good, "0", 0, "elsewhere"))
    await side.connection.add_ice_candidate(IceCandidate("", "0", 0))
    await side.connection.add_ice_candidate(None)
    assert await code_of(side.connection.add_ice_candidate(IceCandidate("rubbish", "0", 0))) == "candidate_invalid"
    await side.witness.saw("connected")
    await other.witness.saw("connected")


async def test_candidates_as_events_alone_are_enough(side: Side, other: Side) -> None:
    offer = await side.connection.create_offer()
    answer = await other.connection.create_answer(replace(offer, sdp=without_candidates(offer.sdp)))
    await side.connection.set_remote_description(replace(answer, sdp=without_candidates(answer.sdp)))
    for candidate in (*side.connection.local_candidates, None):
        await other.connection.add_ice_candidate(candidate)
    await other.witness.saw("connected")
    await side.witness.saw("connected")


async def test_candidates_in_descriptions_alone_are_enough(side: Side, other: Side) -> None:
    answer = await other.connection.create_answer(await side.connection.create_offer())
    await side.connection.set_remote_description(answer)
    await other.witness.saw("connected")
    await side.witness.saw("connected")


async def test_nobody_at_the_other_end_is_told_in_time(side: Side, other: Side) -> None:
    offer = await side.connection.create_offer()
    answer = await other.connection.create_answer(offer)
    await other.connection.close()
    await side.connection.set_remote_description(answer)
    began_s = time.monotonic()
    await side.witness.saw("ice_timeout", 3)
    assert time.monotonic() - began_s < 2
    assert side.witness.errors[0].retryable


async def test_a_certificate_that_was_not_announced_ends_the_attempt(side: Side, other: Side) -> None:
    offer = await side.connection.create_offer()
    answer = await other.connection.create_answer(offer)
    forged = [
        "a=fingerprint:sha-256 " + ":".join(["00"] * 32) if line.startswith("a=fingerprint:sha-256") else line
        for line in answer.sdp.splitlines()
    ]
    await side.connection.set_remote_description(SessionDescription("answer", "\r\n".join(forged) + "\r\n"))
    await side.witness.saw("dtls_failed")
    assert "connected" not in side.witness.events


async def test_a_path_that_falls_silent_is_told_and_then_given_up() -> None:
    async with connected_pair(lambda: MediaThreadPeerConnectionFactory(QUICK)) as (caller, callee):
        await callee.witness.saw("audio_started")
        # The other program stands still, its sockets open: nothing comes, and nothing says goodbye.
        freeze = caller.connection._thread.submit(_stand_still(2.6))
        await callee.witness.saw("path_silent", 2)
        await callee.witness.saw("path_lost", 3)
        assert callee.witness.events.index("path_silent") < callee.witness.events.index("path_lost")
        freeze.result()


async def test_a_path_that_comes_back_is_told() -> None:
    patience = SessionSettings(patience=Patience(connect_s=5, silent_s=0.6, lost_s=8))
    async with connected_pair(lambda: MediaThreadPeerConnectionFactory(patience)) as (caller, callee):
        await callee.witness.saw("audio_started")
        freeze = caller.connection._thread.submit(_stand_still(1.2))
        await callee.witness.saw("path_silent", 2)
        await callee.witness.saw("path_alive", 3)
        freeze.result()
        assert not callee.witness.errors


async def _stand_still(seconds: float) -> None:
    time.sleep(seconds)  # noqa: ASYNC251 - the loop is to stand still


async def test_relay_only_without_a_relay_is_told() -> None:
    factory = MediaThreadPeerConnectionFactory()
    server = IceServer((f"turn:127.0.0.1:{free_port()}?transport=tcp",), "user", "secret")
    for servers in ((), (server,)):
        connection = factory.create(card_and_tone(), IceConfiguration(servers, "relay"), Witness())
        assert await code_of(connection.create_offer()) == "no_candidates"
        await connection.close()
    await factory.close()


async def test_a_second_pair_meets_after_all_that(side: Side, other: Side) -> None:
    await connect(side, other)


def without_candidates(sdp: str) -> str:
    lines = [line for line in sdp.splitlines() if not line.startswith(("a=candidate", "a=end-of-candidates"))]
    return "\r\n".join(lines) + "\r\n"
