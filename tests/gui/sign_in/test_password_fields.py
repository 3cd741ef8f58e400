"""What is typed into any field for a password is hidden, until the person asks for it."""

from __future__ import annotations

import ast
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from careconnect_desktop.ui.shared.fields import PasswordField
from careconnect_desktop.ui.shared.look import Look

UI = Path(__file__).parents[3] / "careconnect_desktop" / "ui"


def test_a_password_is_masked_until_the_eye_is_pressed(look: Look, qtbot: QtBot) -> None:
    field = PasswordField(look, "Password")
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClicks(field.line, "violet harbour")
    assert "violet" not in field.line.displayText()
    assert field.line.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
    eye = field._eye
    eye.click()
    assert field.line.displayText() == "violet harbour"
    eye.click()
    assert field.line.echoMode() == QLineEdit.EchoMode.Password
    assert "violet" not in field.line.displayText()


def test_every_field_for_a_password_is_such_a_field() -> None:
    """By the words on it: a plain field that asks for a password would show what is typed."""
    asking: dict[str, list[str]] = {}
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id.endswith("Field")):
                continue
            labels = [part.value for part in ast.walk(node) if isinstance(part, ast.Constant)]
            if any(isinstance(label, str) and "password" in label.lower() for label in labels):
                asking.setdefault(node.func.id, []).append(path.name)
    assert set(asking) == {"PasswordField"}, asking
    assert len(asking["PasswordField"]) >= 6
