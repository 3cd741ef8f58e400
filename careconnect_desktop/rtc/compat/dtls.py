"""A DTLS transport that notes what comes in and who ended it."""

from __future__ import annotations

from aiortc.rtcdtlstransport import RTCCertificate, RTCDtlsTransport
from aiortc.rtcicetransport import RTCIceTransport

from careconnect_desktop.rtc.compat.ice import PathFacts


class ObservedDtlsTransport(RTCDtlsTransport):
    """Only packets that passed the authentication of SRTP count as heard."""

    def __init__(self, transport: RTCIceTransport, certificates: list[RTCCertificate], facts: PathFacts) -> None:
        super().__init__(transport, certificates)
        self._facts = facts

    async def _handle_rtp_data(self, data: bytes, arrival_time_ms: int) -> None:
        self._facts.note_received()
        await super()._handle_rtp_data(data, arrival_time_ms)

    async def _handle_rtcp_data(self, data: bytes) -> None:
        self._facts.note_received()
        await super()._handle_rtcp_data(data)

    async def _recv_next(self) -> None:
        try:
            await super()._recv_next()
        except ConnectionError:
            # Both ends of a connection raise this here; a path that is still open means that the peer said goodbye.
            if not self.transport._connection._closing:
                self._facts.is_ended_by_remote = True
            raise
