"""Two ways to use a program on a screen: by mouse, with the keys only for words, and by keyboard alone.

A story is told once, in what is pressed and written, and both hands can do it.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol

from tests.helpers.person_at_screen import WAIT_S, PersonAtScreen, Seen

MOST_TABS = 15
"""A control that needs more of them is one that the program does not lead to."""
_MOST_ARROWS = 30
_LEADS_NOWHERE_S = 1.0
_MOST_TURNS = 60
"""Of the wheel, to bring into view what is further down."""


class Hand(Protocol):
    """What a person does, whatever they do it with. person: whose hand it is."""

    person: PersonAtScreen

    def press(self, name: str) -> None:
        """A button, a choice, a line of a menu or of a list, as soon as it is there and can be pressed."""

    def write(self, field: str, words: str) -> None:
        """Words into the field of this name."""

    def go_to(self, window: str) -> None:
        """Turn to a window whose title holds these words."""


class MouseHand:
    """A pointer; words are typed where it has clicked."""

    def __init__(self, person: PersonAtScreen) -> None:
        self.person = person

    def press(self, name: str, seconds: float = WAIT_S) -> None:
        self._click(lambda: self.person.find(name, seconds))

    def write(self, field: str, words: str, seconds: float = WAIT_S) -> None:
        self._click(lambda: self.person.field(field, seconds))
        self.person.type(words)

    def go_to(self, window: str) -> None:
        self.person.raise_window(window)

    def _click(self, find: Callable[[], Seen]) -> None:
        target, before = find(), None
        for _ in range(_MOST_TURNS):
            # Nobody hits what still moves.
            if target == before and target.is_in_view:
                self.person.events("mousemove", *_words(target.centre), "click", "1")
                return
            if not target.is_in_view:
                self._turn_the_wheel(target.window)
            target, before = find(), target
        raise AssertionError(f"{target.name!r} never came into view")

    def _turn_the_wheel(self, window: str) -> None:
        """Over the middle of a window, for what is further down."""
        over = next(each for each in self.person.look() if each.window == window and each.is_in_view)
        self.person.events("mousemove", *_words(over.centre), "click", "5")


def _words(place: tuple[int, int]) -> list[str]:
    return [str(number) for number in place]


class KeyboardHand:
    """Tab, arrows, Enter and Space: never a pointer."""

    def __init__(self, person: PersonAtScreen) -> None:
        self.person = person

    def press(self, name: str) -> None:
        target = self.person.find(name)
        if target.role == "MenuItem":
            self._walk("Down", target.name)
            self.person.keys("Return")
        elif target.role == "ListItem":
            self._tab_to(target, lambda on: on.role == "List")
            self._walk("Down", target.name)
            self.person.keys("Return")
        elif target.group:
            self._tab_to(target, lambda on: on.group == target.group)
            on = self._walk(self._way_to(target), target.name)
            if not on.checked:
                self.person.keys("space")
        else:
            self._tab_to(target, lambda on: (on.role, on.name) == (target.role, target.name))
            self.person.keys("space")

    def write(self, field: str, words: str) -> None:
        target = self.person.field(field)
        self._tab_to(target, lambda on: on.is_field and on.name == field)
        self.person.type(words)

    def go_to(self, window: str) -> None:
        self.person.to_window(window)

    def _tab_to(self, target: Seen, is_there: Callable[[Seen], bool]) -> None:
        """Forward, or back to what stands above."""
        on = self.person.focus()
        key = "shift+Tab" if on is not None and on.window == target.window and target.is_above(on) else "Tab"
        passed: list[str] = []
        for _ in range(MOST_TABS):
            if on is not None and is_there(on):
                return
            passed.append(on.name or on.role if on is not None else "nothing")
            on = self._after(key, on)
        raise AssertionError(f"{key} never came to {target.name!r}, but to {passed}")

    def _way_to(self, target: Seen) -> str:
        """The arrow that leads from where the keyboard is to another choice."""
        on = self.person.focus()
        if on is None or on.rect == target.rect:
            return "Right"
        across, down = (to - start for start, to in zip(on.centre, target.centre, strict=True))
        if abs(across) >= abs(down):
            return "Right" if across > 0 else "Left"
        return "Down" if down > 0 else "Up"

    def _walk(self, key: str, name: str) -> Seen:
        """By arrows, from where the keyboard is."""
        on = self.person.focus()
        passed: list[str] = []
        for _ in range(_MOST_ARROWS):
            if on is not None and name in (on.row or on.name):
                return on
            passed.append((on.row or on.name) if on is not None else "nothing")
            on = self._after(key, on)
        raise AssertionError(f"{key} never came to {name!r}, but to {passed}")

    def _after(self, key: str, before: Seen | None) -> Seen | None:
        """Where the keyboard is after a key; the same as before where it leads nowhere."""
        self.person.keys(key)
        until_s = time.monotonic() + _LEADS_NOWHERE_S
        while (on := self.person.focus()) == before and time.monotonic() < until_s:
            time.sleep(0.005)
        return on
