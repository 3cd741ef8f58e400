"""What every wire model shares: frozen, camelCase, unknown keys ignored, times in UTC, texts made safe."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, date, datetime
from functools import cache
from typing import Annotated, Any, TypeVar
from zoneinfo import available_timezones

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    StringConstraints,
)
from pydantic.alias_generators import to_camel

from careconnect_desktop.core.clock import rfc3339

T = TypeVar("T")
D = TypeVar("D", bound=date)


class WireModel(BaseModel):
    """A JSON object of the contract."""

    model_config = ConfigDict(
        alias_generator=to_camel,
        populate_by_name=True,
        frozen=True,
        extra="ignore",
        hide_input_in_errors=True,
        # Each end uses some of the models, and the desktop few of them before its first view.
        defer_build=True,
    )

    def to_wire(self) -> dict[str, Any]:
        """The JSON object that goes out, keys in camelCase."""
        return self.model_dump(mode="json", by_alias=True)


class OpenWireModel(WireModel):
    """An object whose unknown keys pass through unchanged (offer, answer, candidate)."""

    model_config = ConfigDict(extra="allow")


def _aware(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("a time needs a zone, for example a Z at its end")
    return _in_calendar(moment).astimezone(UTC)


def _in_calendar(day: D) -> D:
    # Days before and after, and other zones, must not fall off the end of what a computer can count.
    if not 1900 <= day.year <= 2999:
        raise ValueError("a year from 1900 to 2999 is needed")
    return day


_RFC_3339 = re.compile(r"\d{4}-\d\d-\d\d[Tt ]", re.ASCII)
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def _text_only(value: object) -> object:
    # Pydantic would take a number, or one in a text, for seconds since 1970: the contract has RFC 3339 only.
    if isinstance(value, int | float) or (isinstance(value, str) and _RFC_3339.match(value) is None):
        raise ValueError("a time is a text in RFC 3339")
    return value


def _day_only(value: object) -> object:
    if isinstance(value, int | float) or (isinstance(value, str) and _DAY.fullmatch(value) is None):
        raise ValueError("a date is a text YYYY-MM-DD")
    return value


# RFC 3339 in and out; aware and in UTC inside.
Instant = Annotated[
    datetime,
    BeforeValidator(_text_only),
    AfterValidator(_aware),
    PlainSerializer(rfc3339, return_type=str),
]

Day = Annotated[date, BeforeValidator(_day_only), AfterValidator(_in_calendar)]
"""A date without time, as text YYYY-MM-DD."""

_BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")


def clean_text(text: str) -> str:
    """NFC, without control or bidirectional-override characters; line breaks and tabs stay."""
    if text.isascii() and text.isprintable():
        return text
    normal = unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
    return "".join(c for c in normal if c in "\n\t" or (unicodedata.category(c) not in ("Cc", "Cs") and c not in _BIDI))


def clean_line(text: str) -> str:
    """`clean_text` for one line: runs of white space become one blank, ends are trimmed."""
    return " ".join(clean_text(text).split())


@cache
def _zones() -> frozenset[str]:
    # The library looks into each of some hundred files, every time: 7 ms of the loop for every sign-up.
    return frozenset(available_timezones())


def _zone(name: str) -> str:
    if name not in _zones():
        raise ValueError("an IANA time zone is needed, for example Europe/Berlin")
    return name


def _plain(value: str) -> str:
    # What no id holds, and no database takes.
    if not value.isprintable() and any(unicodedata.category(c) in ("Cc", "Cs") for c in value):
        raise ValueError("must not hold control characters")
    return value


def _filled(value: str) -> str:
    if not value:
        raise ValueError("must not be empty")
    return value


Line = Annotated[str, AfterValidator(clean_line)]
PersonName = Annotated[
    str,
    StringConstraints(max_length=200),
    AfterValidator(clean_line),
    AfterValidator(_filled),
]
ShortLine = Annotated[str, StringConstraints(max_length=200), AfterValidator(clean_line)]
LongText = Annotated[str, StringConstraints(max_length=8000), AfterValidator(clean_text)]
TimeZoneName = Annotated[str, StringConstraints(max_length=64), AfterValidator(_zone)]
Reference = Annotated[str, StringConstraints(min_length=1, max_length=64), AfterValidator(_plain)]


def _is_none(value: object) -> bool:
    return value is None


def hidden() -> Any:
    """A field that is left out of the JSON object when it is None: what a reader may not see is not even null."""
    return Field(default=None, exclude_if=_is_none)
