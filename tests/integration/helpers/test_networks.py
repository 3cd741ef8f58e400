"""The networks of the tests behave as their names say; in the slow run, as the tests that need them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.lossy_link import Line, lossy_link
from tests.helpers.netlab import LAN, SERVER, WAN, NetLab, Place, netlab

pytestmark = pytest.mark.slow

# Answers each packet with the address that it came from, as a STUN server does.
MIRROR = """
import socket
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
s.bind(("0.0.0.0", 5000))
print("listening", flush=True)
while True:
    data, where = s.recvfrom(2000)
    s.sendto(f"{where[0]} {where[1]}".encode(), where)
"""
ASK = """
import socket, sys
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
s.bind(("0.0.0.0", 6000))
s.settimeout(0.6)
s.sendto(b"?", (sys.argv[1], 5000))
try:
    print(s.recv(2000).decode())
except OSError as error:
    print("no answer")
"""
COUNT = """
import socket, sys, time
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
s.settimeout(1.0)
answered = 0
for number in range(200):
    s.sendto(b"?", (sys.argv[1], 5000))
    time.sleep(0.002)
try:
    while True:
        s.recv(2000)
        answered += 1
except OSError:
    pass
print(answered)
"""


@pytest.fixture
def lab() -> Iterator[NetLab]:
    with netlab() as made:
        yield made


def _ask(lab: NetLab, place: Place, whom: str) -> str:
    words = [sys.executable, "-c", ASK, whom]
    done = subprocess.run(lab.command(place, words), check=True, capture_output=True, text=True, timeout=20)
    return done.stdout.strip()


@pytest.mark.needs_netns
def test_nat_firewall_and_cut(lab: NetLab) -> None:
    with subprocess.Popen(lab.command("server", [sys.executable, "-c", MIRROR]), stdout=subprocess.PIPE) as mirror:
        try:
            assert mirror.stdout is not None
            assert mirror.stdout.readline() == b"listening\n"
            lab.nat("A", "cone")
            assert _ask(lab, "A", SERVER) == f"{WAN['A']} 6000"
            lab.nat("A", "symmetric")
            address, port = _ask(lab, "A", SERVER).split()
            assert (address, port != "6000") == (WAN["A"], True)
            lab.firewall("A", "udp-blocked")
            assert _ask(lab, "A", SERVER) == "no answer"
            lab.nat("A", "open")
            assert _ask(lab, "A", SERVER) == f"{WAN['A']} 6000"
            lab.wan("A", "down")
            assert _ask(lab, "A", SERVER) == "no answer"
            lab.wan("A", "up")
            assert _ask(lab, "A", SERVER) == f"{WAN['A']} 6000"
            # Nobody reaches a client behind a NAT unasked, nor the other one's private address.
            assert _ask(lab, "B", f"{LAN['A']}.10") == "no answer"
        finally:
            mirror.kill()


@pytest.mark.needs_netns
@pytest.mark.parametrize(("loss_percent", "least", "most"), [(0.0, 200, 200), (20.0, 90, 165)])
def test_a_lossy_line_loses_what_it_says(tmp_path: Path, loss_percent: float, least: int, most: int) -> None:
    with lossy_link(Line(delay_ms=5, loss_percent=loss_percent), tmp_path) as link:
        mirror_words = link.command(1, [sys.executable, "-c", MIRROR])
        with subprocess.Popen(mirror_words, stdout=subprocess.PIPE) as mirror:
            try:
                assert mirror.stdout is not None
                assert mirror.stdout.readline() == b"listening\n"
                words = link.command(0, [sys.executable, "-c", COUNT, link.addresses[1]])
                done = subprocess.run(words, check=True, capture_output=True, text=True, timeout=20)
                # Lost on the way there or on the way back: 0.8 * 0.8 of 200 are 128.
                assert least <= int(done.stdout) <= most
            finally:
                mirror.kill()
