"""Limits that several processes count together in a real Redis."""

from __future__ import annotations

from collections.abc import AsyncIterator
from uuid import uuid4

import pytest
from redis.asyncio import Redis

from server_stub.limits import Limit, MemoryLimiter
from server_stub.redis_limits import TRY_AGAIN_S, RedisLimiter
from tests.helpers.ports import free_port
from tests.helpers.rest_server import TestClock

pytestmark = pytest.mark.needs_redis

THREE = Limit("three", 3, 60)
KEY = b"k" * 32


@pytest.fixture
async def redis(redis_url: str) -> AsyncIterator[Redis]:
    client = Redis.from_url(redis_url, decode_responses=True)
    yield client
    await client.aclose()


async def test_two_processes_count_together_and_clearing_is_for_both(redis: Redis) -> None:
    clock, prefix = TestClock(), uuid4().hex
    one, other = (RedisLimiter(redis, MemoryLimiter(clock), KEY, clock, prefix=prefix, wait_s=30.0) for _ in range(2))
    states = [await limiter.hit(THREE, "robin@example.org") for limiter in (one, other, one, other)]
    assert [state.is_allowed for state in states] == [True, True, True, False]
    assert [state.remaining for state in states] == [2, 1, 0, 0]
    assert all(58 <= state.reset_s <= 60 for state in states)
    assert not (await one.peek(THREE, "robin@example.org")).is_allowed
    assert (await one.hit(THREE, "kim@example.org")).is_allowed
    names = [str(name) async for name in redis.scan_iter(f"{prefix}:*")]
    assert len(names) == 2
    assert not any("example" in name for name in names)
    await other.clear(THREE, "robin@example.org")
    assert (await one.peek(THREE, "robin@example.org")).remaining == 3


async def test_a_step_is_counted_whole_or_not_at_all(redis: Redis) -> None:
    clock, prefix = TestClock(), uuid4().hex
    one, other = (RedisLimiter(redis, MemoryLimiter(clock), KEY, clock, prefix=prefix, wait_s=30.0) for _ in range(2))
    states = [await limiter.hit(THREE, "a", step) for limiter, step in ((one, 2), (other, 2), (one, 1), (other, 1))]
    assert [(state.is_allowed, state.remaining) for state in states] == [(True, 1), (False, 1), (True, 0), (False, 0)]


async def test_a_window_without_an_end_gets_one(redis: Redis) -> None:
    clock, prefix = TestClock(), uuid4().hex
    limiter = RedisLimiter(redis, MemoryLimiter(clock), KEY, clock, prefix=prefix, wait_s=30.0)
    await limiter.hit(THREE, "a")
    (name,) = [name async for name in redis.scan_iter(f"{prefix}:*")]
    await redis.persist(name)
    assert (await limiter.hit(THREE, "a")).remaining == 1
    assert 0 < await redis.ttl(name) <= 60


async def test_without_redis_each_counts_alone_says_so_and_asks_again_after_a_while(
    redis: Redis, caplog: pytest.LogCaptureFixture
) -> None:
    clock = TestClock()
    nowhere = Redis.from_url(f"redis://127.0.0.1:{free_port()}/0", decode_responses=True)
    limiter = RedisLimiter(nowhere, MemoryLimiter(clock), KEY, clock)
    assert [(await limiter.hit(THREE, "a")).is_allowed for _ in range(4)] == [True, True, True, False]
    assert not limiter.is_shared
    assert [record.message for record in caplog.records] == ["each process counts limits alone now"]
    await limiter.clear(THREE, "a")
    clock.advance(seconds=TRY_AGAIN_S + 0.1)
    assert (await limiter.peek(THREE, "a")).remaining == 3
    assert not limiter.is_shared
    await nowhere.aclose()
