"""What the server's controls turned away, for the program's log: not valid, too often, without right, not now.

Single refusals of people are entries of the activity log where they matter; here is what whoever watches a clinic's
servers looks at. Lines are counts, so that whoever tries a million things writes a few; no line names a person.
"""

from __future__ import annotations

import logging
from collections import Counter

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol.names import HTTP_STATUS, Code

_log = logging.getLogger(__name__)

TELL_EVERY_S = 10.0
NOBODY = "nobody"
"""In place of the role of whoever is not signed in."""


class Attempts:
    """Counts refusals until they are told. At most as many kinds as there are routes, events, codes and roles."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[str, str, str]] = Counter()

    def refused(self, where: str, code: str, role: str = NOBODY) -> None:
        """where: a route's pattern with its method, or an event of the contract; never what somebody sent."""
        self._counts[where, code, role] += 1

    def failed(self, where: str, error: CareConnectError, role: str = NOBODY) -> None:
        """The same for an error, unless it is the server's own."""
        try:
            is_ours = HTTP_STATUS.get(Code(error.code), 409) >= 500
        except ValueError:
            is_ours = True
        if not is_ours:
            self.refused(where, error.code, role)

    async def tell(self) -> None:
        """One line for each kind since the last time."""
        counts, self._counts = self._counts, Counter()
        for (where, code, role), count in counts.items():
            _log.info("refused", extra={"route": where, "code": code, "role": role, "count": count})
