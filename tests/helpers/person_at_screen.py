"""Somebody who sits before a real desktop program on a screen of its own and uses it by real events of an X server.

The program is a process; what it shows is told by itself (`watched_desktop`), what is done comes from `xdotool`: XTEST
events, which take the way of a mouse and a keyboard through the X server and Qt's platform.
"""

from __future__ import annotations

import json
import os
import re
import selectors
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self, TypeVar

import numpy as np
import numpy.typing as npt

from tests.helpers.screen import grab_colours
from tests.helpers.service_process import ending_with_us, program
from tests.helpers.watched_desktop import FOCUS, LOOK

WAIT_S = 40.0
_LOOK_S = 0.05
_ANSWER_S = 30.0

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Seen:
    """Something on the screen. rect: left, top, width, height of its part in view; row: of a list, the current one."""

    role: str
    name: str
    text: str
    group: str
    window: str
    rect: tuple[int, int, int, int]
    enabled: bool
    focused: bool
    checked: bool
    current: bool = False
    row: str = ""

    @property
    def is_pressable(self) -> bool:
        return self.enabled and self.role in ("Button", "CheckBox", "RadioButton", "ListItem", "MenuItem", "ButtonMenu")

    @property
    def is_field(self) -> bool:
        return self.enabled and self.role == "EditableText"

    @property
    def centre(self) -> tuple[int, int]:
        left, top, width, height = self.rect
        return left + width // 2, top + height // 2

    @property
    def is_in_view(self) -> bool:
        return self.rect[2] > 0 and self.rect[3] > 0

    def is_above(self, other: Seen) -> bool:
        """Further up, or in the same line further to the left."""
        return (self.centre[1], self.rect[0]) < (other.rect[1], other.rect[0]) or (
            self.rect[1] < other.centre[1] < self.rect[1] + self.rect[3] and self.rect[0] < other.rect[0]
        )

    def says(self, words: str) -> bool:
        """These words can be read here."""
        return words in self.name or words in self.text


class PersonAtScreen:
    """One program of one person. Leaving the block ends it as the person's session would, and takes it away.

    module: another one in place of `watched_desktop`, with its further words.
    """

    def __init__(
        self, server_url: str, display: str, home: Path, *further: str, module: str = "tests.helpers.watched_desktop"
    ) -> None:
        self._xdotool = program("xdotool", "xdotool")
        home.mkdir(parents=True, exist_ok=True)
        home.chmod(0o700)
        self._environment = os.environ | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_RUNTIME_DIR": str(home),
            "DBUS_SESSION_BUS_ADDRESS": "",
        }
        self._errors = home / "program.err"
        self._window = ""
        self._command = [sys.executable, "-m", module, server_url, *further]

    def __enter__(self) -> Self:
        with self._errors.open("wb") as errors:
            self._process = subprocess.Popen(
                ending_with_us(self._command),
                env=self._environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                bufsize=0,
            )
        return self

    def __exit__(self, *_: object) -> None:
        self._process.send_signal(signal.SIGTERM)
        try:
            assert self._process.wait(20) == 0, self._errors.read_text()[-2000:]
        finally:
            self._process.kill()
            self._process.wait()
            for pipe in (self._process.stdin, self._process.stdout):
                assert pipe is not None
                pipe.close()

    # ---- what can be seen

    def look(self) -> list[Seen]:
        """Everything that stands on the screen."""
        return [_seen(told) for told in self._ask(LOOK)]

    def focus(self) -> Seen | None:
        """What has the keyboard. A dialog that opens gets it: there is no window manager here that would see to it."""
        told = self._ask(FOCUS)
        if told["dialog"] is not None or not told["window"]:
            self._give_keyboard(f"^{re.escape(told['dialog'])}" if told["dialog"] is not None else self._window)
            told = self._ask(FOCUS)
        return _seen(told["focus"]) if told["focus"] is not None else None

    def until(self, found: Callable[[list[Seen]], _T | None], what: str, seconds: float = WAIT_S) -> _T:
        """What `found` makes of the screen, once that is something."""
        deadline = time.monotonic() + seconds
        while True:
            seen = self.look()
            answer = found(seen)
            if answer:
                return answer
            if time.monotonic() > deadline:
                words = [each.name or each.text for each in seen if each.is_in_view and (each.name or each.text)]
                raise AssertionError(f"never: {what}; what is to be read instead: {words}")
            time.sleep(_LOOK_S)

    def read(self, words: str) -> None:
        """Wait until these words stand there."""
        self.until(lambda seen: any(each.says(words) for each in seen), f"{words!r} is to be read")

    def find(self, name: str, seconds: float = WAIT_S) -> Seen:
        """What can be pressed and has this name or words, or else begins with it, in the window that was last used.

        A name that begins with ``~`` is a regular expression.
        """

        def found(seen: list[Seen]) -> Seen | None:
            pressable = [each for each in seen if each.is_pressable and re.search(self._window, each.window)]
            if name.startswith("~"):
                return next((each for each in pressable if re.fullmatch(name[1:], each.name)), None)
            fitting = [each for each in pressable if each.name.startswith(name) or each.text.startswith(name)]
            # The last of several with the same words is the one that does it; the others choose what is done.
            fitting.reverse()
            return min(
                fitting, key=lambda each: (name not in (each.name, each.text), not each.is_in_view), default=None
            )

        return self.until(found, f"{name!r} can be pressed", seconds)

    def field(self, name: str, seconds: float = WAIT_S) -> Seen:
        """The field of this name, where somebody can write."""

        def found(seen: list[Seen]) -> Seen | None:
            fields = (each for each in seen if each.is_field and re.search(self._window, each.window))
            return next((each for each in fields if each.name == name), None)

        return self.until(found, f"one can write into {name!r}", seconds)

    def screen(self) -> npt.NDArray[np.uint8]:
        """The whole screen: rows of red, green and blue."""
        return grab_colours(self._environment["DISPLAY"], self._errors.with_suffix(".png"))

    # ---- what is done

    def events(self, *words: str, text: str | None = None) -> None:
        """Commands of xdotool, one after the other; text: what it types."""
        subprocess.run(
            [self._xdotool, *words], env=self._environment, input=text, text=True, check=True, timeout=_ANSWER_S
        )

    def keys(self, *keys: str) -> None:
        """Press keys, such as ``ctrl+Return``, one after the other."""
        self.events("key", "--delay", "0", *keys)

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        self.events("type", "--delay", "2", "--file", "-", text=text)

    def raise_window(self, title: str) -> None:
        """Bring a window to the front, as a task bar does."""
        self._window = title
        self.events("search", "--sync", "--onlyvisible", "--name", title, "windowraise")

    def to_window(self, title: str) -> None:
        """Give a window the keyboard, as Alt+Tab does where there is a window manager."""
        self.raise_window(title)
        self._give_keyboard(title)
        self.until(lambda _seen: re.search(title, self._ask(FOCUS)["window"]), f"{title!r} has the keyboard")

    def _give_keyboard(self, title: str) -> None:
        self.events("search", "--sync", "--onlyvisible", "--name", title, "windowfocus", "--sync")

    def _ask(self, question: str) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(question.encode() + b"\n")
        with selectors.DefaultSelector() as ready:
            ready.register(self._process.stdout, selectors.EVENT_READ)
            line = b""
            while not line.endswith(b"\n"):
                assert ready.select(_ANSWER_S), "the program does not answer"
                piece = os.read(self._process.stdout.fileno(), 1 << 20)
                assert piece, f"the program has ended: {self._errors.read_text()[-2000:]}"
                line += piece
        return json.loads(line)


def _seen(told: dict[str, Any]) -> Seen:
    left, top, width, height = told.pop("rect")
    return Seen(rect=(left, top, width, height), **told)
