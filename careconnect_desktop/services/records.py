"""Model values as the JSON of the local store, and back."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from functools import cache
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from careconnect_desktop.ports.api import ImageUpload

T = TypeVar("T")


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def prepare(kind: Any) -> None:
    """Make ready for a type, which takes tens of milliseconds the first time: where nobody waits for it."""
    _adapter(kind)


def to_json(value: object, kind: Any) -> Any:
    """JSON of a frozen dataclass, or of a tuple of them; `kind` is its type, as `tuple[Appointment, ...]`."""
    # Without a word about a Practitioner where a Person is enough: the further fields are not kept.
    return _adapter(kind).dump_python(value, mode="json", warnings=False)


def from_json(found: object, kind: type[T]) -> T | None:
    """The value again; None for what another version of the program wrote."""
    wanted: Any = kind
    try:
        value: T = _adapter(wanted).validate_python(found)
    except ValidationError:
        return None
    return value


def picture_to_json(picture: ImageUpload) -> dict[str, str]:
    """A picture that was not sent yet, as a document."""
    data = base64.b64encode(picture.data).decode()
    return {"name": picture.name, "type": picture.content_type, "data": data}


def picture_from_json(found: Mapping[str, Any] | None) -> ImageUpload | None:
    """The picture again; None for none, and for what another version of the program wrote."""
    if found is None:
        return None
    try:
        return ImageUpload(str(found["name"]), str(found["type"]), base64.b64decode(found["data"]))
    except (KeyError, TypeError, ValueError):
        return None
