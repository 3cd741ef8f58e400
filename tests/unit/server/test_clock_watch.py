"""The own clock beside others: red when nobody agrees with it."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from careconnect_desktop.core.errors import CareConnectError
from server_stub.health.clock_watch import ClockWatch
from tests.helpers.rest_server import NOON, TestClock


class Reference:
    """Another machine whose clock is so many seconds ahead; away when None. An answer takes `way_s` there and back."""

    def __init__(self, clock: TestClock, ahead_s: float | None, name: str = "the other's", way_s: float = 0.0) -> None:
        self.name = name
        self.ahead_s = ahead_s
        self._clock = clock
        self._way_s = way_s

    async def now(self) -> datetime:
        if self.ahead_s is None:
            raise CareConnectError("unavailable")
        self._clock.advance(seconds=self._way_s / 2)
        moment = self._clock.now() + timedelta(seconds=self.ahead_s)
        self._clock.advance(seconds=self._way_s / 2)
        return moment

    async def close(self) -> None:
        self.ahead_s = None


class SetClock(TestClock):
    """Its time can be set without time passing."""

    def set(self, ahead_s: float) -> None:
        self._now += timedelta(seconds=ahead_s)


@pytest.mark.parametrize(
    ("ahead_s", "state"),
    [
        ((), "ok"),
        ((0.0,), "ok"),
        ((4.9,), "ok"),
        ((-4.9,), "ok"),
        ((5.0,), "differs from r0 by 5 s"),
        ((-7.0,), "differs from r0 by 7 s"),
        ((3600.0, 0.1), "ok"),
        ((3600.0, -60.0), "differs from r1 by 60 s"),
        ((None, 9.0), "differs from r1 by 9 s"),
        ((None,), "ok"),
    ],
)
async def test_red_when_no_reference_agrees(ahead_s: tuple[float | None, ...], state: str) -> None:
    clock = TestClock(NOON)
    watch = ClockWatch(clock, tuple(Reference(clock, ahead, f"r{number}") for number, ahead in enumerate(ahead_s)))
    assert watch.state() == "ok"
    await watch.look()
    assert watch.state() == state


async def test_a_long_way_does_not_make_a_clock_wrong() -> None:
    clock = TestClock(NOON)
    watch = ClockWatch(clock, (Reference(clock, 0.0, way_s=12.0),))
    await watch.look()
    assert watch.state() == "ok"


async def test_what_was_found_long_ago_counts_no_more() -> None:
    clock = TestClock(NOON)
    reference = Reference(clock, 9.0)
    watch = ClockWatch(clock, (reference,))
    await watch.look()
    clock.advance(seconds=119)
    assert watch.state() != "ok"
    clock.advance(seconds=2)
    assert watch.state() == "ok"


async def test_a_clock_that_is_set_is_red_for_a_minute_when_nobody_can_be_asked() -> None:
    clock = SetClock(NOON)
    watch = ClockWatch(clock, ())
    clock.set(4.0)
    assert watch.state() == "ok"
    clock.set(-10.0)
    assert watch.state() == "was set while the server ran"
    clock.advance(seconds=59)
    assert watch.state() == "was set while the server ran"
    clock.advance(seconds=2)
    assert watch.state() == "ok"


async def test_a_clock_that_was_set_right_is_right_at_once() -> None:
    clock = SetClock(NOON)
    reference = Reference(clock, 30.0)
    watch = ClockWatch(clock, (reference,))
    await watch.look()
    assert watch.state() == "differs from the other's by 30 s"
    clock.set(30.0)
    reference.ahead_s = 0.0
    await watch.look()
    assert watch.state() == "ok"
