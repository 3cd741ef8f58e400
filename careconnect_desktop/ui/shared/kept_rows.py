"""A few widgets in a column, one for each item: what stays the same keeps its widget, and the keyboard on it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from careconnect_desktop.ui.shared.cards import take_widget

Item = TypeVar("Item", bound=Hashable)
Made = TypeVar("Made", bound=QWidget)


class KeptRows(QVBoxLayout, Generic[Item, Made]):
    """Draws items that are told apart by what they say. make: the widget of an item that is new."""

    def __init__(self, make: Callable[[Item], Made], *, spacing: int = 8) -> None:
        super().__init__()
        self._make = make
        self._rows: dict[Item, Made] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def show_items(self, items: Sequence[Item]) -> list[Made]:
        """Draw these, in this order; answers the widgets that were made for it. No item may come twice."""
        for gone in [known for known in self._rows if known not in items]:
            take_widget(self, self._rows.pop(gone))
        made: list[Made] = []
        for place, item in enumerate(items):
            if item not in self._rows:
                made.append(self._make(item))
                self._rows[item] = made[-1]
            row = self._rows[item]
            if self.indexOf(row) != place:
                self.removeWidget(row)
                self.insertWidget(place, row)
        return made
