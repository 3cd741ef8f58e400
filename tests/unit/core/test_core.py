"""Clock texts, identifiers, task scopes and the redaction of logs."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import time
from datetime import UTC, datetime, timedelta, timezone
from uuid import RFC_4122, UUID
from zoneinfo import ZoneInfo

import pytest

from careconnect_desktop.core.clock import rfc3339, unix_ms
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.ids import new_id
from careconnect_desktop.core.log import JsonFormatter, redact
from careconnect_desktop.core.tasks import TaskScope


def test_times_go_out_in_utc_with_z() -> None:
    moment = datetime(2026, 3, 1, 12, 30, tzinfo=timezone(timedelta(hours=2)))
    assert rfc3339(moment) == "2026-03-01T10:30:00.000Z"
    assert unix_ms(datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC)) == 1000


def test_an_hour_that_a_clock_shows_twice_is_told_apart() -> None:
    first = datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Berlin"))
    assert rfc3339(first) == "2026-10-25T00:30:00.000Z"
    assert rfc3339(first.replace(fold=1)) == "2026-10-25T01:30:00.000Z"


def test_a_time_without_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="without zone"):
        rfc3339(datetime(2026, 3, 1))  # noqa: DTZ001 the point of the test


def test_an_id_begins_with_its_time_and_says_its_version() -> None:
    before_ms = time.time_ns() // 1_000_000
    texts = [new_id() for _ in range(1000)]
    after_ms = time.time_ns() // 1_000_000
    found = [UUID(text) for text in texts]
    assert {each.version for each in found} == {7}
    assert {each.variant for each in found} == {RFC_4122}
    assert all(before_ms <= each.int >> 80 <= after_ms for each in found)
    assert [str(each) for each in found] == texts
    assert len(set(texts)) == 1000


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("token eyJhbGciOi.eyJzdWIi.c2ln", "eyJhbGciOi"),
        ("Authorization: Bearer abc.def", "abc.def"),
        ("mail anna.meyer@example.com failed", "anna.meyer"),
        ("candidate:1 1 udp 2130706431 10.1.2.3 4000 typ host", "10.1.2.3"),
        ("peer 192.168.1.77 left", "192.168.1.77"),
        ("peer fd00::2 left", "fd00::2"),
        ("v=0\r\no=- 1 1 IN IP4 0.0.0.0\r\na=fingerprint:sha-256 AA", "fingerprint"),
    ],
)
def test_what_names_a_person_is_masked(text: str, secret: str) -> None:
    assert secret not in redact(text)


@pytest.mark.expects_log_errors("careconnect.test_of_the_formatter")
def test_a_log_line_is_json_without_the_text_of_an_exception() -> None:
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonFormatter())
    logger = logging.getLogger("careconnect.test_of_the_formatter")
    logger.propagate = False
    logger.addHandler(handler)
    try:
        int("my symptoms are private")
    except ValueError:
        logger.exception("failed for %s", "a@b.example", extra={"code": "internal", "diagnosis": "private"})
    logger.removeHandler(handler)
    line = json.loads(stream.getvalue())
    assert line["exception"] == "ValueError"
    assert line["code"] == "internal"
    assert line["message"] == "failed for [e-mail]"
    assert "private" not in stream.getvalue()


def test_an_error_repr_holds_no_message() -> None:
    assert "secret" not in repr(CareConnectError("conflict", "secret words"))


async def test_a_scope_cancels_and_waits_for_its_tasks() -> None:
    ended = asyncio.Event()

    async def forever() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    async with TaskScope("test") as scope:
        scope.start(forever())
        await asyncio.sleep(0)
    assert ended.is_set()
    with pytest.raises(RuntimeError, match="closed"):
        scope.start(forever())


async def test_a_task_whose_cancellation_was_lost_is_cancelled_again() -> None:
    under_way, lost = asyncio.Event(), asyncio.Event()

    async def hold() -> None:
        under_way.set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:  # as a library does when its answer came in the same turn
            lost.set()
        await asyncio.Event().wait()

    scope = TaskScope("test", again_after_s=0.01)
    task = scope.start(hold())
    await under_way.wait()
    async with asyncio.timeout(5):
        await scope.close()
    assert lost.is_set()
    assert task.cancelled()


async def test_a_failed_task_is_told_to_its_owner() -> None:
    told: list[BaseException] = []

    async def fail() -> None:
        raise CareConnectError("unavailable")

    scope = TaskScope("test", told.append)
    task = scope.start(fail())
    await asyncio.wait([task])
    await asyncio.sleep(0)
    await scope.close()
    assert [getattr(failure, "code", None) for failure in told] == ["unavailable"]
