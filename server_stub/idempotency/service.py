"""`Idempotency-Key`: the same key and body within a day gets the first answer again, another body gets 409."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypeVar

from sqlalchemy import RowMapping
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection
from starlette.requests import Request
from starlette.responses import Response

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol.names import Code
from server_stub.accounts.principal import Principal
from server_stub.http.answers import json_bytes
from server_stub.http.bodies import invalid, keep_body
from server_stub.idempotency import repository
from server_stub.storage.database import Database
from server_stub.storage.sealing import Sealer

_log = logging.getLogger(__name__)

KEPT_FOR = timedelta(hours=24)
# Servers of earlier versions claim a key before their work; what is older than this died in the middle of it.
_CLAIM_LIFE = timedelta(seconds=30)
_MAX_KEY = 255


Keep = Callable[[AsyncConnection, Response], Awaitable[None]]
"""Remembers an answer in a transaction, also in one of `Database.write_at_once`; IntegrityError when it has one."""
T = TypeVar("T")


def keeping(
    keep: Keep | None, answered: Callable[[T], Response]
) -> Callable[[AsyncConnection, T], Awaitable[None]] | None:
    """`keep` for a service, which is given what is answered and knows nothing of answers; None for None."""
    return None if keep is None else lambda transaction, told: keep(transaction, answered(told))


@dataclass(frozen=True, slots=True)
class _Marked:
    """A request with a key: where its answer lies, and the hash of what it says.

    former_hash: as servers of earlier versions kept it.
    """

    place: repository.Place
    body_hash: bytes
    former_hash: bytes


class Idempotency:
    """The only writer of remembered answers. Answers are sealed: they may hold what a patient wrote.

    secret: for the hashes of bodies, which may hold a password.
    """

    def __init__(self, database: Database, clock: Clock, sealer: Sealer, secret: bytes) -> None:
        self._database = database
        self._clock = clock
        self._sealer = sealer
        self._secret = secret

    async def once(
        self,
        request: Request,
        principal: Principal,
        work: Callable[[Keep | None], Awaitable[Response]],
        said: Callable[[], bytes] | None = None,
    ) -> Response:
        """Do the work, which keeps its answer in the transaction of what it does; or give the one of the first time.

        So a server that is killed at any moment has done and remembered both, or neither. The same request at the same
        moment is refused by the database, and gets the first one's answer. Refusals are not remembered: after one, the
        same key may be tried again. Raises `conflict` for another body under the same key.

        work: given None when nothing needs to be kept. said: gives what stands for the body, when the same can be said
        in other bytes.
        """
        marked = await self._marked(request, principal, said)
        if marked is None:
            return await work(None)
        earlier = await self._earlier(marked)
        if earlier is not None:
            return earlier
        kept: list[Response] = []

        async def keep(transaction: AsyncConnection, response: Response) -> None:
            await repository.keep(transaction, self._row(marked, response))
            kept.append(response)

        try:
            response = await work(keep)
        except (CareConnectError, IntegrityError):
            # By the same request, which was a moment faster?
            earlier = await self._earlier(marked)
            if earlier is None:
                raise
            return earlier
        if not kept:
            # All had been done before, under another key.
            async with self._database.write() as transaction:
                await repository.put(transaction, self._row(marked, response))
        elif bytes(kept[-1].body) != bytes(response.body):
            await self._add_to(marked, response)
        return response

    async def purge(self) -> None:
        """Forget what is older than a day."""
        async with self._database.write() as transaction:
            await repository.purge(transaction, self._clock.now() - KEPT_FOR)

    async def _add_to(self, marked: _Marked, response: Response) -> None:
        """Put what came to be known behind the transaction into the answer; without it, it is still a true one."""
        try:
            async with self._database.write_unflushed() as transaction:
                await repository.put(transaction, self._row(marked, response))
        except CareConnectError as error:
            _log.warning("an answer is remembered as it was at first", extra={"code": error.code})

    async def _marked(
        self, request: Request, principal: Principal, said: Callable[[], bytes] | None = None
    ) -> _Marked | None:
        key = request.headers.get("idempotency-key")
        if key is None:
            return None
        if not 0 < len(key) <= _MAX_KEY:
            raise invalid("Idempotency-Key: 1 to 255 characters are needed")
        # Not by `request.url`, which is put together with the Host header.
        route = f"{request.method} {request.scope['path']}"
        place = (principal.user_id, route, hashlib.sha256(key.encode()).digest())
        body = await keep_body(request) if said is None else said()
        keyed = hmac.new(self._secret, body, hashlib.sha256).digest()
        return _Marked(place, keyed, hashlib.sha256(body).digest())

    async def _earlier(self, marked: _Marked) -> Response | None:
        """The first answer; None when there is none, and when a claim was left by a process that died."""
        async with self._database.read() as connection:
            row = await repository.find(connection, marked.place)
        if row is None:
            return None
        if _is_dead(row, self._clock.now()):
            async with self._database.write() as transaction:
                await repository.drop_older(transaction, marked.place, row["created_at"])
            return None
        # The first one may still be waiting for the disk, and for its answer.
        await self._database.settle()
        return self._again(row, marked)

    def _again(self, row: RowMapping, marked: _Marked) -> Response:
        if row["body_hash"] not in (marked.body_hash, marked.former_hash):
            raise CareConnectError(Code.CONFLICT, "This Idempotency-Key was used for another request")
        if row["status"] is None:
            raise _under_way()
        content = json.loads(self._sealer.open(row["answer"], row["key_id"], _place_name(marked.place)))[1]
        return json_bytes(base64.b64decode(content), row["status"], {"Idempotent-Replayed": "true"})

    def _row(self, marked: _Marked, response: Response) -> dict[str, Any]:
        sealed, key_id = self._sealed(marked.place, response)
        now = self._clock.now()
        return repository.row_of(marked.place, marked.body_hash, now, response.status_code, sealed, key_id)

    def _sealed(self, place: repository.Place, response: Response) -> tuple[bytes, str]:
        text = json.dumps([response.headers.get("content-type"), base64.b64encode(bytes(response.body)).decode()])
        return self._sealer.seal(text, _place_name(place)), self._sealer.key_id


def _is_dead(row: RowMapping, now: datetime) -> bool:
    is_left = row["status"] is None and row["created_at"] < now - _CLAIM_LIFE
    return is_left or bool(row["created_at"] < now - KEPT_FOR)


def _place_name(place: repository.Place) -> str:
    return f"idempotency/{place[0]}/{place[1]}/{place[2].hex()}"


def _under_way() -> CareConnectError:
    return CareConnectError(Code.CONFLICT, "The same request is under way already", retryable=True)
