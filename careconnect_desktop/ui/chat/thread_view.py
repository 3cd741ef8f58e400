"""The open conversation: who, what was said, and the composer."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QLocale, QModelIndex, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QMenu, QStackedLayout, QVBoxLayout, QWidget

from careconnect_desktop.model.communication import Communication
from careconnect_desktop.services.chat import Thread
from careconnect_desktop.services.outbox import Outgoing
from careconnect_desktop.ui.chat.bubble_delegate import BubbleDelegate
from careconnect_desktop.ui.chat.bubbles import Bubble, BubbleModel
from careconnect_desktop.ui.chat.composer import Composer, PhotoTaker, has_picture
from careconnect_desktop.ui.chat.picture_dialog import PictureDialog
from careconnect_desktop.ui.chat.pictures import Pictures
from careconnect_desktop.ui.shared.buttons import Button
from careconnect_desktop.ui.shared.cards import separator
from careconnect_desktop.ui.shared.chips import Avatar
from careconnect_desktop.ui.shared.empty_state import EmptyState
from careconnect_desktop.ui.shared.in_sight import DrawnInSight
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.margins import read_margins
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.viewmodels.chat import ChatModel

_NEAR_END_PX = 48


class ThreadView(QWidget):
    """Draws the thread of a `ChatModel`. Scrolled to the end it stays there; scrolled up nothing jumps."""

    def __init__(
        self,
        look: Look,
        times: Times,
        chat: ChatModel,
        take_photo: PhotoTaker | None = None,
        parent: QWidget | None = None,
        *,
        takes_focus: bool = True,
    ) -> None:
        super().__init__(parent)
        self._takes_focus = takes_focus
        self._look, self._times, self._chat = look, times, chat
        self._drawn_person = ""
        self._follows_end = True
        self._drawn: tuple[Thread, date] | None = None
        self._made: dict[str, tuple[Communication, bool, Bubble]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._make_head())
        column.addWidget(separator())
        self.model = BubbleModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.pictures = Pictures(chat)
        self.pictures.changed.connect(self.list.viewport().update)
        self.list.setItemDelegate(BubbleDelegate(look, self.pictures, self))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("Messages"))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._open_menu)
        self.list.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.list.activated.connect(self._act)
        self.list.clicked.connect(self._act)
        self.list.verticalScrollBar().rangeChanged.connect(self._range_changed)
        inset = QHBoxLayout()
        inset.setContentsMargins(read_margins(16, 0, 12, 0))
        column.addLayout(inset, 1)
        self._room = QStackedLayout()
        inset.addLayout(self._room)
        self._fill_room()
        self._typing = PlainTextLabel(size=Size.SMALL, tone="muted")
        self._typing.setContentsMargins(28, 0, 28, 0)
        keep = self._typing.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._typing.setSizePolicy(keep)
        column.addWidget(self._typing)
        self.composer = Composer(look, chat, self.pictures, take_photo)
        self.editor, self.send = self.composer.editor, self.composer.send
        column.addWidget(self.composer)
        self.setAcceptDrops(True)
        chat.changed.connect(DrawnInSight(self, self._draw).follow)
        chat.uncovered.connect(self._tell_seen)
        look.changed.connect(self.list.scheduleDelayedItemsLayout)
        self._draw()

    def _fill_room(self) -> None:
        """The messages, or why there are none."""
        self._room.addWidget(self.list)
        words = self.tr("Write the first one below.")
        self._room.addWidget(EmptyState(self._look, "message-circle", self.tr("No messages yet"), words))
        words = self.tr("They come as soon as the server can be reached. You can write already.")
        self._room.addWidget(EmptyState(self._look, "wifi-off", self.tr("The messages are not here yet"), words))

    def _make_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(24, 4, 24, 12)
        row.setSpacing(12)
        self._avatar = Avatar(self._look, side_px=40)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._name = PlainTextLabel(strong=True, max_lines=1)
        self._presence = PlainTextLabel(size=Size.SMALL, tone="muted", max_lines=1)
        words.addWidget(self._name)
        words.addWidget(self._presence)
        self.call = Button(self._look, self.tr("Call"), icon="video")
        self.call.clicked.connect(self._chat.call)
        row.addWidget(self._avatar)
        row.addLayout(words, 1)
        row.addWidget(self.call)
        return row

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell_seen()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            # Of ActivationChange only the window itself hears.
            self._tell_seen()
        return super().event(event)

    def _tell_seen(self) -> None:
        """A message in a window that nobody looks at has not been read."""
        if self.isVisible() and self.isActiveWindow():
            self._chat.seen()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if has_picture(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.composer.take(event.mimeData()):
            event.acceptProposedAction()

    def _draw(self) -> None:
        shown = self._chat.snapshot
        thread = shown.thread
        if thread is None:
            return
        self._name.setText(thread.person.name)
        is_online = shown.is_online(thread.person)
        self._avatar.set_person(thread.person.name, is_online, picture_url=thread.person.avatar_url)
        there = self.tr("Online now") if is_online else self.tr("Not signed in")
        self._presence.setText("" if is_online is None else there)
        self.call.setAccessibleName(self.tr("Call {name}").format(name=thread.person.name))
        self._typing.setText(self.tr("{name} is writing").format(name=thread.person.name) if shown.is_typing else "")
        is_other = thread.person.id != self._drawn_person
        drawn = (thread, shown.now.astimezone(self._times.zone).date())
        if drawn == self._drawn:
            return
        self._drawn = drawn
        if is_other:
            self._made.clear()
        self._follows_end = is_other or self._follows_end
        self._drawn_person = thread.person.id
        self.model.show_bubbles(self._bubbles(thread))
        is_empty = not (thread.messages or thread.outgoing or thread.is_loading)
        self._room.setCurrentIndex(0 if not is_empty else 1 if thread.error is None else 2)
        self._tell_seen()
        if self._follows_end:
            self.list.scrollToBottom()
        if is_other and self._takes_focus:
            self.editor.setFocus()

    def _bubbles(self, thread: Thread) -> tuple[Bubble, ...]:
        found: list[Bubble] = []
        last_day: date | None = None
        last_sender = ""
        for message in thread.messages:
            day = message.created_at.astimezone(self._times.zone).date()
            if day != last_day:
                heading = self._times.day_of(day, self._chat.snapshot.now)
                found.append(Bubble(key=f"day {day}", text=heading, is_heading=True))
                last_sender = ""
            found.append(self._kept(message, is_first=message.sender_id != last_sender))
            last_day, last_sender = day, message.sender_id
        me = self._chat.snapshot.me_id
        for item in thread.outgoing:
            found.append(self._outgoing(item, is_first=last_sender != me))
            last_sender = me
        return tuple(found)

    def _kept(self, message: Communication, *, is_first: bool) -> Bubble:
        """The bubble of a message, made once: a thread of thousands is drawn anew with each word that is typed."""
        known = self._made.get(message.id)
        if known is None or known[0] is not message or known[1] is not is_first:
            known = (message, is_first, self._bubble(message, is_first=is_first))
            self._made[message.id] = known
        return known[2]

    def _bubble(self, message: Communication, *, is_first: bool) -> Bubble:
        is_mine = message.sender_id == self._chat.snapshot.me_id
        icon, words = "", ""
        if is_mine and message.read_at is not None:
            icon, words = "eye", self.tr("read")
        elif is_mine:
            is_delivered = message.delivered_at is not None
            icon, words = ("check-check", self.tr("delivered")) if is_delivered else ("check", self.tr("sent"))
        return Bubble(
            key=message.client_id or message.id,
            text=message.text,
            note=self._times.clock(message.created_at),
            is_mine=is_mine,
            state_icon=icon,
            state_words=words,
            is_first_of_group=is_first,
            image_url=message.image_url or "",
            image_words=self.tr("Picture") if message.image_url else "",
        )

    def _outgoing(self, item: Outgoing, *, is_first: bool) -> Bubble:
        is_failed = item.error is not None and not item.is_waiting
        return Bubble(
            key=item.client_id,
            text=item.text,
            note=self._outgoing_note(item),
            is_mine=True,
            is_failed=is_failed,
            is_waiting=item.error is not None and item.is_waiting,
            state_icon="circle-alert" if is_failed else "clock",
            is_first_of_group=is_first,
            image_words=self.tr("Picture") if item.image is not None else "",
            upload=item.image,
            progress=item.progress,
        )

    def _outgoing_note(self, item: Outgoing) -> str:
        if item.error is not None:
            if item.is_waiting:
                return self.tr("Kept here. It goes when the server is back")
            return self.tr("Not sent. Press to try again")
        if item.progress is not None:
            percent = QLocale().toString(round(item.progress * 100))
            return self.tr("Sending, {percent} %").format(percent=percent)
        return self.tr("Sending")

    def _act(self, index: QModelIndex) -> None:
        """The press on a bubble: try again what did not leave, open a picture."""
        bubble = self.model.bubble(index.row())
        if bubble.is_failed or bubble.is_waiting:
            self._chat.send_again(bubble.key)
        elif bubble.has_image:
            self.pictures.forget_failures()
            PictureDialog(self._look, self._chat, bubble.image_url, bubble.upload, self.window()).open()

    def _open_menu(self, position: QPoint) -> None:
        index = self.list.indexAt(position)
        if not index.isValid() or self.model.bubble(index.row()).is_heading:
            return
        bubble = self.model.bubble(index.row())
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if bubble.text:
            copy = menu.addAction(self.tr("Copy"))
            copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(bubble.text))
        if bubble.has_image:
            menu.addAction(self.tr("Open the picture")).triggered.connect(
                lambda: PictureDialog(self._look, self._chat, bubble.image_url, bubble.upload, self.window()).open()
            )
        if bubble.is_failed or bubble.is_waiting:
            again = menu.addAction(self.tr("Try again"))
            again.triggered.connect(lambda: self._chat.send_again(bubble.key))
        if bubble.is_outgoing:
            words = self.tr("Throw away") if bubble.is_failed or bubble.is_waiting else self.tr("Cancel sending")
            menu.addAction(words).triggered.connect(lambda: self._chat.discard(bubble.key))
        menu.popup(self.list.viewport().mapToGlobal(position))

    def _scrolled(self, value: int) -> None:
        self._follows_end = self.list.verticalScrollBar().maximum() - value <= _NEAR_END_PX
        if value <= _NEAR_END_PX:
            self._chat.load_older()

    def _range_changed(self, _least: int, most: int) -> None:
        # Rows are measured after they were added, and again when the window changes: the end is where it is then.
        if self._follows_end:
            self.list.verticalScrollBar().setValue(most)
