"""Candidates of open calls in Redis: sealed, and read also as the version before has left them."""

from __future__ import annotations

import json

import pytest
from redis.asyncio import Redis

from server_stub.calls.redis_candidates import RedisCandidates
from server_stub.calls.rules import Seat, StoredCandidate
from server_stub.storage.sealing import Sealer
from tests.helpers.call_story import ice

pytestmark = pytest.mark.needs_redis


async def test_candidates_that_a_process_of_the_version_before_has_kept_are_passed_on(redis_url: str) -> None:
    redis = Redis.from_url(redis_url, decode_responses=True)
    try:
        candidates = RedisCandidates(redis, Sealer({"k": bytes(32)}, "k"), prefix="rolling")
        await redis.rpush("rolling:candidates:call", json.dumps(["caller", "a.1", 2, ice(0)]))
        before = StoredCandidate(Seat.CALLER, "a.1", 2, ice(0))
        assert await candidates.of("call") == (before,)
        both = (before, StoredCandidate(Seat.CALLEE, "b.2", 2, ice(1)))
        await candidates.keep("call", both)
        assert await candidates.of("call") == both
        kept = str(await redis.lrange("rolling:candidates:call", 0, -1))
        assert ice(0)["candidate"] not in kept
        assert ice(1)["candidate"] not in kept
    finally:
        await redis.delete("rolling:candidates:call")
        await redis.aclose()
