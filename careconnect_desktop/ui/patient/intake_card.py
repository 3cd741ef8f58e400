"""Symptoms before a visit: what a person tells, and the general answer. Nothing here is needed to go on."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from careconnect_desktop.ui.patient.advice_view import AdviceView
from careconnect_desktop.ui.shared.banners import failure_banner
from careconnect_desktop.ui.shared.buttons import Button
from careconnect_desktop.ui.shared.cards import Card, clear_layout
from careconnect_desktop.ui.shared.check_box import CheckBox
from careconnect_desktop.ui.shared.fields import ChoiceField, TextArea, TextField
from careconnect_desktop.ui.shared.focus_way import FocusKept
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.segments import Segments
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.viewmodels.intake import COUNTRIES, IntakeModel
from careconnect_desktop.viewmodels.notices import Failure


class IntakeCard(Card):
    """Draws an `IntakeModel`. failure: why there is no answer, while there is none; failed: another one stands here."""

    failed = Signal()

    def __init__(self, look: Look, model: IntakeModel, parent: QWidget | None = None) -> None:
        super().__init__(padding=20, spacing=16, parent=parent)
        self._look, self._model = look, model
        self._drawn_failure: Failure | None = None
        self.failure: QWidget | None = None
        self.body.addWidget(PlainTextLabel(self.tr("First advice, if you like"), strong=True))
        words = self.tr("Say what you feel, and you get a first, general answer at once. You can skip this.")
        self.body.addWidget(PlainTextLabel(words, tone="muted"))
        self.symptoms = TextArea(
            look,
            self.tr("Your symptoms"),
            hint=self.tr("Your doctor reads this too."),
            placeholder=self.tr("For example: cough and a sore throat for three days"),
            min_lines=2,
        )
        self.symptoms.changed.connect(model.write)
        self.body.addWidget(self.symptoms)
        self.body.addLayout(self._make_facts())
        self.pregnant = Segments(
            look, self.tr("Pregnancy"), [(False, self.tr("Not pregnant")), (True, self.tr("Pregnant, or perhaps"))]
        )
        self.pregnant.chosen.connect(lambda chosen: model.set_pregnant(bool(chosen)))
        self.body.addWidget(self.pregnant)
        self.engine = CheckBox(look, "")
        self.engine.clicked.connect(model.allow_engine)
        self._statement = PlainTextLabel(size=Size.SMALL, tone="muted")
        self.body.addWidget(self.engine)
        self.body.addWidget(self._statement)
        self.ask = Button(look, self.tr("Get a first answer"), icon="heart-pulse")
        self.ask.clicked.connect(model.ask)
        self._ask_focus = FocusKept(self.ask, lambda: self)
        self.body.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeading)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Looking at your symptoms"))
        self.body.addWidget(self._progress)
        self._failure_room = QVBoxLayout()
        self.body.addLayout(self._failure_room)
        self.advice = AdviceView(look)
        self.body.addWidget(self.advice)
        model.changed.connect(self._draw)
        self._draw()

    def _make_facts(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self.age = TextField(self.tr("Age in years"))
        self.age.line.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.age.changed.connect(self._model.set_age)
        self.gender = ChoiceField(
            self._look,
            self.tr("Sex"),
            [
                (None, self.tr("I would rather not say")),
                ("female", self.tr("Female")),
                ("male", self.tr("Male")),
                ("other", self.tr("Other")),
            ],
        )
        self.gender.changed.connect(lambda chosen: self._model.set_gender(str(chosen) if chosen else None))
        places: list[tuple[object, str]] = [(None, self.tr("Not said"))]
        self.country = ChoiceField(
            self._look, self.tr("Where are you now?"), places + sorted(_countries(), key=lambda place: place[1])
        )
        self.country.changed.connect(lambda chosen: self._model.set_country(str(chosen) if chosen else None))
        for field, share in ((self.age, 2), (self.gender, 3), (self.country, 3)):
            row.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        return row

    def _draw(self) -> None:
        shown = self._model.snapshot
        self.symptoms.set_text(shown.symptoms)
        if not self.age.line.hasFocus():
            self.age.set_text(str(shown.age) if shown.age is not None else "")
        self.gender.set_value(shown.gender)
        self.country.set_value(shown.country)
        self.pregnant.setVisible(shown.asks_pregnancy)
        self.pregnant.show_value(shown.is_pregnant)
        settings = shown.settings
        is_offered = settings is not None and settings.is_offered
        if settings is not None and is_offered:
            self.engine.setText(self.tr("Also ask {engine}").format(engine=settings.engine))
            self.engine.setAccessibleName(self.engine.text())
            self.engine.setChecked(settings.is_allowed)
            self._statement.setText(settings.statement)
        self.engine.setVisible(is_offered)
        self._statement.setVisible(is_offered)
        self._ask_focus.set_enabled(is_enabled=shown.can_ask, is_working=shown.is_asking)
        self._progress.setVisible(shown.is_asking)
        self.advice.setVisible(shown.advice is not None)
        if shown.advice is not None:
            self.advice.show_advice(shown.advice)
        else:
            self.advice.clear()
        if shown.failure != self._drawn_failure:
            self._drawn_failure = shown.failure
            clear_layout(self._failure_room)
            self.failure = self._make_failure(shown.failure) if shown.failure is not None else None
            if self.failure is not None:
                self._failure_room.addWidget(self.failure)
                self.failed.emit()

    def _make_failure(self, failure: Failure) -> QWidget:
        room = QWidget()
        column = QVBoxLayout(room)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        banner = failure_banner(self._look, failure, self.tr("Try again"))
        banner.acted.connect(self._model.ask)
        column.addWidget(banner)
        words = self.tr(
            "You can go on without an answer: your doctor reads what you wrote. In an emergency, call your local "
            "emergency number now."
        )
        column.addWidget(PlainTextLabel(words))
        return room


def _countries() -> list[tuple[object, str]]:
    """Each country by its own name, as people there write it."""
    found: list[tuple[object, str]] = []
    for code in COUNTRIES:
        territory = QLocale.codeToTerritory(code)
        name = QLocale(QLocale.Language.AnyLanguage, territory).nativeTerritoryName()
        found.append((code, name or QLocale.territoryToString(territory)))
    return found
