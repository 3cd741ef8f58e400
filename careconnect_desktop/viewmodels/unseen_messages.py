"""What somebody wrote while their conversation was not on the screen, such as beside a call."""

from __future__ import annotations

from itertools import takewhile

from PySide6.QtCore import QObject

from careconnect_desktop.services.chat import Thread
from careconnect_desktop.viewmodels.base import SnapshotModel
from careconnect_desktop.viewmodels.chat import ChatViewSnapshot


class UnseenMessages(SnapshotModel[int]):
    """How many messages of one person came since they were last looked at, or since the beginning.

    The count of unread messages does not tell this: it holds those from before, too.
    """

    def __init__(self, chat: SnapshotModel[ChatViewSnapshot], person_id: str, parent: QObject | None = None) -> None:
        super().__init__(0, parent)
        self._chat = chat
        self._person_id = person_id
        self._seen: tuple[str, ...] | None = None
        self._followed: Thread | None = None
        chat.changed.connect(self._follow)
        self._follow()

    def look(self) -> None:
        """They are on the screen now."""
        self._seen = self._received() or self._seen
        self._show(0)

    def _follow(self) -> None:
        thread = self._chat.snapshot.thread
        if thread is self._followed:
            # Each letter that is typed changes the snapshot, and none of the messages.
            return
        self._followed = thread
        received = self._received()
        if received is None:
            return
        if self._seen is None:
            self._seen = received
        # Older ones that somebody loads elsewhere stand before what was seen last.
        seen = frozenset(self._seen)
        self._show(len(list(takewhile(lambda message_id: message_id not in seen, reversed(received)))))

    def _received(self) -> tuple[str, ...] | None:
        """The ids of what came from the person, the newest last; None while this conversation is not open, or loads."""
        thread = self._chat.snapshot.thread
        if thread is None or thread.person.id != self._person_id or thread.is_loading:
            return None
        return tuple(message.id for message in thread.messages if message.sender_id == self._person_id)
