"""The table of shortcuts: complete, without clashes, changeable, kept, and safe against a damaged file."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from careconnect_desktop.viewmodels.shortcuts import (
    SHORTCUTS,
    KeysProblem,
    Refusal,
    ShortcutsModel,
    group_title,
    is_distinct,
    shortcut_words,
)


class Kept:
    """A store in memory."""

    def __init__(self, **values: str) -> None:
        self.values = {name.replace("__", "."): keys for name, keys in values.items()}

    def load(self) -> dict[str, str]:
        return dict(self.values)

    def save(self, values: Mapping[str, str]) -> None:
        self.values.update(values)


def test_the_table_has_no_clash_and_words_for_every_line(qapp: QObject) -> None:
    keys = [each.keys for each in SHORTCUTS]
    assert len(set(keys)) == len(keys)
    for each in SHORTCUTS:
        assert is_distinct(each.keys)
        assert shortcut_words(each.id)
        assert group_title(each.group)
        # Written as Qt writes them, so that what a person presses can be compared.
        assert QKeySequence(each.keys).toString(QKeySequence.SequenceFormat.PortableText) == each.keys


def test_changed_keys_count_at_once_and_after_a_restart(owner: QObject) -> None:
    store = Kept()
    model = ShortcutsModel(store, owner)
    heard: list[None] = []
    model.changed.connect(lambda: heard.append(None))
    assert model.change("call.microphone", "Ctrl+Alt+K") is None
    assert model.snapshot.keys_of("call.microphone") == "Ctrl+Alt+K"
    assert len(heard) == 1
    assert ShortcutsModel(store, owner).snapshot.keys_of("call.microphone") == "Ctrl+Alt+K"
    model.reset_all()
    assert ShortcutsModel(store, owner).snapshot.keys_of("call.microphone") == "Ctrl+D"


def test_keys_of_another_action_are_refused_and_it_is_named(owner: QObject) -> None:
    model = ShortcutsModel(None, owner)
    assert model.change("call.microphone", "Ctrl+E") == Refusal(KeysProblem.TAKEN, "call.camera")
    assert model.snapshot.keys_of("call.microphone") == "Ctrl+D"
    # What was given up is free.
    assert model.change("call.camera", "") is None
    assert model.change("call.microphone", "Ctrl+E") is None


@pytest.mark.parametrize("keys", ["A", "Shift+A", "Space", "?", "Return"])
def test_what_people_type_is_no_shortcut(owner: QObject, keys: str) -> None:
    assert ShortcutsModel(None, owner).change("call.microphone", keys) == Refusal(KeysProblem.PLAIN)


@pytest.mark.parametrize("keys", ["F2", "Shift+F2", "Ctrl+A", "Alt+Shift+A", "Meta+L", "Ctrl++"])
def test_what_nobody_types_is_one(keys: str) -> None:
    assert is_distinct(keys)


def test_a_damaged_file_gives_no_ambiguous_keys(owner: QObject) -> None:
    store = Kept(call__microphone="Ctrl+E", call__chat="x", call__share="Ctrl+Alt+1", call__leave="Ctrl+Alt+1", x="F3")
    shown = ShortcutsModel(store, owner).snapshot
    keys = [shown.keys_of(each.id) for each in SHORTCUTS]
    assert len(set(keys)) == len(keys)
    assert shown.keys_of("call.microphone") == "Ctrl+D"
    assert shown.keys_of("call.share") == "Ctrl+Alt+1"
