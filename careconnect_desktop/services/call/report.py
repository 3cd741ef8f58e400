"""The report of one call, as the contract's command line promises it: what was not reached is null."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from careconnect_desktop.call.states import Call, Side
from careconnect_desktop.ports.rtc import AudioStatistics, ConnectionStatistics, PathStatistics, VideoStatistics
from careconnect_desktop.services.call.journal import Journal

STILL_FLOWING_S = 3.0
"""Media that came within this time of the end is taken to have flowed to the end."""


@dataclass(frozen=True, slots=True)
class MediaVerdict:
    """is_connected: media passed at least once. has_flowed: both ways, to the end."""

    is_connected: bool
    has_flowed: bool


def judge(call: Call, journal: Journal, statistics: dict[int, ConnectionStatistics], now_s: float) -> MediaVerdict:
    """Whether media flowed: what came is known by its arrival, what left by what the newest connection sent.

    A picture or a sound that the other side said it does not send is not missed.
    """
    if journal.connected_s is None:
        return MediaVerdict(is_connected=False, has_flowed=False)
    end_s = min(moment_s for moment_s in (journal.left_s, journal.ended_s, now_s) if moment_s is not None)
    wants_video = call.peer_flags.video is not False and call.media.video
    has_come = all(
        last_s is not None and end_s - last_s <= STILL_FLOWING_S
        for last_s, is_wanted in ((journal.audio.last_s, True), (journal.video.last_s, wants_video))
        if is_wanted
    )
    has_left = any((found.audio_sent_kbps or 0) + (found.video_sent_kbps or 0) > 0 for found in statistics.values())
    return MediaVerdict(is_connected=True, has_flowed=has_come and has_left)


def make_report(call: Call, journal: Journal, statistics: dict[int, ConnectionStatistics]) -> dict[str, Any]:
    """The JSON object of the contract; `statistics` by generation."""
    reason = call.refusal_code or (call.end_reason.value if call.end_reason is not None else None)
    return {
        "callId": call.call_id,
        "role": "caller" if call.side is Side.CALLER else "callee",
        "connected": journal.connected_s is not None,
        "endReason": reason,
        "generation": call.newest_generation,
        "setupMs": journal.since_begin_ms(journal.connected_s),
        "firstVideoFrameMs": journal.since_begin_ms(journal.video.first_s),
        "video": _video([found.video for found in statistics.values()]),
        "audio": _audio([found.audio for found in statistics.values()]),
        "path": _path([found.path for found in statistics.values()]),
        "reconnects": journal.reconnects,
        "safetyCode": None,
        "events": _events(journal),
    }


def empty_report(end_reason: str | None) -> dict[str, Any]:
    """The report of a program that ended before there was a call."""
    return {
        "callId": None,
        "role": None,
        "connected": False,
        "endReason": end_reason,
        "generation": None,
        "setupMs": None,
        "firstVideoFrameMs": None,
        "video": _video([]),
        "audio": _audio([]),
        "path": _path([]),
        "reconnects": 0,
        "safetyCode": None,
        "events": [],
    }


def _video(found: list[VideoStatistics]) -> dict[str, int | None]:
    newest = next((one for one in reversed(found) if one.frames_received), None)
    return {
        "framesReceived": _sum(one.frames_received for one in found),
        "framesDropped": _sum(one.frames_dropped for one in found),
        "freezes": _sum(one.freezes for one in found),
        "longestGapMs": max((one.longest_gap_ms for one in found), default=None),
        "width": newest.width_px if newest else None,
        "height": newest.height_px if newest else None,
        "bitrateKbps": newest.bitrate_kbps if newest else None,
    }


def _audio(found: list[AudioStatistics]) -> dict[str, int | None]:
    newest = next((one for one in reversed(found) if one.received_ms), None)
    return {
        "receivedMs": _sum(one.received_ms for one in found),
        "concealedMs": _sum(one.concealed_ms for one in found),
        "longestGapMs": max((one.longest_gap_ms for one in found), default=None),
        "bitrateKbps": newest.bitrate_kbps if newest else None,
    }


def _path(found: list[PathStatistics]) -> dict[str, str | int | None]:
    newest = next((one for one in reversed(found) if one.local is not None), PathStatistics())
    return {
        "local": newest.local,
        "remote": newest.remote,
        "relayProtocol": newest.relay_protocol,
        "rttMs": newest.rtt_ms,
    }


def _events(journal: Journal) -> list[dict[str, Any]]:
    return [
        {"atMs": entry.at_ms, "state": entry.state} | ({"detail": entry.detail} if entry.detail else {})
        for entry in journal.entries
    ]


def _sum(numbers: Iterable[int]) -> int | None:
    found = list(numbers)
    return sum(found) if found else None
