"""An answer's head and the beginning of its body in one write.

The library writes them one after the other, and the loop hands each write to the system at once: two calls, two packets
and a client that is woken twice for every answer.
"""

from __future__ import annotations

import asyncio

# More is not copied for the sake of a packet.
_MOST_JOINED_BYTES = 64 * 1024
_GO_ON = b"HTTP/1.1 100 "


class WholeAnswers(asyncio.Transport):
    """What the answers of one connection are written to, one answer after the other.

    The first write of an answer is its head. It waits for the next one, or for `end`, as there is none for HEAD.
    """

    def __init__(self, transport: asyncio.Transport) -> None:
        super().__init__()
        self._transport = transport
        self._head = b""
        self._has_begun = False

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Keep a head, or write what there is."""
        if self._head:
            head, self._head = self._head, b""
            if len(data) <= _MOST_JOINED_BYTES:
                self._transport.write(head + data)
                return
            self._transport.write(head)
        elif not self._has_begun and bytes(data[: len(_GO_ON)]) != _GO_ON:
            self._has_begun = True
            self._head = bytes(data)
            return
        self._transport.write(data)

    def end(self) -> None:
        """The answer is over: the next write is another one's head."""
        self._has_begun = False
        self._flush()

    def close(self) -> None:
        """Close the connection behind what was written."""
        self._flush()
        self._transport.close()

    def is_closing(self) -> bool:
        """As of the connection."""
        return self._transport.is_closing()

    def _flush(self) -> None:
        head, self._head = self._head, b""
        if head and not self._transport.is_closing():
            self._transport.write(head)
