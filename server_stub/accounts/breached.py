"""Asking, if the clinic wishes, whether a new password was in a leak: by the first five signs of its hash alone.

The protocol is that of Pwned Passwords' range interface, which several mirrors and own copies speak: 20 of 160 bits of
the SHA-1 go out, some thousand endings come back, and are compared here. Whoever is asked learns neither the password
nor whether it was found. Without an answer nobody is kept from signing up.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
from typing import Protocol
from urllib.parse import urlsplit

import httpx

from careconnect_desktop.core.errors import CareConnectError

_log = logging.getLogger(__name__)

_WITHIN_S = 2.0
_SENT = 5


class BreachedPasswords(Protocol):
    """Knows passwords that were in a leak."""

    async def holds(self, password: str) -> bool:
        """True when it is known to be in one; never raises."""
        ...


class NotAsked:
    """A clinic that asks nobody."""

    async def holds(self, password: str) -> bool:
        return False


class RangeService:
    """url: of the interface, without the prefix, for example ``https://passwords.example/range``.

    Raises CareConnectError `bad_configuration` for another kind of address: with one, every password would be taken.
    """

    def __init__(self, url: str, within_s: float = _WITHIN_S) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise CareConnectError("bad_configuration", "--breached-passwords-url must begin with https://")
        self._url = url.rstrip("/")
        self._within_s = within_s

    async def holds(self, password: str) -> bool:
        # What the protocol asks for; nothing is protected by this hash.
        digest = hashlib.sha1(password.encode("utf-8", "replace"), usedforsecurity=False).hexdigest().upper()
        try:
            # Seldom enough for a connection of its own. Padding hides how long the true answer is. The library's own
            # time limit is one for each part of an answer, of which there may be any number.
            async with asyncio.timeout(self._within_s), httpx.AsyncClient(follow_redirects=False) as client:
                answer = await client.get(f"{self._url}/{digest[:_SENT]}", headers={"Add-Padding": "true"})
            answer.raise_for_status()
        except (httpx.HTTPError, TimeoutError) as error:
            _log.warning("leaked passwords could not be asked for", extra={"reason": type(error).__name__})
            return False
        return any(_is_of(line, digest[_SENT:]) for line in answer.text.splitlines())


def _is_of(line: str, ending: str) -> bool:
    found, _, count = line.strip().partition(":")
    # A count of 0 is padding.
    return found.upper() == ending and count.strip() != "0"
