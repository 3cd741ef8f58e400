"""Messages with related people: the list of conversations, and the one that is open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.communication import Communication, Conversation
from careconnect_desktop.model.people import Person
from careconnect_desktop.ports.api import ImageUpload, MessageApi
from careconnect_desktop.ports.media import Unsubscribe
from careconnect_desktop.ports.signaling import MessageSignaling, ServerEvent, SignalingLine
from careconnect_desktop.protocol import mapping
from careconnect_desktop.protocol.realtime import MessageRead, NewMessage, Typing
from careconnect_desktop.services.observable import Announcer, Observable
from careconnect_desktop.services.outbox import Outbox, Outgoing

PAGE = 50

Remembered = Callable[[str], tuple[Communication, ...]]
"""The newest messages with a person, as known from last time."""


@dataclass(frozen=True, slots=True)
class Thread:
    """What was said with one person, oldest first. has_older: there is more to ask for."""

    person: Person
    messages: tuple[Communication, ...] = ()
    outgoing: tuple[Outgoing, ...] = ()
    has_older: bool = False
    is_loading: bool = True
    error: CareConnectError | None = None


@dataclass(frozen=True, slots=True)
class ChatSnapshot:
    """conversations: the newest first. thread: the open one, if any."""

    conversations: tuple[Conversation, ...] = ()
    thread: Thread | None = None
    is_loaded: bool = False
    error: CareConnectError | None = None

    @property
    def unread_count(self) -> int:
        return sum(conversation.unread_count for conversation in self.conversations)


class ChatService:
    """One snapshot of all of it; messages arrive by the line, and are asked for again after it was lost."""

    def __init__(
        self, api: MessageApi, line: SignalingLine, signaling: MessageSignaling, clock: Clock, outbox: Outbox
    ) -> None:
        self._api = api
        self._signaling = signaling
        self._clock = clock
        self._outbox = outbox
        self._remembered: Remembered = lambda _person_id: ()
        self._state = Observable(ChatSnapshot())
        self._typing: Announcer[str] = Announcer()
        self._unsubscribe = (
            line.subscribe(self._event_received),
            outbox.subscribe(self._outbox_changed),
            outbox.subscribe_sent(self._message_arrived),
        )

    @property
    def snapshot(self) -> ChatSnapshot:
        return self._state.value

    def subscribe(self, listener: Callable[[ChatSnapshot], None]) -> Unsubscribe:
        return self._state.subscribe(listener)

    def subscribe_typing(self, listener: Callable[[str], None]) -> Unsubscribe:
        """Hear the id of each person who is typing to this one."""
        return self._typing.subscribe(listener)

    async def refresh(self) -> None:
        """Ask for the conversations, and for what is new in the open one. Never raises: see the snapshot."""
        try:
            found = await self._api.conversations()
        except CareConnectError as error:
            self._state.change(replace(self.snapshot, error=error))
            return
        self._state.change(replace(self.snapshot, conversations=_newest_first(found), is_loaded=True, error=None))
        if self.snapshot.thread is not None:
            await self._load(self.snapshot.thread.person, before=None)

    async def open(self, person: Person) -> None:
        """Show the thread with a person. It was read when somebody has looked at it, see `mark_read`."""
        known = self._remembered(person.id)
        thread = Thread(person=person, messages=known, outgoing=self._outbox.of(person.id), has_older=bool(known))
        self._state.change(replace(self.snapshot, thread=thread))
        await self._load(person, before=None)

    async def load_older(self) -> None:
        thread = self.snapshot.thread
        if thread is not None and thread.has_older and thread.messages:
            await self._load(thread.person, before=thread.messages[0].id)

    @property
    def unsent_count(self) -> int:
        """Messages that are still only here."""
        return len(self._outbox.items)

    def recall(self, conversations: tuple[Conversation, ...] | None, thread_of: Remembered) -> None:
        """Show what was known last until the server has answered, and take up what was not sent."""
        self._remembered = thread_of
        self._outbox.recall()
        if conversations is not None and not self.snapshot.is_loaded:
            self._state.change(replace(self.snapshot, conversations=_newest_first(conversations), is_loaded=True))

    def send(self, text: str, image: ImageUpload | None = None) -> None:
        """Say something in the open thread; it is kept, and stands in `outgoing`, until the server has it."""
        thread = self.snapshot.thread
        if thread is not None and (text.strip() or image is not None):
            self._outbox.put(thread.person.id, text.strip(), image)

    def send_again(self, client_id: str) -> None:
        """Try a message anew that did not leave; the server saves it once even if it did."""
        self._outbox.try_again(client_id)

    def discard(self, client_id: str) -> None:
        """Throw away a message that did not leave."""
        self._outbox.discard(client_id)

    def send_waiting(self) -> None:
        """The server is there again."""
        self._outbox.send_waiting()

    async def image(self, image_url: str) -> bytes:
        """The picture of a message; raises as `MessageApi.image`."""
        return await self._api.image(image_url)

    async def tell_typing(self) -> None:
        """A hint only: a line that is down is no fault worth telling."""
        thread = self.snapshot.thread
        if thread is not None:
            try:
                await self._signaling.send_typing(to=thread.person.id)
            except CareConnectError:
                return

    async def mark_read(self, person_id: str) -> bool:
        """What this person wrote was seen, whoever's thread is open by now; False when the server could not be told."""
        # First: a message that comes while somebody looks at the thread is not shown as unread.
        conversations = tuple(
            replace(found, unread_count=0) if found.person.id == person_id else found
            for found in self.snapshot.conversations
        )
        self._state.change(replace(self.snapshot, conversations=conversations))
        try:
            await self._api.mark_read(person_id)
        except CareConnectError:
            return False
        return True

    def clear(self) -> None:
        """Forget everything (sign-out)."""
        self._remembered = lambda _person_id: ()
        self._outbox.clear()
        self._state.change(ChatSnapshot())

    async def close(self) -> None:
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        await self._outbox.close()

    async def _load(self, person: Person, before: str | None) -> None:
        try:
            found = await self._api.messages(person.id, before=before, limit=PAGE)
        except CareConnectError as error:
            failure = error
            self._change_thread(person.id, lambda thread: replace(thread, is_loading=False, error=failure))
            return
        has_older = len(found) == PAGE

        def merge(thread: Thread) -> Thread:
            is_first_page = before is None
            return replace(
                thread,
                messages=_merged(thread.messages, found),
                has_older=has_older if not is_first_page or not thread.messages else thread.has_older,
                is_loading=False,
                error=None,
            )

        self._change_thread(person.id, merge)

    def _event_received(self, event: ServerEvent) -> None:
        if isinstance(event, NewMessage):
            self._message_arrived(mapping.communication(event.message))
        elif isinstance(event, Typing):
            self._typing.announce(event.from_.id)
        elif isinstance(event, MessageRead):
            self._change_thread(
                event.user_id,
                lambda thread: replace(
                    thread,
                    messages=tuple(
                        replace(message, read_at=event.read_at)
                        if message.receiver_id == event.user_id and message.read_at is None
                        else message
                        for message in thread.messages
                    ),
                ),
            )

    def _message_arrived(self, message: Communication) -> None:
        for other_id in (message.sender_id, message.receiver_id):
            self._change_thread(
                other_id,
                lambda thread: replace(
                    thread,
                    messages=_merged(thread.messages, (message,)),
                    # The event may come before the answer: then it is not drawn twice.
                    outgoing=tuple(item for item in thread.outgoing if item.client_id != message.client_id),
                ),
            )
        conversations = tuple(
            replace(
                found,
                last_message=message,
                # Also in the open thread, which may stand behind another place or a lock: see `mark_read`.
                unread_count=found.unread_count + int(message.sender_id == found.person.id),
            )
            if found.person.id in (message.sender_id, message.receiver_id)
            and (found.last_message is None or found.last_message.id != message.id)
            else found
            for found in self.snapshot.conversations
        )
        self._state.change(replace(self.snapshot, conversations=_newest_first(conversations)))

    def _outbox_changed(self, _items: tuple[Outgoing, ...]) -> None:
        thread = self.snapshot.thread
        if thread is not None:
            self._state.change(
                replace(self.snapshot, thread=replace(thread, outgoing=self._outbox.of(thread.person.id)))
            )

    def _change_thread(self, person_id: str, change: Callable[[Thread], Thread]) -> None:
        thread = self.snapshot.thread
        if thread is not None and thread.person.id == person_id:
            self._state.change(replace(self.snapshot, thread=change(thread)))


def _merged(known: tuple[Communication, ...], found: tuple[Communication, ...]) -> tuple[Communication, ...]:
    by_id = {message.id: message for message in (*known, *found)}
    return tuple(sorted(by_id.values(), key=lambda message: (message.created_at, message.id)))


def _newest_first(conversations: tuple[Conversation, ...]) -> tuple[Conversation, ...]:
    def said_at(found: Conversation) -> float:
        return found.last_message.created_at.timestamp() if found.last_message else 0.0

    return tuple(sorted(conversations, key=said_at, reverse=True))
