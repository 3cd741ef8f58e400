"""What the desktop tells a person who looks elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

DEFAULT_ACTION = "default"
"""A press on the notification itself."""


@dataclass(frozen=True, slots=True)
class Notification:
    """What is told. It may be seen by anybody who looks at the screen: no names, no illness, no text of a message.

    key: a later one of the same key replaces it. actions: (id, word) of each button. is_call: stays until withdrawn.
    """

    key: str
    title: str
    body: str = ""
    actions: tuple[tuple[str, str], ...] = ()
    is_call: bool = False


class Notifier(Protocol):
    """Shows notifications as well as the desktop can; where it cannot, nothing happens and nothing fails."""

    def show(self, notification: Notification) -> None:
        """Show or replace."""
        ...

    def withdraw(self, key: str) -> None:
        """Take it away; one that has gone is fine."""
        ...

    def withdraw_all(self) -> None:
        """Before the program ends: nothing that nobody answers to may stay on the screen."""
        ...
