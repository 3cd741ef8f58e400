"""The hash chain of the activity log."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from server_stub.activity.chain import Entry, link
from tests.helpers.rest_server import NOON

ENTRY = Entry(
    id="e",
    actor_id="a",
    subject_id=None,
    activity="NOTES_READ",
    outcome="success",
    details={"appointmentId": "1", "other": "2"},
    created_at=NOON,
)
LINK = link(b"k", 1, bytes(32), ENTRY)


def test_the_order_of_details_does_not_matter() -> None:
    assert link(b"k", 1, bytes(32), replace(ENTRY, details={"other": "2", "appointmentId": "1"})) == LINK


@pytest.mark.parametrize(
    "change",
    [
        {"id": "f"},
        {"actor_id": None},
        {"subject_id": "a"},
        {"activity": "NOTES_SIGNED"},
        {"outcome": "refused"},
        {"details": {"appointmentId": "2", "other": "2"}},
        {"created_at": NOON + timedelta(milliseconds=1)},
    ],
)
def test_every_field_is_covered(change: dict[str, Any]) -> None:
    assert link(b"k", 1, bytes(32), replace(ENTRY, **change)) != LINK


def test_place_key_and_the_entry_before_are_covered() -> None:
    assert (
        len({LINK, link(b"k", 2, bytes(32), ENTRY), link(b"l", 1, bytes(32), ENTRY), link(b"k", 1, b"x" * 32, ENTRY)})
        == 4
    )
