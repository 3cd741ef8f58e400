"""Words for the state of visit notes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from careconnect_desktop.services.notes.sheet_state import NotesSync
from careconnect_desktop.ui.shared.chips import StatusTone
from careconnect_desktop.viewmodels.visit_notes import VisitNotesSnapshot

translate = QCoreApplication.translate


def sync_chip(shown: VisitNotesSnapshot) -> tuple[str, str, StatusTone]:
    """Word, icon and tone of where the text is."""
    if shown.is_signing:
        return translate("Notes", "Sending"), "refresh-cw", "muted"
    if shown.signed is not None:
        if shown.text:
            return translate("Notes", "Not added yet"), "file-text", "warn"
        return translate("Notes", "Signed"), "shield-check", "ok"
    return {
        NotesSync.LOADING: (translate("Notes", "Loading"), "refresh-cw", "muted"),
        NotesSync.SAVED: (
            (translate("Notes", "Draft, saved"), "check", "ok")
            if shown.text
            else (translate("Notes", "Empty"), "file-text", "muted")
        ),
        NotesSync.WRITING: (translate("Notes", "Saving"), "refresh-cw", "muted"),
        NotesSync.SENDING: (translate("Notes", "Saving"), "refresh-cw", "muted"),
        NotesSync.HELD: (translate("Notes", "Not saved yet"), "triangle-alert", "warn"),
        NotesSync.CONFLICT: (translate("Notes", "Two texts"), "circle-alert", "danger"),
    }[shown.sync]  # type: ignore[return-value]


def sync_sentence(shown: VisitNotesSnapshot) -> str:
    """What this means for the doctor, in a sentence."""
    if shown.signed is not None:
        if shown.was_signed_elsewhere:
            return translate(
                "Notes", "These notes were signed on another device. What you wrote is not in them yet: you can add it."
            )
        return translate("Notes", "The patient can read this. It cannot be changed, only added to.")
    if shown.sync is NotesSync.HELD:
        if shown.is_lasting:
            return translate(
                "Notes", "Your text is safe on this computer. It is sent as soon as the server can be reached."
            )
        return translate(
            "Notes", "Your text is kept while CareConnect runs. It is sent as soon as the server can be reached."
        )
    if shown.sync is NotesSync.CONFLICT:
        return translate(
            "Notes", "These notes were changed on another device while you wrote. Both texts are kept until you choose."
        )
    return translate("Notes", "Only you can read this until you sign it.")
