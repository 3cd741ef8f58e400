"""A machine-readable time code in the top 32 rows of a picture, so that delay and loss can be read from pixels.

Two rows of 32 blocks of 16x16 pixels, bright for 1: 32 bits of Unix time in units of 0.1 ms (modulo 2^32), 16 bits of
picture number, 8 bits of checksum (sum of the six bytes before) and 0xA5.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np

from careconnect_desktop.media.pictures import Luma

BLOCK_PX = 16
COLUMNS = 32
ROWS = 2
HEIGHT_PX = ROWS * BLOCK_PX
WIDTH_PX = COLUMNS * BLOCK_PX

_MAGIC = 0xA5
_TIME_MODULUS = 1 << 32
_DARK, _BRIGHT, _THRESHOLD = 16, 235, 125
_USUAL_SIZES_PX = ((640, 480), (1280, 720), (960, 540), (1920, 1080), (800, 600), (640, 360))


@dataclass(frozen=True, slots=True)
class TimeCode:
    """time_ms: Unix milliseconds modulo 2^32 / 10; sequence: picture number modulo 2^16."""

    time_ms: float
    sequence: int

    def age_ms(self, now_s: float | None = None) -> float:
        """Milliseconds since the stamp, by this machine's wall clock (`now_s`: Unix seconds)."""
        now_ms = (time.time() if now_s is None else now_s) * 1000
        half = _TIME_MODULUS / 20
        return (now_ms - self.time_ms + half) % (_TIME_MODULUS / 10) - half


def stamp(luma: Luma, sequence: int, unix_s: float) -> None:
    """Write the code into the first 32 rows of a brightness plane that is at least 512 wide."""
    ticks = int(unix_s * 10_000) % _TIME_MODULUS
    head = ticks.to_bytes(4, "big") + (sequence & 0xFFFF).to_bytes(2, "big")
    data = head + bytes([sum(head) & 0xFF, _MAGIC])
    bits = np.unpackbits(np.frombuffer(data, np.uint8)).reshape(ROWS, COLUMNS)
    values = np.where(bits == 1, _BRIGHT, _DARK).astype(np.uint8)
    luma[:HEIGHT_PX, :WIDTH_PX] = values.repeat(BLOCK_PX, axis=0).repeat(BLOCK_PX, axis=1)


def read(luma: Luma, sent_size_px: tuple[int, int] | None = None) -> TimeCode | None:
    """The code of a received picture of any size, None when there is none.

    sent_size_px: width and height of the picture when it was stamped; without it the picture's own size and the
    usual sizes are tried.
    """
    height, width = luma.shape
    sizes = (sent_size_px,) if sent_size_px else ((width, height), *_USUAL_SIZES_PX)
    for sent_width, sent_height in sizes:
        code = _read_scaled(luma, width / sent_width, height / sent_height)
        if code is not None:
            return code
    return None


def _read_scaled(luma: Luma, scale_x: float, scale_y: float) -> TimeCode | None:
    height, width = luma.shape
    columns = ((np.arange(COLUMNS) + 0.5) * BLOCK_PX * scale_x).astype(int)
    rows = ((np.arange(ROWS) + 0.5) * BLOCK_PX * scale_y).astype(int)
    if columns[-1] >= width or rows[-1] >= height:
        return None
    data = np.packbits(luma[np.ix_(rows, columns)] > _THRESHOLD).tobytes()
    if data[7] != _MAGIC or sum(data[:6]) & 0xFF != data[6]:
        return None
    return TimeCode(int.from_bytes(data[:4], "big") / 10, int.from_bytes(data[4:6], "big"))
