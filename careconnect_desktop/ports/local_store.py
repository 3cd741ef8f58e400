"""What a program keeps on this computer for one person at one server: drafts, what waits to be sent, last known lists.

Documents are JSON objects, told apart by a kind (``message_drafts``) and a name within it (often a person's or an
appointment's id; empty for the only one). They are held in memory, so reading and writing never wait; what was written
reaches the disk, sealed, moments later and in order.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Protocol

JsonObject = dict[str, Any]

ONLY_HERE = frozenset(
    {
        "message_draft_pictures",
        "message_drafts",
        "missed_calls",
        "note_drafts",
        "outbox",
        "outbox_images",
    }
)
"""Kinds of documents that would be lost: what somebody wrote and the server does not have, and the calls that rang here
and that nobody answered. The server has all others, or they only spare a question."""


class LocalDocuments(Protocol):
    """The documents of the signed-in person; for services and view models.

    While nobody is signed in there is nothing to read, and what is written is dropped: a late keystroke must not bring
    back what a sign-out has wiped.
    """

    @property
    def is_lasting(self) -> bool:
        """False when everything is forgotten as the program ends (no key ring, no disk): people are told so."""
        ...

    @property
    def damaged_count(self) -> int:
        """Documents that were found damaged and are lost: people are told so."""
        ...

    def read(self, kind: str, name: str = "") -> JsonObject | None:
        """A copy of the document; None when there is none."""
        ...

    def names(self, kind: str) -> tuple[str, ...]:
        """The names of all documents of a kind, sorted."""
        ...

    def write(self, kind: str, name: str, content: Mapping[str, Any]) -> None:
        """Keep a document in place of the one before. `content` holds what JSON holds, nothing else.

        Never raises for the disk's sake: when it fails, `is_lasting` turns False.
        """
        ...

    def delete(self, kind: str, name: str = "") -> None:
        """Forget a document; one that is not there is fine."""
        ...

    async def flush(self) -> None:
        """Returns once everything that was written before is on the disk."""
        ...


class LocalStore(LocalDocuments, Protocol):
    """The store around the documents, for the one who signs people in and out."""

    async def open(self, account: str) -> None:
        """Load what this computer keeps of an account (the e-mail that signs in); never raises."""
        ...

    async def wipe(self, account: str) -> None:
        """Destroy everything of an account, its key first; never raises. An open one is closed by it."""
        ...

    async def retire(self, kept: Collection[str]) -> None:
        """Close the account of somebody who does not stay: all documents go but those of these kinds.

        Without any of those its key and its folder go too. Never raises.
        """
        ...

    async def close(self) -> None:
        """Bring the last writes to the disk and forget what is in memory; what is kept stays kept."""
        ...
