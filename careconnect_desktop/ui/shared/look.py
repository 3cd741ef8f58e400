"""The look of the program at this moment: theme, text size, fonts and icons. One object, handed to every widget."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from math import ceil

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QIcon, QPixmap, QScreen, QStyleHints
from PySide6.QtWidgets import QApplication

from careconnect_desktop.core.resources import Resources
from careconnect_desktop.ui.shared.icons import NO_ROOM, IconLoader, Room
from careconnect_desktop.ui.shared.portraits import Portraits
from careconnect_desktop.ui.shared.restyling import Restyling
from careconnect_desktop.ui.shared.style_sheet import make_palette, make_style_sheet
from careconnect_desktop.ui.shared.tokens import Colours, Size, Theme, Tokens

MIN_TEXT_SCALE = 1.0
MAX_TEXT_SCALE = 2.0


class ThemeChoice(StrEnum):
    """What a person chose; SYSTEM follows the desktop, high contrast included."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class Look(QObject):
    """Owns theme and text size, and applies them to the application.

    `changed` is emitted after what is seen has its new palette and style sheet; a widget that paints or holds
    icons redraws then. It comes once more when hidden widgets have them, too: they may measure their fonts.

    portraits: the pictures of people, of whoever is signed in. sharpest_ratio: the largest device pixel ratio of all
    screens, where it is not the application's to say.
    """

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        resources: Resources,
        choice: ThemeChoice = ThemeChoice.SYSTEM,
        text_scale: float = MIN_TEXT_SCALE,
        parent: QObject | None = None,
        *,
        sharpest_ratio: Callable[[], float] | None = None,
    ) -> None:
        super().__init__(parent)
        self._application = application
        self._sharpest_ratio = sharpest_ratio or application.devicePixelRatio
        self._choice = choice
        self._text_scale = min(max(text_scale, MIN_TEXT_SCALE), MAX_TEXT_SCALE)
        self.tokens = Tokens.parse(resources.text("style/tokens.json"))
        self.portraits = Portraits(self)
        self._ratios = self._ratios_of_screens()
        self._icons = IconLoader(
            lambda name: resources.text(f"icons/{name}.svg"), self.tokens.icon_stroke_px, lambda: self._ratios
        )
        self._fonts: dict[tuple[Size, bool], QFont] = {}
        self._restyling = Restyling(application, self)
        self._restyling.seen_changed.connect(self.changed)
        self._restyling.caught_up.connect(self.changed)
        self._hints: QStyleHints = application.styleHints()
        for suffix in (".otf", ".ttf"):
            for name in resources.names("fonts", suffix):
                QFontDatabase.addApplicationFont(str(resources.path(name)))
        # Fusion is the one style that draws the same everywhere, and that a style sheet wholly covers.
        application.setStyle("Fusion")
        for screen in application.screens():
            self._follow(screen)
        application.screenAdded.connect(self._screen_added)
        application.primaryScreenChanged.connect(self._screens_changed)
        self._hints.colorSchemeChanged.connect(self._system_changed)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)
        self._apply()

    @property
    def choice(self) -> ThemeChoice:
        return self._choice

    @property
    def text_scale(self) -> float:
        return self._text_scale

    @property
    def ratios(self) -> tuple[float, ...]:
        """The device pixel ratios that icons are drawn for."""
        return self._ratios

    @property
    def theme(self) -> Theme:
        """The theme that is shown, with the system's wish resolved."""
        if self._choice is not ThemeChoice.SYSTEM:
            return Theme(self._choice.value)
        if self._hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return Theme.HIGH_CONTRAST
        return Theme.DARK if self._hints.colorScheme() == Qt.ColorScheme.Dark else Theme.LIGHT

    @property
    def colours(self) -> Colours:
        return self.tokens.themes[self.theme]

    @property
    def call_colours(self) -> Colours:
        """The call's surround is dark in every theme; high contrast keeps its own."""
        dark = self.theme is not Theme.HIGH_CONTRAST
        return self.tokens.themes[Theme.DARK if dark else Theme.HIGH_CONTRAST]

    @property
    def waiting_count(self) -> int:
        """How many widgets still have the style of before the last change; what is seen comes first, all at once."""
        return self._restyling.waiting_count

    def choose(self, choice: ThemeChoice) -> None:
        """Show a theme from now on."""
        if choice is not self._choice:
            self._choice = choice
            self._apply()

    def set_text_scale(self, text_scale: float) -> None:
        """Text size from 1.0 to 2.0; values outside are taken to the nearest."""
        scale = min(max(text_scale, MIN_TEXT_SCALE), MAX_TEXT_SCALE)
        if scale != self._text_scale:
            self._text_scale = scale
            self._apply()

    def px(self, length_px: float) -> int:
        """A length that grows with the text (icons, avatars, columns of text)."""
        return round(length_px * self._text_scale)

    def font(self, size: Size = Size.BODY, strong: bool = False) -> QFont:
        """The bundled font for own painting, with figures of equal width."""
        key = (size, strong)
        if key not in self._fonts:
            font = QFont(list(self.tokens.families))
            font.setPixelSize(self.px(self.tokens.size_px[size]))
            font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
            font.setFeature(QFont.Tag("tnum"), 1)
            self._fonts[key] = font
        # A copy shares its data, and a caller who changes it changes nobody else's.
        return QFont(self._fonts[key])

    def icon(self, name: str, ink: str = "text", size_px: int | None = None, room: Room = NO_ROOM) -> QIcon:
        """An icon in a token's colour; the size grows with the text, the room beside it does not."""
        size = self.px(size_px if size_px is not None else self.tokens.icon_px)
        return self._icons.icon(name, self.colours.named(ink), size, self.colours.muted, room)

    def icon_in(self, name: str, colour: str, size_px: int | None = None) -> QIcon:
        """An icon in a given colour, for surfaces with their own set (the call)."""
        return self._icons.icon(name, colour, self.px(size_px if size_px is not None else self.tokens.icon_px))

    def pixmap(self, name: str, ink: str, size_px: int, device_pixel_ratio: float) -> QPixmap:
        """An icon as a pixmap in a token's colour; `size_px` is taken as it is."""
        return self._icons.pixmap(name, self.colours.named(ink), size_px, device_pixel_ratio)

    def _system_changed(self) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            self._apply()

    def _ratios_of_screens(self) -> tuple[float, ...]:
        """The icons of a screen between two ratios are drawn for the larger one and made smaller."""
        return tuple(sorted({1.0, float(ceil(self._sharpest_ratio()))}))

    def _screen_added(self, screen: QScreen) -> None:
        self._follow(screen)
        self._screens_changed()

    def _follow(self, screen: QScreen) -> None:
        # Qt tells of no other ratio by itself: where it changes, so do the size in pixels without it, and the dots.
        screen.geometryChanged.connect(self._screens_changed)
        screen.physicalDotsPerInchChanged.connect(self._screens_changed)
        screen.logicalDotsPerInchChanged.connect(self._screens_changed)

    def _screens_changed(self) -> None:
        ratios = self._ratios_of_screens()
        if ratios != self._ratios:
            self._ratios = ratios
            # As for another theme: what is hidden hears of it, too.
            self._apply()

    def _apply(self) -> None:
        self._fonts.clear()
        self._restyling.begin((self._take_style_away, self._give_style))

    def _take_style_away(self) -> None:
        # Over another sheet, Qt goes through each widget once for every parent that it has (2,961 times for 396
        # widgets), and this way twice.
        self._application.setStyleSheet("")
        self._application.setFont(self.font())
        self._application.setPalette(make_palette(self.colours))

    def _give_style(self) -> None:
        self._application.setStyleSheet(make_style_sheet(self.tokens, self.colours, self._text_scale))
