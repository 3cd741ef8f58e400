"""The sender with the repairs."""

from __future__ import annotations

from typing import Any

from aiortc import MediaStreamTrack, RTCRtpSender
from aiortc.rtcdtlstransport import RTCDtlsTransport
from aiortc.rtcrtpsender import RTCEncodedFrame
from aiortc.rtp import compute_audio_level_dbov as stock_audio_level_dbov
from av import AudioFrame

from careconnect_desktop.rtc.compat.opus import SpeechOpusEncoder, audio_level_dbov
from careconnect_desktop.rtc.compat.private import private, set_private
from careconnect_desktop.rtc.compat.repairs import Repairs


class RepairedSender(RTCRtpSender):
    """Sends speech as speech and does not compute in Python what numpy computes."""

    def __init__(self, track_or_kind: MediaStreamTrack | str, transport: RTCDtlsTransport, repairs: Repairs) -> None:
        super().__init__(track_or_kind, transport)
        self._repairs = repairs

    @property
    def sent_octets(self) -> int:
        """Payload bytes sent so far."""
        return int(private(self, RTCRtpSender, "octet_count"))

    async def _next_encoded_frame(self, codec: Any) -> RTCEncodedFrame | None:
        if self.kind == "audio" and codec.mimeType.lower() == "audio/opus" and self._repairs.speech_opus:
            return await self._next_speech_frame()
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
