"""Links into the program: ``careconnect://visit/<id>`` names a visit, and nothing else.

A link comes from anywhere (a mail, a web page). It holds no server, no command and no device: it can only choose which
of the person's own visits is shown.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from careconnect_desktop.core.errors import CareConnectError

SCHEME = "careconnect"

_LONGEST = 128
_LINK = re.compile(
    rf"{SCHEME}://visit/([0-9a-f]{{8}}-[0-9a-f]{{4}}-[0-9a-f]{{4}}-[0-9a-f]{{4}}-[0-9a-f]{{12}})/?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class VisitLink:
    """appointment_id: a UUID in small letters."""

    appointment_id: str

    @classmethod
    def parse(cls, text: str) -> VisitLink:
        """Raises ``link_malformed`` for everything that is not exactly such a link: other hosts, queries, fragments."""
        found = _LINK.fullmatch(text) if len(text) <= _LONGEST else None
        if found is None:
            raise CareConnectError("link_malformed", "This link is not one of CareConnect.")
        return cls(found.group(1).lower())

    def __str__(self) -> str:
        return f"{SCHEME}://visit/{self.appointment_id}"
