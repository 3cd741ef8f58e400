"""A conversation that stays open beside a call, whichever one the person turns to elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from careconnect_desktop.model.people import Person
from careconnect_desktop.ports.api import ImageUpload
from careconnect_desktop.ports.media import Unsubscribe
from careconnect_desktop.services.chat import ChatService, ChatSnapshot
from careconnect_desktop.services.observable import Observable


class ChatBeside:
    """As a `ChatService`, with a thread of its own over the same conversations and the same outbox."""

    def __init__(self, chat: ChatService) -> None:
        self._chat = chat
        self._opened, leave = chat.follow(self._renew)
        self._state = Observable(replace(chat.snapshot, thread=None))
        self._unsubscribe = (leave, chat.subscribe(lambda _snapshot: self._renew()))

    @property
    def snapshot(self) -> ChatSnapshot:
        return self._state.value

    def subscribe(self, listener: Callable[[ChatSnapshot], None]) -> Unsubscribe:
        return self._state.subscribe(listener)

    def subscribe_typing(self, listener: Callable[[str], None]) -> Unsubscribe:
        """As `ChatService.subscribe_typing`."""
        return self._chat.subscribe_typing(listener)

    async def refresh(self) -> None:
        await self._chat.refresh()

    async def open(self, person: Person) -> None:
        """Show the thread with a person here; the program's window stays with its own."""
        await self._opened.open(person, self._chat.remembered(person.id))

    async def load_older(self) -> None:
        await self._opened.load_older()

    def send(self, text: str, image: ImageUpload | None = None) -> None:
        """As `ChatService.send`, to the person of this thread."""
        self._opened.send(text, image)

    def send_again(self, client_id: str) -> None:
        self._chat.send_again(client_id)

    def discard(self, client_id: str) -> None:
        self._chat.discard(client_id)

    async def image(self, image_url: str) -> bytes:
        return await self._chat.image(image_url)

    async def tell_typing(self) -> None:
        await self._opened.tell_typing()

    async def mark_read(self, person_id: str) -> bool:
        """As `ChatService.mark_read`."""
        return await self._chat.mark_read(person_id)

    def close(self) -> None:
        """Follow nothing more."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()

    def _renew(self) -> None:
        self._state.change(replace(self._chat.snapshot, thread=self._opened.thread))
