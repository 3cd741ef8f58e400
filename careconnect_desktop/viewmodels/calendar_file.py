"""A visit as a calendar file (RFC 5545). Nothing about health or people stands in it: calendars are shared."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from careconnect_desktop.model.scheduling import Appointment

_REMINDER = timedelta(minutes=15)
_MAX_OCTETS = 75


def calendar_file(appointment: Appointment, title: str, now: datetime) -> bytes:
    """The file's bytes: one event with a reminder 15 minutes before. title: plain words, already translated.

    UID is the appointment's id, so that adding it again replaces the entry instead of doubling it (section 3.8.4.7).
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//CareConnect//Desktop//EN",
        "BEGIN:VEVENT",
        f"UID:{appointment.id}@careconnect",
        f"DTSTAMP:{_utc(now)}",
        f"DTSTART:{_utc(appointment.starts_at)}",
        f"DTEND:{_utc(appointment.ends_at)}",
        f"SEQUENCE:{appointment.version}",
        f"SUMMARY:{_escaped(title)}",
        "CLASS:PRIVATE",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{_escaped(title)}",
        f"TRIGGER:-PT{int(_REMINDER.total_seconds() // 60)}M",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return b"".join(_folded(line) for line in lines)


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _escaped(text: str) -> str:
    """TEXT values (section 3.3.11)."""
    escaped = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return escaped.replace("\r\n", "\\n").replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """Lines of at most 75 octets, never broken inside a character (section 3.1)."""
    folded, rest = b"", line
    limit = _MAX_OCTETS
    while len(rest.encode()) > limit:
        end = limit
        while len(rest[:end].encode()) > limit:
            end -= 1
        folded += rest[:end].encode() + b"\r\n "
        rest = rest[end:]
        limit = _MAX_OCTETS - 1
    return folded + rest.encode() + b"\r\n"
