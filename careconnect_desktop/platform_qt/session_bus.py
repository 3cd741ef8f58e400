"""The desktop's message bus (D-Bus), as far as notifications need it: calls with an answer, and signals.

QtDBus cannot send an unsigned number from Python, and `Notify` wants one. So the messages are jeepney's, which reads
and writes them without input or output of its own, over a socket of Qt in the GUI thread: no thread, nothing blocks.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, Parser, message_bus, new_method_call
from jeepney.auth import BEGIN, AuthenticationError, Authenticator
from jeepney.bus import get_connectable_addresses
from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalSocket

ADDRESS_VARIABLE = "DBUS_SESSION_BUS_ADDRESS"

Body = tuple[Any, ...]
Reply = Callable[[Body | None], None]
"""Told what a call gave; None when it was refused, or the bus has gone."""


def session_bus_path(environment: Mapping[str, str]) -> str | None:
    """The socket of the session's bus, an abstract one with a leading NUL; None where there is no bus."""
    address = environment.get(ADDRESS_VARIABLE, "")
    try:
        return str(next(get_connectable_addresses(address)))
    except (RuntimeError, ValueError, StopIteration):
        return None


class SessionBus(QObject):
    """Connects when it is made; what is called before it is ready is sent then.

    signalled: each signal that was asked for, as interface, member and body. lost: the bus refused us or went away,
    also when there never was one; told once.
    """

    signalled = Signal(str, str, object)
    lost = Signal()

    def __init__(self, path: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parser = Parser()
        self._serial = 0
        self._replies: dict[int, Reply] = {}
        self._waiting: list[bytes] = []
        self._is_ready = False
        self._is_lost = False
        self._authenticator = Authenticator()
        self._socket = QLocalSocket(self)
        self._socket.connected.connect(self._greet)
        self._socket.readyRead.connect(self._read)
        self._socket.errorOccurred.connect(lambda _error: self._lose())
        self._socket.disconnected.connect(self._lose)
        if path.startswith("\0"):
            self._socket.setSocketOptions(QLocalSocket.SocketOption.AbstractNamespaceOption)
            path = path[1:]
        self._call(message_bus.Hello(), lambda _body: None)
        self._socket.connectToServer(path)

    @property
    def is_lost(self) -> bool:
        return self._is_lost

    def call(self, address: DBusAddress, method: str, signature: str, body: Body, on_reply: Reply) -> None:
        """Call a method; the answer comes later, from the event loop, and always comes."""
        message = new_method_call(address, method, signature, body) if signature else new_method_call(address, method)
        self._call(message, on_reply)

    def listen(self, interface: str, path: str) -> None:
        """Have the signals of an interface told by `signalled`."""
        rule = MatchRule(type="signal", interface=interface, path=path)
        self._call(message_bus.AddMatch(rule), lambda _body: None)

    def close(self) -> None:
        """Hear and say nothing more; calls under way are answered with None."""
        self._lose()
        self._socket.abort()

    def _call(self, message: Message, on_reply: Reply) -> None:
        if self._is_lost:
            on_reply(None)
            return
        self._serial += 1
        self._replies[self._serial] = on_reply
        data = message.serialise(serial=self._serial)
        if self._is_ready:
            self._socket.write(data)
        else:
            self._waiting.append(data)

    def _greet(self) -> None:
        for data in self._authenticator:
            if not data:
                return
            self._socket.write(data)

    def _read(self) -> None:
        data = bytes(self._socket.readAll().data())
        if not self._is_ready:
            try:
                self._authenticator.feed(data)
            except AuthenticationError:
                self._lose()
                return
            if not self._authenticator.authenticated:
                self._greet()
                return
            self._is_ready = True
            self._socket.write(BEGIN)
            for waiting in self._waiting:
                self._socket.write(waiting)
            self._waiting.clear()
            return
        self._parser.add_data(data)
        while (message := self._parser.get_next_message()) is not None:
            self._take(message)

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        match message.header.message_type:
            case MessageType.signal:
                interface, member = fields.get(HeaderFields.interface, ""), fields.get(HeaderFields.member, "")
                self.signalled.emit(interface, member, message.body)
            case MessageType.method_return | MessageType.error as kind:
                on_reply = self._replies.pop(fields.get(HeaderFields.reply_serial, 0), None)
                if on_reply is not None:
                    on_reply(message.body if kind is MessageType.method_return else None)

    def _lose(self) -> None:
        if self._is_lost:
            return
        self._is_lost = True
        replies, self._replies = self._replies, {}
        self._waiting.clear()
        for on_reply in replies.values():
            on_reply(None)
        self.lost.emit()
