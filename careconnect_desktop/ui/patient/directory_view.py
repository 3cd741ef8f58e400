"""The directory: search, filter, and a list of doctors."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedLayout, QVBoxLayout, QWidget

from careconnect_desktop.model.people import Practitioner
from careconnect_desktop.ui.shared.banners import FailureRoom
from careconnect_desktop.ui.shared.buttons import Button
from careconnect_desktop.ui.shared.cards import Card
from careconnect_desktop.ui.shared.chips import StatusTone
from careconnect_desktop.ui.shared.empty_state import EmptyState
from careconnect_desktop.ui.shared.fields import ChoiceField, TextField
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.rows import Row, RowList, RowModel
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.ui.shared.translations import LANGUAGES
from careconnect_desktop.viewmodels.directory import DirectoryModel


class DirectoryView(QWidget):
    """Draws a `DirectoryModel`; `opened` follows the choice of a doctor."""

    opened = Signal(object)

    def __init__(
        self,
        look: Look,
        times: Times,
        model: DirectoryModel,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._times, self._model, self._now = look, times, model, now
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 4, 28, 16)
        column.setSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.search = TextField(self.tr("Search"), placeholder=self.tr("A name, for example Meyer"))
        self.search.changed.connect(model.search)
        self.specialty = ChoiceField(look, self.tr("Specialty"), [(None, self.tr("All specialties"))])
        self.specialty.changed.connect(lambda value: model.filter_specialty(str(value) if value else None))
        self.language = ChoiceField(look, self.tr("Language"), [(None, self.tr("All languages"))])
        self.language.changed.connect(lambda value: model.filter_language(str(value) if value else None))
        row.addWidget(self.search, 3)
        row.addWidget(self.specialty, 2)
        row.addWidget(self.language, 2)
        column.addLayout(row)
        self._failure_room = FailureRoom(look, self._model.refresh)
        column.addLayout(self._failure_room)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Looking for doctors"))
        keep = self._progress.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._progress.setSizePolicy(keep)
        column.addWidget(self._progress)
        self._rows: RowModel[Practitioner] = RowModel(self._row, lambda doctor: doctor.id, self)
        self.list = RowList(look, self.tr("Doctors"))
        self.list.setModel(self._rows)
        self.list.clicked.connect(lambda index: self.opened.emit(self._rows.item(index.row())))
        self.list.opened.connect(self.opened)
        card = Card(padding=4)
        self._room = QStackedLayout()
        card.body.addLayout(self._room)
        self._room.addWidget(self.list)
        self._room.addWidget(self._make_empty())
        words = self.tr("It comes as soon as the server can be reached.")
        self._room.addWidget(EmptyState(look, "wifi-off", self.tr("The list is not here yet"), words))
        column.addWidget(card, 1)
        self._drawn_choices: tuple[tuple[str, ...], tuple[str, ...]] | None = None
        model.changed.connect(self._draw)
        self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._model.snapshot.is_loaded and not self._model.snapshot.is_loading:
            self._model.refresh()

    def _make_empty(self) -> EmptyState:
        clear = Button(self._look, self.tr("Show all doctors"))
        clear.clicked.connect(self._model.clear_filters)
        words = self.tr("Try a part of the name, or another specialty.")
        return EmptyState(self._look, "search", self.tr("No doctor found"), words, clear)

    def _row(self, doctor: Practitioner) -> Row:
        parts = [doctor.specialization or ""]
        if doctor.languages:
            parts.append(", ".join(language_name(tag) for tag in doctor.languages))
        rating = ""
        if doctor.rating_average is not None and doctor.rating_count:
            number = QLocale().toString(doctor.rating_average, "f", 1)
            rating = self.tr("{rating} of 5, %n rating(s)", "", doctor.rating_count).format(rating=number)
        return Row(
            avatar=doctor.name,
            picture_url=doctor.avatar_url,
            title=doctor.name,
            is_strong=True,
            subtitle=" · ".join(part for part in parts if part),
            trailing=rating,
            status=self._free_words(doctor),
        )

    def _free_words(self, doctor: Practitioner) -> tuple[str, str, StatusTone] | None:
        """The next free time, once it is known."""
        known = self._model.snapshot.next_free
        if doctor.id not in known:
            return None
        slot = known[doctor.id]
        if slot is None:
            return self.tr("No free time in two weeks"), "calendar", "muted"
        words = self.tr("Free {when}").format(when=self._times.day_and_clock(slot.starts_at, self._now()))
        return words, "calendar-check", "ok"

    def _draw(self) -> None:
        shown = self._model.snapshot
        self.search.set_text(shown.text)
        if (shown.specialties, shown.languages) != self._drawn_choices:
            self._drawn_choices = (shown.specialties, shown.languages)
            choices: list[tuple[object, str]] = [(None, self.tr("All specialties"))]
            self.specialty.set_choices(choices + [(name, name) for name in shown.specialties])
            spoken: list[tuple[object, str]] = [(None, self.tr("All languages"))]
            self.language.set_choices(spoken + [(tag, language_name(tag)) for tag in shown.languages])
        self.specialty.set_value(shown.specialty)
        self.language.set_value(shown.language)
        self._failure_room.show_failure(shown.failure, self.tr("Try again"))
        self._progress.setVisible(shown.is_loading)
        self._rows.show_items(shown.doctors)
        page = 0
        if not shown.doctors and shown.failure is not None:
            page = 2
        elif not shown.doctors and shown.is_loaded:
            page = 1
        self._room.setCurrentIndex(page)


def language_name(tag: str) -> str:
    """A spoken language by its own name; what is no known tag is shown as it was written."""
    if tag in LANGUAGES:
        return LANGUAGES[tag]
    locale = QLocale(tag)
    if locale.language() == QLocale.Language.C:
        return tag
    name = locale.nativeLanguageName()
    return name[:1].upper() + name[1:] if name else tag
