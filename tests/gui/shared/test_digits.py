"""Counts and keys in the digits of the language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QObject

from careconnect_desktop.ui.call.header import clock_text
from careconnect_desktop.ui.shared.count_mark import count_text
from careconnect_desktop.ui.shared.shortcuts import keys_text
from careconnect_desktop.viewmodels.shortcuts import SHORTCUTS, ShortcutsModel


@pytest.fixture(params=["en_GB", "ar"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


def test_counts_end_where_the_room_does(language: str) -> None:
    texts = [count_text(2), count_text(99), count_text(100), count_text(9, most=9), count_text(10, most=9)]
    assert texts == (["٢", "٩٩", "٩٩+", "٩", "٩+"] if language == "ar" else ["2", "99", "99+", "9", "9+"])


def test_a_digits_key_is_a_digit_and_a_keys_name_a_name(language: str, owner: QObject) -> None:
    shortcuts = ShortcutsModel(parent=owner)
    shortcut_id = SHORTCUTS[0].id
    for keys, expected in (("Ctrl+7", "\u2066Ctrl+٧\u2069" if language == "ar" else "Ctrl+7"), ("Ctrl+F6", "Ctrl+F6")):
        assert shortcuts.change(shortcut_id, keys) is None
        assert keys_text(shortcuts, shortcut_id) == expected


def test_the_time_of_a_call_is_in_the_digits_of_the_language(language: str) -> None:
    texts = [clock_text(9), clock_text(462), clock_text(3605)]
    assert texts == (["٠:٠٩", "٧:٤٢", "١:٠٠:٠٥"] if language == "ar" else ["0:09", "7:42", "1:00:05"])
