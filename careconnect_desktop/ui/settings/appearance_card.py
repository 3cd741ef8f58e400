"""Theme, size of text and language."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from careconnect_desktop.ui.settings.settings_card import SettingsCard
from careconnect_desktop.ui.shared.fields import ChoiceField
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.segments import Segments
from careconnect_desktop.ui.shared.translations import LANGUAGES
from careconnect_desktop.viewmodels.preferences import TEXT_SCALES, PreferencesModel


class AppearanceCard(SettingsCard):
    """Draws a `PreferencesModel`. Theme, size and language count at once."""

    def __init__(self, look: Look, preferences: PreferencesModel, parent: QWidget | None = None) -> None:
        super().__init__(look, "sun-medium", parent=parent)
        self._preferences = preferences
        self.set_title(self.tr("Appearance"))
        self.body.addWidget(PlainTextLabel(self.tr("Theme"), strong=True))
        self.theme = Segments(
            look,
            self.tr("Theme"),
            [
                ("system", self.tr("Automatic")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
                ("high_contrast", self.tr("High contrast")),
            ],
        )
        self.theme.chosen.connect(lambda theme: preferences.choose_theme(str(theme)))
        self.body.addWidget(self.theme)
        self.body.addSpacing(8)
        self.body.addWidget(PlainTextLabel(self.tr("Size of text"), strong=True))
        sizes: list[tuple[object, str]] = [
            (scale, self.tr("{percent} %").format(percent=QLocale().toString(round(scale * 100))))
            for scale in TEXT_SCALES
        ]
        self.text_size = Segments(look, self.tr("Size of text"), sizes)
        self.text_size.chosen.connect(self._choose_scale)
        self.body.addWidget(self.text_size)
        self.body.addSpacing(8)
        languages: list[tuple[object, str]] = [("", self.tr("Automatic")), *LANGUAGES.items()]
        self.language = ChoiceField(look, self.tr("Language"), languages)
        self.language.changed.connect(lambda language: preferences.choose_language(str(language)))
        self.body.addWidget(self.language)
        preferences.changed.connect(self._draw)
        self._draw()

    def _choose_scale(self, scale: object) -> None:
        if isinstance(scale, float):
            self._preferences.choose_text_scale(scale)

    def _draw(self) -> None:
        shown = self._preferences.snapshot
        self.theme.show_value(shown.theme)
        self.text_size.show_value(shown.text_scale)
        self.language.set_value(shown.language)
