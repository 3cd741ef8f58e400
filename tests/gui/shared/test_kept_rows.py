"""A few widgets, one for each item: what stays the same is not made anew."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from careconnect_desktop.ui.shared.kept_rows import KeptRows


def test_what_says_the_same_keeps_its_widget_and_the_keyboard(qtbot: QtBot) -> None:
    view = QWidget()
    qtbot.addWidget(view)
    rows: KeptRows[str, QPushButton] = KeptRows(QPushButton)
    view.setLayout(rows)
    view.resize(200, 200)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()

    def texts() -> list[str]:
        return [rows.itemAt(place).widget().text() for place in range(rows.count())]  # type: ignore[union-attr]

    (first, second) = rows.show_items(("a", "b"))
    second.setFocus()
    qtbot.waitUntil(second.hasFocus)
    (third,) = rows.show_items(("c", "b", "d"))[:1]
    assert texts() == ["c", "b", "d"]
    assert second.hasFocus()
    assert first.parent() is None
    assert rows.show_items(("b", "c")) == []
    assert texts() == ["b", "c"]
    assert second.hasFocus()
    qtbot.waitUntil(third.isVisible)
    # The keyboard goes on to what is left.
    rows.show_items(("c",))
    assert third.hasFocus()
    rows.show_items(())
    assert rows.count() == 0
