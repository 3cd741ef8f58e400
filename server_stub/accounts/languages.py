"""The languages in which mails are written."""

from __future__ import annotations

LANGUAGES = ("en", "de", "fr", "es", "ar", "hi")


def preferred_language(accept_language: str) -> str | None:
    """The first language of an `Accept-Language` header (RFC 9110, 12.5.4) that mails are written in."""
    weighted: list[tuple[float, int, str]] = []
    for place, part in enumerate(accept_language[:200].split(",")):
        name, _, quality = part.partition(";")
        try:
            weight = float(quality.partition("=")[2]) if quality else 1.0
        except ValueError:
            weight = 0.0
        weighted.append((-weight, place, name.strip().lower().partition("-")[0]))
    return next((name for _, _, name in sorted(weighted) if name in LANGUAGES), None)
