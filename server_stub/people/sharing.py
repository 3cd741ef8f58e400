"""What the processes of one server tell each other of people, and the pages of the directory that they share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

TTL_S = 300.0
"""How long anything of the directory is remembered, in memory or in Redis."""

News = Callable[[str | None], None]
"""Called with the id of a person of whom something has changed on another process; None: anybody may have changed."""


@dataclass(frozen=True, slots=True)
class Edition:
    """The state of the directory between two changes. left_s: for how long what is made of it now may be kept."""

    name: str
    left_s: float


class SharedPeople(Protocol):
    """Other processes, as far as people are concerned. Never raises: without Redis each goes on alone."""

    @property
    def is_heard(self) -> bool:
        """Changes on other processes are told to this one, so that it may trust its memory."""
        ...

    def on_news(self, listener: News) -> None:
        """Have a listener called for each change elsewhere, and when some may have been missed."""
        ...

    async def tell(self, user_id: str | None) -> None:
        """Something of this person has changed, and is committed; None: of anybody."""
        ...

    async def edition(self) -> Edition:
        """The present edition of the directory."""
        ...

    async def find(self, edition: Edition, page: str) -> str | None:
        """A page of this edition that another process has made."""
        ...

    async def keep(self, edition: Edition, page: str, content: str) -> None:
        """Let the others have a page of this edition."""
        ...


class OwnPeople:
    """`SharedPeople` for a server of one process: nobody else changes anything, and nobody needs to be told."""

    is_heard = True

    def on_news(self, listener: News) -> None:
        return None

    async def tell(self, user_id: str | None) -> None:
        return None

    async def edition(self) -> Edition:
        return Edition("", TTL_S)

    async def find(self, edition: Edition, page: str) -> str | None:
        return None

    async def keep(self, edition: Edition, page: str, content: str) -> None:
        return None
