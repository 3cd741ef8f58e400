"""What every table shares: the metadata with its naming convention, and the column types of the product."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import DateTime, Dialect, LargeBinary, MetaData, String, TypeDecorator

# Constraints carry the same name on SQLite and PostgreSQL, so that migrations can name them and errors be told apart.
NAMING_CONVENTION = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

metadata = MetaData(naming_convention=NAMING_CONVENTION)

Id = String(36)
"""A UUIDv7 in its text form."""

Sealed = LargeBinary
"""Bytes made by `storage.sealing.Sealer`; never plain text."""


def _text_in_utc(value: datetime | None) -> str | None:
    if value is None:
        return None
    if value.tzinfo is None:
        raise ValueError("a time without zone")
    # In UTC before it is looked up: in a zone two moments may be equal (PEP 495), and the later one would be the first.
    return _text_of(value if value.tzinfo is UTC else value.astimezone(UTC))


# One moment stands in several columns of several rows of one change.
@lru_cache(maxsize=256)
def _text_of(in_utc: datetime) -> str:
    return in_utc.isoformat(" ", "microseconds")[:-6]


class UtcTime(TypeDecorator[datetime]):
    """Aware in UTC inside; TIMESTAMP WITH TIME ZONE on PostgreSQL, ISO text in UTC on SQLite."""

    impl = DateTime
    cache_ok = True

    def __init__(self) -> None:
        super().__init__(timezone=True)

    def bind_processor(self, dialect: Dialect) -> Callable[[datetime | None], Any]:
        """For SQLite the text itself: the library's own way to it takes as long as the insertion."""
        if dialect.name != "sqlite":
            return lambda value: self.process_bind_param(value, dialect)

        return _text_in_utc

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], datetime | None]:
        """The way back."""
        if dialect.name != "sqlite":
            return lambda value: self.process_result_value(value, dialect)
        return lambda value: None if value is None else datetime.fromisoformat(value).replace(tzinfo=UTC)

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without zone")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        moment: datetime = value
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
