"""The first program hears of later ones; its socket is for one person; nonsense changes nothing."""

from __future__ import annotations

import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from careconnect_desktop.platform_qt.single_instance import LONGEST_BYTES, SingleInstance, read_request

LINK = "careconnect://visit/0190a3c4-0000-7000-8000-000000000001"

LATER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from careconnect_desktop.platform_qt.single_instance import SingleInstance
application = QCoreApplication(sys.argv)
later = SingleInstance(Path(sys.argv[1]))
assert not later.become_first()
sys.exit(0 if later.hand_over(sys.argv[2]) else 1)
"""


@pytest.fixture
def first(qtbot: QtBot, tmp_path: Path) -> Iterator[SingleInstance]:
    made = SingleInstance(tmp_path)
    assert made.become_first()
    yield made
    made.close()
    made.deleteLater()


def test_a_later_program_hands_over_its_link_and_ends(first: SingleInstance, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(first.asked, timeout=20_000) as heard:
        later = subprocess.Popen([sys.executable, "-c", LATER, str(tmp_path), LINK])
    assert heard.args == [LINK]
    qtbot.waitUntil(lambda: later.poll() is not None, timeout=20_000)
    assert later.returncode == 0


def test_the_socket_is_for_its_owner_alone(first: SingleInstance) -> None:
    mode = Path(first.socket_path).stat().st_mode
    assert stat.S_ISSOCK(mode)
    assert not mode & (stat.S_IRWXG | stat.S_IRWXO)


def test_only_one_is_the_first_until_it_ends(first: SingleInstance, tmp_path: Path) -> None:
    second = SingleInstance(tmp_path)
    assert not second.become_first()
    first.close()
    assert second.become_first()
    second.close()


def test_what_a_killed_program_left_is_no_hindrance(qtbot: QtBot, tmp_path: Path) -> None:
    program = (
        "import os, sys\nfrom pathlib import Path\nfrom PySide6.QtCore import QCoreApplication\n"
        "from careconnect_desktop.platform_qt.single_instance import SingleInstance\n"
        "application = QCoreApplication(sys.argv)\nfirst = SingleInstance(Path(sys.argv[1]))\n"
        "assert first.become_first()\nos._exit(9)\n"
    )
    assert subprocess.run([sys.executable, "-c", program, str(tmp_path)], check=False).returncode == 9
    made = SingleInstance(tmp_path)
    assert made.become_first()
    assert made.socket_path
    made.close()


@pytest.mark.parametrize(
    "sent", [b"\n", b"[]\n", b'{"link": 3}\n', b"\xff\xfe\n", b"x" * (LONGEST_BYTES + 50), b'{"server": "x"}\n']
)
def test_nonsense_is_dropped_without_an_answer(first: SingleInstance, qtbot: QtBot, sent: bytes) -> None:
    heard: list[str] = []
    first.asked.connect(heard.append)
    socket = QLocalSocket()
    socket.connectToServer(first.socket_path)
    socket.write(sent)
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState, timeout=10_000)
    assert socket.readAll().isEmpty()
    assert heard == []


def test_without_a_first_program_nothing_is_handed_over(qtbot: QtBot, tmp_path: Path) -> None:
    assert not SingleInstance(tmp_path).hand_over(LINK)


def test_a_request_is_one_link() -> None:
    assert read_request(b'{"link": ""}') == ""
    assert read_request(b'{"link": "x"}') == "x"
    assert read_request(b"nothing") is None
    assert read_request(b"[" * 1024) is None
