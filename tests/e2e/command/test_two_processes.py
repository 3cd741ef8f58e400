"""Two `careconnect call` processes through the real server: the main job, from sign-in to the report."""

from __future__ import annotations

import time
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any

import psutil
import pytest

from tests.helpers.clinic import CallProcess, Clinic, pair
from tests.helpers.recordings import burst_starts_s, time_codes

REPORT_KEYS = {
    "callId", "role", "connected", "endReason", "generation", "setupMs", "firstVideoFrameMs", "video", "audio", "path",
    "reconnects", "safetyCode", "events",
}  # fmt: skip


@pytest.mark.real_time
def test_a_call_with_a_recording_and_both_reports(server: Clinic, tmp_path: Path) -> None:
    recording = tmp_path / "received.mkv"
    caller = ["--seconds", "7", "--record-received", str(recording), "--appointment", server.people.visit.id]
    doctor, patient = pair(server, tmp_path, caller, [])
    with doctor, patient:
        assert [doctor.code(), patient.code()] == [0, 0]

    assert doctor.states == ["ready", "calling", "ringing", "connecting", "connected", "ended"]
    assert patient.states == ["ready", "incoming", "connecting", "connected", "ended"]
    check_report(doctor.report, "caller")
    check_report(patient.report, "callee")
    assert doctor.report["callId"] == patient.report["callId"]

    count, codes = time_codes(recording)
    assert count >= 0.9 * doctor.report["video"]["framesReceived"]
    assert len(codes) >= 0.9 * count
    assert all(before.time_ms < after.time_ms for before, after in pairwise(codes))
    bursts = burst_starts_s(recording)
    assert len(bursts) >= 3
    assert all(1.9 < after - before < 2.1 for before, after in pairwise(bursts))


def check_report(report: dict[str, Any], role: str) -> None:
    assert set(report) >= REPORT_KEYS
    assert report["connected"] is True
    assert report["role"] == role
    assert report["endReason"] == "hangup"
    assert report["generation"] == 1
    assert 0 < report["setupMs"] < 5000
    assert 0 < report["firstVideoFrameMs"] < 6000
    assert report["video"]["framesReceived"] > 100
    # A busy machine sends a smaller picture; its shape stays.
    assert report["video"]["width"] * 3 == report["video"]["height"] * 4
    assert report["audio"]["receivedMs"] > 5000
    assert report["path"]["local"] in ("host", "prflx")
    assert report["path"]["relayProtocol"] is None
    assert report["reconnects"] == 0
    assert report["safetyCode"] is None
    times = [event["atMs"] for event in report["events"]]
    assert times == sorted(times)


def test_two_calls_one_after_the_other_never_import_qt(
    server: Clinic, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = (
        "import sys; from careconnect_desktop.cli import main; code = main();"
        "found = sorted(name for name in sys.modules if name.startswith(('PySide6', 'shiboken6', 'qasync')));"
        "print(found, file=sys.stderr); sys.exit(9 if found else code)"
    )
    monkeypatch.setattr("tests.helpers.clinic.CALL_PROGRAM", program)
    doctor, patient = pair(server, tmp_path, ["--calls", "2", "--seconds", "2"], ["--calls", "2"])
    with doctor, patient:
        assert [doctor.code(), patient.code()] == [0, 0]
    for report in (doctor.report, patient.report):
        check_calls(report, 2)
    assert "connected" in doctor.states
    assert doctor.complaint.strip() == "[]"


@pytest.mark.slow
@pytest.mark.real_time
@pytest.mark.timeout(300)
def test_twenty_calls_leave_nothing_behind(server: Clinic, tmp_path: Path) -> None:
    doctor, patient = pair(server, tmp_path, ["--calls", "20", "--seconds", "2"], ["--calls", "20"])
    with doctor, patient:
        processes = {
            "doctor": psutil.Process(doctor.process.pid),
            "patient": psutil.Process(patient.process.pid),
            "server": psutil.Process(server.pid),
        }
        after: dict[int, dict[str, tuple[int, int, int]]] = {}
        while doctor.process.poll() is None:
            # Looked at in the middle of a call, so that what one call needs is in every number alike.
            connected = doctor.states.count("connected")
            if connected in (5, 20) and connected not in after:
                time.sleep(1.0)
                after[connected] = {name: usage(process) for name, process in processes.items()}
            time.sleep(0.1)
        assert [doctor.code(), patient.code(20)] == [0, 0]

    for report in (doctor.report, patient.report):
        check_calls(report, 20)
    for name in processes:
        (threads_5, files_5, memory_5), (threads_20, files_20, memory_20) = after[5][name], after[20][name]
        print(f"{name}: threads {threads_5} {threads_20}, files {files_5} {files_20}, MiB {memory_5} {memory_20}")
        assert threads_20 <= threads_5 + 1
        assert files_20 <= files_5 + 2
        assert memory_20 <= memory_5 + 25


def usage(process: psutil.Process) -> tuple[int, int, int]:
    """Threads, open files (sockets among them) and MiB of memory."""
    return process.num_threads(), process.num_fds(), process.memory_info().rss >> 20


def check_calls(report: dict[str, Any], count: int) -> None:
    calls = report["calls"]
    assert len({call["callId"] for call in calls}) == count
    assert all(call["connected"] for call in calls)
    for key in ("setupMs", "firstVideoFrameMs"):
        times = sorted(call[key] for call in calls)
        print(f"{report['role']} {key}: median {median(times)}, worst {times[-1]}")


def test_without_seconds_it_lasts_until_told_to_end_and_reports(server: Clinic, tmp_path: Path) -> None:
    doctor, patient = pair(server, tmp_path, [], [])
    with doctor, patient:
        doctor.until("connected")
        patient.until("connected")
        time.sleep(1.5)
        patient.ask_to_end()
        assert [patient.code(), doctor.code()] == [0, 0]
    assert patient.report["endReason"] == doctor.report["endReason"] == "hangup"


def test_told_to_end_while_waiting_it_reports_that_nobody_called(server: Clinic, tmp_path: Path) -> None:
    with CallProcess(server, server.people.patient, tmp_path, "patient", "--wait") as patient:
        patient.until("ready")
        patient.ask_to_end()
        assert patient.code() == 4
    assert set(patient.report) >= REPORT_KEYS
    assert patient.report["connected"] is False
    assert patient.report["events"] == []
    assert patient.report["video"]["framesReceived"] is None
