"""Opus for speech: mono, in-band forward error correction, a third of the stock bit rate."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any

import numpy as np
from aiortc.codecs.base import Encoder
from aiortc.mediastreams import convert_timebase
from av import AudioFrame, CodecContext
from av.frame import Frame
from av.packet import Packet

from careconnect_desktop.ports.media import SAMPLE_RATE_HZ

SAMPLES_PER_PACKET = 960
BIT_RATE_BPS = 40_000

_TIME_BASE = Fraction(1, SAMPLE_RATE_HZ)
_SILENT_DBOV = -127


class SpeechOpusEncoder(Encoder):
    """RFC 7587. Takes mono frames of exactly 20 ms at 48 kHz; one frame makes one packet.

    `fec` puts a coarse copy of each packet into the next one; `packet_loss` tells the encoder to spend bits on it.
    """

    def __init__(self) -> None:
        self.codec = CodecContext.create("libopus", "w")
        self.codec.bit_rate = BIT_RATE_BPS
        self.codec.format = "s16"
        self.codec.layout = "mono"
        self.codec.sample_rate = SAMPLE_RATE_HZ
        self.codec.time_base = _TIME_BASE
        self.codec.options = {
            "application": "voip",
            "frame_duration": "20",
            "fec": "1",
            "packet_loss": "10",
            "vbr": "constrained",
        }
        self._encoded_samples = 0

    def encode(self, frame: Frame, force_keyframe: bool = False) -> tuple[list[bytes], int]:
        if not isinstance(frame, AudioFrame) or frame.samples != SAMPLES_PER_PACKET or frame.layout.name != "mono":
            raise ValueError("speech is encoded in mono frames of 20 ms")
        # The track's own time goes onto the wire; the codec gets one without jumps, because it warns about those.
        timestamp = _timestamp(frame)
        frame.pts, frame.time_base = self._encoded_samples, _TIME_BASE
        self._encoded_samples += SAMPLES_PER_PACKET
        return [bytes(packet) for packet in self.codec.encode(frame)], timestamp

    def pack(self, packet: Packet[Any]) -> tuple[list[bytes], int]:
        return [bytes(packet)], _timestamp(packet)


def _timestamp(timed: Frame | Packet[Any]) -> int:
    if timed.pts is None or timed.time_base is None:
        raise ValueError("sound without a time")
    return convert_timebase(timed.pts, timed.time_base, _TIME_BASE)


def audio_level_dbov(frame: AudioFrame) -> int:
    """The level of a frame as RFC 6465, appendix A, wants it: 0 (loudest) to -127; the same numbers as the stock."""
    plane: Any = frame.planes[0]
    samples = np.frombuffer(plane, np.int16)[: frame.samples * len(frame.layout.channels)].astype(np.float32)
    energy = float(np.dot(samples, samples))
    if energy <= 0:
        return _SILENT_DBOV
    rms = math.sqrt(energy / (frame.samples * 32767 * 32767))
    return round(min(0.0, max(float(_SILENT_DBOV), 20 * math.log10(rms))))
