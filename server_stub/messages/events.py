"""`sendMessage` and `typing`: the realtime side of messages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from careconnect_desktop.protocol.codec import decode
from careconnect_desktop.protocol.names import Code, Event
from careconnect_desktop.protocol.realtime import SendMessage, SendTyping
from server_stub.accounts.principal import UserRef
from server_stub.transport.acks import Ack, accepted, refused
from server_stub.transport.announcer import Announcer
from server_stub.transport.gateway import Handler
from server_stub.transport.live import Connection
from server_stub.transport.ports import MessagesPort, Relation


class PeoplePort(Protocol):
    """The part of `transport.ports.AccountsPort` that `typing` asks."""

    async def find_user(self, reference: str) -> UserRef | None:
        """A user by id or medicalId."""
        ...


class RelationsPort(Protocol):
    """The part of `transport.ports.AppointmentsPort` that `typing` asks."""

    async def relation(self, user_id: str, other_id: str) -> Relation:
        """What one user may do towards the other."""
        ...


class MessageEvents:
    """Handlers by event."""

    def __init__(
        self, messages: MessagesPort, announcer: Announcer, people: PeoplePort, relations: RelationsPort
    ) -> None:
        self._messages = messages
        self._announcer = announcer
        self._people = people
        self._relations = relations

    def handlers(self) -> Mapping[str, Handler]:
        """For the gateway."""
        return {Event.SEND_MESSAGE: self.send_message, Event.TYPING: self.typing}

    async def send_message(self, connection: Connection, payload: Any) -> Ack:
        """Saved first, then told; an answer of ok means saved, whether or not the receiver is there."""
        sent = decode(SendMessage, payload)
        message = await self._messages.send(
            connection.principal, sent.receiver, sent.message, sent.client_id, skip_socket=connection.socket
        )
        return accepted(message=message.to_wire())

    async def typing(self, connection: Connection, payload: Any) -> Ack:
        """Passed on to related people, stored nowhere."""
        sent = decode(SendTyping, payload)
        user = connection.principal.ref
        other = await self._people.find_user(sent.to)
        if other is None or not (await self._relations.relation(user.user_id, other.user_id)).is_related:
            return refused(Code.NOT_RELATED)
        sender = {"id": user.user_id, "medicalId": user.medical_id, "name": user.name, "role": user.role.value}
        if not await self._announcer.to_user(other.medical_id, Event.TYPING, {"from": sender}):
            return refused(Code.USER_OFFLINE)
        return accepted()
