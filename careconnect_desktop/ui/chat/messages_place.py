"""Messages: conversations at the left, the open one at the right."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from careconnect_desktop.model.communication import Conversation
from careconnect_desktop.model.people import Person
from careconnect_desktop.ui.chat.composer import PhotoTaker
from careconnect_desktop.ui.chat.thread_view import ThreadView
from careconnect_desktop.ui.shared.banners import FailureRoom
from careconnect_desktop.ui.shared.empty_state import EmptyState
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.margins import read_margins
from careconnect_desktop.ui.shared.place import Place
from careconnect_desktop.ui.shared.rows import Row, RowList, RowModel
from careconnect_desktop.ui.shared.text_lines import isolated
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.ui.shared.two_pane import TwoPane
from careconnect_desktop.viewmodels.chat import ChatModel


class MessagesPlace(Place):
    """Draws a `ChatModel`."""

    conversation_opened = Signal(object)

    def __init__(
        self,
        look: Look,
        times: Times,
        chat: ChatModel,
        take_photo: PhotoTaker | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "", parent)
        self.set_title(self.tr("Messages"))
        self._times, self.chat = times, chat
        self._failure_room = FailureRoom(look, self.chat.refresh)
        self._failure_room.setContentsMargins(28, 0, 28, 8)
        self.body.addLayout(self._failure_room)
        self._rows: RowModel[Conversation] = RowModel(self._row, lambda found: found.person.id, self)
        self.list = RowList(look, self.tr("Conversations"))
        self.list.setModel(self._rows)
        self.list.chosen.connect(lambda found: self.open_person(found.person))
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(read_margins(16, 0, 8, 12))
        self._list_room = QStackedLayout()
        column.addLayout(self._list_room)
        self._list_room.addWidget(self.list)
        words = self.tr("You can write to people with whom you have an approved visit.")
        self._list_room.addWidget(EmptyState(look, "inbox", self.tr("No conversations yet"), words, is_compact=True))
        right = QWidget()
        self._thread_room = QStackedLayout(right)
        self.thread_view = ThreadView(look, times, chat, take_photo)
        words = self.tr("Choose a conversation to read and write.")
        self._thread_room.addWidget(EmptyState(look, "message-circle", self.tr("Nothing open"), words))
        self._thread_room.addWidget(self.thread_view)
        self._pane = TwoPane(look, side, right, first_px=320)
        self._pane.folded.connect(self.show_back)
        self.back_pressed.connect(self._pane.close_detail)
        self.body.addWidget(self._pane, 1)
        self._drawn: tuple[object, ...] | None = None
        chat.changed.connect(self._draw)
        self._draw()

    def open_person(self, person: Person) -> None:
        """Open what was said with a person."""
        self.chat.open(person)
        self._pane.open_detail()
        self.conversation_opened.emit(person)

    def left_at(self) -> object:
        return self._pane.is_detail_open

    def resume(self, left_at: object) -> None:
        if left_at is True:
            self._pane.open_detail()

    def _row(self, conversation: Conversation) -> Row:
        shown = self.chat.snapshot
        last = conversation.last_message
        subtitle = ""
        if last is not None:
            text = " ".join(last.text.split()) or self.tr("Picture")
            subtitle = text
            if last.sender_id == shown.me_id:
                subtitle = self.tr("You: {text}").format(text=isolated(text, self.layoutDirection()))
        if conversation.person.id in shown.drafts:
            subtitle = self.tr("Draft")
        return Row(
            avatar=conversation.person.name,
            picture_url=conversation.person.avatar_url,
            is_online=shown.is_online(conversation.person),
            title=conversation.person.name,
            subtitle=subtitle,
            trailing=self._times.recent(last.created_at, shown.now) if last else "",
            badge=conversation.unread_count,
            is_strong=conversation.unread_count > 0,
        )

    def _draw(self) -> None:
        shown = self.chat.snapshot
        person_id = shown.thread.person.id if shown.thread is not None else None
        listed = (shown.conversations, shown.drafts, shown.presence, shown.now)
        drawn = (shown.failure, shown.is_loaded, person_id, listed)
        if drawn == self._drawn:
            # Each letter that is typed changes the snapshot, and nothing of the list.
            return
        self._drawn = drawn
        self._failure_room.show_failure(shown.failure, self.tr("Try again"))
        self._rows.show_items(shown.conversations)
        self._list_room.setCurrentIndex(0 if shown.conversations or not shown.is_loaded else 1)
        self._thread_room.setCurrentIndex(0 if person_id is None else 1)
        self._pane.set_first_alone(shown.is_loaded and not shown.conversations and shown.thread is None)
        if person_id is not None:
            self.list.show_current(self._rows.row_of(person_id))
