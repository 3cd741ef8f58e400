"""What is being written to each person and not sent: words, and the picture beside them, kept on this computer."""

from __future__ import annotations

from collections.abc import Callable

from careconnect_desktop.ports.api import ImageUpload
from careconnect_desktop.ports.local_store import JsonObject, LocalDocuments
from careconnect_desktop.ports.media import Unsubscribe
from careconnect_desktop.services.observable import Announcer
from careconnect_desktop.services.records import picture_from_json, picture_to_json

DRAFTS = "message_drafts"
DRAFT_PICTURES = "message_draft_pictures"
"""Kinds of documents, named by the other person's id."""


class Drafts:
    """One draft for each person. A picture of an earlier run is read when its conversation is first shown.

    Whoever shows them hears of each change: a conversation may be open in two places.
    """

    def __init__(self, documents: LocalDocuments) -> None:
        self._documents = documents
        self._changes: Announcer[None] = Announcer()
        self._texts = {name: _text_of(documents.read(DRAFTS, name)) for name in documents.names(DRAFTS)}
        self._pictures: dict[str, ImageUpload] = {}
        self._unread = set(documents.names(DRAFT_PICTURES))

    @property
    def people(self) -> frozenset[str]:
        """The ids of those to whom something is being written."""
        return frozenset((*self._texts, *self._pictures, *self._unread))

    def subscribe(self, listener: Callable[[], None]) -> Unsubscribe:
        return self._changes.subscribe(lambda _none: listener())

    def text(self, person_id: str) -> str:
        return self._texts.get(person_id, "")

    def picture(self, person_id: str) -> ImageUpload | None:
        if person_id in self._unread:
            self._unread.discard(person_id)
            found = picture_from_json(self._documents.read(DRAFT_PICTURES, person_id))
            if found is not None:
                self._pictures[person_id] = found
            else:
                self._documents.delete(DRAFT_PICTURES, person_id)
        return self._pictures.get(person_id)

    def keep_text(self, person_id: str, text: str) -> None:
        """In place of what was written before; an empty one is forgotten."""
        if text:
            self._texts[person_id] = text
            self._documents.write(DRAFTS, person_id, {"text": text})
        else:
            self._texts.pop(person_id, None)
            self._documents.delete(DRAFTS, person_id)
        self._changes.announce(None)

    def keep_picture(self, person_id: str, picture: ImageUpload | None) -> None:
        """In place of the one before; None takes it away."""
        self._unread.discard(person_id)
        if picture is not None:
            self._pictures[person_id] = picture
            self._documents.write(DRAFT_PICTURES, person_id, picture_to_json(picture))
        else:
            self._pictures.pop(person_id, None)
            self._documents.delete(DRAFT_PICTURES, person_id)
        self._changes.announce(None)


def _text_of(document: JsonObject | None) -> str:
    text = document.get("text") if document is not None else None
    return text if isinstance(text, str) else ""
