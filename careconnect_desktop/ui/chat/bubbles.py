"""Bubbles: the lines of a thread, as a list model."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from careconnect_desktop.ports.api import ImageUpload

BUBBLE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class Bubble:
    """One line of a thread: a day's heading, or a message. note: the time, or what became of it.

    image_url: of a picture on the server; upload: of one that is on its way, `progress` of it has left (0.0 to 1.0).
    """

    key: str
    text: str
    note: str = ""
    is_heading: bool = False
    is_mine: bool = False
    is_failed: bool = False
    is_waiting: bool = False
    state_icon: str = ""
    state_words: str = ""
    is_first_of_group: bool = True
    image_url: str = ""
    image_words: str = ""
    upload: ImageUpload | None = None
    progress: float | None = None

    @property
    def is_outgoing(self) -> bool:
        """True while the server does not have it."""
        return self.state_icon in ("clock", "circle-alert")

    @property
    def has_image(self) -> bool:
        return bool(self.image_url) or self.upload is not None

    @property
    def spoken(self) -> str:
        return ", ".join(part for part in (self.image_words, self.text, self.note, self.state_words) if part)


class BubbleModel(QAbstractListModel):
    """The bubbles of the open thread. Appending keeps the rows that are there, so that nothing jumps."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bubbles: tuple[Bubble, ...] = ()

    def show_bubbles(self, bubbles: tuple[Bubble, ...]) -> None:
        """Replace what differs: a changed tail is drawn anew, more of the same is appended."""
        old = self._bubbles
        if bubbles == old:
            return
        same_keys = [bubble.key for bubble in bubbles[: len(old)]] == [bubble.key for bubble in old]
        if same_keys and len(bubbles) >= len(old):
            if len(bubbles) > len(old):
                self.beginInsertRows(QModelIndex(), len(old), len(bubbles) - 1)
                self._bubbles = bubbles
                self.endInsertRows()
            self._bubbles = bubbles
            for row, before in enumerate(old):
                if bubbles[row] is not before and bubbles[row] != before:
                    self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self._bubbles = bubbles
        self.endResetModel()

    def bubble(self, row: int) -> Bubble:
        return self._bubbles[row]

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._bubbles)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._bubbles):
            return None
        bubble = self._bubbles[index.row()]
        if role == BUBBLE_ROLE:
            return bubble
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return bubble.spoken
        return None
