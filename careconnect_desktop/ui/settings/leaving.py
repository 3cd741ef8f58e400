"""The question before a sign-out that would cost messages."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from careconnect_desktop.ui.shared.dialogs import Question
from careconnect_desktop.ui.shared.look import Look

translate = QCoreApplication.translate


def leaving_question(look: Look, unsent_count: int, parent: QWidget | None) -> Question:
    """Asks whether to sign out although messages have not been sent; `accepted` means yes."""
    return Question(
        look,
        translate("Leaving", "Sign out now?"),
        translate("Leaving", "%n message(s) that could not be sent yet would be lost.", None, unsent_count),
        do=translate("Leaving", "Sign out and lose them"),
        keep=translate("Leaving", "Stay signed in"),
        parent=parent,
    )
