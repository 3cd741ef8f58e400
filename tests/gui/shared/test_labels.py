"""Words are drawn as they are, whole or elided, in both directions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from careconnect_desktop.ui.shared.labels import PlainTextLabel, plain_button_text, plain_tooltip
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.margins import read_margins
from careconnect_desktop.ui.shared.text_lines import break_lines, direction_of_text, direction_within, isolated
from careconnect_desktop.ui.shared.tokens import Size
from tests.helpers.looks import catch_up

MARKUP = '<img src="http://tracker.example/x.png"><b>bold</b> & more'


def test_markup_is_never_looked_at(look: Look, qtbot: QtBot) -> None:
    label = PlainTextLabel(MARKUP)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == MARKUP
    assert label.accessibleName() == MARKUP


def test_tooltips_escape_markup() -> None:
    assert "<img" not in plain_tooltip(MARKUP)
    assert "&lt;img" in plain_tooltip(MARKUP)
    assert plain_tooltip("") == ""


def test_ampersands_are_no_shortcuts_on_buttons() -> None:
    assert plain_button_text("Braun & Söhne") == "Braun && Söhne"


def test_wrapped_text_has_room_for_every_line(look: Look, qtbot: QtBot) -> None:
    label = PlainTextLabel("word " * 80)
    qtbot.addWidget(label)
    narrow, wide = label.heightForWidth(200), label.heightForWidth(600)
    assert narrow > wide > 0
    lines = break_lines(label.text(), label.font(), 200)
    assert narrow >= len(lines) * QFontMetricsF(label.font()).height()


def test_the_line_height_is_that_of_the_tokens(look: Look, qtbot: QtBot) -> None:
    label = PlainTextLabel("one\ntwo\nthree")
    qtbot.addWidget(label)
    assert label.heightForWidth(400) == pytest.approx(3 * 15 * look.tokens.line_height, abs=1)


@pytest.mark.parametrize("word", ["مقفل", "Gesperrt", "लॉक"])
@pytest.mark.parametrize("size", list(Size))
def test_one_word_keeps_to_one_line_in_the_width_that_it_asks_for(
    look: Look, qtbot: QtBot, word: str, size: Size
) -> None:
    label = PlainTextLabel(word, size=size)
    qtbot.addWidget(label)
    label.ensurePolished()
    assert break_lines(word, label.font(), label.sizeHint().width()) == [word]
    assert break_lines(word, label.font(), label.minimumSizeHint().width()) == [word]


def test_an_empty_line_between_paragraphs_is_one_line() -> None:
    assert break_lines("one\n\ntwo", QFont(), 400) == ["one", "", "two"]
    assert break_lines("", QFont(), 400) == [""]


def test_a_code_is_drawn_letter_by_letter(look: Look, qtbot: QtBot) -> None:
    drawn = []
    for is_code in (False, True):
        label = PlainTextLabel("2x4", is_code=is_code)
        qtbot.addWidget(label)
        label.resize(80, 24)
        drawn.append(label.grab().toImage())
    assert drawn[0] != drawn[1], "the font makes a times sign of the x"


def test_elided_text_is_told_whole_by_the_tooltip(look: Look, qtbot: QtBot) -> None:
    label = PlainTextLabel("A very long name that cannot fit into so little room", max_lines=1)
    qtbot.addWidget(label)
    label.resize(120, 24)
    label.show()
    label.grab()
    assert "cannot fit" in label.toolTip()
    label.resize(2000, 24)
    label.grab()
    assert label.toolTip() == ""


def test_a_word_longer_than_the_line_is_broken_not_clipped(look: Look) -> None:
    font = look.font()
    lines = break_lines("x" * 300, font, 150)
    assert len(lines) > 2
    assert "".join(lines) == "x" * 300
    assert max(QFontMetricsF(font).horizontalAdvance(line) for line in lines) <= 151


def test_the_last_permitted_line_holds_the_rest(look: Look) -> None:
    lines = break_lines("one two three four five six seven eight nine ten", look.font(), 60, max_lines=2)
    assert len(lines) == 2
    assert lines[1].endswith("nine ten")


def test_sizes_follow_the_text_scale(look: Look, qtbot: QtBot) -> None:
    label = PlainTextLabel("Title", size=Size.TITLE)
    qtbot.addWidget(label)
    label.ensurePolished()
    assert label.font().pixelSize() == 24
    look.set_text_scale(2.0)
    catch_up(look)
    label.ensurePolished()
    assert label.font().pixelSize() == 48


LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize(("text", "interface", "direction"), [
    ("Dr. Anna Meyer مسجل الدخول.", RIGHT, RIGHT),
    ("د. ليلى حداد is signed in.", LEFT, LEFT),
    ("I am ready.", RIGHT, LEFT),
    ("أهلاً", LEFT, RIGHT),
    ("12:30", RIGHT, RIGHT),
])  # fmt: skip
def test_a_line_of_ours_is_read_as_the_interface(
    text: str, interface: Qt.LayoutDirection, direction: Qt.LayoutDirection
) -> None:
    assert direction_within(text, interface) is direction


@pytest.mark.parametrize(("text", "direction"), [
    ("أهلاً Dr. Meyer", RIGHT),
    ("«Dr. Meyer» أهلاً", LEFT),
    ("12:30", RIGHT),
])  # fmt: skip
def test_somebodys_words_are_read_by_their_first_letter(text: str, direction: Qt.LayoutDirection) -> None:
    assert direction_of_text(text, RIGHT) is direction


def test_each_paragraph_has_its_own_direction(look: Look, qtbot: QtBot) -> None:
    """Drawn as the same paragraph alone is: its full stop stands at the end of its own words."""

    def drawn(text: str, *, is_written: bool) -> QImage:
        label = PlainTextLabel(text, is_written=is_written)
        label.setLayoutDirection(RIGHT)
        qtbot.addWidget(label)
        label.resize(260, label.heightForWidth(260))
        return label.grab().toImage()

    english, arabic, mixed = "Rest for a week.", "أهلاً.", "Ibuprofen مرتين."
    height = drawn(english, is_written=True).height()
    for is_written in (True, False):
        whole = drawn(f"{english}\n{arabic}\n{mixed}", is_written=is_written)
        for number, paragraph in enumerate((english, arabic, mixed)):
            alone = drawn(paragraph, is_written=is_written)
            assert whole.copy(0, number * height, 260, height) == alone, (is_written, paragraph)
    # What somebody has written begins with its first letter, a sentence of ours with the interface's side.
    assert drawn(mixed, is_written=True) != drawn(mixed, is_written=False)
    assert drawn(english, is_written=True) == drawn(english, is_written=False)


@pytest.mark.parametrize(("text", "around", "expected"), [
    ("I am ready.", LEFT, "I am ready."),
    ("I am ready.", RIGHT, "\u2068I am ready.\u2069"),
    ("أهلاً.", RIGHT, "أهلاً."),
    ("أهلاً.", LEFT, "\u2068أهلاً.\u2069"),
])  # fmt: skip
def test_words_that_are_read_the_other_way_stand_apart(text: str, around: Qt.LayoutDirection, expected: str) -> None:
    assert isolated(text, around) == expected


@pytest.mark.parametrize(("direction", "left", "right"), [(LEFT, 16, 8), (RIGHT, 8, 16)])
def test_margins_follow_the_direction_of_reading(
    qapp: QApplication, direction: Qt.LayoutDirection, left: int, right: int
) -> None:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(direction)
    try:
        margins = read_margins(16, 4, 8, 2)
    finally:
        qapp.setLayoutDirection(before)
    assert (margins.left(), margins.top(), margins.right(), margins.bottom()) == (left, 4, right, 2)
