"""Rules that hold in every view: nothing clipped, everything named, large enough, and in the person's language."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from careconnect_desktop.core.resources import Resources
from careconnect_desktop.ui.gallery import account_stand_ins, doctor_samples, patient_stand_ins, samples
from careconnect_desktop.ui.gallery.call_state_scenes import CALL_STATE_SCENES
from careconnect_desktop.ui.gallery.device_scenes import DEVICE_SCENES
from careconnect_desktop.ui.gallery.empty_scenes import EMPTY_SCENES
from careconnect_desktop.ui.gallery.failure_scenes import FAILURE_SCENES
from careconnect_desktop.ui.gallery.render import Variant, render
from careconnect_desktop.ui.gallery.scenes import SCENES
from careconnect_desktop.ui.gallery.studio import Studio
from careconnect_desktop.ui.shared.chips import Chip
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.translations import Catalogue, load_catalogue
from tests.gui.conftest import Settle
from tests.helpers.looks import catch_up

ALIKE = {
    "patient_home_soon",
    "patient_home_joining",
    "patient_home_moved",
    "patient_home_missed_call",
    "room_1_arriving",
    "room_2_waiting",
    "room_4_over",
    "booking_2_reason",
    "booking_2_emergency",
    "booking_move",
    "check_in",
    "locked_call",
    "settings_account",
    "forgotten",
    "messages_failed",
    "sign_in_second_step",
    "sign_in_away",
    "sign_in_too_often",
    *(name for name in CALL_STATE_SCENES if name not in ("call_many_notices", "call_cameras_off", "veiled")),
    *(name for name in DEVICE_SCENES if name not in ("device_check_denied", "photo")),
    *(name for name in EMPTY_SCENES if name not in ("doctors_none", "booking_no_times")),
    *(name for name in FAILURE_SCENES if name not in ("messages_thread_failed", "notices", "settings_failed")),
}
"""The same widgets as in a scene beside it, with other words: looked at in the slow run."""
EACH_SCENE = [pytest.param(name, marks=pytest.mark.slow) if name in ALIKE else name for name in SCENES]
Shower = Callable[[str, int, int], Awaitable[QWidget]]

SIZES = [
    # Made small; that it fits when a larger one becomes small is seen with the controls.
    pytest.param(1.0, 800, 600, id="small", marks=pytest.mark.slow),
    pytest.param(2.0, 1280, 900, id="large-text"),
    pytest.param(1.0, 2560, 1440, id="wide", marks=pytest.mark.slow),
]


@pytest.fixture
async def show(studio: Studio, qtbot: QtBot, settle: Settle) -> AsyncIterator[Shower]:
    async def run(scene: str, width: int, height: int) -> QWidget:
        view = await SCENES[scene](studio)
        qtbot.addWidget(view)
        view.resize(width, height)
        view.show()
        await settle()
        return view

    yield run
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_measures_see_what_is_wrong(look: Look, qtbot: QtBot) -> None:
    view = QWidget()
    qtbot.addWidget(view)
    label, button = PlainTextLabel("Two words", parent=view), QPushButton("A long button", view)
    label.setGeometry(0, 0, 40, 12)
    button.setGeometry(20, 4, 30, 40)
    view.show()
    assert len(clipped(view)) == 2
    assert len(overlapping(view)) == 1


def visible(view: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [found for found in view.findChildren(kind) if found.isVisible()]


def clipped(view: QWidget) -> list[str]:
    """What has less room than its words need."""
    found = []
    for widget in visible(view, PlainTextLabel):
        assert isinstance(widget, PlainTextLabel)
        needed = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else widget.sizeHint().height()
        if widget.text() and widget.height() < needed - 1:
            found.append(f"label {widget.text()!r}: {widget.height()} px high, needs {needed}")
        if widget.text() and widget.width() < 8:
            found.append(f"label {widget.text()!r}: {widget.width()} px wide")
    for button in visible(view, QPushButton):
        assert isinstance(button, QPushButton)
        metrics = QFontMetricsF(button.font())
        words = max((metrics.horizontalAdvance(line) for line in button.text().split("\n")), default=0)
        icon = button.iconSize().width() if not button.icon().isNull() else 0
        if button.width() < words + icon:
            found.append(f"button {button.text()!r}: {button.width()} px wide, needs {words + icon:.0f}")
        if button.height() < button.minimumSizeHint().height() - 1:
            found.append(f"button {button.text()!r}: {button.height()} px high")
    found += [
        f"chip {chip.accessibleName()!r}: {chip.width()} px wide"
        for chip in visible(view, Chip)
        if chip.width() < chip.sizeHint().width()
    ]
    return found


def overlapping(view: QWidget) -> list[str]:
    """Words that stand on words: siblings of one parent that share room."""
    found = []
    for parent in [view, *view.findChildren(QWidget)]:
        children = [
            child
            for child in parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
            if child.isVisible() and isinstance(child, PlainTextLabel | QAbstractButton | QLineEdit | Chip)
        ]
        for number, first in enumerate(children):
            for second in children[number + 1 :]:
                shared = first.geometry().intersected(second.geometry())
                if shared.width() > 1 and shared.height() > 1:
                    found.append(f"{first.accessibleName()!r} and {second.accessibleName()!r}")
    return found


def still_english(view: QWidget, catalogue: Catalogue) -> set[str]:
    """Words that have a translation and are shown or told without it."""
    shown = {label.text() for label in view.findChildren(QLabel)}
    shown |= {button.text() for button in view.findChildren(QAbstractButton)}
    shown |= {widget.accessibleName() for widget in view.findChildren(QWidget)}
    shown |= {line.placeholderText() for line in view.findChildren(QLineEdit)}
    same = {source for (_context, source), forms in catalogue.messages.items() if forms[0] == source}
    return (shown & {source for _context, source in catalogue.messages}) - same


@pytest.mark.parametrize(("scale", "width", "height"), SIZES)
@pytest.mark.parametrize("scene", EACH_SCENE)
async def test_nothing_is_clipped_or_overlaps(
    show: Shower, look: Look, scene: str, scale: float, width: int, height: int
) -> None:
    look.set_text_scale(scale)
    catch_up(look)
    view = await show(scene, width, height)
    assert clipped(view) == []
    assert overlapping(view) == []


@pytest.mark.parametrize("language", ["de", "ar"])
@pytest.mark.parametrize("scene", EACH_SCENE)
async def test_long_and_mirrored_languages_fit(show: Shower, resources: Resources, scene: str, language: str) -> None:
    catalogue = load_catalogue(resources, language)
    QCoreApplication.installTranslator(catalogue)
    if language == "ar":
        QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        view = await show(scene, 900, 680)
        assert clipped(view) == []
        assert overlapping(view) == []
        assert still_english(view, catalogue) == set()
    finally:
        QCoreApplication.removeTranslator(catalogue)


def nameless(view: QWidget) -> list[str]:
    """Controls that a screen reader could not tell."""
    return [
        f"{type(control).__name__} {control.objectName()}"
        for control in controls_of(view)
        if not (control.accessibleName() or (control.text() if isinstance(control, QAbstractButton) else ""))
    ]


def small_targets(view: QWidget) -> list[str]:
    """Controls under the least size that WCAG 2.2 permits."""
    return [
        f"{control.accessibleName()!r} {control.width()}x{control.height()}"
        for control in controls_of(view)
        if isinstance(control, QAbstractButton | QLineEdit | QComboBox) and min(control.width(), control.height()) < 24
    ]


def controls_of(view: QWidget) -> list[QWidget]:
    return [
        control
        for control in visible(view, QWidget)
        if control.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(control.parent(), QComboBox)
    ]


def out_of_tabs_reach(view: QWidget) -> set[QWidget]:
    """Controls that Tab never comes to."""
    wanted: set[QWidget] = {
        control
        for control in controls_of(view)
        if control.isEnabled()
        and control.focusProxy() is None
        and isinstance(control, QAbstractButton | QLineEdit | QPlainTextEdit | QAbstractScrollArea)
    }
    seen: set[QWidget] = set()
    current = view.nextInFocusChain()
    while current is not None and current is not view and current not in seen:
        seen.add(current)
        current = current.nextInFocusChain()
    return wanted - seen


@pytest.mark.parametrize("scene", EACH_SCENE)
async def test_every_control_is_named_large_enough_and_reached_by_tab(show: Shower, settle: Settle, scene: str) -> None:
    view = await show(scene, 1120, 760)
    assert out_of_tabs_reach(view) == set()
    for width, height in ((1120, 760), (800, 600)):
        view.resize(width, height)
        await settle()
        assert nameless(view) == []
        assert small_targets(view) == []
        assert clipped(view) == []
        assert overlapping(view) == []


class Pseudo(QTranslator):
    """Marks every translated text, and makes it a third longer."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: bytes | bytearray | memoryview | str,
        sourceText: bytes | bytearray | memoryview | str,  # noqa: N803 (Qt's name)
        disambiguation: bytes | bytearray | memoryview | str | None = None,
        n: int = -1,
    ) -> str:
        text = str(sourceText)
        return f"⟦{text}{'·' * (len(text) // 3)}⟧"


@asynccontextmanager
async def pseudo_locale() -> AsyncIterator[None]:
    translator = Pseudo()
    QCoreApplication.installTranslator(translator)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)


_DATA = (
    {doctor.name for doctor in samples.DOCTORS}
    | {patient.name for patient in samples.PATIENTS}
    | {doctor.specialization for doctor in samples.DOCTORS}
    | {doctor.bio for doctor in samples.DOCTORS}
    | {visit.reason for visit in (*samples.DOCTOR_VISITS, *samples.PATIENT_VISITS)}
    | doctor_samples.TEXTS
    | account_stand_ins.TEXTS
    | {patient_stand_ins.SUMMARY.text, "English, Español"}
    | {"CareConnect", "https://clinic.example", "amina@mail.example · PAT001"}
)


@pytest.mark.parametrize("scene", EACH_SCENE)
async def test_every_word_of_ours_goes_through_translation(show: Shower, scene: str) -> None:
    async with pseudo_locale():
        view = await show(scene, 1280, 900)
        texts = [label.text() for label in visible(view, PlainTextLabel) if isinstance(label, PlainTextLabel)]
        texts += [button.text() for button in visible(view, QPushButton) if isinstance(button, QPushButton)]
        untranslated = [
            text
            for text in texts
            if text and text not in _DATA and "⟦" not in text and any(letter.isalpha() for letter in text)
        ]
        dates = ("March", "Wed", "Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "day", "Deutsch", ":")
        assert [text for text in untranslated if not any(part in text for part in dates)] == []
        assert clipped(view) == []


def test_the_gallery_writes_its_pictures(qapp: QApplication, resources: Resources, tmp_path: Path) -> None:
    written = render(
        qapp, resources, tmp_path, ["sign_in", "patient_home"], [Variant("light"), Variant("arabic", language="ar")]
    )
    assert sorted(path.name for path in written) == [
        "patient_home--arabic.png",
        "patient_home--light.png",
        "sign_in--arabic.png",
        "sign_in--light.png",
    ]
    assert all(path.stat().st_size > 5000 for path in written)
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
