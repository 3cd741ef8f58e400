"""What is in a recording: time codes of its pictures, bursts of its sound."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import av
import numpy as np

from careconnect_desktop.media import time_code
from careconnect_desktop.media.time_code import TimeCode

_LOUD = 1000
_QUIET_S = 0.2


def time_codes(path: Path) -> tuple[int, list[TimeCode]]:
    """How many pictures there are, and the time codes that could be read from them, in order."""
    count = 0
    codes: list[TimeCode] = []
    with av.open(str(path)) as container:
        for frame in container.decode(video=0):
            count += 1
            code = time_code.read(np.asarray(frame.to_ndarray(format="gray"), np.uint8))
            if code is not None:
                codes.append(code)
    return count, codes


def burst_starts_s(path: Path) -> list[float]:
    """Seconds at which sound begins after at least 200 ms of silence."""
    loud: list[float] = []
    with av.open(str(path)) as container:
        resampler = av.AudioResampler(format="s16", layout="mono", rate=48_000)
        for frame in container.decode(audio=0):
            for block in resampler.resample(frame):
                samples = np.abs(block.to_ndarray().astype(np.int32)).reshape(-1)
                start_s = float(block.pts or 0) / 48_000
                loud += [start_s + float(index) / 48_000 for index in np.flatnonzero(samples > _LOUD)]
    return [loud[0], *(after for before, after in pairwise(loud) if after - before > _QUIET_S)] if loud else []
