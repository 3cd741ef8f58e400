"""Letters of another font than the first stand in the middle of what people write in, and none is cut."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from careconnect_desktop.ui.shared.date_field import DateField
from careconnect_desktop.ui.shared.fields import GrowingText, TextField
from careconnect_desktop.ui.shared.look import Look
from tests.helpers.looks import catch_up

ARABIC, LATIN = "كتب شمس", "Hamburg ag"
_EDGE_PX, _SIDE_PX = 3, 40


def ink(widget: QWidget) -> tuple[int, int]:
    """The first and the last row of the widget's picture in which letters are."""
    picture = widget.grab().toImage()
    paper = picture.pixelColor(picture.width() // 2, _EDGE_PX).lightness()
    rows = [
        y
        for y in range(_EDGE_PX, picture.height() - _EDGE_PX)
        if any(abs(picture.pixelColor(x, y).lightness() - paper) > 60 for x in range(12, picture.width() - _SIDE_PX))
    ]
    return rows[0], rows[-1]


def off_the_middle(widget: QWidget) -> float:
    first, last = ink(widget)
    return abs((first + last) / 2 - (widget.height() - 1) / 2)


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.resize(300, widget.sizeHint().height())
    widget.show()
    QApplication.processEvents()
    focused = QApplication.focusWidget()
    if focused is not None:
        # The cursor is no letter.
        focused.clearFocus()


@pytest.fixture
def in_arabic() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("ar"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize("text", [ARABIC, LATIN])
def test_a_line_of_text(look: Look, qtbot: QtBot, text: str) -> None:
    field = TextField("Name", text="something else")
    shown(qtbot, field)
    field.line.setText(text)
    assert off_the_middle(field.line) <= 2.5


@pytest.mark.usefixtures("in_arabic")
def test_a_date(look: Look, qtbot: QtBot) -> None:
    field = DateField(look, "Day", date(2026, 11, 21))
    shown(qtbot, field)
    assert off_the_middle(field.editor) <= 2.5


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_several_lines_and_the_words_before_there_are_any(look: Look, qtbot: QtBot, scale: float) -> None:
    look.set_text_scale(scale)
    catch_up(look)
    heights = {}
    for text, hint in ((ARABIC, ""), (LATIN, ""), ("", ARABIC), ("", LATIN)):
        editor = GrowingText(look, max_lines=3)
        editor.setPlaceholderText(hint)
        editor.setPlainText(text)
        shown(qtbot, editor)
        assert off_the_middle(editor) <= 2.5 * scale + 0.5, (text, hint)
        heights[text or hint] = ink(editor)[1] - ink(editor)[0]
    # The same letters in a line of text, where nothing cuts them.
    field = TextField("Name", text=ARABIC)
    shown(qtbot, field)
    assert heights[ARABIC] >= ink(field.line)[1] - ink(field.line)[0]


def test_it_grows_by_the_lines_as_they_are(look: Look, qtbot: QtBot) -> None:
    editor = GrowingText(look, max_lines=3)
    shown(qtbot, editor)
    heights = []
    for count in range(1, 5):
        editor.setPlainText("\n".join([ARABIC] * count))
        QApplication.processEvents()
        heights.append(editor.height())
    steps = [after - before for before, after in pairwise(heights)]
    assert steps[0] == steps[1] > editor.fontMetrics().lineSpacing()
    assert steps[2] == 0, "from there on it scrolls"
    editor.setPlainText(LATIN)
    QApplication.processEvents()
    assert editor.height() == editor.fontMetrics().lineSpacing() + heights_around(editor)


def heights_around(editor: GrowingText) -> int:
    """Of what is not text: padding and border, as the style sheet has them, and the document's margins."""
    return 2 * 6 + 2 + round(2 * editor.document().documentMargin())
