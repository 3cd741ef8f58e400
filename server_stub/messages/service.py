"""Messages between two related people: saved first, then told."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from sqlalchemy import RowMapping
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.ids import new_id
from careconnect_desktop.model.people import Role
from careconnect_desktop.protocol.messages import ConversationOut, ConversationsAnswer, MessageOut, MessagesAnswer
from careconnect_desktop.protocol.names import Code, Event
from careconnect_desktop.protocol.realtime import MessageRead, NewMessage, ReceiveMessage
from server_stub.accounts.principal import Principal, UserRef
from server_stub.accounts.service import Accounts
from server_stub.activity.service import ActivityLog
from server_stub.appointments.relations import Relations
from server_stub.messages import repository
from server_stub.people.service import People
from server_stub.storage.database import Database
from server_stub.storage.sealing import Sealer
from server_stub.transport.announcer import Announcer, OnlineUsers

KeepMessage = Callable[[AsyncConnection, MessageOut], Awaitable[None]]


class Messages:
    """The only writer of messages."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        sealer: Sealer,
        accounts: Accounts,
        relations: Relations,
        people: People,
        activity: ActivityLog,
        announcer: Announcer,
        online: OnlineUsers,
    ) -> None:
        self._database = database
        self._clock = clock
        self._sealer = sealer
        self._accounts = accounts
        self._relations = relations
        self._people = people
        self._activity = activity
        self._announcer = announcer
        self._online = online

    async def partner(self, user: UserRef, reference: str) -> UserRef:
        """Somebody to whom a user may write now; raises `not_related`, also for an unknown person."""
        other = await self._accounts.find_user(reference)
        if other is None or not (await self._relations.relation(user.user_id, other.user_id)).is_related:
            raise CareConnectError(Code.NOT_RELATED, "You can write to people with whom you share a visit")
        return other

    async def send(
        self,
        sender: Principal,
        receiver_ref: str,
        text: str,
        client_id: str | None = None,
        *,
        skip_socket: str | None = None,
    ) -> MessageOut:
        """Save a message once per `client_id`, then tell the receiver and the sender's other sockets.

        Raises `not_related` (also for an unknown receiver) or `validation_failed` for an empty text.
        """
        return await self.send_to(
            sender, await self.partner(sender.ref, receiver_ref), text, client_id, skip_socket=skip_socket
        )

    async def send_to(
        self,
        sender: Principal,
        receiver: UserRef,
        text: str,
        client_id: str | None = None,
        *,
        file_id: str | None = None,
        skip_socket: str | None = None,
        keep: KeepMessage | None = None,
    ) -> MessageOut:
        """As `send`, to a person that `partner` has found. file_id: an image that goes with it.

        keep: given the message within its transaction.
        """
        if not text.strip() and file_id is None:
            raise CareConnectError(Code.VALIDATION_FAILED, "Validation failed", details=("text: must not be empty",))
        message_id = new_id()
        now = self._clock.now()
        message = MessageOut(
            id=message_id,
            sender_id=sender.user_id,
            receiver_id=receiver.user_id,
            text=text,
            image_url=_image_url(file_id),
            client_id=client_id,
            created_at=now,
        )
        try:
            async with self._database.write_at_once() as transaction:
                await repository.add(
                    transaction,
                    id=message_id,
                    pair=repository.pair_of(sender.user_id, receiver.user_id),
                    sender_id=sender.user_id,
                    receiver_id=receiver.user_id,
                    text=self._sealer.seal(text, f"messages/{message_id}"),
                    key_id=self._sealer.key_id,
                    file_id=file_id,
                    client_id=client_id,
                    created_at=now,
                )
                await self._activity.record(
                    transaction,
                    "MESSAGE_SENT",
                    actor_id=sender.user_id,
                    subject_id=receiver.user_id,
                    details={"messageId": message_id},
                )
                if keep is not None:
                    await keep(transaction, message)
        except IntegrityError:
            return await self._sent_before(sender, receiver, client_id)
        return await self._tell(message, sender, receiver, skip_socket)

    async def sent_before(self, sender: Principal, receiver: UserRef, client_id: str | None) -> MessageOut | None:
        """The message that this `client_id` already is; raises `conflict` when it went to somebody else."""
        if client_id is None:
            return None
        async with self._database.read() as connection:
            row = await repository.by_client_id(connection, sender.user_id, client_id)
        if row is not None and row["receiver_id"] != receiver.user_id:
            raise CareConnectError(Code.CONFLICT, "This clientId was used for another message")
        if row is None:
            return None
        await self._database.settle()
        return self._opened(row)

    async def history(self, user: UserRef, other: UserRef, before: str | None, limit: int) -> MessagesAnswer:
        """Messages of two people, oldest first. before: the id of the oldest one that is known."""
        async with self._database.read() as connection:
            rows = await repository.history(connection, user.user_id, other.user_id, before, limit)
        await self._looked(user, "MESSAGES_VIEWED", other.user_id, len(rows))
        messages = [self._opened(row) for row in reversed(rows)]
        return MessagesAnswer(messages=messages, next_cursor=rows[-1]["id"] if len(rows) == limit else None)

    async def conversations(self, user: UserRef, before: str | None, limit: int) -> ConversationsAnswer:
        """Everybody with whom a user has written, the newest conversation first."""
        async with self._database.read() as connection:
            rows = await repository.last_of_each(connection, user.user_id, before, limit)
            unread = await repository.unread_counts(connection, user.user_id)
            others = [_other(row, user.user_id) for row in rows]
            cards = await self._people.cards(connection, others)
        related = (await self._relations.related_ids(user.user_id)).intersection(others) if others else frozenset()
        here = await self._online.online_among([cards[one].public.medical_id for one in related])
        await self._looked(user, "CONVERSATIONS_LISTED", None, len(rows))
        shown = {
            one: card.shown(with_contact=False, is_online=card.public.medical_id in here if one in related else None)
            for one, card in cards.items()
        }
        found = [
            ConversationOut(user=shown[other], last_message=self._opened(row), unread_count=unread.get(other, 0))
            for row, other in zip(rows, others, strict=True)
        ]
        return ConversationsAnswer(conversations=found, next_cursor=rows[-1]["id"] if len(rows) == limit else None)

    async def mark_read(self, user: UserRef, other: UserRef) -> None:
        """Everything that the other wrote is read; the other is told."""
        now = self._clock.now()
        async with self._database.write() as transaction:
            count = await repository.mark_read(transaction, user.user_id, other.user_id, now)
            if count:
                await self._activity.record(
                    transaction,
                    "MESSAGES_READ",
                    actor_id=user.user_id,
                    subject_id=other.user_id,
                    details={"count": str(count)},
                )
        if count:
            payload = MessageRead(user_id=user.user_id, read_at=now).to_wire()
            await self._announcer.to_user(other.medical_id, Event.MESSAGE_READ, payload)

    async def _looked(self, reader: UserRef, activity: str, subject_id: str | None, count: int) -> None:
        """What patients wrote was looked at by somebody else: without an entry of it there is no look."""
        if count and reader.role != Role.PATIENT:
            await self._activity.record_alone(
                activity, actor_id=reader.user_id, subject_id=subject_id, details={"count": str(count)}
            )

    async def partner_of_old(self, user: UserRef, reference: str) -> UserRef:
        """Somebody whose messages a user may read: anybody known by name; strangers' history is empty, thus unknown.

        Raises `not_found` when they neither are related nor have ever written.
        """
        other = await self._accounts.find_user(reference)
        if other is not None and other.user_id != user.user_id:
            if (await self._relations.relation(user.user_id, other.user_id)).is_related:
                return other
            async with self._database.read() as connection:
                if await repository.history(connection, user.user_id, other.user_id, None, 1):
                    return other
        raise CareConnectError(Code.NOT_FOUND, "There is no such conversation")

    async def _sent_before(self, sender: Principal, receiver: UserRef, client_id: str | None) -> MessageOut:
        found = await self.sent_before(sender, receiver, client_id)
        if found is None:
            raise CareConnectError(Code.CONFLICT, "This clientId was used for another message")
        return found

    async def _tell(
        self, message: MessageOut, sender: Principal, receiver: UserRef, skip_socket: str | None
    ) -> MessageOut:
        if self._announcer.may_reach(receiver.medical_id):
            message = await self._hand_over(message, sender, receiver)
        told = [
            (medical_id, skipped)
            for medical_id, skipped in ((receiver.medical_id, None), (sender.medical_id, skip_socket))
            if self._announcer.may_reach(medical_id)
        ]
        payload = NewMessage(message=message).to_wire() if told else {}
        for medical_id, skipped in told:
            await self._announcer.to_user(medical_id, Event.NEW_MESSAGE, payload, skip_socket=skipped)
        return message

    async def _hand_over(self, message: MessageOut, sender: Principal, receiver: UserRef) -> MessageOut:
        """Give it to the receiver's sockets; as delivered when one took it."""
        spelled = ReceiveMessage(
            id=message.id,
            sender=sender.medical_id,
            message=message.text,
            timestamp=message.created_at,
            client_id=message.client_id,
        ).to_wire()
        if not await self._announcer.to_user(receiver.medical_id, Event.RECEIVE_MESSAGE, spelled):
            return message
        now = self._clock.now()
        async with self._database.write() as transaction:
            await repository.mark_delivered(transaction, [message.id], now)
        return message.model_copy(update={"delivered_at": now})

    def _opened(self, row: RowMapping) -> MessageOut:
        return MessageOut(
            id=row["id"],
            sender_id=row["sender_id"],
            receiver_id=row["receiver_id"],
            text=self._sealer.open(row["text"], row["key_id"], f"messages/{row['id']}"),
            image_url=_image_url(row["file_id"]),
            client_id=row["client_id"],
            created_at=row["created_at"],
            delivered_at=row["delivered_at"],
            read_at=row["read_at"],
        )


def _image_url(file_id: str | None) -> str | None:
    return f"/api/files/{file_id}" if file_id is not None else None


def _other(row: RowMapping, user_id: str) -> str:
    return str(row["receiver_id"] if row["sender_id"] == user_id else row["sender_id"])
