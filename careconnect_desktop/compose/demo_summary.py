"""Two reports in words that people read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from careconnect_desktop.compose.demo_seed import DemoClinic


def summary_lines(clinic: DemoClinic, reports: Mapping[str, dict[str, Any] | None]) -> list[str]:
    """What each side saw and heard of the other, line by line."""
    lines: list[str] = []
    for name, who in (("doctor", clinic.doctor), ("patient", clinic.patient)):
        lines += ["", f"{who.person.name} ({name})"]
        report = reports[name]
        if report is None:
            lines.append("  left no report")
        elif not report["connected"]:
            lines.append(f"  no connection: {report['endReason'] or 'the call ended before'}")
        else:
            lines += [f"  {label:<20} {text}" for label, text in _facts(report)]
    return lines


def _facts(report: dict[str, Any]) -> list[tuple[str, str]]:
    video, audio, path = report["video"], report["audio"], report["path"]
    size = f"{video['width']}x{video['height']}" if video["width"] else "no size"
    relay = f", relayed over {path['relayProtocol']}" if path["relayProtocol"] else ""
    return [
        ("time to connect", _ms(report["setupMs"])),
        ("to the first frame", _ms(report["firstVideoFrameMs"])),
        ("picture", f"{video['framesReceived']} frames of {size}, {video['framesDropped']} dropped"),
        ("gaps over 200 ms", f"{video['freezes']}, the longest {_ms(video['longestGapMs'])}"),
        ("picture's bitrate", _kbps(video["bitrateKbps"])),
        ("sound", f"{(audio['receivedMs'] or 0) / 1000:.1f} s, {_ms(audio['concealedMs'])} made up"),
        ("sound's bitrate", _kbps(audio["bitrateKbps"])),
        ("path", f"{path['local']} to {path['remote']}{relay}, round trip {_ms(path['rttMs'])}"),
        ("ended", f"{report['endReason']}, after {report['reconnects']} reconnections"),
    ]


def _ms(value: int | None) -> str:
    return "not measured" if value is None else f"{value} ms"


def _kbps(value: int | None) -> str:
    return "not measured" if value is None else f"{value} kbit/s"
