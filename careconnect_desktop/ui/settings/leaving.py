"""The question before a sign-out that would cost messages or notes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from careconnect_desktop.ui.shared.dialogs import Question
from careconnect_desktop.ui.shared.look import Look

translate = QCoreApplication.translate


def leaving_question(look: Look, unsent_count: int, unsaved_count: int, parent: QWidget | None) -> Question:
    """Asks whether to sign out although something is only on this computer; `accepted` means yes.

    unsent_count: messages. unsaved_count: visits with notes that the server does not hold.
    """
    losses = []
    if unsent_count:
        words = translate("Leaving", "%n message(s) that could not be sent yet would be lost.", None, unsent_count)
        losses.append(words)
    if unsaved_count:
        words = translate("Leaving", "Notes of %n visit(s) that are not saved yet would be lost.", None, unsaved_count)
        losses.append(words)
    return Question(
        look,
        translate("Leaving", "Sign out now?"),
        " ".join(losses),
        do=translate("Leaving", "Sign out and lose them"),
        keep=translate("Leaving", "Stay signed in"),
        parent=parent,
    )
