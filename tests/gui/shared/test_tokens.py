"""Contrast, computed from the tokens: WCAG 2.2 AA in every theme, and what the program asks of itself beyond it."""

from __future__ import annotations

import pytest

from careconnect_desktop.core.resources import bundled_resources
from careconnect_desktop.ui.shared.style_sheet import make_style_sheet
from careconnect_desktop.ui.shared.tokens import Colours, Theme, Tokens, contrast_ratio

TOKENS = Tokens.parse(bundled_resources().text("style/tokens.json"))
THEMES = [pytest.param(TOKENS.themes[theme], id=theme.value) for theme in Theme]
BACKS = ("bg", "surface", "raised")


def test_the_ratio_is_that_of_wcag() -> None:
    assert contrast_ratio("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast_ratio("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast_ratio("#FFFFFF", "#777777") == contrast_ratio("#777777", "#FFFFFF")


@pytest.mark.parametrize("colours", THEMES)
@pytest.mark.parametrize("back", BACKS)
def test_text_is_read_easily(colours: Colours, back: str) -> None:
    assert contrast_ratio(colours.text, colours.named(back)) >= 12
    # 5.5 where the two darkest backs meet the muted ink; 4.5 is what the standard asks.
    assert contrast_ratio(colours.muted, colours.named(back)) >= 5.5


@pytest.mark.parametrize("colours", THEMES)
def test_muted_words_on_cards_have_six_to_one(colours: Colours) -> None:
    assert contrast_ratio(colours.muted, colours.surface) >= 6


@pytest.mark.parametrize("colours", THEMES)
@pytest.mark.parametrize("back", ["bg", "surface"])
def test_controls_and_the_focus_ring_stand_out(colours: Colours, back: str) -> None:
    assert contrast_ratio(colours.control, colours.named(back)) >= 3
    assert contrast_ratio(colours.primary, colours.named(back)) >= 4.5


@pytest.mark.parametrize("colours", THEMES)
@pytest.mark.parametrize(("ink", "back"), [
    ("on_primary", "primary"),
    ("on_danger", "danger"),
    ("primary", "primary_soft"),
    ("text", "primary_soft"),
    ("ok", "ok_soft"),
    ("warn", "warn_soft"),
    ("danger", "danger_soft"),
    ("info", "info_soft"),
    ("text", "ok_soft"),
    ("text", "warn_soft"),
    ("text", "danger_soft"),
    ("text", "info_soft"),
    ("muted", "danger_soft"),
    ("muted", "primary_soft"),
])  # fmt: skip
def test_every_pair_that_is_drawn_can_be_read(colours: Colours, ink: str, back: str) -> None:
    assert contrast_ratio(colours.named(ink), colours.named(back)) >= 4.5


def test_high_contrast_is_black_and_white_with_wide_borders() -> None:
    colours = TOKENS.themes[Theme.HIGH_CONTRAST]
    used = {getattr(colours, name) for name in Colours.__slots__ if name != "border_px"}
    assert used == {"#000000", "#FFFFFF"}
    assert colours.border_px == 2


def test_body_text_is_never_under_thirteen_pixels() -> None:
    assert min(TOKENS.size_px.values()) == 13


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("theme", list(Theme))
def test_the_style_sheet_has_no_token_left(theme: Theme, scale: float) -> None:
    sheet = make_style_sheet(TOKENS, TOKENS.themes[theme], scale)
    assert "@" not in sheet
    assert sheet.count("{") == sheet.count("}")


def test_targets_are_forty_pixels_high() -> None:
    assert TOKENS.target_px >= 40
    assert "min-height: 38px" in make_style_sheet(TOKENS, TOKENS.themes[Theme.LIGHT], 1.0)
