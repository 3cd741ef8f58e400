"""Limits that hold over all processes of a server: fixed windows, counted in Redis.

While Redis is away each process counts alone, from what it has seen itself, and says so in the log: a limit is then at
most as many times as large as there are processes, and nobody is shut out.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import math

from redis.asyncio import Redis
from redis.exceptions import RedisError

from careconnect_desktop.core.clock import Clock
from server_stub.limits import Limit, Limiter, LimitState

_log = logging.getLogger(__name__)

WAIT_S = 2.0
"""How long a request waits for Redis before it is counted here alone."""

TRY_AGAIN_S = 1.0

# One step, so that two processes never both make the window: adds, sets the end of a new window (also of one that has
# none, which would count for ever), and answers whether it is allowed, the count and the milliseconds left.
_COUNT = """
local count = tonumber(redis.call('GET', KEYS[1]) or '0')
local step = tonumber(ARGV[1])
local allowed = count + math.max(step, 1) <= tonumber(ARGV[3])
if step > 0 and allowed then count = redis.call('INCRBY', KEYS[1], step) end
local left = redis.call('PTTL', KEYS[1])
if left < 0 then
  left = tonumber(ARGV[2])
  if count > 0 then redis.call('PEXPIRE', KEYS[1], left) end
end
return {allowed and 1 or 0, count, left}
"""


class RedisLimiter:
    """A `Limiter` for one of several processes.

    alone: counts everything too, and decides while Redis is away. key: under which names are hashed, because they hold
    e-mail and network addresses.
    """

    def __init__(
        self,
        redis: Redis,
        alone: Limiter,
        key: bytes,
        clock: Clock,
        *,
        prefix: str = "careconnect",
        wait_s: float = WAIT_S,
    ) -> None:
        self._redis = redis
        self._alone = alone
        self._hash_key = key[:64]
        self._clock = clock
        self._prefix = prefix
        self._wait_s = wait_s
        self._count_script = redis.register_script(_COUNT)
        self._away_until: float | None = None

    @property
    def is_shared(self) -> bool:
        """False while this process counts alone."""
        return self._away_until is None

    async def hit(self, limit: Limit, key: str, step: int = 1) -> LimitState:
        own = await self._alone.hit(limit, key, step)
        return await self._shared(limit, key, step) or own

    async def peek(self, limit: Limit, key: str) -> LimitState:
        return await self._shared(limit, key, 0) or await self._alone.peek(limit, key)

    async def clear(self, limit: Limit, key: str) -> None:
        await self._alone.clear(limit, key)
        if self._is_given_up():
            return
        try:
            async with asyncio.timeout(self._wait_s):
                await self._redis.delete(self._name(limit, key))
        except (RedisError, OSError) as error:
            self._went_away(error)

    async def _shared(self, limit: Limit, key: str, step: int) -> LimitState | None:
        """The count of all processes; None when Redis does not tell it."""
        if self._is_given_up():
            return None
        try:
            async with asyncio.timeout(self._wait_s):
                words = [step, limit.window_s * 1000, limit.count]
                is_allowed, count, left_ms = await self._count_script(keys=[self._name(limit, key)], args=words)
        except (RedisError, OSError) as error:
            self._went_away(error)
            return None
        if self._away_until is not None:
            self._away_until = None
            _log.warning("limits hold over all processes again")
        return LimitState(limit, max(0, limit.count - count), max(1, math.ceil(left_ms / 1000)), bool(is_allowed))

    def _is_given_up(self) -> bool:
        """Redis was away a moment ago: a request does not wait for it again."""
        return self._away_until is not None and self._clock.monotonic() < self._away_until

    def _went_away(self, error: BaseException) -> None:
        if self._away_until is None:
            _log.warning("each process counts limits alone now", extra={"reason": type(error).__name__})
        self._away_until = self._clock.monotonic() + TRY_AGAIN_S

    def _name(self, limit: Limit, key: str) -> str:
        digest = hashlib.blake2b(key.encode(), key=self._hash_key, digest_size=16).hexdigest()
        return f"{self._prefix}:limit:{limit.name}:{digest}"
