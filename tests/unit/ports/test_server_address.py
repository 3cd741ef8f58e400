"""Which addresses this program talks to."""

from __future__ import annotations

import pytest

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ports.server_address import ServerAddress


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("https://clinic.example", "https://clinic.example"),
        (" https://clinic.example:8443/some/page ", "https://clinic.example:8443"),
        ("clinic.example", "https://clinic.example"),
        ("localhost:5001", "http://localhost:5001"),
        ("http://127.0.0.1:5001", "http://127.0.0.1:5001"),
        ("http://127.8.9.1", "http://127.8.9.1"),
        ("http://[::1]:5001/", "http://[::1]:5001"),
    ],
)
def test_the_origin_of_a_url(url: str, origin: str) -> None:
    assert ServerAddress.parse(url).origin == origin


@pytest.mark.parametrize("url", ["http://clinic.example", "http://192.168.1.5:5001", "http://127.0.0.1.clinic.example"])
def test_plain_http_to_another_machine_is_refused_unless_it_is_allowed(url: str) -> None:
    with pytest.raises(CareConnectError) as refused:
        ServerAddress.parse(url)
    assert refused.value.code == "insecure_url"
    assert not ServerAddress.parse(url, is_insecure_http_allowed=True).is_secure


@pytest.mark.parametrize(
    "url", ["", "ftp://clinic.example", "http://", "https://me:secret@clinic.example", "https://a:b"]
)
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(CareConnectError) as refused:
        ServerAddress.parse(url)
    assert refused.value.code == "url_invalid"
    assert "secret" not in refused.value.message
