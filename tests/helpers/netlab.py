"""A throwaway internet in network namespaces: two clients behind routers with NAT, and a server between them.

Addresses: server 203.0.113.1, routers 203.0.113.11 (A) and .12 (B), clients 192.168.1.10 and 192.168.2.10. Needs root,
iproute2, iptables and conntrack. Names begin with a prefix of this run's own, so that two runs do not meet.
"""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Literal

import pytest

from tests.helpers.service_process import program

Side = Literal["A", "B"]
Place = Literal["A", "B", "server"]
Nat = Literal["open", "fullcone", "cone", "symmetric"]
Firewall = Literal["none", "udp-blocked", "udp-reject", "only443"]

SERVER = "203.0.113.1"
NOWHERE = "203.0.113.254"
WAN: dict[Side, str] = {"A": "203.0.113.11", "B": "203.0.113.12"}
LAN: dict[Side, str] = {"A": "192.168.1", "B": "192.168.2"}
SIDES: tuple[Side, Side] = ("A", "B")


def require_namespaces() -> None:
    """Skip the test unless namespaces can be made here."""
    if os.geteuid() != 0:
        pytest.skip("network namespaces need root")
    for name, package in (("ip", "iproute2"), ("iptables", "iptables"), ("conntrack", "conntrack")):
        program(name, package)
    name = f"cc{os.getpid()}probe"
    if subprocess.run(["ip", "netns", "add", name], check=False, capture_output=True).returncode != 0:
        pytest.skip("this machine lets nobody make network namespaces")
    subprocess.run(["ip", "netns", "del", name], check=True)


def run_or_raise(*words: str) -> None:
    """Run a program; RuntimeError with what it said when it fails."""
    done = subprocess.run(words, check=False, capture_output=True, text=True, timeout=20)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(words)}: {done.stderr.strip()}")


class NetLab:
    """The running network. Made by `netlab`."""

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix

    def namespace(self, place: Place) -> str:
        """The name of a client's or the server's namespace."""
        return self._name("srv" if place == "server" else f"cl{place}")

    def command(self, place: Place, words: Sequence[str]) -> list[str]:
        """The words that run a program at that place."""
        return ["ip", "netns", "exec", self.namespace(place), *words]

    def _name(self, part: str) -> str:
        return f"{self._prefix}{part}"

    def _names(self) -> list[str]:
        return [self._name(part) for part in ("inet", "srv", "natA", "natB", "clA", "clB")]

    def _in(self, part: str, *words: str) -> None:
        run_or_raise("ip", "netns", "exec", self._name(part), *words)

    def up(self) -> None:
        """Make namespaces, cables, addresses and routes; both NATs are symmetric."""
        for name in self._names():
            run_or_raise("ip", "netns", "add", name)
            run_or_raise("ip", "-n", name, "link", "set", "lo", "up")
            run_or_raise("ip", "netns", "exec", name, "sysctl", "-qw", "net.ipv6.conf.all.disable_ipv6=1")
        self._in("inet", "ip", "link", "add", "br0", "type", "bridge")
        self._in("inet", "ip", "link", "set", "br0", "up")
        # The rest of the internet: takes packets for other addresses and drops them silently.
        self._in("inet", "ip", "addr", "add", f"{NOWHERE}/24", "dev", "br0")
        self._plug("srv", "eth0", "srv", SERVER)
        for side in SIDES:
            router, client = f"nat{side}", f"cl{side}"
            self._plug(router, "wan", router, WAN[side])
            ends = ["eth0", "netns", self._name(client), "type", "veth", "peer", "name", "lan"]
            run_or_raise("ip", "link", "add", *ends, "netns", self._name(router))
            self._in(router, "ip", "addr", "add", f"{LAN[side]}.1/24", "dev", "lan")
            self._in(router, "ip", "link", "set", "lan", "up")
            self._in(client, "ip", "addr", "add", f"{LAN[side]}.10/24", "dev", "eth0")
            self._in(client, "ip", "link", "set", "eth0", "up")
            self._in(client, "ip", "route", "add", "default", "via", f"{LAN[side]}.1")
            self._in(router, "sysctl", "-qw", "net.ipv4.ip_forward=1")
            self.nat(side, "symmetric")

    def _plug(self, part: str, device: str, port: str, address: str) -> None:
        inet = self._name("inet")
        run_or_raise(
            "ip", "link", "add", device, "netns", self._name(part), "type", "veth", "peer", "name", port, "netns", inet
        )
        self._in("inet", "ip", "link", "set", port, "master", "br0", "up")
        self._in(part, "ip", "addr", "add", f"{address}/24", "dev", device)
        self._in(part, "ip", "link", "set", device, "up")
        self._in(part, "ip", "route", "add", "default", "via", NOWHERE)

    def nat(self, side: Side, kind: Nat) -> None:
        """Give a router this kind of NAT, and forget the connections that it knew."""
        out = ["POSTROUTING", "-o", "wan"]
        inside = ["PREROUTING", "-i", "wan"]
        rules = {
            "open": [
                [*out, "-j", "SNAT", "--to-source", WAN[side]],
                [*inside, "-j", "DNAT", "--to-destination", f"{LAN[side]}.10"],
            ],
            "fullcone": [
                [*out, "-j", "MASQUERADE"],
                [*inside, "-p", "udp", "-j", "DNAT", "--to-destination", f"{LAN[side]}.10"],
            ],
            "cone": [[*out, "-j", "MASQUERADE"]],  # keeps the port: port-restricted cone
            "symmetric": [
                [*out, "-p", "udp", "-j", "MASQUERADE", "--random-fully"],
                [*out, "-p", "tcp", "-j", "MASQUERADE", "--random-fully"],
                [*out, "-j", "MASQUERADE"],
            ],
        }[kind]
        router = f"nat{side}"
        self._in(router, "iptables", "-t", "nat", "-F")
        self._in(router, "iptables", "-F")
        # A stray packet must not make a connection entry on the router itself: a cone NAT would change ports for it.
        self._in(router, "iptables", "-A", "INPUT", "-i", "wan", "-j", "DROP")
        for rule in rules:
            self._in(router, "iptables", "-t", "nat", "-A", *rule)
        if kind in ("cone", "symmetric"):
            known = ["-m", "conntrack", "!", "--ctstate", "ESTABLISHED,RELATED"]
            self._in(router, "iptables", "-A", "FORWARD", "-i", "wan", *known, "-j", "DROP")
        self._forget(router)

    def firewall(self, side: Side, kind: Firewall) -> None:
        """Put a firewall before the router's NAT; `nat` takes it away again."""
        router = f"nat{side}"
        rules = {
            "none": [],
            "udp-blocked": [["-p", "udp", "-j", "DROP"]],
            "udp-reject": [["-p", "udp", "-j", "REJECT"]],
            "only443": [
                ["-j", "DROP"],
                ["-i", "wan", "-p", "tcp", "-m", "conntrack", "--ctstate", "ESTABLISHED", "-j", "ACCEPT"],
                ["-i", "lan", "-p", "tcp", "-m", "multiport", "--dports", "443,8443", "-j", "ACCEPT"],
            ],
        }[kind]
        for rule in rules:  # each goes to the top: the last one is looked at first
            self._in(router, "iptables", "-I", "FORWARD", "1", *rule)
        self._forget(router)

    def link(self, side: Side, state: Literal["up", "down"]) -> None:
        """Pull or plug the client's own cable: it sees its carrier go."""
        self._in(f"cl{side}", "ip", "link", "set", "eth0", state)
        if state == "up":
            self._in(f"cl{side}", "ip", "route", "replace", "default", "via", f"{LAN[side]}.1")

    def wan(self, side: Side, state: Literal["up", "down"]) -> None:
        """Cut or restore what is behind the router: the client keeps its carrier."""
        where = ["-D", "FORWARD"] if state == "up" else ["-I", "FORWARD", "1"]
        self._in(f"nat{side}", "iptables", *where, "-j", "DROP")

    def _forget(self, router: str) -> None:
        # conntrack says 1 when there was nothing to forget.
        words = ["ip", "netns", "exec", self._name(router), "conntrack", "-F"]
        subprocess.run(words, check=False, capture_output=True, timeout=20)

    def down(self) -> None:
        """Stop what still runs inside, and remove everything."""
        listed = subprocess.run(["ip", "netns", "list"], check=True, capture_output=True, text=True).stdout
        for name in [line.split()[0] for line in listed.splitlines() if line.startswith(self._prefix)]:
            pids = subprocess.run(
                ["ip", "netns", "pids", name], check=True, capture_output=True, text=True
            ).stdout.split()
            for pid in pids:
                os.kill(int(pid), signal.SIGKILL)
            run_or_raise("ip", "netns", "del", name)


@contextmanager
def netlab() -> Iterator[NetLab]:
    """The network, with two symmetric NATs; gone afterwards."""
    require_namespaces()
    lab = NetLab(f"cc{os.getpid()}")
    try:
        lab.up()
        yield lab
    finally:
        lab.down()
