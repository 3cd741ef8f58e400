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


class OpenThread:
    """The thread with one person at a time, the only writer of it. changed: hears of each change."""

    def __init__(
        self, api: MessageApi, signaling: MessageSignaling, outbox: Outbox, changed: Callable[[], None]
    ) -> None:
        self._api = api
        self._signaling = signaling
        self._outbox = outbox
        self._changed = changed
        self.thread: Thread | None = None

    async def open(self, person: Person, known: tuple[Communication, ...]) -> None:
        """Show another person's thread; known: what is there of it before the server has answered."""
        self._show(Thread(person=person, messages=known, outgoing=self._outbox.of(person.id), has_older=bool(known)))
        await self._load(person, before=None)

    def forget(self) -> None:
        self._show(None)

    async def refresh(self) -> None:
        """Ask for what is new."""
        if self.thread is not None:
            await self._load(self.thread.person, before=None)

    async def load_older(self) -> None:
        thread = self.thread
        if thread is not None and thread.has_older and thread.messages:
            await self._load(thread.person, before=thread.messages[0].id)

    def send(self, text: str, image: ImageUpload | None) -> None:
        """``outbox_full``."""
        if self.thread is not None and (text.strip() or image is not None):
            self._outbox.put(self.thread.person.id, text.strip(), image)

    async def tell_typing(self) -> None:
        """A hint only: a line that is down is no fault worth telling."""
        if self.thread is not None:
            try:
                await self._signaling.send_typing(to=self.thread.person.id)
            except CareConnectError:
                return

    def message_read(self, event: MessageRead) -> None:
        def marked(message: Communication) -> Communication:
            is_news = message.receiver_id == event.user_id and message.read_at is None
            return replace(message, read_at=event.read_at) if is_news else message

        self._change(
            event.user_id, lambda thread: replace(thread, messages=tuple(marked(found) for found in thread.messages))
        )

    def message_arrived(self, message: Communication) -> None:
        for other_id in (message.sender_id, message.receiver_id):
            self._change(
                other_id,
                lambda thread: replace(
                    thread,
                    messages=_merged(thread.messages, (message,)),
                    # The event may come before the answer: then it is not drawn twice.
                    outgoing=tuple(item for item in thread.outgoing if item.client_id != message.client_id),
                ),
            )

    def outbox_changed(self) -> None:
        if self.thread is not None:
            self._show(replace(self.thread, outgoing=self._outbox.of(self.thread.person.id)))

    async def _load(self, person: Person, before: str | None) -> None:
        try:
            found = await self._api.messages(person.id, before=before, limit=PAGE)
        except CareConnectError as error:
            failure = error
            self._change(person.id, lambda thread: replace(thread, is_loading=False, error=failure))
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

        self._change(person.id, merge)

    def _change(self, person_id: str, change: Callable[[Thread], Thread]) -> None:
        if self.thread is not None and self.thread.person.id == person_id:
            self._show(change(self.thread))

    def _show(self, thread: Thread | None) -> None:
        self.thread = thread
        self._changed()


class ChatService:
    """One snapshot of all of it; messages arrive by the line, and are asked for again after it was lost.

    The conversation that it has open is the one of the program's window; `follow` opens others beside it.
    """

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
        self._open = OpenThread(api, signaling, outbox, self._thread_changed)
        self._threads = [self._open]
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
        for opened in tuple(self._threads):
            await opened.refresh()

    async def open(self, person: Person) -> None:
        """Show the thread with a person. It was read when somebody has looked at it, see `mark_read`."""
        await self._open.open(person, self.remembered(person.id))

    def remembered(self, person_id: str) -> tuple[Communication, ...]:
        """The newest messages with a person, as known from last time."""
        return self._remembered(person_id)

    def follow(self, changed: Callable[[], None]) -> tuple[OpenThread, Unsubscribe]:
        """A thread beside the one that is open here, whichever that is; it lives until it is unsubscribed."""
        opened = OpenThread(self._api, self._signaling, self._outbox, changed)
        self._threads.append(opened)

        def unsubscribe() -> None:
            if opened in self._threads:
                self._threads.remove(opened)

        return opened, unsubscribe

    async def load_older(self) -> None:
        await self._open.load_older()

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
        self._open.send(text, image)

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
        await self._open.tell_typing()

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
        for opened in tuple(self._threads):
            opened.forget()
        self._state.change(ChatSnapshot())

    async def close(self) -> None:
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        await self._outbox.close()

    def _event_received(self, event: ServerEvent) -> None:
        if isinstance(event, NewMessage):
            self._message_arrived(mapping.communication(event.message))
        elif isinstance(event, Typing):
            self._typing.announce(event.from_.id)
        elif isinstance(event, MessageRead):
            for opened in tuple(self._threads):
                opened.message_read(event)

    def _message_arrived(self, message: Communication) -> None:
        for opened in tuple(self._threads):
            opened.message_arrived(message)
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
        for opened in tuple(self._threads):
            opened.outbox_changed()

    def _thread_changed(self) -> None:
        self._state.change(replace(self.snapshot, thread=self._open.thread))


def _merged(known: tuple[Communication, ...], found: tuple[Communication, ...]) -> tuple[Communication, ...]:
    by_id = {message.id: message for message in (*known, *found)}
    return tuple(sorted(by_id.values(), key=lambda message: (message.created_at, message.id)))


def _newest_first(conversations: tuple[Conversation, ...]) -> tuple[Conversation, ...]:
    def said_at(found: Conversation) -> float:
        return found.last_message.created_at.timestamp() if found.last_message else 0.0

    return tuple(sorted(conversations, key=said_at, reverse=True))
