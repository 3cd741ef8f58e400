"""One queue per socket: order, pace, bounds, and a last word."""

from __future__ import annotations

import asyncio

from careconnect_desktop.core.tasks import TaskScope
from server_stub.transport.acks import Ack
from server_stub.transport.inbox import Bucket, Inbox, Job, Pace


class Time:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def job(log: list[int], number: int, gate: asyncio.Event | None = None) -> Job:
    async def run() -> Ack:
        if gate is not None:
            await gate.wait()
        log.append(number)
        return {"ok": True, "number": number}

    return run


async def test_jobs_run_one_after_the_other_in_their_order() -> None:
    log: list[int] = []
    gate = asyncio.Event()
    async with TaskScope("test") as scope:
        inbox = Inbox(scope, Pace(), Time())
        asked = [asyncio.ensure_future(inbox.submit(job(log, number, gate))) for number in range(20)]
        await asyncio.sleep(0)
        assert log == []
        gate.set()
        acks = await asyncio.gather(*asked)
    assert log == list(range(20))
    assert [ack["number"] for ack in acks if ack is not None] == log


async def test_more_than_may_wait_is_refused_at_once() -> None:
    gate = asyncio.Event()
    log: list[int] = []
    async with TaskScope("test") as scope:
        inbox = Inbox(scope, Pace(burst=100, queued=3), Time())
        asked = [asyncio.ensure_future(inbox.submit(job(log, number, gate))) for number in range(10)]
        for _ in range(3):
            await asyncio.sleep(0)
        refused = [ask.result() for ask in asked if ask.done()]
        assert refused
        assert {ack["code"] for ack in refused if ack is not None} == {"rate_limited"}
        gate.set()
        await asyncio.gather(*asked)
    assert len(log) + len(refused) == 10


async def test_too_fast_is_refused_until_time_has_passed() -> None:
    time = Time()
    log: list[int] = []
    async with TaskScope("test") as scope:
        inbox = Inbox(scope, Pace(burst=2, per_s=1.0), time)
        codes = [(await inbox.submit(job(log, number)) or {}).get("code") for number in range(4)]
        assert codes == [None, None, "rate_limited", "rate_limited"]
        time.now = 1.0
        assert (await inbox.submit(job(log, 9)) or {})["ok"]
        assert (await inbox.submit(job(log, 9)) or {})["code"] == "rate_limited"


def test_a_bucket_never_holds_more_than_its_burst() -> None:
    time = Time()
    bucket = Bucket(Pace(burst=3, per_s=10.0), time)
    time.now = 1000.0
    assert [bucket.take() for _ in range(4)] == [True, True, True, False]


async def test_the_last_word_comes_after_what_waited_and_then_nothing() -> None:
    log: list[int] = []
    async with TaskScope("test") as scope:
        inbox = Inbox(scope, Pace(), Time())
        inbox.add_first(job(log, 0))
        asked = asyncio.ensure_future(inbox.submit(job(log, 1)))
        await asyncio.sleep(0)
        inbox.close(job(log, 2))
        inbox.close(job(log, 3))
        assert await asked == {"ok": True, "number": 1}
        late = await inbox.submit(job(log, 4))
        assert late is not None
        assert late["code"] == "unavailable"
        for _ in range(5):
            await asyncio.sleep(0)
    assert log == [0, 1, 2]
