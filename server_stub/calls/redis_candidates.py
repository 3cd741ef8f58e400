"""The candidates of open calls, where every process sees them."""

from __future__ import annotations

import json

from redis.asyncio import Redis
from redis.exceptions import RedisError

from server_stub.calls.rules import Seat, StoredCandidate
from server_stub.transport.bus import unavailable

_LIFE_S = 24 * 3600


class RedisCandidates:
    """`CandidateMemory` for a server of several processes. Raises CareConnectError `unavailable`."""

    def __init__(self, redis: Redis, *, prefix: str = "careconnect") -> None:
        self._redis = redis
        self._prefix = prefix

    async def of(self, call_id: str) -> tuple[StoredCandidate, ...]:
        try:
            rows = await self._redis.lrange(self._key(call_id), 0, -1)
        except (RedisError, OSError) as error:
            raise unavailable(error) from None
        return tuple(_read(str(row)) for row in rows)

    async def keep(self, call_id: str, candidates: tuple[StoredCandidate, ...]) -> None:
        key = self._key(call_id)
        try:
            async with self._redis.pipeline(transaction=True) as pipe:
                pipe.delete(key)
                if candidates:
                    pipe.rpush(key, *(_written(candidate) for candidate in candidates))
                    pipe.expire(key, _LIFE_S)
                await pipe.execute()
        except (RedisError, OSError) as error:
            raise unavailable(error) from None

    def _key(self, call_id: str) -> str:
        return f"{self._prefix}:candidates:{call_id}"


def _written(stored: StoredCandidate) -> str:
    return json.dumps([stored.seat.value, stored.socket, stored.generation, stored.candidate])


def _read(row: str) -> StoredCandidate:
    seat, socket, generation, candidate = json.loads(row)
    return StoredCandidate(Seat(seat), socket, generation, candidate)
