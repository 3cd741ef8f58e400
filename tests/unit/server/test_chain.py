"""The hash chain of the activity log."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from server_stub.activity.chain import Entry, link, mac
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
MAC = mac(b"k", ENTRY)


def test_the_order_of_details_does_not_matter() -> None:
    assert mac(b"k", replace(ENTRY, details={"other": "2", "appointmentId": "1"})) == MAC


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
    assert mac(b"k", replace(ENTRY, **change)) != MAC


def test_place_key_and_the_entry_before_are_covered() -> None:
    links = {link(b"k", 1, bytes(32), MAC), link(b"k", 2, bytes(32), MAC), link(b"l", 1, bytes(32), MAC)}
    links |= {link(b"k", 1, b"x" * 32, MAC), link(b"k", 1, bytes(32), mac(b"l", ENTRY))}
    assert len(links) == 5
