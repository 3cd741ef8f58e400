"""The candidates of open calls, where every process sees them; sealed, since they hold addresses of people."""

from __future__ import annotations

import base64
import json

from redis.asyncio import Redis
from redis.exceptions import RedisError

from server_stub.calls.rules import Seat, StoredCandidate
from server_stub.storage.sealing import Sealer
from server_stub.transport.bus import unavailable

_LIFE_S = 24 * 3600


class RedisCandidates:
    """`CandidateMemory` for a server of several processes. Raises CareConnectError `unavailable`."""

    def __init__(self, redis: Redis, sealer: Sealer, *, prefix: str = "careconnect") -> None:
        self._redis = redis
        self._sealer = sealer
        self._prefix = prefix

    async def of(self, call_id: str) -> tuple[StoredCandidate, ...]:
        try:
            rows = await self._redis.lrange(self._key(call_id), 0, -1)
        except (RedisError, OSError) as error:
            raise unavailable(error) from None
        return tuple(self._read(call_id, str(row)) for row in rows)

    async def keep(self, call_id: str, candidates: tuple[StoredCandidate, ...]) -> None:
        key = self._key(call_id)
        try:
            async with self._redis.pipeline(transaction=True) as pipe:
                pipe.delete(key)
                if candidates:
                    pipe.rpush(key, *(self._written(call_id, candidate) for candidate in candidates))
                    pipe.expire(key, _LIFE_S)
                await pipe.execute()
        except (RedisError, OSError) as error:
            raise unavailable(error) from None

    def _key(self, call_id: str) -> str:
        return f"{self._prefix}:candidates:{call_id}"

    def _written(self, call_id: str, stored: StoredCandidate) -> str:
        sealed = self._sealer.seal(json.dumps(stored.candidate), _place(call_id))
        text = base64.b64encode(sealed).decode("ascii")
        return json.dumps([stored.seat.value, stored.socket, stored.generation, self._sealer.key_id, text])

    def _read(self, call_id: str, row: str) -> StoredCandidate:
        seat, socket, generation, *rest = json.loads(row)
        if len(rest) == 1:
            # Kept in the clear by a process of the version before, which this one is taking the place of.
            return StoredCandidate(Seat(seat), socket, generation, rest[0])
        key_id, text = rest
        candidate = json.loads(self._sealer.open(base64.b64decode(text), key_id, _place(call_id)))
        return StoredCandidate(Seat(seat), socket, generation, candidate)


def _place(call_id: str) -> str:
    return f"candidates/{call_id}"
