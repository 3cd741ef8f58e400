"""Settings: one scrolling page with headings and search. Every change counts at once."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from careconnect_desktop.model.people import Person
from careconnect_desktop.ui.shared.buttons import Button
from careconnect_desktop.ui.shared.cards import Card, ScrollColumn
from careconnect_desktop.ui.shared.chips import Avatar
from careconnect_desktop.ui.shared.empty_state import EmptyState, IconLabel
from careconnect_desktop.ui.shared.fields import ChoiceField, TextField
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.place import Place
from careconnect_desktop.ui.shared.segments import Segments
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.ui.shared.translations import LANGUAGES
from careconnect_desktop.viewmodels.preferences import TEXT_SCALES, PreferencesModel


class SettingsPlace(Place):
    """Draws a `PreferencesModel` and the account."""

    sign_out_pressed = Signal()
    devices_pressed = Signal()

    def __init__(
        self,
        look: Look,
        preferences: PreferencesModel,
        person: Person,
        server_url: str,
        *,
        is_remembered: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "", parent)
        self.set_title(self.tr("Settings"))
        self._preferences = preferences
        scroll = ScrollColumn(max_width=look.px(720))
        self.body.addWidget(scroll)
        self._content = scroll.content
        self.search = TextField(self.tr("Search in the settings"))
        self.search.changed.connect(self._filter)
        self._content.addWidget(self.search)
        self._cards: list[Card] = []
        self._add_card(self._make_appearance())
        self._add_card(self._make_devices())
        self._add_card(self._make_account(person, server_url, is_remembered=is_remembered))
        self._nothing = EmptyState(look, "search", self.tr("Nothing found"), self.tr("Try another word."))
        self._nothing.hide()
        self._content.addWidget(self._nothing)
        preferences.changed.connect(self._draw)
        self._draw()

    def _make_appearance(self) -> Card:
        card = self._make_card("sun-medium", self.tr("Appearance"))
        card.body.addWidget(PlainTextLabel(self.tr("Theme"), strong=True))
        self.theme = Segments(
            self.look,
            self.tr("Theme"),
            [
                ("system", self.tr("Like the system")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
                ("high_contrast", self.tr("High contrast")),
            ],
        )
        self.theme.chosen.connect(lambda theme: self._preferences.choose_theme(str(theme)))
        card.body.addWidget(self.theme)
        card.body.addSpacing(8)
        card.body.addWidget(PlainTextLabel(self.tr("Size of text"), strong=True))
        sizes: list[tuple[object, str]] = [
            (scale, self.tr("{percent} %").format(percent=QLocale().toString(round(scale * 100))))
            for scale in TEXT_SCALES
        ]
        self.text_size = Segments(self.look, self.tr("Size of text"), sizes)
        self.text_size.chosen.connect(self._choose_scale)
        card.body.addWidget(self.text_size)
        card.body.addSpacing(8)
        languages: list[tuple[object, str]] = [("", self.tr("Like the system")), *LANGUAGES.items()]
        self.language = ChoiceField(self.look, self.tr("Language"), languages)
        self.language.changed.connect(lambda language: self._preferences.choose_language(str(language)))
        card.body.addWidget(self.language)
        return card

    def _make_devices(self) -> Card:
        card = self._make_card("headphones", self.tr("Camera and sound"))
        words = self.tr("See your own picture, hear a sound, and choose what to use.")
        card.body.addWidget(PlainTextLabel(words, tone="muted"))
        card.body.addSpacing(8)
        self.check_devices = Button(self.look, self.tr("Check camera and sound"), icon="camera")
        self.check_devices.clicked.connect(self.devices_pressed)
        card.body.addWidget(self.check_devices, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _make_account(self, person: Person, server_url: str, *, is_remembered: bool) -> Card:
        card = self._make_card("circle-user", self.tr("Account"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Avatar(self.look, person.name, side_px=48))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainTextLabel(person.name, strong=True))
        words.addWidget(
            PlainTextLabel(" · ".join(part for part in (person.email, person.medical_id) if part), tone="muted")
        )
        words.addWidget(PlainTextLabel(server_url, tone="muted", size=Size.SMALL))
        row.addLayout(words, 1)
        card.body.addLayout(row)
        if not is_remembered:
            note = self.tr("This computer has no safe place for keys. You will sign in each time.")
            card.body.addWidget(PlainTextLabel(note, tone="warn"))
        card.body.addSpacing(8)
        self.sign_out = Button(self.look, self.tr("Sign out"), icon="log-out")
        self.sign_out.clicked.connect(self.sign_out_pressed)
        card.body.addWidget(self.sign_out, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _make_card(self, icon: str, title: str) -> Card:
        card = Card(padding=20, spacing=8)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconLabel(self.look, icon, "primary"))
        row.addWidget(PlainTextLabel(title, size=Size.HEADING), 1)
        card.body.addLayout(row)
        card.body.addSpacing(4)
        return card

    def _add_card(self, card: Card) -> None:
        self._cards.append(card)
        self._content.addWidget(card)

    def _choose_scale(self, scale: object) -> None:
        if isinstance(scale, float):
            self._preferences.choose_text_scale(scale)

    def _filter(self, text: str) -> None:
        wanted = text.strip().casefold()
        any_shown = False
        for card in self._cards:
            texts = [label.text() for label in card.findChildren(QLabel)]
            texts += [button.text() for button in card.findChildren(Button)]
            is_shown = not wanted or any(wanted in found.casefold() for found in texts)
            card.setVisible(is_shown)
            any_shown = any_shown or is_shown
        self._nothing.setVisible(not any_shown)

    def _draw(self) -> None:
        shown = self._preferences.snapshot
        self.theme.show_value(shown.theme)
        self.text_size.show_value(shown.text_scale)
        self.language.set_value(shown.language)
