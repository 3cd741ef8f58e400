"""What a doctor needs beside the picture of a call: the notes, and where the patient is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from careconnect_desktop.ui.call.side_panel import NOTES_PAGE, SidePage
from careconnect_desktop.ui.doctor.notes_editor import NotesEditor
from careconnect_desktop.ui.doctor.whereabouts_card import VisitAside
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.viewmodels.shortcuts import ShortcutsModel
from careconnect_desktop.viewmodels.visit_notes import VisitNotesModel
from careconnect_desktop.viewmodels.whereabouts import WhereaboutsModel

VISIT_PAGE = "visit"

translate = QCoreApplication.translate


def visit_pages(
    look: Look, times: Times, notes: VisitNotesModel, whereabouts: WhereaboutsModel, shortcuts: ShortcutsModel
) -> tuple[SidePage, ...]:
    """Two pages over models that a visit was opened in."""
    editor = NotesEditor(look, times, notes, margin=8)
    editor.bind(shortcuts)
    aside = VisitAside(look, whereabouts)
    return (
        SidePage(NOTES_PAGE, translate("Call", "Notes"), "file-text", editor),
        SidePage(VISIT_PAGE, translate("Call", "Visit"), "user-round", aside),
    )
