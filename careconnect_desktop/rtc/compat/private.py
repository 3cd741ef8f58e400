"""Attributes whose names Python mangles: read and written by the class that owns them."""

from __future__ import annotations

from typing import Any


def private(instance: object, owner: type, name: str) -> Any:
    """The value of `owner`'s attribute ``__name`` (or method) in an instance of a subclass."""
    return getattr(instance, f"_{owner.__name__}__{name}")


def set_private(instance: object, owner: type, name: str, value: object) -> None:
    """Write `owner`'s attribute ``__name``."""
    setattr(instance, f"_{owner.__name__}__{name}", value)
