"""What is known of the notes of one visit, here and on the server."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.encounter import VisitNotes

MAX_CHARACTERS = 64_000
"""As the contract's note text."""


class NotesSync(StrEnum):
    """How what is written here stands to what the server holds.

    LOADING: the server is asked. SAVED: the same. WRITING: typed, about to be sent. SENDING: on its way. HELD: it could
    not be sent; it is kept here and sent as soon as that works. CONFLICT: both sides have changed, a person decides.
    """

    LOADING = "loading"
    SAVED = "saved"
    WRITING = "writing"
    SENDING = "sending"
    HELD = "held"
    CONFLICT = "conflict"


class Resolution(StrEnum):
    """What becomes of two texts of one draft."""

    BOTH = "both"
    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True, kw_only=True)
class NotesSnapshot:
    """text: the draft as typed; for signed notes what is to be added. saved: what the server holds, None until it told.

    theirs: the other text of a CONFLICT. error: why it is HELD, or why signing or adding failed. was_signed_elsewhere:
    `text` was written on a draft that somebody has signed meanwhile.
    """

    appointment_id: str
    text: str = ""
    saved: VisitNotes | None = None
    sync: NotesSync = NotesSync.LOADING
    theirs: VisitNotes | None = None
    error: CareConnectError | None = None
    is_signing: bool = False
    was_signed_elsewhere: bool = False

    @property
    def is_signed(self) -> bool:
        return self.saved is not None and self.saved.is_signed

    @property
    def is_changed(self) -> bool:
        """True while the server does not hold what is written here."""
        if self.saved is None or self.saved.is_signed:
            return bool(self.text)
        return self.text != self.saved.text

    @property
    def can_sign(self) -> bool:
        """There is something to sign, and nobody has to decide on anything first."""
        is_ready = self.sync in (NotesSync.SAVED, NotesSync.WRITING, NotesSync.SENDING)
        return is_ready and not self.is_signed and not self.is_signing and bool(self.text.strip())

    @property
    def can_amend(self) -> bool:
        return self.is_signed and not self.is_signing and bool(self.text.strip())

    def __repr__(self) -> str:
        return f"NotesSnapshot({self.sync.value!r}, {len(self.text)} characters)"
