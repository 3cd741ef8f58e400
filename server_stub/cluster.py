"""What one process shares with the others of the same server, over Redis."""

from __future__ import annotations

import logging
import secrets

from redis.asyncio import Redis

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from server_stub.calls.redis_candidates import RedisCandidates
from server_stub.limits import Limiter
from server_stub.people.redis_people import RedisPeople
from server_stub.presence.redis_counts import NodeGone, RedisCounts, UserGone
from server_stub.redis_limits import RedisLimiter
from server_stub.storage.sealing import Sealer
from server_stub.transport.bus import Bus, LineListener
from server_stub.transport.cluster import ClusterDelivery
from server_stub.transport.delivery import LocalDelivery
from server_stub.transport.live import LiveSockets

_log = logging.getLogger(__name__)

_HEALTH_CHECK_S = 5


def _connected(redis_url: str) -> Redis:
    return Redis.from_url(
        redis_url,
        decode_responses=True,
        socket_timeout=2.0,
        socket_connect_timeout=2.0,
        # A line that is silently dead would look like one on which nothing is said.
        health_check_interval=_HEALTH_CHECK_S,
    )


class Herald:
    """Tells the processes that serve what a task of the command line has changed; it serves nobody itself."""

    def __init__(self, redis_url: str) -> None:
        self._redis = _connected(redis_url)
        self._scope = TaskScope("herald")
        self._bus = Bus(self._redis, secrets.token_hex(4), self._scope, self._is_gone)
        self.people = RedisPeople(self._redis, self._bus)

    async def session_ended(self, session_id: str) -> None:
        """Have the sockets of a session closed; without Redis their processes find out within some seconds."""
        try:
            await self._bus.tell_all("session", {"session": session_id, "from": self._bus.node})
        except CareConnectError as error:
            _log.warning("the end of a session could not be told", extra={"code": error.code})

    async def close(self) -> None:
        """Let go of Redis."""
        await self._scope.close()
        await self._redis.aclose()

    async def _is_gone(self, _node: str) -> bool:
        return False


class Cluster:
    """This process as one of several. `node` is its name, new with each start."""

    def __init__(self, redis_url: str, live: LiveSockets, local: LocalDelivery, scope: TaskScope) -> None:
        self.node = secrets.token_hex(4)
        self._redis = _connected(redis_url)
        self._scope = scope
        self.counts = RedisCounts(self._redis, self.node, live)
        self._bus = Bus(self._redis, self.node, scope, self.counts.is_gone)
        self.reach = ClusterDelivery(self._bus, local, self.counts)
        self.people = RedisPeople(self._redis, self._bus)

    def candidates(self, sealer: Sealer) -> RedisCandidates:
        """The candidates of open calls, of all processes."""
        return RedisCandidates(self._redis, sealer)

    def limiter(self, alone: Limiter, key: bytes, clock: Clock) -> RedisLimiter:
        """Limits over all processes. alone: decides while Redis is away. key: hides whom a count is about."""
        return RedisLimiter(self._redis, alone, key, clock)

    def on_line_changed(self, listener: LineListener) -> None:
        """Have a listener told when the way to this process opens and closes."""
        self._bus.on_line_changed(listener)

    async def start(self, on_user_gone: UserGone, on_node_gone: NodeGone) -> bool:
        """Join the others; True when there are none. Raises CareConnectError `unavailable` without Redis."""
        await self._bus.start()
        await self.counts.beat()
        is_only_one = await self.counts.is_only_one()
        self._scope.start(self.counts.run(on_user_gone, on_node_gone, lambda: self._scope.is_closed), "heartbeat")
        self._scope.start(self.people.pay_debts(lambda: self._scope.is_closed), "debts")
        return is_only_one

    async def stop(self) -> None:
        """Leave the others."""
        await self._scope.close()
        await self.counts.leave()
        await self._redis.aclose()
