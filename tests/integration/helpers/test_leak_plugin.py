"""The leak checks are only worth something if they see a planted leak: each kind is planted, and each must be seen."""

from __future__ import annotations

import asyncio
import gc
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]

PLANTED = """
import asyncio, logging, socket, subprocess, threading, time
import pytest

KEPT = []

async def test_task():
    KEPT.append(asyncio.get_running_loop().create_task(asyncio.sleep(60)))

async def test_timer():
    asyncio.get_running_loop().call_later(60, print)

def test_thread():
    threading.Thread(target=time.sleep, args=(6,), name="planted", daemon=True).start()

def test_socket():
    KEPT.append(socket.socket())

def test_file(tmp_path):
    KEPT.append(open(tmp_path / "kept", "w"))

def test_child():
    KEPT.append(subprocess.Popen(["sleep", "5"], stdin=subprocess.DEVNULL))

def test_zombie():
    KEPT.append(subprocess.Popen(["true"]))

async def test_peer():
    from aiortc import RTCPeerConnection
    KEPT.append(RTCPeerConnection())

async def test_second_peer():
    from aiortc import RTCPeerConnection
    KEPT.append(RTCPeerConnection())

def test_error_log():
    logging.getLogger("planted").error("something went wrong")

@pytest.mark.expects_log_errors("planted")
def test_expected_error_that_does_not_come():
    pass

async def test_failed_task_nobody_asked():
    async def fail():
        raise ValueError("planted")
    task = asyncio.get_running_loop().create_task(fail())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del task

def test_unclosed_file(tmp_path):
    open(tmp_path / "forgotten", "w")

@pytest.mark.allows_leaks("thread")
def test_leave_without_reason():
    pass
"""

CLEAN = """
import asyncio, logging, socket, subprocess, threading
import pytest
import aiortc

@pytest.fixture
async def server():
    server = await asyncio.start_server(lambda reader, writer: writer.close(), "127.0.0.1", 0)
    async with server:
        yield server

async def test_server(server):
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    assert await reader.read() == b""
    writer.close()
    await writer.wait_closed()

async def test_tasks_and_timers():
    asyncio.get_running_loop().call_later(60, print).cancel()
    await asyncio.wait_for(asyncio.sleep(0), 5)
    await asyncio.to_thread(print)

async def test_slow_end():
    asyncio.get_running_loop().create_task(asyncio.sleep(0.05))

async def test_peer():
    peer = aiortc.RTCPeerConnection()
    peer.createDataChannel("x")
    await peer.close()

def test_thread():
    threading.Thread(target=print).start()

def test_child():
    assert subprocess.run(["true"]).returncode == 0

@pytest.mark.expects_log_errors("planted")
def test_expected_error():
    logging.getLogger("planted.inside").error("as planned")

@pytest.mark.allows_leaks("descriptor", reason="shows that it may")
def test_allowed():
    global kept
    kept = socket.socket()

def test_handlers_come_back_first():
    logging.getLogger().handlers[:] = [logging.NullHandler()]

def test_handlers_come_back_second():
    assert not any(isinstance(handler, logging.NullHandler) for handler in logging.getLogger().handlers)
"""

SETTINGS = """
[pytest]
asyncio_mode = auto
asyncio_default_fixture_loop_scope = function
filterwarnings = error
leak_patience_s = 0.3
markers =
    expects_log_errors
    allows_leaks
"""


@pytest.fixture
def suite(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """A project whose only plugin is the one under test."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    pytester.makeconftest('pytest_plugins = ["tests.helpers.leak_plugin"]')
    pytester.makeini(SETTINGS)
    return pytester


def _run(suite: pytest.Pytester) -> pytest.RunResult:
    options = ("-p", "no:randomly", "-p", "no:cacheprovider", "-p", "no:pytest-qt", "-p", "no:schemathesis")
    return suite.runpytest_subprocess("-rA", *options)


def _names(result: pytest.RunResult, *outcomes: str) -> set[str]:
    lines = [line for line in result.outlines if line.startswith(tuple(f"{outcome} test_" for outcome in outcomes))]
    return {line.split("::")[1].split(" ")[0] for line in lines}


def test_each_planted_leak_is_seen(suite: pytest.Pytester) -> None:
    suite.makepyfile(test_planted=PLANTED)
    planted = {line.split("(")[0].split()[-1] for line in PLANTED.splitlines() if "def test_" in line}
    assert planted - _names(_run(suite), "ERROR", "FAILED") == set()


def test_what_cleans_up_passes(suite: pytest.Pytester) -> None:
    suite.makepyfile(test_clean=CLEAN)
    result = _run(suite)
    result.assert_outcomes(passed=CLEAN.count("def test_"))


async def test_asyncio_debug_is_on_in_this_folder() -> None:
    assert asyncio.get_running_loop().get_debug()


@pytest.mark.usefixtures("qapp")
def test_the_collector_does_not_work_of_itself_beside_widgets() -> None:
    assert not gc.isenabled()


def test_without_widgets_it_does() -> None:
    assert gc.isenabled()
