"""Which servers are asked, and that none is when none is given."""

from __future__ import annotations

import pytest

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ports.rtc import IceConfiguration, IceServer
from careconnect_desktop.rtc.compat import guard
from careconnect_desktop.rtc.ice_configuration import ice_attempt


def test_without_servers_no_public_one_is_asked() -> None:
    assert ice_attempt(IceConfiguration()).configuration.iceServers == []


@pytest.mark.parametrize(
    ("urls", "relay_protocol"),
    [
        (("stun:s.test",), None),
        (("turn:t.test:3478?transport=udp", "turn:t.test?transport=tcp"), "udp"),
        (("turn:t.test?transport=tcp",), "tcp"),
        (("turns:t.test:443?transport=tcp",), "tls"),
        (("turns:t.test",), "tls"),
        (("http://t.test", "turn:", "turn:t.test"), "udp"),
    ],
)
def test_the_first_that_can_be_used_is_used(urls: tuple[str, ...], relay_protocol: str | None) -> None:
    attempt = ice_attempt(IceConfiguration((IceServer(urls, "user", "secret"),)))
    assert attempt.relay_protocol == relay_protocol
    servers = attempt.configuration.iceServers or []
    assert len(servers) == 1
    if relay_protocol:
        assert (servers[0].username, servers[0].credential) == ("user", "secret")


def test_relay_only_is_passed_on() -> None:
    attempt = ice_attempt(IceConfiguration((), "relay"))
    assert attempt.configuration.iceTransportPolicy.value == "relay"


def test_the_installed_libraries_fit() -> None:
    guard.check_libraries()


def test_a_library_of_another_release_is_refused() -> None:
    with pytest.raises(CareConnectError) as raised:
        guard.check_libraries(lambda _: "9.9.9")
    assert raised.value.code == "library_unsupported"


def test_a_credential_is_in_no_repr() -> None:
    assert "secret" not in repr(IceServer(("turn:t.test",), "user", "secret"))
