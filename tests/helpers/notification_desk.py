"""A session bus with somebody who shows notifications, each in a process of its own; for tests.

Run as a program it is the desk: it tells each call as a line of JSON and obeys lines such as ``press 1 answer``.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection

from tests.helpers.service_process import ending_with_us, program

NAME = "org.freedesktop.Notifications"
DESK = DBusAddress("/org/freedesktop/Notifications", interface=NAME)


class Desk:
    """The other side of the process: what was asked so far, and what a person does."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.calls: list[tuple[str, list[Any]]] = []
        self._reader = threading.Thread(target=self._read, name="notification desk")
        self._reader.start()

    def press(self, number: int, action: str) -> None:
        """Press a button of a notification."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"press {number} {action}\n")
        self._process.stdin.flush()

    def of(self, method: str) -> list[list[Any]]:
        """The arguments of each call of a method."""
        return [arguments for name, arguments in self.calls if name == method]

    def close(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(10)
        self._reader.join(10)

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            method, arguments = json.loads(line)
            self.calls.append((method, arguments))
        self._process.stdout.close()


@contextmanager
def session_bus(folder: Path) -> Iterator[str]:
    """The address of a bus that nobody else uses."""
    path = folder / "bus"
    config = folder / "bus.conf"
    config.write_text(
        '<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "busconfig.dtd">'
        f"<busconfig><type>session</type><listen>unix:path={path}</listen><auth>EXTERNAL</auth>"
        '<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>'
        '<allow own="*"/></policy></busconfig>',
        encoding="utf-8",
    )
    command = [program("dbus-daemon", "dbus-daemon"), f"--config-file={config}", "--nofork", "--print-address"]
    daemon = subprocess.Popen(ending_with_us(command), stdout=subprocess.PIPE, text=True)
    try:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        assert address
        yield address
    finally:
        daemon.terminate()
        daemon.wait(10)
        assert daemon.stdout is not None
        daemon.stdout.close()


@contextmanager
def notification_desk(address: str) -> Iterator[Desk]:
    """Somebody who shows notifications on this bus."""
    process = subprocess.Popen(
        ending_with_us([sys.executable, "-m", "tests.helpers.notification_desk", address]),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    desk = Desk(process)
    try:
        yield desk
    finally:
        desk.close()


def main() -> None:
    """Be the desk until standard input ends."""
    connection = open_dbus_connection(sys.argv[1])
    connection.send_and_get_reply(message_bus.RequestName(NAME))
    print("ready", flush=True)
    next_id = 1

    def obey() -> None:
        for line in sys.stdin:
            _press, number, action = line.split()
            connection.send_message(new_signal(DESK, "ActionInvoked", "us", (int(number), action)))
        # The main thread waits for messages: one to itself wakes it.
        with suppress(OSError):
            connection.sock.shutdown(2)

    threading.Thread(target=obey, daemon=True).start()
    while True:
        try:
            message: Message = connection.receive()
        except (ConnectionError, OSError):
            return
        if message.header.message_type is not MessageType.method_call:
            continue
        method = message.header.fields[HeaderFields.member]
        print(json.dumps([method, list(message.body)], default=str), flush=True)
        if method == "GetCapabilities":
            connection.send_message(new_method_return(message, "as", (["actions", "body", "body-markup"],)))
        elif method == "Notify":
            number = message.body[1] or next_id
            next_id += number == next_id
            connection.send_message(new_method_return(message, "u", (number,)))
        elif method == "CloseNotification":
            connection.send_message(new_method_return(message))
            connection.send_message(new_signal(DESK, "NotificationClosed", "uu", (message.body[0], 3)))


if __name__ == "__main__":
    main()
