"""`Idempotency-Key`: the same key and body within a day gets the first answer again, another body gets 409."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Awaitable, Callable
from datetime import timedelta

from sqlalchemy.exc import IntegrityError
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

KEPT_FOR = timedelta(hours=24)
# A claim without an answer that is older than this belongs to a process that died in the middle.
_CLAIM_LIFE = timedelta(seconds=30)
_MAX_KEY = 255


class Idempotency:
    """The only writer of remembered answers. Answers are sealed: they may hold what a patient wrote."""

    def __init__(self, database: Database, clock: Clock, sealer: Sealer) -> None:
        self._database = database
        self._clock = clock
        self._sealer = sealer

    async def once(self, request: Request, principal: Principal, work: Callable[[], Awaitable[Response]]) -> Response:
        """Do the work, or give the answer that it had the first time. Without a key it is just done.

        Refusals are not remembered: after one, the same key may be tried again. Raises `conflict` for another body
        under the same key, or while the first request is still under way.
        """
        key = request.headers.get("idempotency-key")
        if key is None:
            return await work()
        if not 0 < len(key) <= _MAX_KEY:
            raise invalid("Idempotency-Key: 1 to 255 characters are needed")
        # Not by `request.url`, which is put together with the Host header.
        body_hash = hashlib.sha256(await keep_body(request)).digest()
        place = (principal.user_id, f"{request.method} {request.scope['path']}", hashlib.sha256(key.encode()).digest())
        earlier = await self._claim(place, body_hash)
        if earlier is not None:
            return earlier
        try:
            response = await work()
        except BaseException:  # also when the caller hangs up: a claim must not outlive its work
            async with self._database.write() as transaction:
                await repository.drop(transaction, place)
            raise
        text = json.dumps([response.headers.get("content-type"), base64.b64encode(bytes(response.body)).decode()])
        async with self._database.write() as transaction:
            await repository.answer(
                transaction,
                place,
                response.status_code,
                self._sealer.seal(text, _place_name(place)),
                self._sealer.key_id,
            )
        return response

    async def purge(self) -> None:
        """Forget what is older than a day."""
        async with self._database.write() as transaction:
            await repository.purge(transaction, self._clock.now() - KEPT_FOR)

    async def _claim(self, place: repository.Place, body_hash: bytes) -> Response | None:
        now = self._clock.now()
        try:
            async with self._database.write() as transaction:
                row = await repository.find(transaction, place)
                is_dead = row is not None and (
                    row["created_at"] < now - KEPT_FOR
                    or (row["status"] is None and row["created_at"] < now - _CLAIM_LIFE)
                )
                if row is None or is_dead:
                    await repository.drop(transaction, place)
                    await repository.claim(transaction, place, body_hash, now)
                    return None
        except IntegrityError as error:
            raise _under_way() from error
        if row["body_hash"] != body_hash:
            raise CareConnectError(Code.CONFLICT, "This Idempotency-Key was used for another request")
        if row["status"] is None:
            raise _under_way()
        content = json.loads(self._sealer.open(row["answer"], row["key_id"], _place_name(place)))[1]
        return json_bytes(base64.b64decode(content), row["status"], {"Idempotent-Replayed": "true"})


def _place_name(place: repository.Place) -> str:
    return f"idempotency/{place[0]}/{place[1]}/{place[2].hex()}"


def _under_way() -> CareConnectError:
    return CareConnectError(Code.CONFLICT, "The same request is under way already", retryable=True)
