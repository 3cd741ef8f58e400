"""A doctor's time off over REST (`ports.time_off.TimeOffApi`)."""

from __future__ import annotations

from careconnect_desktop.api.session import Session
from careconnect_desktop.core.clock import rfc3339
from careconnect_desktop.model.time_off import TimeOff
from careconnect_desktop.protocol.codec import decode
from careconnect_desktop.protocol.people import DoctorAnswer, TimeOffAnswer, TimeOffChange

_PATH = "/api/doctors/me/time-off"


class RestTimeOff:
    """Replacing the same list twice is replacing it once, so it needs no key."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def time_off(self) -> tuple[TimeOff, ...]:
        answer = await self._session.request(TimeOffAnswer, "GET", _PATH)
        return tuple(sorted(TimeOff(found.starts_at, found.ends_at, found.reason) for found in answer.time_off))

    async def replace_time_off(self, spans: tuple[TimeOff, ...]) -> None:
        rows = [
            {"startsAt": rfc3339(span.starts_at), "endsAt": rfc3339(span.ends_at), "reason": span.reason}
            for span in spans
        ]
        await self._session.request(DoctorAnswer, "PUT", _PATH, body=decode(TimeOffChange, {"timeOff": rows}))
