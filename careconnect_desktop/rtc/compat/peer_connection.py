"""The one factory of transceivers, and what else an `RTCPeerConnection` does not show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from aiortc import (
    MediaStreamTrack,
    RTCBundlePolicy,
    RTCConfiguration,
    RTCPeerConnection,
    RTCRtpReceiver,
    RTCRtpSender,
)
from aiortc.rtcconfiguration import RTCIceTransportPolicy
from aiortc.rtcdtlstransport import RTCDtlsTransport
from aiortc.rtcicetransport import RTCIceTransport
from aiortc.rtcrtpparameters import RTCRtpCodecCapability
from aiortc.rtcrtptransceiver import RTCRtpTransceiver

from careconnect_desktop.rtc.compat.dtls import ObservedDtlsTransport
from careconnect_desktop.rtc.compat.gathering import IceServers
from careconnect_desktop.rtc.compat.ice import PathFacts, RepairedConnection, RepairedGatherer
from careconnect_desktop.rtc.compat.private import private
from careconnect_desktop.rtc.compat.receiver import RepairedReceiver
from careconnect_desktop.rtc.compat.repairs import Repairs
from careconnect_desktop.rtc.compat.sender import RepairedSender

SenderFactory = Callable[[MediaStreamTrack | str, RTCDtlsTransport, Repairs], RTCRtpSender]
ReceiverFactory = Callable[[str, RTCDtlsTransport, Repairs], RTCRtpReceiver]

_CODECS = {"audio": ("audio/opus",), "video": ("video/vp8", "video/rtx")}


@dataclass(frozen=True, slots=True)
class TransceiverParts:
    """What every transceiver of a connection is made of."""

    sender_factory: SenderFactory = RepairedSender
    receiver_factory: ReceiverFactory = RepairedReceiver


class RepairedPeerConnection(RTCPeerConnection):
    """An `RTCPeerConnection` whose senders, receivers and transport are chosen by its constructor.

    With MAX_BUNDLE there is one transport, made with the first line.
    """

    def __init__(
        self,
        policy: RTCIceTransportPolicy,
        servers: IceServers,
        repairs: Repairs,
        facts: PathFacts,
        parts: TransceiverParts,
    ) -> None:
        super().__init__(
            RTCConfiguration(iceServers=[], iceTransportPolicy=policy, bundlePolicy=RTCBundlePolicy.MAX_BUNDLE)
        )
        self._policy = policy
        self._servers = servers
        self._repairs = repairs
        self._facts = facts
        self._parts = parts
        self._transport: ObservedDtlsTransport | None = None

    @property
    def ice_connection(self) -> RepairedConnection | None:
        """The ICE agent of the one transport, None before the first line was made."""
        connection = self._transport.transport._connection if self._transport is not None else None
        return connection if isinstance(connection, RepairedConnection) else None

    @property
    def ice_state(self) -> str:
        return self._transport.transport.state if self._transport is not None else "new"

    def _RTCPeerConnection__createDtlsTransport(self) -> RTCDtlsTransport:  # noqa: N802 - the name is the library's
        gatherer = RepairedGatherer(self._policy, self._servers, self._repairs, self._facts)
        gatherer.on("statechange", private(self, RTCPeerConnection, "updateIceGatheringState"))
        ice = RTCIceTransport(gatherer)
        ice.on("statechange", private(self, RTCPeerConnection, "updateIceConnectionState"))
        ice.on("statechange", private(self, RTCPeerConnection, "updateConnectionState"))
        private(self, RTCPeerConnection, "iceTransports").add(ice)
        dtls = ObservedDtlsTransport(ice, private(self, RTCPeerConnection, "certificates"), self._facts)
        dtls.on("statechange", private(self, RTCPeerConnection, "updateConnectionState"))
        private(self, RTCPeerConnection, "dtlsTransports").add(dtls)
        self._transport = dtls
        private(self, RTCPeerConnection, "updateIceGatheringState")()
        private(self, RTCPeerConnection, "updateIceConnectionState")()
        private(self, RTCPeerConnection, "updateConnectionState")()
        return dtls

    def _RTCPeerConnection__createTransceiver(  # noqa: N802 - the name is the library's
        self, direction: str, kind: str, sender_track: MediaStreamTrack | None = None
    ) -> RTCRtpTransceiver:
        transceivers: list[Any] = private(self, RTCPeerConnection, "transceivers")
        first = transceivers[0].receiver if transceivers else self.sctp
        transport = first.transport if first is not None else self._RTCPeerConnection__createDtlsTransport()
        transceiver = RTCRtpTransceiver(
            direction=direction,
            kind=kind,
            sender=self._parts.sender_factory(sender_track or kind, transport, self._repairs),
            receiver=self._parts.receiver_factory(kind, transport, self._repairs),
        )
        transceiver.receiver._set_rtcp_ssrc(transceiver.sender._ssrc)
        transceiver.sender._stream_id = private(self, RTCPeerConnection, "stream_id")
        transceiver._bundled = first is not None
        transceiver.setCodecPreferences(_preferred_codecs(kind))
        transceivers.append(transceiver)
        return transceiver


def _preferred_codecs(kind: str) -> list[RTCRtpCodecCapability]:
    wanted = _CODECS[kind]
    return [codec for codec in RTCRtpSender.getCapabilities(kind).codecs if codec.mimeType.lower() in wanted]


def sent_octets(transceiver: RTCRtpTransceiver) -> int:
    """Payload bytes that a transceiver has sent."""
    sender = transceiver.sender
    return sender.sent_octets if isinstance(sender, RepairedSender) else 0


def received_octets(transceiver: RTCRtpTransceiver) -> int:
    """Payload bytes that a transceiver has received, retransmissions included."""
    receiver = transceiver.receiver
    return receiver.received_octets if isinstance(receiver, RepairedReceiver) else 0
