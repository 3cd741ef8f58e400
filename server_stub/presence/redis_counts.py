"""Counts of live sockets over several processes, in Redis, with a heartbeat for each process.

A process that dies takes its sockets with it: its heartbeat runs out after a few seconds, and one of the others tidies
up and tells whom that concerns.
"""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable, Collection

from redis.asyncio import Redis
from redis.exceptions import RedisError

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Role
from server_stub.accounts.principal import UserRef
from server_stub.transport.bus import unavailable
from server_stub.transport.live import LiveSockets

_log = logging.getLogger(__name__)

ALIVE_FOR_MS = 4500
BEAT_S = 1.5
"""A dead process is noticed within 6 s: presence ends within the contract's ten."""

STEADY_AFTER_S = ALIVE_FOR_MS / 1000 + BEAT_S

UserGone = Callable[[UserRef], Awaitable[None]]
NodeGone = Callable[[], Awaitable[None]]


class RedisCounts:
    """`SocketCounts` and `Whereabouts` for one of several processes. Raises CareConnectError `unavailable`."""

    def __init__(
        self,
        redis: Redis,
        node: str,
        live: LiveSockets,
        *,
        prefix: str = "careconnect",
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._redis = redis
        self._node = node
        self._live = live
        self._prefix = prefix
        self._monotonic = monotonic
        self._steady_since: float | None = None
        self._missing: frozenset[str] = frozenset()

    async def add(self, medical_id: str, socket: str) -> bool:
        connection = self._live.get(socket)
        user = json.dumps([]) if connection is None else _user_text(connection.principal.ref)
        try:
            async with self._redis.pipeline(transaction=True) as pipe:
                pipe.sadd(self._user(medical_id), socket)
                pipe.scard(self._user(medical_id))
                pipe.hset(self._sockets(self._node), socket, user)
                added, count, _ = await pipe.execute()
        except (RedisError, OSError) as error:
            raise unavailable(error) from None
        return bool(added == 1 and count == 1)

    async def remove(self, medical_id: str, socket: str) -> bool:
        return await self._remove(self._node, medical_id, socket)

    async def online_among(self, medical_ids: Collection[str]) -> frozenset[str]:
        wanted = list(medical_ids)
        found = await self._each("exists", [(self._user(medical_id),) for medical_id in wanted])
        return frozenset(medical_id for medical_id, is_there in zip(wanted, found, strict=True) if is_there)

    async def nodes_of(self, medical_id: str) -> frozenset[str]:
        try:
            sockets = await self._redis.smembers(self._user(medical_id))
        except (RedisError, OSError) as error:
            raise unavailable(error) from None
        return frozenset(str(socket).partition(".")[0] for socket in sockets)

    async def live_among(self, sockets: Collection[str]) -> frozenset[str]:
        wanted = list(sockets)
        if wanted and not self.is_steady:
            raise unavailable()
        nodes = sorted({socket.partition(".")[0] for socket in wanted})
        beating = await self._each("exists", [(self._alive(node),) for node in nodes])
        alive = {node for node, is_alive in zip(nodes, beating, strict=True) if is_alive}
        known = await self._each("hexists", [(self._sockets(s.partition(".")[0]), s) for s in wanted])
        return frozenset(
            socket
            for socket, is_known in zip(wanted, known, strict=True)
            if is_known and socket.partition(".")[0] in alive
        )

    async def is_gone(self, node: str) -> bool:
        """True when that process is known to have ended; False as long as it may only be out of reach."""
        return self.is_steady and not (await self._each("exists", [(self._alive(node),)]))[0]

    @property
    def is_steady(self) -> bool:
        """Redis has been there for long enough that every living process has said so.

        Just after Redis was away, or this process started, a missing heartbeat proves nothing.
        """
        return self._steady_since is not None and self._monotonic() - self._steady_since > STEADY_AFTER_S

    # ---- heartbeat

    async def run(self, on_user_gone: UserGone, on_node_gone: NodeGone, is_closed: Callable[[], bool]) -> None:
        """Beat, and tidy up after processes that beat no more, until cancelled or closed."""
        was_steady = False
        while not is_closed():
            try:
                await self.beat()
                await self.reconcile(on_user_gone)
                if self.is_steady:
                    await self.tidy(on_user_gone, on_node_gone)
                    if not was_steady:
                        await on_node_gone()
                was_steady = self.is_steady
            except (RedisError, OSError, CareConnectError) as error:
                was_steady = False
                self._steady_since = None
                _log.warning("the shared presence cannot be reached", extra={"reason": type(error).__name__})
            await asyncio.sleep(BEAT_S)

    async def beat(self) -> None:
        """This process lives."""
        await self._redis.set(self._alive(self._node), "1", px=ALIVE_FOR_MS)
        await self._redis.sadd(f"{self._prefix}:nodes", self._node)
        if self._steady_since is None:
            self._steady_since = self._monotonic()

    async def reconcile(self, on_user_gone: UserGone) -> None:
        """Put right what went wrong while Redis was away: sockets that left or came meanwhile, or all of them."""
        noted = {str(name): str(text) for name, text in (await self._redis.hgetall(self._sockets(self._node))).items()}
        live = {connection.socket: connection for connection in self._live.all()}
        for socket in noted.keys() - live.keys():
            user = _read_user(noted[socket])
            if user is not None and await self._remove(self._node, user.medical_id, socket):
                await on_user_gone(user)
        missing = live.keys() - noted.keys()
        # One that is missing for the first time is just connecting.
        for socket in missing & self._missing:
            await self.add(live[socket].principal.medical_id, socket)
        self._missing = frozenset(missing)

    async def tidy(self, on_user_gone: UserGone, on_node_gone: NodeGone) -> None:
        """Forget the sockets of dead processes; exactly one process does that for each."""
        nodes = [str(node) for node in await self._redis.smembers(f"{self._prefix}:nodes")]
        beating = await self._each("exists", [(self._alive(node),) for node in nodes])
        dead = [node for node, is_alive in zip(nodes, beating, strict=True) if not is_alive]
        for node in dead:
            if await self._redis.srem(f"{self._prefix}:nodes", node):
                await self._bury(node, on_user_gone)
                await on_node_gone()

    async def is_only_one(self) -> bool:
        """No other process beats now."""
        nodes = [str(node) for node in await self._redis.smembers(f"{self._prefix}:nodes")]
        others = [node for node in nodes if node != self._node]
        return not any(await self._each("exists", [(self._alive(node),) for node in others]))

    async def leave(self) -> None:
        """This process stops: one of the others, or the next one to start, tells whom that concerns."""
        try:
            await self._redis.delete(self._alive(self._node))
        except (RedisError, OSError) as error:
            # The heartbeat runs out by itself a few seconds later.
            _log.warning("the shared presence cannot be reached", extra={"reason": type(error).__name__})

    async def _bury(self, node: str, on_user_gone: UserGone) -> None:
        sockets = await self._redis.hgetall(self._sockets(node))
        gone: dict[str, list[str]] = defaultdict(list)
        for socket, text in sockets.items():
            gone[str(text)].append(str(socket))
        for words, names in gone.items():
            user = _read_user(words)
            if user is not None:
                was_last = [await self._remove(node, user.medical_id, name) for name in names]
                if any(was_last):
                    await on_user_gone(user)
        await self._redis.delete(self._sockets(node))

    async def _remove(self, node: str, medical_id: str, socket: str) -> bool:
        try:
            async with self._redis.pipeline(transaction=True) as pipe:
                pipe.srem(self._user(medical_id), socket)
                pipe.scard(self._user(medical_id))
                pipe.hdel(self._sockets(node), socket)
                removed, count, _ = await pipe.execute()
        except (RedisError, OSError) as error:
            raise unavailable(error) from None
        return bool(removed == 1 and count == 0)

    async def _each(self, command: str, arguments: list[tuple[str, ...]]) -> list[int]:
        if not arguments:
            return []
        try:
            async with self._redis.pipeline(transaction=False) as pipe:
                for words in arguments:
                    getattr(pipe, command)(*words)
                answers: list[int] = await pipe.execute()
                return answers
        except (RedisError, OSError) as error:
            raise unavailable(error) from None

    def _user(self, medical_id: str) -> str:
        return f"{self._prefix}:user:{medical_id}"

    def _sockets(self, node: str) -> str:
        return f"{self._prefix}:sockets:{node}"

    def _alive(self, node: str) -> str:
        return f"{self._prefix}:alive:{node}"


def _user_text(user: UserRef) -> str:
    return json.dumps([user.user_id, user.medical_id, user.name, user.role.value])


def _read_user(text: str) -> UserRef | None:
    words = json.loads(text)
    return UserRef(words[0], words[1], words[2], Role(words[3])) if words else None
