"""Notifications over a real bus: shown, replaced, pressed, withdrawn; and a desktop that has none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from jeepney import DBusAddress
from pytestqt.qtbot import QtBot

from careconnect_desktop.platform_qt.notifications import DBusNotifier
from careconnect_desktop.platform_qt.session_bus import SessionBus, session_bus_path
from careconnect_desktop.ports.notifications import Notification
from tests.helpers.notification_desk import Desk, notification_desk, session_bus

NOBODY = DBusAddress("/nobody", bus_name="org.example.Nobody", interface="org.example.Nobody")
CALL = Notification(
    "call",
    "Somebody calls",
    "Open <CareConnect> & answer",
    actions=(("answer", "Answer"), ("decline", "Decline")),
    is_call=True,
)


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with session_bus(tmp_path_factory.mktemp("bus")) as found:
        yield found


@pytest.fixture
def bus(address: str, qtbot: QtBot) -> Iterator[SessionBus]:
    path = session_bus_path({"DBUS_SESSION_BUS_ADDRESS": address})
    assert path is not None
    made = SessionBus(path)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def desk(address: str) -> Iterator[Desk]:
    with notification_desk(address) as found:
        yield found


def test_a_call_is_shown_with_its_buttons_and_answered(desk: Desk, bus: SessionBus, qtbot: QtBot) -> None:
    notifier = DBusNotifier(bus, bus)
    qtbot.waitUntil(lambda: notifier.is_there, timeout=10_000)
    notifier.show(CALL)
    qtbot.waitUntil(lambda: len(desk.of("Notify")) == 1, timeout=10_000)
    (arguments,) = desk.of("Notify")
    assert arguments[0] == "CareConnect"
    # Markup of the desktop is no markup of ours.
    assert arguments[4] == "Open &lt;CareConnect&gt; &amp; answer"
    assert arguments[5] == ["default", "", "answer", "Answer", "decline", "Decline"]
    with qtbot.waitSignal(notifier.acted, timeout=10_000) as pressed:
        desk.press(1, "answer")
    assert pressed.args == ["call", "answer"]


def test_a_later_one_replaces_and_is_withdrawn(desk: Desk, bus: SessionBus, qtbot: QtBot) -> None:
    notifier = DBusNotifier(bus, bus)
    notifier.show(CALL)
    qtbot.waitUntil(lambda: len(desk.of("Notify")) == 1, timeout=10_000)
    qtbot.wait(50)
    notifier.show(CALL)
    qtbot.waitUntil(lambda: len(desk.of("Notify")) == 2, timeout=10_000)
    assert [arguments[1] for arguments in desk.of("Notify")] == [0, 1]
    notifier.withdraw("call")
    notifier.withdraw("call")
    qtbot.waitUntil(lambda: desk.of("CloseNotification") == [[1]], timeout=10_000)


def test_what_is_withdrawn_before_the_desktop_answered_goes_too(desk: Desk, bus: SessionBus, qtbot: QtBot) -> None:
    notifier = DBusNotifier(bus, bus)
    notifier.show(CALL)
    notifier.withdraw_all()
    qtbot.waitUntil(lambda: desk.of("CloseNotification") == [[1]], timeout=10_000)


def test_a_bus_where_nobody_shows_notifications(bus: SessionBus, qtbot: QtBot) -> None:
    notifier = DBusNotifier(bus, bus)
    answers: list[object] = []
    notifier.show(CALL)
    bus.call(NOBODY, "Ping", "", (), answers.append)
    qtbot.waitUntil(lambda: answers == [None], timeout=10_000)
    assert not notifier.is_there
    assert not notifier.can_act


def test_no_bus_is_told_once_and_every_call_is_answered(qtbot: QtBot, tmp_path: Path) -> None:
    bus = SessionBus(str(tmp_path / "nothing"))
    lost: list[None] = []
    answers: list[object] = []
    bus.lost.connect(lambda: lost.append(None))
    bus.call(NOBODY, "Ping", "", (), answers.append)
    qtbot.waitUntil(lambda: bus.is_lost, timeout=10_000)
    bus.call(NOBODY, "Ping", "", (), answers.append)
    bus.close()
    assert answers == [None, None]
    assert len(lost) <= 1
    bus.deleteLater()


@pytest.mark.parametrize("text", ["", "tcp:host=localhost,port=1", "nonsense", "unix:tmpdir=/tmp"])
def test_addresses_that_cannot_be_used_are_no_bus(text: str) -> None:
    assert session_bus_path({"DBUS_SESSION_BUS_ADDRESS": text}) is None
    assert session_bus_path({}) is None


def test_an_abstract_address_keeps_its_leading_nul() -> None:
    assert session_bus_path({"DBUS_SESSION_BUS_ADDRESS": "unix:abstract=/tmp/x,guid=1"}) == "\0/tmp/x"
