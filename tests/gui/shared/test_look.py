"""The look: what was chosen, what the system wishes, and how long it takes to be there."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont, QFontInfo, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from careconnect_desktop.core.resources import Resources
from careconnect_desktop.ui.shared.buttons import Button
from careconnect_desktop.ui.shared.look import Look, ThemeChoice
from careconnect_desktop.ui.shared.tokens import Size, Theme
from tests.helpers.looks import catch_up


def test_the_system_is_followed_until_somebody_chooses(look: Look, qapp: QApplication) -> None:
    told: list[bool] = []
    look.choose(ThemeChoice.SYSTEM)
    catch_up(look)
    look.changed.connect(lambda: told.append(True))
    wishes = qapp.styleHints()
    wishes.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    catch_up(look)
    wishes.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    catch_up(look)
    assert told == [True, True]
    look.choose(ThemeChoice.DARK)
    catch_up(look)
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == look.tokens.themes[Theme.DARK].bg
    wishes.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert look.waiting_count == 0
    assert told == [True, True, True]
    assert look.theme is Theme.DARK


@pytest.mark.parametrize(("asked", "given"), [(0.5, 1.0), (1.25, 1.25), (3.0, 2.0)])
def test_text_grows_from_one_to_two(look: Look, asked: float, given: float) -> None:
    look.set_text_scale(asked)
    assert look.text_scale == given
    assert look.font(Size.BODY).pixelSize() == round(15 * given)


def test_the_bundled_family_is_the_one_that_is_drawn(look: Look) -> None:
    assert QFontInfo(look.font()).family() == "Inter"
    assert look.font(strong=True).weight() == QFont.Weight.DemiBold


def test_the_call_is_dark_in_every_theme_but_high_contrast(look: Look) -> None:
    dark = look.tokens.themes[Theme.DARK]
    assert look.call_colours is dark
    look.choose(ThemeChoice.HIGH_CONTRAST)
    assert look.call_colours is look.tokens.themes[Theme.HIGH_CONTRAST]


class Screens:
    """The screens of a desk; a sharper one may be put there."""

    ratio = 1.0

    def sharpest_ratio(self) -> float:
        return self.ratio


def test_icons_are_sharp_on_a_sharper_screen_also_where_they_were_hidden(
    resources: Resources, qapp: QApplication, look: Look, qtbot: QtBot
) -> None:
    screens = Screens()
    own = Look(qapp, resources, ThemeChoice.LIGHT, sharpest_ratio=screens.sharpest_ratio)
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    seen, hidden = (Button(own, "Call", icon="phone") for _ in range(2))
    column.addWidget(seen)
    column.addWidget(hidden)
    window.show()
    hidden.hide()

    def is_sharp(button: Button) -> bool:
        return button.icon().pixmap(button.iconSize(), 2.0).devicePixelRatio() == 2.0

    screen = qapp.primaryScreen()
    for change in (screen.geometryChanged, screen.physicalDotsPerInchChanged, screen.logicalDotsPerInchChanged):
        screens.ratio = 1.0
        qapp.primaryScreenChanged.emit(screen)
        catch_up(own)
        assert max(own.ratios) == 1.0
        assert not is_sharp(seen)
        assert not is_sharp(hidden)
        screens.ratio = 1.5
        change.emit(screen.geometry() if change == screen.geometryChanged else 144.0)
        assert max(own.ratios) == 2.0
        catch_up(own)
        assert is_sharp(seen)
        assert is_sharp(hidden)
    own.deleteLater()


class CountedButton(Button):
    """Counts how often it takes an icon."""

    count = 0

    def setIcon(self, icon: QIcon | QPixmap) -> None:
        super().setIcon(icon)
        self.count += 1


def test_an_icon_is_drawn_once_for_a_change_that_is_told_twice(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    seen, hidden = (CountedButton(look, "Call", icon="phone") for _ in range(2))
    for button in (seen, hidden):
        column.addWidget(button)
    window.show()
    hidden.hide()
    told: list[bool] = []
    look.changed.connect(lambda: told.append(True))
    seen.count = hidden.count = 0
    look.choose(ThemeChoice.DARK)
    catch_up(look)
    qtbot.waitUntil(lambda: told == [True, True])
    assert (seen.count, hidden.count) == (1, 1)


def test_who_changes_a_font_changes_nobody_elses(look: Look) -> None:
    look.font().setPixelSize(99)
    assert look.font().pixelSize() == 15


def test_the_way_in_loads_nothing_heavy() -> None:
    code = (
        "import sys; import careconnect_desktop.ui.sign_in.sign_in_view, careconnect_desktop.ui.frame.main_window;"
        "heavy = {'pydantic', 'httpx', 'socketio', 'aiortc', 'av', 'numpy'};"
        "print(*sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


def test_a_theme_goes_through_each_widget_once_and_not_once_for_each_parent(look: Look, qtbot: QtBot) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    inner = outer
    for _ in range(8):
        column = QVBoxLayout(inner)
        inner = QWidget()
        column.addWidget(inner)
    outer.show()

    class Counter(QObject):
        count = 0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            self.count += event.type() == QEvent.Type.StyleChange
            return super().eventFilter(watched, event)

    counter = Counter()
    inner.installEventFilter(counter)
    look.choose(ThemeChoice.DARK)
    catch_up(look)
    assert counter.count == 1
