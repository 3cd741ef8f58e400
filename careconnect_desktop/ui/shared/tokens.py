"""Style tokens: the one source of every colour, size and radius (``resources/style/tokens.json``)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Theme(StrEnum):
    """The three sets of colours."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class Size(StrEnum):
    """Sizes of type, by their use."""

    SMALL = "small"
    BODY = "body"
    HEADING = "heading"
    TITLE = "title"
    DISPLAY = "display"


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme: colours as ``#RRGGBB``, and the width of borders in px at 100 %."""

    bg: str
    surface: str
    raised: str
    line: str
    control: str
    text: str
    muted: str
    primary: str
    on_primary: str
    primary_soft: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    danger: str
    on_danger: str
    danger_soft: str
    info: str
    info_soft: str
    border_px: int

    def named(self, token: str) -> str:
        """The colour of a token's name; AttributeError for an unknown one."""
        return str(getattr(self, token))


@dataclass(frozen=True, slots=True)
class Tokens:
    """Everything in the file; lengths in px at 100 % text size."""

    themes: dict[Theme, Colours]
    families: tuple[str, ...]
    size_px: dict[Size, int]
    line_height: float
    radius_control_px: int
    radius_card_px: int
    target_px: int
    icon_px: int
    icon_stroke_px: float
    rail_px: int

    @classmethod
    def parse(cls, text: str) -> Tokens:
        """Read the token file's text; KeyError or TypeError when a token is missing or unknown."""
        data: dict[str, Any] = json.loads(text)
        return cls(
            themes={Theme(name): Colours(**colours) for name, colours in data["themes"].items()},
            families=tuple(data["type"]["families"]),
            size_px={Size(name): px for name, px in data["type"]["size_px"].items()},
            line_height=data["type"]["line_height"],
            radius_control_px=data["radius_px"]["control"],
            radius_card_px=data["radius_px"]["card"],
            target_px=data["target_px"],
            icon_px=data["icon_px"],
            icon_stroke_px=data["icon_stroke_px"],
            rail_px=data["rail_px"],
        )

    def target_at(self, text_scale: float) -> int:
        """The height of a control in px, which grows a little less than its text."""
        return round(self.target_px * max(1.0, text_scale * 0.9))


def relative_luminance(colour: str) -> float:
    """WCAG 2.2 relative luminance of ``#RRGGBB``, 0 to 1."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast_ratio(first: str, second: str) -> float:
    """WCAG 2.2 contrast ratio of two colours, 1 to 21."""
    lighter, darker = sorted((relative_luminance(first), relative_luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
