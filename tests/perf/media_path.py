"""The media path over lines of several kinds, with the repairs and without: a table, and no verdict.

    python -m tests.perf.media_path [LINE ...] [--seconds 20]

Needs root, a C compiler and the kernel's tun device. Two processes in two network namespaces call each other; each
shows a scene full of motion with a time code. Run it where nothing else runs, and compare rows of one run alone.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

from careconnect_desktop.media.call_media import LocalCallMedia
from careconnect_desktop.media.tone import ToneSource
from careconnect_desktop.model.session import SessionDescription
from careconnect_desktop.ports.media import VideoFrame
from careconnect_desktop.ports.rtc import IceConfiguration
from careconnect_desktop.rtc.compat import Repairs
from careconnect_desktop.rtc.peer_connection import MediaThreadPeerConnectionFactory
from careconnect_desktop.rtc.session import SessionSettings
from tests.helpers.lossy_link import Line, LossyLink, lossy_link
from tests.helpers.panning_source import PanningSource
from tests.helpers.rtc_pair import Viewer, Witness

LINES = {
    "clean": Line(),
    "40ms": Line(40, 10),
    "40ms-2%": Line(40, 10, 2),
    "40ms-5%": Line(40, 10, 5),
    "1000k": Line(20, rate_kbit=1000),
    "500k": Line(20, rate_kbit=500),
    "250k": Line(20, rate_kbit=250),
}
STOCK = Repairs(
    skip_audio_holes=False,
    release_on_marker=False,
    drain_video=False,
    repeat_nack=False,
    speech_opus=False,
    register_rtx_ssrc=False,
    fast_audio_level=False,
    control_rate=False,
)
WARM_UP_S = 5.0
COLUMNS = ("frames a second", "p50 ms", "p95 ms", "freezes", "longest ms", "sound made up ms", "kbit/s", "core")


class LightViewer(Viewer):
    """Reads every tenth time code: reading them all would cost what is measured."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def push(self, frame: VideoFrame) -> None:
        self.count += 1
        if self.count % 10 == 0:
            super().push(frame)


class Peer:
    """One end, in a process of its own; descriptions and results are JSON lines on its pipes."""

    def __init__(self, is_repaired: bool) -> None:
        self._factory = MediaThreadPeerConnectionFactory(SessionSettings(repairs=Repairs() if is_repaired else STOCK))
        self._media = LocalCallMedia(PanningSource(), ToneSource(), None)
        self._viewer = LightViewer()
        self._witness = Witness()
        self._media.add_remote_video(self._viewer)
        self._connection = self._factory.create(self._media, IceConfiguration(), self._witness)

    async def run(self, is_offerer: bool, seconds: float) -> None:
        await self._factory.prepare()
        self._media.start()
        if is_offerer:
            _say((await self._connection.create_offer()).sdp)
            await self._connection.set_remote_description(SessionDescription("answer", await _hear()))
        else:
            _say((await self._connection.create_answer(SessionDescription("offer", await _hear()))).sdp)
        await self._witness.saw("connected", 30)
        await asyncio.sleep(WARM_UP_S)
        self._viewer.ages_ms.clear()
        before, count, began_s, used_s = await self._look(), self._viewer.count, time.monotonic(), time.process_time()
        await asyncio.sleep(seconds)
        after, span_s = await self._look(), time.monotonic() - began_s
        ages_ms = self._viewer.ages_ms or [float("nan")]
        _say(
            {
                "frames a second": (self._viewer.count - count) / span_s,
                "p50 ms": float(np.percentile(ages_ms, 50)),
                "p95 ms": float(np.percentile(ages_ms, 95)),
                "freezes": after.video.freezes - before.video.freezes,
                "longest ms": after.video.longest_gap_ms,
                "sound made up ms": after.audio.concealed_ms - before.audio.concealed_ms,
                "kbit/s": after.video_sent_kbps or 0,
                "core": (time.process_time() - used_s) / span_s,
            }
        )
        self._media.close()
        await self._connection.close()
        await self._factory.close()

    async def _look(self) -> Any:
        return await self._connection.statistics()


def _say(what: object) -> None:
    print(json.dumps(what), flush=True)


async def _hear() -> Any:
    return json.loads(await asyncio.to_thread(sys.stdin.readline))


def measure(link: LossyLink, is_repaired: bool, seconds: float) -> dict[str, float]:
    """One call; the mean of both ends, the worse of their longest gaps."""
    peers = []
    for end, role in enumerate(("offer", "answer")):
        words = [sys.executable, "-m", __spec__.name, "--peer", role, "--seconds", str(seconds)]
        command = link.command(end, [*words, *([] if is_repaired else ["--stock"])])
        peers.append(subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True))
    pipes = [(peer.stdin, peer.stdout) for peer in peers]
    for source, target in ((0, 1), (1, 0)):
        reader, writer = pipes[source][1], pipes[target][0]
        assert reader is not None
        assert writer is not None
        writer.write(reader.readline())
        writer.flush()
    results = [json.loads(peer.communicate(timeout=seconds + 90)[0].splitlines()[-1]) for peer in peers]
    joined = {name: sum(result[name] for result in results) / 2 for name in COLUMNS}
    return joined | {"longest ms": max(result["longest ms"] for result in results)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("lines", nargs="*", metavar="LINE", help=", ".join(LINES))
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--peer", choices=("offer", "answer"), help=argparse.SUPPRESS)
    parser.add_argument("--stock", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.peer:
        asyncio.run(_one_peer(options))
        return
    print(f"{'line':10} {'':9}" + "".join(f"{name:>18}" for name in COLUMNS))
    for name in options.lines or LINES:
        for is_repaired in (True, False):
            with tempfile.TemporaryDirectory() as folder, lossy_link(LINES[name], Path(folder)) as link:
                row = measure(link, is_repaired, options.seconds)
            words = "".join(f"{row[column]:18.2f}" for column in COLUMNS)
            print(f"{name:10} {'repaired' if is_repaired else 'stock':9}{words}", flush=True)


async def _one_peer(options: argparse.Namespace) -> None:
    await Peer(not options.stock).run(options.peer == "offer", options.seconds)


if __name__ == "__main__":
    main()
