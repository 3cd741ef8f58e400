"""The quality of both lines: plain steps, no false alarm, and nothing carried over to another connection."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.ports.rtc import AudioStatistics, ConnectionStatistics, PathStatistics, VideoStatistics
from careconnect_desktop.viewmodels.call_quality import CallQuality, CallQualityModel, LineQuality, Steady, judge
from tests.helpers.call_stand_ins import StandInCalls, a_call
from tests.unit.viewmodels.conftest import Settle

GOOD, FAIR, POOR, LOST, UNKNOWN = (
    LineQuality.GOOD,
    LineQuality.FAIR,
    LineQuality.POOR,
    LineQuality.LOST,
    LineQuality.UNKNOWN,
)


def counted(
    received_ms: int = 0, concealed_ms: int = 0, freezes: int = 0, rtt_ms: int | None = 40
) -> ConnectionStatistics:
    return ConnectionStatistics(
        audio=AudioStatistics(received_ms=received_ms, concealed_ms=concealed_ms),
        video=VideoStatistics(freezes=freezes),
        path=PathStatistics(rtt_ms=rtt_ms),
    )


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (counted(12_000), GOOD),
        (counted(11_960, 40), GOOD),
        (counted(11_880, 120), FAIR),
        (counted(11_600, 400), POOR),
        (counted(12_000, freezes=1), GOOD),
        (counted(12_000, freezes=2), FAIR),
        (counted(12_000, freezes=4), POOR),
        # A new connection counts from nothing.
        (counted(100), UNKNOWN),
    ],
)
def test_what_comes_is_judged_by_what_is_lost_of_it(now: ConnectionStatistics, expected: LineQuality) -> None:
    assert judge(a_call(), counted(10_000), now) == CallQuality(GOOD, expected)


def test_the_own_line_is_judged_by_its_path_and_its_server() -> None:
    assert judge(a_call(), None, counted(rtt_ms=900)).own is FAIR
    assert judge(a_call(is_line_lost=True), None, counted()).own is POOR
    assert judge(a_call(is_peer_line_lost=True), counted(), counted()).peer is POOR
    assert judge(a_call(CallPhase.RINGING), None, None) == CallQuality()
    lost = a_call(CallPhase.RECONNECTING, is_peer_line_lost=True)
    assert judge(lost, None, None) == CallQuality(POOR, LOST)


def test_one_bad_look_is_no_warning() -> None:
    steady = Steady()
    assert [steady.take(seen) for seen in (GOOD, POOR, GOOD, POOR, POOR, GOOD, GOOD)] == [
        GOOD,
        GOOD,
        GOOD,
        GOOD,
        POOR,
        POOR,
        GOOD,
    ]
    assert steady.take(LOST) is LOST
    assert steady.take(UNKNOWN) is LOST
    assert steady.take(GOOD) is GOOD


class CountingCalls(StandInCalls):
    """Statistics that a test sets."""

    now: ConnectionStatistics | None = None

    async def statistics(self) -> ConnectionStatistics | None:
        return self.now


async def test_it_looks_at_the_call_of_now_alone(owner: QObject, tasks: TaskScope, settle: Settle) -> None:
    calls = CountingCalls(a_call())
    model = CallQualityModel(calls, tasks, owner)
    calls.now = counted(10_000)
    model.look()
    await settle()
    assert model.snapshot == CallQuality(GOOD, UNKNOWN)
    calls.now = counted(11_000, 1_000)
    model.look()
    await settle()
    assert model.snapshot.peer is POOR
    calls.show(a_call(call_id="another"))
    assert model.snapshot == CallQuality()
    calls.show(a_call(CallPhase.RECONNECTING, call_id="another", is_peer_line_lost=True))
    assert model.snapshot.peer is LOST
    calls.show(None)
    assert model.snapshot == CallQuality()
    model.close()
