"""Requests between the processes of one server, over Redis publish and subscribe.

An acknowledgement must come from the process that holds the other socket: a request that nobody answers is told to the
client as `unavailable`, never taken for done.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from redis.asyncio import Redis
from redis.asyncio.client import PubSub
from redis.exceptions import RedisError

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.ids import new_id
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.protocol.names import Code

_log = logging.getLogger(__name__)

ANSWER_WITHIN_S = 2.0
_LISTEN_S = 1.0
_RETRY_S = 0.5

Body = Mapping[str, Any]
Answerer = Callable[[Body], Awaitable[Any]]
LineListener = Callable[[bool], Awaitable[None]]
"""Called with True when requests begin to reach this process, with False when they do no more."""


def unavailable(cause: BaseException | None = None) -> CareConnectError:
    """The way to the other processes is closed."""
    return CareConnectError(Code.UNAVAILABLE, "The server cannot do this at the moment", retryable=True, cause=cause)


class Bus:
    """One process's end. `answerers` by kind; each runs in the order in which requests came."""

    def __init__(
        self,
        redis: Redis,
        node: str,
        scope: TaskScope,
        is_gone: Callable[[str], Awaitable[bool]],
        *,
        prefix: str = "careconnect",
    ) -> None:
        """is_gone: whether a process is known to have ended (and not only to be out of reach)."""
        self._is_gone = is_gone
        self.node = node
        self._redis = redis
        self._scope = scope
        self._prefix = prefix
        self._answerers: dict[str, Answerer] = {}
        self._asked: dict[str, asyncio.Future[Any]] = {}
        self._listening = asyncio.Event()
        self._line_listeners: list[LineListener] = []

    @property
    def is_listening(self) -> bool:
        """What other processes say reaches this one."""
        return self._listening.is_set()

    def on_line_changed(self, listener: LineListener) -> None:
        """Have a listener told when the way to this process opens and closes; what was said meanwhile is lost."""
        self._line_listeners.append(listener)

    def answer(self, kind: str, answerer: Answerer) -> None:
        """How this process answers requests of one kind."""
        self._answerers[kind] = answerer

    async def start(self) -> None:
        """Listen; returns once requests reach this process, raises `unavailable` when that takes too long."""
        self._scope.start(self._listen(), "bus")
        try:
            await asyncio.wait_for(self._listening.wait(), 10.0)
        except TimeoutError:
            raise CareConnectError(Code.UNAVAILABLE, "Redis cannot be reached", retryable=True) from None

    async def ask(self, node: str, kind: str, body: Body) -> Any:
        """The answer of another process; None when it is not there any more. Raises `unavailable`."""
        request_id = new_id()
        answer: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._asked[request_id] = answer
        try:
            if not await self._publish(node, {"kind": kind, "id": request_id, "from": self.node, "body": body}):
                if await self._is_gone(node):
                    return None
                raise unavailable()
            return await asyncio.wait_for(answer, ANSWER_WITHIN_S)
        except (RedisError, OSError, TimeoutError) as error:
            raise unavailable(error) from None
        finally:
            del self._asked[request_id]

    async def tell_all(self, kind: str, body: Body) -> None:
        """To every process, this one too; raises `unavailable`."""
        try:
            await self._publish("all", {"kind": kind, "body": body})
        except (RedisError, OSError) as error:
            raise unavailable(error) from None

    async def _publish(self, node: str, message: Mapping[str, Any]) -> int:
        heard: int = await self._redis.publish(f"{self._prefix}:node:{node}", json.dumps(message))
        return heard

    async def _listen(self) -> None:
        is_told = False
        while not self._scope.is_closed:
            listener = self._redis.pubsub(ignore_subscribe_messages=True)
            try:
                await listener.subscribe(f"{self._prefix}:node:{self.node}", f"{self._prefix}:node:all")
                await self._line_changed(is_listening=True)
                is_told = False
                await self._receive(listener)
            except (RedisError, OSError) as error:
                if not is_told:
                    # Once for each time: in an hour without Redis it is tried 7,200 times.
                    _log.warning("the way to the other processes is closed", extra={"reason": type(error).__name__})
                is_told = True
            finally:
                if self.is_listening and not self._scope.is_closed:
                    await self._line_changed(is_listening=False)
                await listener.aclose()  # type: ignore[no-untyped-call]  # the library leaves it untyped
            await asyncio.sleep(_RETRY_S)

    async def _line_changed(self, *, is_listening: bool) -> None:
        if is_listening:
            self._listening.set()
        else:
            self._listening.clear()
        for tell in self._line_listeners:
            try:
                await tell(is_listening)
            except Exception as error:  # noqa: BLE001 the edge: one listener's fault must not end the listening
                _log.error("a change of the line could not be handled", exc_info=error)

    async def _receive(self, listener: PubSub) -> None:
        while not self._scope.is_closed:
            message = await listener.get_message(timeout=_LISTEN_S)
            if message is not None and message["type"] == "message":
                await self._take(json.loads(message["data"]))

    async def _take(self, message: dict[str, Any]) -> None:
        kind, request_id = message.get("kind"), message.get("id")
        if kind is None:
            waiting = self._asked.get(str(request_id))
            if waiting is not None and not waiting.done():
                waiting.set_result(message.get("answer"))
            return
        answerer = self._answerers.get(kind)
        if answerer is None:
            return
        try:
            answer = await answerer(message["body"])
        except Exception as error:  # noqa: BLE001 the edge: one bad request must not end the listening
            _log.error("a request of another process failed", extra={"event": kind}, exc_info=error)
            return
        if request_id is not None:
            await self._publish(str(message["from"]), {"id": request_id, "answer": answer})
