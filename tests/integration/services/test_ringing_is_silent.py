"""Nothing leaves the callee's machine before a person there has acted: a socket listens where the caller says to be."""

from __future__ import annotations

import asyncio
import re
import socket
from uuid import uuid4

from careconnect_desktop.core.clock import SystemClock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.media.call_media import LocalCallMediaFactory
from careconnect_desktop.media.named_sources import named_audio_source, named_video_source
from careconnect_desktop.model.people import Role
from careconnect_desktop.ports.api import IceServers
from careconnect_desktop.ports.media import VideoRole
from careconnect_desktop.ports.rtc import ConnectionState, IceConfiguration
from careconnect_desktop.protocol import realtime
from careconnect_desktop.rtc.peer_connection import MediaThreadPeerConnectionFactory
from careconnect_desktop.services.call.ice import IceSource
from careconnect_desktop.services.call.runner import CallPorts
from careconnect_desktop.services.call.service import CallService
from tests.helpers.signaling_hub import Hub, HubCall


class NoServers:
    async def ice_servers(self) -> IceServers:
        return IceServers(IceConfiguration(), ttl_s=3600)


def media() -> LocalCallMediaFactory:
    return LocalCallMediaFactory(
        lambda: named_video_source("testcard"), lambda: named_audio_source("tone"), lambda: None
    )


class Nobody:
    """An observer that hears nothing of interest."""

    def connection_state_changed(self, state: ConnectionState) -> None: ...

    def connection_failed(self, error: CareConnectError) -> None: ...

    def path_silent(self) -> None: ...

    def path_alive(self) -> None: ...

    def remote_ended(self) -> None: ...

    def video_started(self, role: VideoRole) -> None: ...

    def audio_started(self) -> None: ...

    def screen_line_agreed(self, has_line: bool) -> None: ...


async def test_no_packet_leaves_while_it_rings_and_one_does_after_the_answer() -> None:
    hub = Hub()
    caller = hub.line("DOC001", Role.DOCTOR)
    line = hub.line("PAT001", Role.PATIENT)
    connections = MediaThreadPeerConnectionFactory()
    callers_media = media().create()
    offering = connections.create(callers_media, IceConfiguration(), Nobody())
    offer = await offering.create_offer()
    address = offering.local_candidates[0].candidate.split()[4]
    await offering.close()
    callers_media.close()
    clock = SystemClock()
    calls = CallService(CallPorts(line, connections, IceSource(NoServers(), clock), clock), line, media())

    with socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET, socket.SOCK_DGRAM) as listener:
        listener.bind((address, 0))
        listener.setblocking(False)
        candidate = f"candidate:1 1 udp 2130706431 {address} {listener.getsockname()[1]} typ host"
        sdp = re.sub(r"a=candidate:[^\r\n]*", f"a={candidate}", offer.sdp)
        call_id = str(uuid4())
        hub.calls[call_id] = HubCall(call_id, "DOC001", "PAT001")
        line.deliver(
            realtime.CallMade(
                from_=caller.origin, offer=realtime.Offer(type="offer", sdp=sdp), call_id=call_id, generation=1
            )
        )
        line.deliver(
            realtime.CandidateReceived(
                from_=caller.origin,
                call_id=call_id,
                candidate=realtime.Candidate(candidate=candidate, sdp_mid="0", sdp_m_line_index=0),
                generation=1,
            )
        )
        loop = asyncio.get_running_loop()
        packet = asyncio.ensure_future(loop.sock_recv(listener, 2048))
        await asyncio.sleep(1.0)
        assert calls.snapshot is not None
        assert calls.snapshot.can_answer
        assert not packet.done()
        assert line.sent == []

        calls.answer()
        async with asyncio.timeout(10):
            assert await packet
    calls.hang_up()
    await calls.close()
    await connections.close()
