"""A network namespace with one cable that leads nowhere: a machine of its own, whose traffic a test can cut.

Processes inside reach each other by the address of the cable's end, and the server by the loopback.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Literal

from tests.helpers.netlab import require_namespaces, run_or_raise

ADDRESS = "10.99.0.1"
Traffic = Literal["media", "everything"]
_MATCHES: dict[Traffic, tuple[str, ...]] = {"media": ("-p", "udp"), "everything": ()}


class LonelyNetwork:
    """Made by `lonely_network`."""

    def __init__(self, name: str) -> None:
        self._name = name

    def command(self, words: Sequence[str]) -> list[str]:
        """The words that run a program inside."""
        return ["ip", "netns", "exec", self._name, *words]

    def cut(self, what: Traffic) -> None:
        """From now on this is dropped without a word to anybody."""
        self._in("iptables", "-I", "OUTPUT", *_MATCHES[what], "-j", "DROP")

    def heal(self, what: Traffic) -> None:
        self._in("iptables", "-D", "OUTPUT", *_MATCHES[what], "-j", "DROP")

    def up(self) -> None:
        run_or_raise("ip", "netns", "add", self._name)
        for words in (
            "link set lo up",
            "link add c0 type veth peer name c1",
            "link set c1 up",
            f"addr add {ADDRESS}/24 dev c0",
            "link set c0 up",
            "route add default via 10.99.0.2",
        ):
            run_or_raise("ip", "-n", self._name, *words.split())

    def down(self) -> None:
        run_or_raise("ip", "netns", "del", self._name)

    def _in(self, *words: str) -> None:
        run_or_raise(*self.command(words))


@contextmanager
def lonely_network() -> Iterator[LonelyNetwork]:
    """The namespace, gone afterwards; skips the test where none can be made."""
    require_namespaces()
    network = LonelyNetwork(f"cc{os.getpid()}alone")
    network.up()
    try:
        yield network
    finally:
        network.down()
