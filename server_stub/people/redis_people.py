"""People, shared between the processes of one server over Redis.

The directory's pages are kept under an edition. Whoever changes a person sets a new edition and tells the others, so
that a page of an older state is found by nobody, also when it is written late. A change made while Redis is away is
owed and told when it is back; until then, and while this process hears nothing, nothing is remembered for long.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import secrets
from collections.abc import Callable

from redis.asyncio import Redis
from redis.exceptions import RedisError

from careconnect_desktop.core.errors import CareConnectError
from server_stub.people.sharing import TTL_S, Edition, News
from server_stub.transport.bus import Body, Bus

_log = logging.getLogger(__name__)

AWAY_TRUST_S = 2.0
"""How old what this process remembers may be while it does not hear of changes elsewhere."""

_DEBTS_EVERY_S = 1.0
_NO_EDITION = Edition("", AWAY_TRUST_S)


class RedisPeople:
    """`SharedPeople` for one of several processes."""

    def __init__(self, redis: Redis, bus: Bus, *, prefix: str = "careconnect") -> None:
        self._redis = redis
        self._bus = bus
        self._prefix = prefix
        self._listeners: list[News] = []
        # Changes of which the others have not been told yet.
        self._owed: set[str | None] = set()
        bus.answer("person", self._hear)
        bus.on_line_changed(self._line_changed)

    @property
    def is_heard(self) -> bool:
        return self._bus.is_listening

    def on_news(self, listener: News) -> None:
        self._listeners.append(listener)

    async def tell(self, user_id: str | None) -> None:
        self._owed.add(user_id)
        await self._pay()

    async def edition(self) -> Edition:
        if self._owed or not self.is_heard:
            return _NO_EDITION
        key = self._key("edition")
        try:
            async with self._redis.pipeline(transaction=True) as pipe:
                # Only the first of several processes names the edition that begins now.
                pipe.set(key, secrets.token_hex(8), nx=True, px=int(TTL_S * 1000))
                pipe.get(key)
                pipe.pttl(key)
                _, name, left_ms = await pipe.execute()
        except (RedisError, OSError) as error:
            return _away(error)
        # It may have run out between the last two commands.
        return Edition(str(name), left_ms / 1000) if name and left_ms > 0 else _NO_EDITION

    async def find(self, edition: Edition, page: str) -> str | None:
        if not edition.name:
            return None
        try:
            found = await self._redis.get(self._page(edition, page))
        except (RedisError, OSError) as error:
            _away(error)
            return None
        return None if found is None else str(found)

    async def keep(self, edition: Edition, page: str, content: str) -> None:
        if not edition.name:
            return
        try:
            await self._redis.set(self._page(edition, page), content, px=max(1, int(edition.left_s * 1000)))
        except (RedisError, OSError) as error:
            _away(error)

    async def pay_debts(self, is_closed: Callable[[], bool]) -> None:
        """Tell the others what could not be told before, until cancelled or closed."""
        while not is_closed():
            await asyncio.sleep(_DEBTS_EVERY_S)
            if self._owed:
                await self._pay()

    async def _pay(self) -> None:
        told = frozenset(self._owed)
        try:
            await self._redis.set(self._key("edition"), secrets.token_hex(8), px=int(TTL_S * 1000))
            for user_id in told:
                await self._bus.tell_all("person", {"user": user_id, "from": self._bus.node})
        except (RedisError, OSError, CareConnectError) as error:
            _away(error)
            return
        self._owed -= told

    async def _hear(self, body: Body) -> None:
        if body["from"] != self._bus.node:
            self._spread(None if body["user"] is None else str(body["user"]))

    async def _line_changed(self, is_listening: bool) -> None:
        # Whatever was said while nobody listened here is not said again.
        self._spread(None)

    def _spread(self, user_id: str | None) -> None:
        for listener in self._listeners:
            listener(user_id)

    def _page(self, edition: Edition, page: str) -> str:
        digest = hashlib.blake2b(page.encode(), digest_size=16).hexdigest()
        return self._key(f"{edition.name}:{digest}")

    def _key(self, name: str) -> str:
        return f"{self._prefix}:directory:{name}"


def _away(error: BaseException) -> Edition:
    _log.warning("the shared directory cannot be reached", extra={"reason": type(error).__name__})
    return _NO_EDITION
