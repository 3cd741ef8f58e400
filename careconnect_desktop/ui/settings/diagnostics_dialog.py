"""The information for support, part by part, before anybody gets it; saved as a file, never sent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit, QVBoxLayout, QWidget

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ui.shared.buttons import Button, primary_button
from careconnect_desktop.ui.shared.fields import ChoiceField
from careconnect_desktop.ui.shared.flow import FlowLayout
from careconnect_desktop.ui.shared.focus_ring import FocusRing
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.viewmodels.diagnostics import BundlePart, save_bundle

FILE_NAME = "careconnect-support.zip"

translate = QCoreApplication.translate


class DiagnosticsDialog(QDialog):
    """Open with `open()`. What is seen is what is saved.

    ask_path: where to save, None when the person thinks better of it; the system's dialog unless given.
    """

    def __init__(
        self,
        look: Look,
        parts: Sequence[BundlePart],
        parent: QWidget | None = None,
        *,
        ask_path: Callable[[QWidget], Path | None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = {part.name: part for part in parts}
        self._ask_path = ask_path or _ask_path
        title = translate("Diagnostics", "Information for support")
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(PlainTextLabel(title, size=Size.TITLE))
        promise = translate(
            "Diagnostics", "Nothing is sent. Look at each part, save all as one file, and give it to whoever helps you."
        )
        column.addWidget(PlainTextLabel(promise, tone="muted"))
        choices: list[tuple[object, str]] = [(part.name, part.title) for part in parts]
        self.part = ChoiceField(look, translate("Diagnostics", "Part"), choices)
        self.part.changed.connect(lambda name: self._show(str(name)))
        column.addWidget(self.part)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(translate("Diagnostics", "Text of this part"))
        self.text.setTabChangesFocus(True)
        column.addWidget(self.text, 1)
        self.message = PlainTextLabel("", tone="muted")
        column.addWidget(self.message)
        self.save_button = primary_button(look, translate("Diagnostics", "Save as a file"))
        self.close_button = Button(look, translate("Diagnostics", "Close"))
        self.save_button.clicked.connect(self._save)
        self.close_button.clicked.connect(self.reject)
        row = FlowLayout(spacing=8)
        row.addWidget(self.save_button)
        row.addWidget(self.close_button)
        column.addLayout(row)
        self._ring = FocusRing(look, self)
        room = self.screen().availableGeometry().size() * 0.9
        self.resize(min(look.px(720), room.width()), min(look.px(640), room.height()))
        if parts:
            self._show(parts[0].name)

    def _show(self, name: str) -> None:
        self.text.setPlainText(self._parts[name].text)

    def _save(self) -> None:
        path = self._ask_path(self)
        if path is None:
            return
        try:
            save_bundle(path, tuple(self._parts.values()))
        except CareConnectError:
            self.message.setText(translate("Diagnostics", "It cannot be saved there. Choose another folder."))
            return
        self.message.setText(translate("Diagnostics", "Saved as {name}.").format(name=path.name))


def _ask_path(over: QWidget) -> Path | None:
    chosen, _kind = QFileDialog.getSaveFileName(
        over, translate("Diagnostics", "Save as a file"), str(Path.home() / FILE_NAME), "ZIP (*.zip)"
    )
    return Path(chosen) if chosen else None
