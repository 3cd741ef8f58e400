"""Limits: windows, what is left, and a bounded memory."""

from __future__ import annotations

import pytest

from careconnect_desktop.core.errors import CareConnectError
from server_stub.limits import Limit, MemoryLimiter, enforce
from tests.helpers.rest_server import TestClock

THREE = Limit("three", 3, 60)


async def test_a_limit_ends_with_its_window() -> None:
    clock = TestClock()
    limiter = MemoryLimiter(clock)
    states = [await limiter.hit(THREE, "a") for _ in range(4)]
    assert [state.is_allowed for state in states] == [True, True, True, False]
    assert [state.remaining for state in states] == [2, 1, 0, 0]
    clock.advance(seconds=59)
    assert not (await limiter.peek(THREE, "a")).is_allowed
    assert (await limiter.hit(THREE, "b")).is_allowed
    clock.advance(seconds=1)
    assert (await limiter.hit(THREE, "a")).is_allowed


async def test_what_is_used_up_is_refused_with_the_time_to_wait() -> None:
    clock = TestClock()
    limiter = MemoryLimiter(clock)
    for _ in range(3):
        enforce(await limiter.hit(THREE, "a"))
    clock.advance(seconds=20)
    with pytest.raises(CareConnectError) as refused:
        enforce(await limiter.hit(THREE, "a"))
    assert (refused.value.code, refused.value.retry_after_s) == ("rate_limited", 40)


async def test_looking_does_not_count_and_clearing_forgets() -> None:
    limiter = MemoryLimiter(TestClock())
    for _ in range(3):
        await limiter.hit(THREE, "a")
        await limiter.peek(THREE, "a")
    await limiter.clear(THREE, "a")
    assert (await limiter.peek(THREE, "a")).remaining == 3


async def test_a_step_is_counted_whole_or_not_at_all() -> None:
    limiter = MemoryLimiter(TestClock())
    states = [await limiter.hit(THREE, "a", step) for step in (2, 2, 1, 1)]
    assert [(state.is_allowed, state.remaining) for state in states] == [(True, 1), (False, 1), (True, 0), (False, 0)]


async def test_the_oldest_windows_make_room() -> None:
    limiter = MemoryLimiter(TestClock(), capacity=3)
    for name in "abcd":
        await limiter.hit(THREE, name)
    assert (await limiter.peek(THREE, "a")).remaining == 3
    assert (await limiter.peek(THREE, "d")).remaining == 2
