"""Whether the line to the clinic is good enough to begin a visit; no claim about the way between the two people."""

from __future__ import annotations

from enum import StrEnum

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ports.care import ServerProbe

SLOW_FROM_S = 0.6
"""An answer that takes longer than this is felt in a talk."""
QUESTIONS = 3


class LineQuality(StrEnum):
    """What the check found."""

    CHECKING = "checking"
    GOOD = "good"
    SLOW = "slow"
    LOST = "lost"


async def check_line(probe: ServerProbe) -> LineQuality:
    """Ask three times; the quickest answer counts. Never raises.

    What makes single answers late (a device that opens, a busy machine) is not the line; a slow line is never quick.
    """
    times: list[float] = []
    for _ in range(QUESTIONS):
        try:
            times.append(await probe.answer_time_s())
        except CareConnectError:
            return LineQuality.LOST
    return LineQuality.SLOW if min(times) > SLOW_FROM_S else LineQuality.GOOD
