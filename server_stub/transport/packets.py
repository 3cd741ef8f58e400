"""Socket.IO packets as they come from anybody: what cannot be read becomes an event that is refused by name.

The library raises in the middle of its own loop for many of these, and the sender would wait for an acknowledgement
for ever.
"""

from __future__ import annotations

import re
from typing import Any

from socketio import packet

MALFORMED = ""
"""The event name of a packet that names no event."""

_HEAD = re.compile(r"^[25](?:\d{1,10}-)?(\d{1,15})(?!\d)")


class ForgivingPacket(packet.Packet):  # type: ignore[misc]  # the library has no types
    """A packet whose decoding never raises for an event."""

    packet_type: int
    namespace: str | None
    id: int | None
    data: Any

    def decode(self, encoded_packet: Any) -> int:
        """The number of attachments to wait for: none, because the contract knows no binary data."""
        if not isinstance(encoded_packet, str):
            self._malformed(None)
            return 0
        try:
            super().decode(encoded_packet)
        except (ValueError, TypeError, IndexError, RecursionError):
            if encoded_packet[:1] in ("2", "5"):
                head = _HEAD.match(encoded_packet)
                self._malformed(int(head.group(1)) if head else None)
                return 0
            raise
        if self.packet_type not in (packet.EVENT, packet.BINARY_EVENT):
            if self.packet_type == packet.BINARY_ACK:
                self.packet_type = packet.ACK
            return 0
        is_binary = self.packet_type == packet.BINARY_EVENT
        self.packet_type = packet.EVENT
        if not isinstance(self.data, list) or not self.data or not isinstance(self.data[0], str):
            self._malformed(self.id)
        elif is_binary:
            self.data = [self.data[0], None]
        return 0

    def _malformed(self, packet_id: int | None) -> None:
        self.packet_type = packet.EVENT
        self.namespace = None
        self.id = packet_id
        self.data = [MALFORMED]
