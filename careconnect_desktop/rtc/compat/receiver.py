"""The receiver with the repairs, and the tap that counts what it gets."""

from __future__ import annotations

from aiortc import RTCRtpReceiver
from aiortc.codecs import is_rtx
from aiortc.rtcdtlstransport import RTCDtlsTransport
from aiortc.rtcrtpparameters import RTCRtpReceiveParameters
from aiortc.rtp import RtpPacket

from careconnect_desktop.rtc.compat.jitter import (
    PromptVideoBuffer,
    RepeatingNackGenerator,
    audio_buffer,
    video_buffer,
)
from careconnect_desktop.rtc.compat.private import private, set_private
from careconnect_desktop.rtc.compat.repairs import Repairs


class RepairedReceiver(RTCRtpReceiver):
    """Receives without stalls; every packet is counted before anything is done with it."""

    def __init__(self, kind: str, transport: RTCDtlsTransport, repairs: Repairs) -> None:
        super().__init__(kind, transport)
        self._repairs = repairs
        self._kind = kind
        self.received_octets = 0
        if kind == "audio":
            set_private(self, RTCRtpReceiver, "jitter_buffer", audio_buffer(repairs))
        else:
            generator = RepeatingNackGenerator()
            set_private(self, RTCRtpReceiver, "jitter_buffer", video_buffer(repairs, generator.forget))
            if repairs.repeat_nack:
                set_private(self, RTCRtpReceiver, "nack_generator", generator)

    async def receive(self, parameters: RTCRtpReceiveParameters) -> None:
        await super().receive(parameters)
        if self._repairs.register_rtx_ssrc:
            # Retransmissions have a payload type that both video lines share: only the SSRC tells whose they are.
            table = self.transport._rtp_router.ssrc_table
            for encoding in parameters.encodings:
                if encoding.rtx:
                    table[encoding.rtx.ssrc] = self

    async def _handle_rtp_packet(self, packet: RtpPacket, arrival_time_ms: int) -> None:
        self.received_octets += len(packet.payload)
        await super()._handle_rtp_packet(packet, arrival_time_ms)
        buffer = private(self, RTCRtpReceiver, "jitter_buffer")
        if self._repairs.drain_video and isinstance(buffer, PromptVideoBuffer):
            self._hand_on_more(buffer)

    def _hand_on_more(self, buffer: PromptVideoBuffer) -> None:
        for payload_type, frame in buffer.more():
            codec = private(self, RTCRtpReceiver, "codecs").get(payload_type)
            if codec is None or is_rtx(codec) or private(self, RTCRtpReceiver, "decoder_thread") is None:
                continue
            frame.timestamp = private(self, RTCRtpReceiver, "timestamp_mapper").map(frame.timestamp)
            private(self, RTCRtpReceiver, "decoder_queue").put((codec, frame))
