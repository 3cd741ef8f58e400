"""Packets from anybody: an event comes out, with the id that wants an answer, or nothing is taken for one."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from socketio import packet

from server_stub.transport.packets import MALFORMED, ForgivingPacket


@pytest.mark.parametrize(
    ("text", "number", "data"),
    [
        ('2["typing",{"to":"x"}]', None, ["typing", {"to": "x"}]),
        ('25["typing",{"to":"x"}]', 5, ["typing", {"to": "x"}]),
        ("25[]", 5, [MALFORMED]),
        ("25{}", 5, [MALFORMED]),
        ("25", 5, [MALFORMED]),
        ("25[7]", 5, [MALFORMED]),
        ('25["open', 5, [MALFORMED]),
        ("25" + "[" * 9000, 5, [MALFORMED]),
        ('51-5["typing",{"_placeholder":true,"num":0}]', 5, ["typing", None]),
        ('599999999-5["typing"]', 5, ["typing", None]),
        ("2", None, [MALFORMED]),
        ("2" + "9" * 200, None, [MALFORMED]),
        (b"\x00\x01", None, [MALFORMED]),
    ],
)
def test_events(text: Any, number: int | None, data: list[Any]) -> None:
    found = ForgivingPacket(encoded_packet=text)
    assert (found.packet_type, found.id, found.data) == (packet.EVENT, number, data)
    assert found.attachment_count == 0


@pytest.mark.parametrize(("text", "kind"), [("0", packet.CONNECT), ("1", packet.DISCONNECT), ("31[]", packet.ACK)])
def test_other_packets_stay_what_they_are(text: str, kind: int) -> None:
    assert ForgivingPacket(encoded_packet=text).packet_type == kind


def test_a_binary_acknowledgement_waits_for_no_attachments() -> None:
    found = ForgivingPacket(encoded_packet="61-3[]")
    assert (found.packet_type, found.attachment_count) == (packet.ACK, 0)


@given(st.text(max_size=200))
def test_whatever_follows_the_mark_of_an_event_is_an_event(text: str) -> None:
    found = ForgivingPacket(encoded_packet="2" + text)
    assert found.packet_type == packet.EVENT
    assert isinstance(found.data[0], str)


def test_what_goes_out_is_as_the_library_writes_it() -> None:
    sent = ForgivingPacket(packet.EVENT, data=["call-made", {"a": 1}], namespace="/")
    assert sent.encode() == '2["call-made",{"a":1}]'
