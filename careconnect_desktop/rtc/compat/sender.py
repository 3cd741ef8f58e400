"""The sender with the repairs."""

from __future__ import annotations

import asyncio
import copy
import time
from typing import Any

from aiortc import MediaStreamTrack, RTCRtpSender, clock
from aiortc.mediastreams import MediaStreamError
from aiortc.rtcdtlstransport import RTCDtlsTransport
from aiortc.rtcrtpsender import RTCEncodedFrame, random_sequence_number
from aiortc.rtp import (
    RTCP_PSFB_APP,
    RTP_HISTORY_SIZE,
    AnyRtcpPacket,
    RtcpPsfbPacket,
    RtcpRrPacket,
    RtcpSrPacket,
    RtpPacket,
    unpack_remb_fci,
    wrap_rtx,
)
from aiortc.rtp import compute_audio_level_dbov as stock_audio_level_dbov
from aiortc.utils import random32, uint16_add, uint32_add
from av import AudioFrame, VideoFrame

from careconnect_desktop.rtc.compat.opus import SpeechOpusEncoder, audio_level_dbov
from careconnect_desktop.rtc.compat.private import private, set_private
from careconnect_desktop.rtc.compat.rate import (
    EncoderSteps,
    KeyFrameLimit,
    LossWatch,
    Pacer,
    RepairBudget,
    VideoCeiling,
)
from careconnect_desktop.rtc.compat.repairs import Repairs
from careconnect_desktop.rtc.compat.vp8 import BoundedVp8Encoder


class RepairedSender(RTCRtpSender):
    """Sends speech as speech, and video as much as the network bears."""

    def __init__(self, track_or_kind: MediaStreamTrack | str, transport: RTCDtlsTransport, repairs: Repairs) -> None:
        super().__init__(track_or_kind, transport)
        self._repairs = repairs
        now_s = time.monotonic()
        self._ceiling = VideoCeiling()
        self._steps = EncoderSteps(now_s)
        self._pacer = Pacer()
        self._budget = RepairBudget(now_s)
        self._key_frames = KeyFrameLimit()
        self._losses = LossWatch(now_s)

    @property
    def sent_octets(self) -> int:
        """Payload bytes sent so far."""
        return int(private(self, RTCRtpSender, "octet_count"))

    @property
    def _controls_rate(self) -> bool:
        return self.kind == "video" and self._repairs.control_rate

    async def _next_encoded_frame(self, codec: Any) -> RTCEncodedFrame | None:
        name = codec.mimeType.lower()
        if name == "audio/opus" and self._repairs.speech_opus:
            return await self._next_speech_frame()
        if name == "video/vp8" and self._controls_rate:
            return await self._next_picture()
        return await super()._next_encoded_frame(codec)

    async def _next_speech_frame(self) -> RTCEncodedFrame | None:
        frame = await self.track.recv()
        if not self._enabled or not isinstance(frame, AudioFrame):
            return None
        if private(self, RTCRtpSender, "encoder") is None:
            set_private(self, RTCRtpSender, "encoder", SpeechOpusEncoder())
        level = audio_level_dbov(frame) if self._repairs.fast_audio_level else stock_audio_level_dbov(frame)
        # 20 ms of mono speech encode in a fraction of a millisecond: less than a hop to another thread and back.
        payloads, timestamp = private(self, RTCRtpSender, "encoder").encode(frame)
        return RTCEncodedFrame(payloads, timestamp, level) if payloads else None

    async def _next_picture(self) -> RTCEncodedFrame | None:
        frame = await self.track.recv()
        if not self._enabled or not isinstance(frame, VideoFrame):
            return None
        encoder = private(self, RTCRtpSender, "encoder")
        if encoder is None:
            encoder = BoundedVp8Encoder()
            set_private(self, RTCRtpSender, "encoder", encoder)
        now_s = time.monotonic()
        lost = self._losses.share(now_s)
        if lost is not None:
            self._ceiling.flooded(lost, now_s)
        encoder.keeps_size = getattr(self.track, "content_hint", "") == "detail"
        encoder.rate_bps = self._steps.follow(self._ceiling.bps, now_s, is_starting=self._ceiling.is_starting)
        is_key_frame = private(self, RTCRtpSender, "force_keyframe") and self._key_frames.allows(now_s, self._steps.bps)
        if is_key_frame:
            set_private(self, RTCRtpSender, "force_keyframe", False)
        loop = asyncio.get_running_loop()
        payloads, timestamp = await loop.run_in_executor(None, encoder.encode, frame, is_key_frame)
        return RTCEncodedFrame(payloads, timestamp, None) if payloads else None  # type: ignore[arg-type]

    async def _handle_rtcp_packet(self, packet: AnyRtcpPacket) -> None:
        if self._controls_rate:
            if isinstance(packet, RtcpPsfbPacket) and packet.fmt == RTCP_PSFB_APP:
                self._take_estimate(packet)
                return
            if isinstance(packet, (RtcpRrPacket, RtcpSrPacket)):
                for report in packet.reports:
                    if report.ssrc == self._ssrc:
                        self._ceiling.reported(report.fraction_lost / 256)
        await super()._handle_rtcp_packet(packet)

    def _take_estimate(self, packet: RtcpPsfbPacket) -> None:
        try:
            bps, ssrcs = unpack_remb_fci(packet.fci)
        except ValueError:
            return  # another application's feedback, or rubbish: not for this sender
        if self._ssrc in ssrcs:
            self._ceiling.estimated(bps)

    async def _retransmit(self, sequence_number: int) -> None:
        if not self._controls_rate:
            await super()._retransmit(sequence_number)
            return
        self._losses.asked(sequence_number)
        history: dict[int, RtpPacket] = private(self, RTCRtpSender, "rtp_history")
        packet = history.get(sequence_number % RTP_HISTORY_SIZE)
        if packet is None or packet.sequence_number != sequence_number:
            return
        round_trip_s = private(self, RTCRtpSender, "rtt") or 0.0
        if not self._budget.allows(
            sequence_number, len(packet.payload), self._steps.bps, round_trip_s, time.monotonic()
        ):
            return
        payload_type = private(self, RTCRtpSender, "rtx_payload_type")
        if payload_type is not None:
            rtx_number = private(self, RTCRtpSender, "rtx_sequence_number")
            packet = wrap_rtx(packet, payload_type=payload_type, sequence_number=rtx_number, ssrc=self._rtx_ssrc)
            set_private(self, RTCRtpSender, "rtx_sequence_number", uint16_add(rtx_number, 1))
        # With the time of the first sending the receiver would take the repair for a delay, and slow the sender down.
        packet.extensions = copy.copy(packet.extensions)
        packet.extensions.abs_send_time = _abs_send_time()
        await self.transport._send_rtp(packet.serialize(private(self, RTCRtpSender, "rtp_header_extensions_map")))

    async def _run_rtp(self, codec: Any) -> None:
        if not self._controls_rate:
            await super()._run_rtp(codec)
            return
        private(self, RTCRtpSender, "rtp_started").set()
        try:
            await self._send_pictures(codec)
        except (asyncio.CancelledError, ConnectionError, MediaStreamError):
            pass  # the ways in which a sender ends
        finally:
            track = private(self, RTCRtpSender, "track")
            if track is not None:
                track.stop()
            set_private(self, RTCRtpSender, "track", None)
            set_private(self, RTCRtpSender, "encoder", None)
            private(self, RTCRtpSender, "rtp_exited").set()

    async def _send_pictures(self, codec: Any) -> None:
        sequence_number, origin = random_sequence_number(), random32()
        while True:
            if private(self, RTCRtpSender, "track") is None:
                await asyncio.sleep(0.02)
                continue
            picture = await self._next_encoded_frame(codec)
            if picture is None:
                continue
            timestamp = uint32_add(origin, picture.timestamp)
            last = len(picture.payloads) - 1
            for index, payload in enumerate(picture.payloads):
                packet = RtpPacket(payload_type=codec.payloadType, sequence_number=sequence_number, timestamp=timestamp)
                packet.ssrc, packet.payload, packet.marker = self._ssrc, payload, int(index == last)
                wait_s = self._pacer.wait_s(time.monotonic(), len(payload), self._steps.bps)
                if wait_s > 0.001:
                    await asyncio.sleep(wait_s)
                await self._send_packet(packet)
                sequence_number = uint16_add(sequence_number, 1)

    async def _send_packet(self, packet: RtpPacket) -> None:
        packet.extensions.abs_send_time = _abs_send_time()
        packet.extensions.mid = private(self, RTCRtpSender, "mid")
        private(self, RTCRtpSender, "rtp_history")[packet.sequence_number % RTP_HISTORY_SIZE] = packet
        await self.transport._send_rtp(packet.serialize(private(self, RTCRtpSender, "rtp_header_extensions_map")))
        self._losses.sent()
        set_private(self, RTCRtpSender, "ntp_timestamp", clock.current_ntp_time())
        set_private(self, RTCRtpSender, "rtp_timestamp", packet.timestamp)
        set_private(self, RTCRtpSender, "octet_count", self.sent_octets + len(packet.payload))
        set_private(self, RTCRtpSender, "packet_count", private(self, RTCRtpSender, "packet_count") + 1)


def _abs_send_time() -> int:
    """24 bits of seconds in 6.18 fixed point (the abs-send-time header extension)."""
    return (clock.current_ntp_time() >> 14) & 0x00FFFFFF
