"""Conversations, the open one, and what is being written."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.communication import Conversation
from careconnect_desktop.model.people import Person
from careconnect_desktop.ports.api import ImageUpload
from careconnect_desktop.ports.local_store import LocalDocuments
from careconnect_desktop.ports.media import Unsubscribe
from careconnect_desktop.protocol.names import MAX_MESSAGE_CHARACTERS
from careconnect_desktop.services.chat import ChatSnapshot, Thread
from careconnect_desktop.services.presence import PresenceSnapshot
from careconnect_desktop.viewmodels.base import SnapshotModel, Starter
from careconnect_desktop.viewmodels.drafts import Drafts
from careconnect_desktop.viewmodels.frame import PresenceSource
from careconnect_desktop.viewmodels.notices import Failure
from careconnect_desktop.viewmodels.ticker import Ticker
from careconnect_desktop.viewmodels.visits import CallStarter

T = TypeVar("T")

TYPING_SHOWN_S = 6.0
TYPING_TOLD_EVERY_S = 3.0


class Chat(Protocol):
    """`ChatService`."""

    @property
    def snapshot(self) -> ChatSnapshot: ...

    def subscribe(self, listener: Callable[[ChatSnapshot], None]) -> Unsubscribe: ...

    def subscribe_typing(self, listener: Callable[[str], None]) -> Unsubscribe: ...

    async def refresh(self) -> None: ...

    async def open(self, person: Person) -> None: ...

    async def load_older(self) -> None: ...

    def send(self, text: str, image: ImageUpload | None = None) -> None:
        """``outbox_full``."""
        ...

    def send_again(self, client_id: str) -> None: ...

    def discard(self, client_id: str) -> None: ...

    async def image(self, image_url: str) -> bytes: ...

    async def tell_typing(self) -> None: ...

    async def mark_read(self, person_id: str) -> bool: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatViewSnapshot:
    """draft: what is written to the open person and not sent. is_typing: they are writing now.

    attachment: the picture that goes with the draft; attachment_failure: why the last one could not be taken.
    """

    me_id: str
    now: datetime
    conversations: tuple[Conversation, ...] = ()
    drafts: frozenset[str] = frozenset()
    thread: Thread | None = None
    draft: str = ""
    is_typing: bool = False
    presence: PresenceSnapshot = field(default_factory=PresenceSnapshot)
    is_loaded: bool = False
    failure: Failure | None = None
    attachment: ImageUpload | None = None
    is_attaching: bool = False
    attachment_failure: Failure | None = None

    def is_online(self, person: Person) -> bool | None:
        """As `PresenceSnapshot.of`."""
        return self.presence.of(person)


class ChatModel(SnapshotModel[ChatViewSnapshot]):
    """Keeps one draft for each person, with its picture, on this computer until it is sent or the person signs out.

    drafts: those of another model, where a conversation is open in two places; else its own, of `documents`.

    uncovered: what lay over the windows has gone; whoever shows a thread says `seen` again.
    """

    uncovered = Signal()

    def __init__(
        self,
        me: Person,
        chat: Chat,
        presence: PresenceSource,
        calls: CallStarter,
        tasks: Starter,
        clock: Clock,
        ticker: Ticker,
        documents: LocalDocuments,
        parent: QObject | None = None,
        *,
        drafts: Drafts | None = None,
    ) -> None:
        super().__init__(ChatViewSnapshot(me_id=me.id, now=clock.now()), parent)
        self._chat = chat
        self._presence = presence
        self._calls = calls
        self._tasks = tasks
        self._clock = clock
        self.drafts = Drafts(documents) if drafts is None else drafts
        self._attaching_to = ""
        self._attachment_failure: Failure | None = None
        self._typing_until_s: dict[str, float] = {}
        self._typing_told_s = float("-inf")
        self._shown_error: CareConnectError | None = None
        self._seen_id = ""
        self._is_covered = False
        self._unsubscribe = (
            chat.subscribe(lambda _snapshot: self.renew()),
            chat.subscribe_typing(self._typing_heard),
            presence.subscribe(lambda _snapshot: self.renew()),
            self.drafts.subscribe(self.renew),
        )
        self._ticker = ticker
        ticker.ticked.connect(self.renew)
        self.renew()

    def refresh(self) -> None:
        """Ask the server again."""
        self._tasks.start(self._chat.refresh(), "refresh messages")

    def open(self, person: Person) -> None:
        """Show what was said with a person, with the draft that was left there."""
        thread = self.snapshot.thread
        if thread is None or thread.person.id != person.id:
            self._tasks.start(self._chat.open(person), "open thread")

    def seen(self) -> None:
        """The person looks at the open thread: whoever wrote the last message is told that it was read, once."""
        thread = self.snapshot.thread
        if self._is_covered or thread is None or thread.is_loading:
            return
        last = next((found for found in reversed(thread.messages) if found.sender_id == thread.person.id), None)
        if last is None:
            return
        if last.id != self._seen_id:
            self._seen_id = last.id
            if last.read_at is None:
                self._tasks.start(self._tell_read(thread.person.id, last.id), "read")

    def cover(self, is_covered: bool) -> None:
        """The lock lies over every window, or does no more: what is behind it has been seen by nobody."""
        if is_covered is not self._is_covered:
            self._is_covered = is_covered
            if not is_covered:
                self.uncovered.emit()

    def load_older(self) -> None:
        """The page before; while one is on its way nothing more is asked."""
        thread = self.snapshot.thread
        if thread is not None and thread.has_older and not thread.is_loading:
            self._tasks.start(self._chat.load_older(), "older messages")

    def write(self, text: str) -> None:
        """The draft changed; the other side is told that somebody types, at most every 3 s."""
        thread = self.snapshot.thread
        if thread is None:
            return
        text = text[:MAX_MESSAGE_CHARACTERS]
        self.drafts.keep_text(thread.person.id, text)
        now_s = self._clock.monotonic()
        if text and now_s - self._typing_told_s >= TYPING_TOLD_EVERY_S:
            self._typing_told_s = now_s
            self._tasks.start(self._chat.tell_typing(), "typing")

    def send(self) -> None:
        """Send the draft; it is in the thread at once, marked until the server has it."""
        thread = self.snapshot.thread
        person_id = thread.person.id if thread is not None else ""
        attachment = self.drafts.picture(person_id)
        if not person_id or not (self.snapshot.draft.strip() or attachment):
            return
        self._typing_told_s = float("-inf")
        # First where messages wait to be sent, then away from the drafts: a crash in between loses nothing.
        try:
            self._chat.send(self.drafts.text(person_id), attachment)
        except CareConnectError as error:
            self._attachment_failure = Failure.of(error)
        else:
            self.drafts.keep_text(person_id, "")
            self.drafts.keep_picture(person_id, None)
        self.renew()

    def attach(self, make: Callable[[], ImageUpload]) -> None:
        """Put a picture beside the draft. make: reads and shrinks it, in a worker; raises `CareConnectError`."""
        thread = self.snapshot.thread
        if thread is not None:
            self._attaching_to = thread.person.id
            self._attachment_failure = None
            self.renew()
            self._tasks.start(self._attach(thread.person.id, make), "attach picture")

    def detach(self) -> None:
        """Take the picture away from the draft."""
        if self.snapshot.thread is not None:
            self.drafts.keep_picture(self.snapshot.thread.person.id, None)
        self._attachment_failure = None
        self.renew()

    def fetch_picture(
        self,
        image_url: str,
        data: bytes | None,
        read: Callable[[bytes], T],
        show: Callable[[T | CareConnectError], None],
    ) -> None:
        """Get a picture of the thread, unless its data are at hand, and `read` it in a worker; `show` hears the end."""
        self._tasks.start(self._fetch_picture(image_url, data, read, show), "picture")

    def send_again(self, client_id: str) -> None:
        """Try a message anew that did not leave."""
        self._chat.send_again(client_id)

    def discard(self, client_id: str) -> None:
        """Throw away a message that did not leave."""
        self._chat.discard(client_id)

    def call(self) -> None:
        """Ring the person of the open thread."""
        if self.snapshot.thread is not None:
            self._calls.place(self.snapshot.thread.person, None)

    def renew(self) -> None:
        """Make the snapshot of this moment."""
        source = self._chat.snapshot
        thread = source.thread
        peer_id = thread.person.id if thread else ""
        if source.error is not self._shown_error:
            self._shown_error = source.error
            self._show(replace(self.snapshot, failure=Failure.of(source.error) if source.error else None))
        # First: one that cannot be read is then no draft.
        attachment = self.drafts.picture(peer_id)
        self._show(
            replace(
                self.snapshot,
                now=self._clock.now().replace(second=0, microsecond=0),
                conversations=source.conversations,
                drafts=self.drafts.people,
                thread=thread,
                draft=self.drafts.text(peer_id),
                is_typing=self._typing_until_s.get(peer_id, 0.0) > self._clock.monotonic(),
                presence=self._presence.snapshot,
                is_loaded=source.is_loaded,
                attachment=attachment,
                is_attaching=bool(peer_id) and self._attaching_to == peer_id,
                attachment_failure=self._attachment_failure,
            )
        )

    def close(self) -> None:
        """Hear nothing more; before the model is thrown away."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._ticker.ticked.disconnect(self.renew)

    async def _attach(self, person_id: str, make: Callable[[], ImageUpload]) -> None:
        try:
            picture = await asyncio.get_running_loop().run_in_executor(None, make)
            self.drafts.keep_picture(person_id, picture)
        except CareConnectError as error:
            self._attachment_failure = Failure.of(error)
        finally:
            self._attaching_to = ""
            self.renew()

    async def _fetch_picture(
        self,
        image_url: str,
        data: bytes | None,
        read: Callable[[bytes], T],
        show: Callable[[T | CareConnectError], None],
    ) -> None:
        try:
            content = data if data is not None else await self._chat.image(image_url)
            show(await asyncio.get_running_loop().run_in_executor(None, read, content))
        except CareConnectError as error:
            show(error)

    async def _tell_read(self, person_id: str, message_id: str) -> None:
        if not await self._chat.mark_read(person_id) and self._seen_id == message_id:
            # Told anew when the person next looks.
            self._seen_id = ""

    def _typing_heard(self, person_id: str) -> None:
        self._typing_until_s[person_id] = self._clock.monotonic() + TYPING_SHOWN_S
        self.renew()
