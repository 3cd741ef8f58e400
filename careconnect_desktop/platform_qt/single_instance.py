"""One program of a person on a machine: the first listens, a later one hands over what it was asked and ends.

The socket lies in the person's own runtime folder and is open to them alone. What comes in is short, read with a
deadline and taken for nothing more than "come to the front", with a text that the program judges itself.
"""

from __future__ import annotations

import hashlib
import json
import logging
import sys
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QStandardPaths, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_log = logging.getLogger(__name__)

LONGEST_BYTES = 1024
"""Of one request; a link has some 60."""
_ANSWER = b"ok\n"
_WAIT_MS = 2_000
_MOST_WAITING = 4


class SingleInstance(QObject):
    """`asked` follows in the first program each time that a later one is started, with its link or an empty text.

    folder: where lock and socket lie, only for this person; None takes the system's runtime folder.
    """

    asked = Signal(str)

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        folder = folder or _runtime_folder()
        self._lock = QLockFile(str(folder / "careconnect-desktop.lock"))
        # The lock of a program that has crashed is taken over at once: its process is looked for, not its age.
        self._lock.setStaleLockTime(0)
        self._name = _socket_name(folder)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(_MOST_WAITING)
        self._server.newConnection.connect(self._take)

    @property
    def socket_path(self) -> str:
        """Where the first program listens; empty in a later one."""
        return self._server.fullServerName() if self._server.isListening() else ""

    def become_first(self) -> bool:
        """True when no other program of this person runs here; then this one listens."""
        if not self._lock.tryLock(0):
            return False
        # Left by a program that was killed: whoever holds the lock may take it away.
        QLocalServer.removeServer(self._name)
        if not self._server.listen(self._name):
            # Without a socket the program runs all the same; links then open a window of their own.
            _log.warning("the socket for further starts cannot be opened")
        return True

    def hand_over(self, link: str = "") -> bool:
        """Ask the first program to come to the front; False when it does not answer within two seconds."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_WAIT_MS):
            return False
        socket.write(json.dumps({"link": link}).encode() + b"\n")
        is_answered = socket.waitForBytesWritten(_WAIT_MS) and socket.waitForReadyRead(_WAIT_MS)
        answer = bytes(socket.readAll().data())
        socket.abort()
        return bool(is_answered) and answer == _ANSWER

    def close(self) -> None:
        """Listen no longer, and let another program be the first."""
        self._server.close()
        self._lock.unlock()

    def _take(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            _Request(socket, self)


class _Request(QObject):
    """One later program; goes with its socket."""

    def __init__(self, socket: QLocalSocket, owner: SingleInstance) -> None:
        super().__init__(socket)
        self._socket = socket
        self._owner = owner
        self._held = b""
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(socket.deleteLater)
        QTimer.singleShot(_WAIT_MS, self, socket.abort)
        self._read()

    def _read(self) -> None:
        self._held += bytes(self._socket.read(LONGEST_BYTES + 1).data())
        line, end, _rest = self._held.partition(b"\n")
        if len(line) > LONGEST_BYTES:
            self._socket.abort()
        elif end:
            link = read_request(line)
            if link is None:
                self._socket.abort()
                return
            self._socket.write(_ANSWER)
            self._socket.disconnectFromServer()
            self._owner.asked.emit(link)


def read_request(line: bytes) -> str | None:
    """The link of a request, empty for none; None for what is no request."""
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    link = found.get("link") if isinstance(found, dict) else None
    return link if isinstance(link, str) else None


def _runtime_folder() -> Path:
    """Of this person alone: ``XDG_RUNTIME_DIR`` or what stands for it."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation)
    folder = Path(found or QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericCacheLocation))
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def _socket_name(folder: Path) -> str:
    """A path on Unix; on Windows a pipe's name, which all people of a machine share, so it holds who it belongs to."""
    if sys.platform == "win32":
        return "careconnect-" + hashlib.sha256(str(folder).encode()).hexdigest()[:24]
    return str(folder / "careconnect-desktop.socket")
