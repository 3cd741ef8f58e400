"""Which servers are asked, and that none is when none is given."""

from __future__ import annotations

import pytest

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ports.rtc import IceConfiguration, IceServer
from careconnect_desktop.rtc.compat import IceServers, RelayServer, guard
from careconnect_desktop.rtc.ice_configuration import ice_policy, ice_servers


def test_without_servers_nobody_is_asked() -> None:
    assert ice_servers(IceConfiguration()) == IceServers(None, ())


def test_urls_keep_their_order_and_their_credential() -> None:
    first = IceServer(("stun:s.test", "stun:t.test:99"))
    urls = ("turn:t.test:3478?transport=udp", "turn:t.test?transport=tcp", "turns:t.test:443?transport=tcp")
    servers = ice_servers(IceConfiguration((first, IceServer(urls, "user", "secret"))))
    assert servers.stun == ("s.test", 3478)
    assert [(relay.host, relay.port, relay.transport) for relay in servers.relays] == [
        ("t.test", 3478, "udp"),
        ("t.test", 3478, "tcp"),
        ("t.test", 443, "tls"),
    ]
    assert {(relay.username, relay.credential) for relay in servers.relays} == {("user", "secret")}


@pytest.mark.parametrize(
    "url", ["http://t.test", "turn:", "", "turn:t.test?transport=sctp", "turns:t.test?transport=udp"]
)
def test_urls_that_cannot_be_used_are_left_out(url: str) -> None:
    assert ice_servers(IceConfiguration((IceServer((url,)),))) == IceServers(None, ())


def test_turns_is_tls_unless_it_says_otherwise() -> None:
    (relay,) = ice_servers(IceConfiguration((IceServer(("turns:t.test",)),))).relays
    assert (relay.port, relay.transport) == (5349, "tls")


def test_relay_only_is_passed_on() -> None:
    assert ice_policy("relay").value == "relay"
    assert ice_policy("all").value == "all"


def test_the_installed_libraries_fit() -> None:
    guard.check_libraries()


def test_a_library_of_another_release_is_refused() -> None:
    with pytest.raises(CareConnectError) as raised:
        guard.check_libraries(lambda _: "9.9.9")
    assert raised.value.code == "library_unsupported"


def test_a_credential_is_in_no_repr() -> None:
    assert "secret" not in repr(IceServer(("turn:t.test",), "user", "secret"))
    assert "secret" not in repr(RelayServer("t.test", 1, "udp", "user", "secret"))
