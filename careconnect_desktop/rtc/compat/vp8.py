"""A VP8 encoder that keeps to its rate, key frames included, and makes the picture smaller when the rate is low."""

from __future__ import annotations

from typing import Any

import av
from aiortc.codecs.vpx import Vp8Encoder
from aiortc.mediastreams import VIDEO_CLOCK_RATE, VIDEO_TIME_BASE, convert_timebase
from av.frame import Frame

from careconnect_desktop.rtc.compat.rate import START_BPS, SceneRichness, scaled_size

_BUFFER_S = 0.6
_LEAST_S, _LONGEST_S = 0.001, 1.0
_LONGEST_BUDGET_S, _LONGEST_TEXT_BUDGET_S = 0.1, 0.5
_MOST_KEY_FRAME_PERCENT = 500


class BoundedVp8Encoder(Vp8Encoder):
    """RFC 7741. `rate_bps` is written by the sender; each change begins with a key frame.

    keeps_size: a low rate makes the picture coarser but never smaller (text).
    """

    def __init__(self) -> None:
        super().__init__()
        self.rate_bps = START_BPS
        self.keeps_size = False
        self._richness = SceneRichness()
        self._last_s = 0.0
        self._encoder_s = 0.0
        self._opened: tuple[int, int, int] | None = None
        self._context: Any = None

    def encode(self, frame: Frame, force_keyframe: bool = False) -> tuple[list[bytes], int]:
        if not isinstance(frame, av.VideoFrame) or frame.pts is None or frame.time_base is None:
            raise ValueError("pictures with a time are encoded")
        pts, time_base = frame.pts, frame.time_base
        width, height = frame.width, frame.height
        if not self.keeps_size:
            width, height = scaled_size(width, height, self.rate_bps, self._richness.smaller)
        image = frame.reformat(width=width, height=height, format="yuv420p")
        now_s = float(pts * time_base)
        # A picture that took long to send must not earn the next one as many bits: it would take as long again.
        longest_s = _LONGEST_TEXT_BUDGET_S if self.keeps_size else _LONGEST_BUDGET_S
        self._encoder_s += min(max(now_s - self._last_s, _LEAST_S), longest_s)
        image.pts, image.time_base = int(self._encoder_s * VIDEO_CLOCK_RATE), VIDEO_TIME_BASE
        is_key_frame = force_keyframe or (width, height, self.rate_bps) != self._opened
        if (width, height, self.rate_bps) != self._opened:
            self._opened = (width, height, self.rate_bps)
            self._context = _open(width, height, self.rate_bps)
        image.pict_type = av.video.frame.PictureType.I if force_keyframe else av.video.frame.PictureType.NONE
        data = b"".join(bytes(packet) for packet in self._context.encode(image))
        if is_key_frame:
            self._richness.key_frame_encoded(len(data) * 8, self.rate_bps, now_s)
        else:
            self._richness.encoded(len(data) * 8, min(now_s - self._last_s, _LONGEST_S), self.rate_bps, now_s)
        self._last_s = now_s
        payloads = self._packetize(data, self.picture_id)
        self.picture_id = (self.picture_id + 1) % (1 << 15)
        return payloads, convert_timebase(pts, time_base, VIDEO_TIME_BASE)


def _open(width: int, height: int, rate_bps: int) -> Any:
    context: Any = av.CodecContext.create("libvpx", "w")
    context.width, context.height, context.pix_fmt = width, height, "yuv420p"
    context.bit_rate = rate_bps
    context.gop_size = 3000
    context.qmin, context.qmax = 2, 56
    context.thread_count = 1
    context.options = {
        # minrate = maxrate = bit_rate is constant bit rate, within a buffer of this many bits.
        "bufsize": str(int(rate_bps * _BUFFER_S)),
        "minrate": str(rate_bps),
        "maxrate": str(rate_bps),
        "max-intra-rate": str(_MOST_KEY_FRAME_PERCENT),
        "cpu-used": "-6",
        "deadline": "realtime",
        "lag-in-frames": "0",
        "noise-sensitivity": "4",
        "overshoot-pct": "15",
        "undershoot-pct": "100",
        "partitions": "0",
        "static-thresh": "1",
    }
    return context
