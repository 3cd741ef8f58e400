"""What is remembered of a request that is sent twice, beyond what its own routes show."""

from __future__ import annotations

import logging
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection
from starlette.responses import Response

from careconnect_desktop.core.errors import CareConnectError
from server_stub.idempotency.service import Idempotency, Keep
from server_stub.storage.database import Database
from server_stub.storage.sealing import Sealer
from tests.helpers.rest_server import SOMEBODY, TestClock, copy_template, keyed_request


class _AwayAfterwards(Database):
    """Cannot be reached any more behind a transaction that waited for the disk."""

    def write_unflushed(self) -> AbstractAsyncContextManager[AsyncConnection]:
        raise CareConnectError("unavailable", "The database cannot be reached at the moment")


@pytest.mark.parametrize(("kind", "again"), [(Database, b"delivered"), (_AwayAfterwards, b"kept")])
async def test_what_is_done_stays_done_when_its_answer_cannot_be_completed(
    kind: type[Database], again: bytes, tmp_path: Path, template: Path, caplog: pytest.LogCaptureFixture
) -> None:
    copy_template(template, tmp_path)
    database = kind(f"sqlite:///{tmp_path / 'server.db'}")
    idempotency = Idempotency(database, TestClock(), Sealer({"k1": bytes(32)}, "k1"))
    done = 0

    async def work(keep: Keep | None) -> Response:
        nonlocal done
        done += 1
        assert keep is not None
        async with database.write() as transaction:
            await keep(transaction, Response(b"kept", 201))
        return Response(b"delivered", 201)

    try:
        with caplog.at_level(logging.WARNING):
            answers = [await idempotency.once(keyed_request("one"), SOMEBODY, work) for _ in range(2)]
        assert [bytes(answer.body) for answer in answers] == [b"delivered", again]
        assert done == 1
        assert ("as it was at first" in caplog.text) == (again == b"kept")
    finally:
        await database.close()
