"""Where sealed values lie, as data: each module declares its own, and keys are rotated without knowing modules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table


@dataclass(frozen=True, slots=True)
class SealedRows:
    """A table with a `key_id`, and its sealed columns.

    places: by column, the place that is authenticated with the value, in the form of `str.format` with the row's own
    columns: ``{"text": "messages/{id}"}``. Bytes in it stand in hex.
    """

    table: Table
    places: Mapping[str, str]

    def place(self, column: str, row: Mapping[str, Any]) -> str:
        """The place of one value."""
        values = {name: value.hex() if isinstance(value, bytes) else value for name, value in row.items()}
        return self.places[column].format_map(values)
