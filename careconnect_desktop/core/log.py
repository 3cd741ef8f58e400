"""Structured logs without personal data.

A log line is one JSON object: time, level, logger, message and the fields given as ``extra``. Only fields on the
allow-list are written, and the message passes a filter that masks what looks like a token, an e-mail address, an IP
address or SDP. The filter is the second line of defence: code must not log such things in the first place.
"""

from __future__ import annotations

import json
import logging
import re
import sys
from pathlib import Path
from typing import IO

LOG_SUFFIX = ".log"
_MOST_LOG_BYTES = 1_000_000

_FIELDS = frozenset(
    {
        "code",
        "event",
        "request_id",
        "status",
        "route",
        "method",
        "duration_ms",
        "count",
        "call_state",
        "generation",
    }
    | {"attempt", "phase", "reason", "support_id", "role", "process"}
)
_MASKS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"eyJ[\w-]+\.[\w-]+\.[\w-]*"), "[token]"),
    (re.compile(r"(?i)bearer\s+\S+"), "Bearer [token]"),
    (re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+"), "[e-mail]"),
    (re.compile(r"(?s)v=0\r?\n.*"), "[sdp]"),
    (re.compile(r"candidate:\S+.*"), "[candidate]"),
    (re.compile(r"\b\d{1,3}(\.\d{1,3}){3}\b"), "[address]"),
    (
        re.compile(r"(?i)\b(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{0,4}\b|\b(?:[0-9a-f]{1,4}:)+:[0-9a-f:]*"),
        "[address]",
    ),
)


def redact(text: str) -> str:
    """The text with tokens, addresses, e-mail addresses and SDP masked."""
    for pattern, mask in _MASKS:
        text = pattern.sub(mask, text)
    return text


class JsonFormatter(logging.Formatter):
    """One JSON object a line; an exception is told by type and place, never by its text."""

    def format(self, record: logging.LogRecord) -> str:
        entry: dict[str, object] = {
            "time": self.formatTime(record, "%Y-%m-%dT%H:%M:%S") + f".{int(record.msecs):03d}",
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": redact(record.getMessage()),
        }
        for name in _FIELDS:
            if name in record.__dict__:
                value = record.__dict__[name]
                entry[name] = redact(value) if isinstance(value, str) else value
        if record.exc_info and record.exc_info[0] is not None:
            entry["exception"] = record.exc_info[0].__name__
            trace = record.exc_info[2]
            places: list[str] = []
            while trace is not None:
                code = trace.tb_frame.f_code
                places.append(f"{code.co_name}:{trace.tb_lineno}")
                trace = trace.tb_next
            entry["at"] = places[-8:]
        return json.dumps(entry, ensure_ascii=False)


def configure_logging(level: str = "info", stream: IO[str] | None = None) -> None:
    """Send every logger to one stream (standard error unless given) as redacted JSON lines.

    Loggers of libraries that print addresses or bodies at INFO are raised to WARNING.
    """
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(JsonFormatter())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    for name in (
        "aioice",
        "aiortc",
        "httpx",
        "httpcore",
        "engineio",
        "socketio",
        "uvicorn.access",
        "sqlalchemy",
        "libav",
    ):
        logging.getLogger(name).setLevel(logging.WARNING)


def log_into(folder: Path) -> logging.Handler:
    """Write the same lines into a folder as well, from INFO on; what the stream tells stays as it was set.

    A file of more than a megabyte is put aside at the next start, the one before it goes. (The rotating handler of the
    standard library would cost the first window 20 ms.) OSError when the folder cannot be written to.
    """
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"careconnect{LOG_SUFFIX}"
    if file.exists() and file.stat().st_size > _MOST_LOG_BYTES:
        file.replace(folder / f"careconnect-before{LOG_SUFFIX}")
    handler = logging.FileHandler(file, encoding="utf-8")
    handler.setFormatter(JsonFormatter())
    root = logging.getLogger()
    for other in root.handlers:
        other.setLevel(max(other.level, root.level))
    handler.setLevel(logging.INFO)
    root.addHandler(handler)
    root.setLevel(min(root.level, logging.INFO))
    return handler
