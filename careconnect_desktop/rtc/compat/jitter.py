"""Jitter buffers and loss reports that do not stall."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from aiortc.jitterbuffer import JitterBuffer, JitterFrame
from aiortc.rtcrtpreceiver import NackGenerator
from aiortc.rtp import RtpPacket

from careconnect_desktop.rtc.compat.repairs import Repairs

AUDIO_CAPACITY, AUDIO_PREFETCH = 16, 4
VIDEO_CAPACITY = 512

_NACK_INTERVAL_S = 0.025
_STALL_S = 0.5
_IDLE_S = 0.1
_KEY_FRAME_INTERVAL_S = 0.5
_FIRST_PICTURE_S = 0.2

Clock = Callable[[], float]


def audio_buffer(repairs: Repairs) -> JitterBuffer:
    """The buffer of an audio line: 4 packets (80 ms) deep."""
    kind = HoleSkippingBuffer if repairs.skip_audio_holes else JitterBuffer
    return kind(capacity=AUDIO_CAPACITY, prefetch=AUDIO_PREFETCH)


def video_buffer(repairs: Repairs, given_up: Callable[[], None] = lambda: None) -> JitterBuffer:
    """The buffer of a video line. given_up: called when what is held is dropped."""
    if repairs.release_on_marker or repairs.repeat_nack:
        return PromptVideoBuffer(repairs, given_up=given_up)
    return JitterBuffer(capacity=VIDEO_CAPACITY, is_video=True)


class HoleSkippingBuffer(JitterBuffer):
    """Audio: a packet that is still missing when `prefetch` later ones are there is given up, and only that one."""

    def add(self, packet: RtpPacket) -> tuple[bool, JitterFrame | None]:
        pli_flag, frame = super().add(packet)
        if frame is None and sum(held is not None for held in self._packets) > self._prefetch:
            while (first := _packet_at(self, 0)) is None:
                self.remove(1)
            frame = JitterFrame(data=_payload(first), timestamp=first.timestamp)
            self.remove(1)
        return pli_flag, frame


class PromptVideoBuffer(JitterBuffer):
    """Video: a picture is complete with its marker packet, and a hole that nobody fills is left behind.

    After 500 ms without progress what is held is dropped. Nothing is passed on then, nor at the beginning, until a key
    frame comes, which is asked for twice a second.
    """

    def __init__(
        self, repairs: Repairs, clock: Clock = time.monotonic, given_up: Callable[[], None] = lambda: None
    ) -> None:
        super().__init__(capacity=VIDEO_CAPACITY, is_video=True)
        self._given_up = given_up
        self._repairs = repairs
        self._clock = clock
        self._idle_since_s: float | None = None
        self._hole_since_s: float | None = None
        self._waits_for_key_frame = repairs.repeat_nack
        self._key_frame_asked_s: float | None = None

    def add(self, packet: RtpPacket) -> tuple[bool, JitterFrame | None]:
        pli_flag, frame = super().add(packet)
        if not self._repairs.repeat_nack:
            return pli_flag, frame
        now_s = self._clock()
        if frame is None:
            self._watch_hole(now_s)
        else:
            self._idle_since_s = self._hole_since_s = None
        if self._key_frame_asked_s is None:
            # The first picture is a key frame; only when it does not come soon is it asked for.
            self._key_frame_asked_s = now_s - _KEY_FRAME_INTERVAL_S + _FIRST_PICTURE_S
        if self._waits_for_key_frame and now_s - self._key_frame_asked_s > _KEY_FRAME_INTERVAL_S:
            self._key_frame_asked_s = now_s
            pli_flag = True
        return pli_flag, frame

    def more(self) -> Iterator[tuple[int, JitterFrame]]:
        """Further pictures that are complete, with their payload types."""
        while self._origin is not None:
            first = _packet_at(self, 0)
            if first is None:
                return
            frame = self._remove_frame(first.sequence_number)
            if frame is None:
                return
            yield first.payload_type, frame

    def _watch_hole(self, now_s: float) -> None:
        if self._idle_since_s is None:
            self._idle_since_s = now_s
        if now_s - self._idle_since_s < _IDLE_S or not self._has_hole():
            self._hole_since_s = None
        elif self._hole_since_s is None:
            self._hole_since_s = now_s
        elif now_s - self._hole_since_s > _STALL_S - _IDLE_S:
            self._give_up()

    def _has_hole(self) -> bool:
        first = _packet_at(self, 0)
        if first is None:
            return any(held is not None for held in self._packets)
        # The first packet is there: a hole is behind it when something of a later picture is.
        return any(held is not None and held.timestamp != first.timestamp for held in self._packets)

    def _give_up(self) -> None:
        self.remove(self._capacity)
        self._origin = None
        self._idle_since_s = self._hole_since_s = None
        self._waits_for_key_frame = True
        self._key_frame_asked_s = float("-inf")
        self._given_up()

    def _remove_frame(self, sequence_number: int) -> JitterFrame | None:
        while True:
            is_key_frame = self._first_is_key_frame()
            frame = self._remove_marked() if self._repairs.release_on_marker else super()._remove_frame(sequence_number)
            if frame is None or not self._waits_for_key_frame:
                return frame
            if is_key_frame:
                self._waits_for_key_frame = False
                return frame

    def _first_is_key_frame(self) -> bool:
        """VP8 (RFC 7741): the first packet of a key frame starts partition 0 and its payload's lowest bit is 0."""
        first = _packet_at(self, 0)
        if first is None or not _payload(first):
            return False
        return bool(first.payload[0] & 0x10) and not _payload(first)[0] & 1

    def _remove_marked(self) -> JitterFrame | None:
        parts: list[bytes] = []
        timestamp = 0
        for offset in range(self._capacity):
            packet = _packet_at(self, offset)
            if packet is None:
                return None
            if offset and packet.timestamp != timestamp:
                break  # the marker was not set by this sender: the next picture's packet ends this one
            timestamp = packet.timestamp
            parts.append(_payload(packet))
            if packet.marker:
                break
        self.remove(len(parts))
        return JitterFrame(data=b"".join(parts), timestamp=timestamp)


def _packet_at(buffer: JitterBuffer, offset: int) -> RtpPacket | None:
    """The packet `offset` places behind the oldest one that is waited for."""
    return buffer._packets[((buffer._origin or 0) + offset) % buffer._capacity]


def _payload(packet: RtpPacket) -> bytes:
    """What the receiver left in the packet after it took the payload descriptor off."""
    data: bytes = packet._data  # type: ignore[attr-defined]
    return data


class RepeatingNackGenerator(NackGenerator):
    """Asks again every 25 ms for what is still missing, and forgets what is too old.

    A request is small and may be lost too; senders answer each only once in a round trip.

    missing: what is to be asked for now, as the receiver reads it after `add` said True.
    """

    def __init__(self, clock: Clock = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._holes: dict[int, _Hole] = {}

    def add(self, packet: RtpPacket) -> bool:
        # The stock generator notes the new holes in `missing`; they are moved over to where their age is known.
        self.missing = set()
        super().add(packet)
        now_s = self._clock()
        for sequence_number in self.missing:
            self._holes[sequence_number] = _Hole(now_s)
        self._holes.pop(packet.sequence_number, None)
        self.missing = set()
        for sequence_number, hole in list(self._holes.items()):
            if now_s - hole.since_s > 2 * _STALL_S:
                del self._holes[sequence_number]
            elif now_s - hole.asked_s > _NACK_INTERVAL_S:
                hole.asked_s = now_s
                self.missing.add(sequence_number)
        return bool(self.missing)

    def forget(self) -> None:
        """Nothing of what is missing is of use any more."""
        self._holes.clear()


class _Hole:
    """A packet that did not come: when that was seen, and when it was last asked for."""

    def __init__(self, since_s: float) -> None:
        self.since_s = since_s
        self.asked_s = float("-inf")
