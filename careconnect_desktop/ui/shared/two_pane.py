"""A list and what is chosen in it, side by side; in a narrow window one of the two."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from careconnect_desktop.ui.shared.cards import WidthWatcher, separator
from careconnect_desktop.ui.shared.look import Look


class TwoPane(QWidget):
    """`folded` tells when one pane alone is shown and it is the second: the place then offers its back arrow."""

    folded = Signal(bool)

    def __init__(
        self,
        look: Look,
        first: QWidget,
        second: QWidget,
        *,
        first_px: int = 360,
        least_second_px: int = 400,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._first, self._second = first, second
        self._first_px, self._least_second_px = first_px, least_second_px
        self._is_narrow = False
        self._is_detail_open = False
        self._is_first_alone = False
        self._line = separator(vertical=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(first)
        row.addWidget(self._line)
        row.addWidget(second, 1)
        second.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._watcher = WidthWatcher(self, self._limit_px, self._narrowed)
        look.changed.connect(self._relaid)
        self._arrange()

    @property
    def is_narrow(self) -> bool:
        """True while one pane alone has room."""
        return self._is_narrow

    @property
    def is_detail_open(self) -> bool:
        """True when the second pane is shown wherever only one has room."""
        return self._is_detail_open

    def open_detail(self) -> None:
        """Show the second pane, where only one has room."""
        self._is_detail_open = True
        self._arrange()

    def close_detail(self) -> None:
        """Back to the list."""
        self._is_detail_open = False
        self._arrange()

    def set_first_alone(self, is_alone: bool) -> None:
        """Give the whole room to the list, while it is empty and says what to do: one thing to read, not two."""
        if is_alone is not self._is_first_alone:
            self._is_first_alone = is_alone
            self._arrange()

    def _limit_px(self) -> int:
        return self._look.px(self._first_px) + self._look.px(self._least_second_px)

    def _narrowed(self, is_narrow: bool) -> None:
        self._is_narrow = is_narrow
        self._arrange()

    def _relaid(self) -> None:
        self._watcher.check()
        self._arrange()

    def _arrange(self) -> None:
        is_single = self._is_narrow or self._is_first_alone
        is_detail = self._is_narrow and self._is_detail_open and not self._is_first_alone
        self._first.setVisible(not is_detail)
        self._second.setVisible(not is_single or is_detail)
        self._line.setVisible(not is_single)
        if is_single:
            self._first.setMinimumWidth(0)
            self._first.setMaximumWidth(16_777_215)
        else:
            self._first.setFixedWidth(self._look.px(self._first_px))
        self.folded.emit(is_detail)
