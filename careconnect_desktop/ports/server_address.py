"""The one server that this program talks to, and whether it may be talked to at all."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from urllib.parse import urlsplit

from careconnect_desktop.core.errors import CareConnectError


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """An origin such as ``https://clinic.example``; made by `parse` only, so that it is always a permitted one."""

    origin: str
    is_secure: bool
    is_loopback: bool

    @classmethod
    def parse(cls, url: str, *, is_insecure_http_allowed: bool = False) -> ServerAddress:
        """The address in a URL that a person gave; without a scheme, https (http for this machine).

        Raises ``url_invalid``, or ``insecure_url`` for plain HTTP to another machine unless it is allowed.
        """
        text = url.strip()
        if "://" not in text:
            text = f"//{text}"
        try:
            parts = urlsplit(text)
            host, port = parts.hostname, parts.port
        except ValueError:
            host, port, parts = None, None, urlsplit("")
        if not host or parts.scheme not in ("", "http", "https") or parts.username is not None:
            raise CareConnectError("url_invalid", "That is not a server address, for example https://clinic.example")
        is_loopback = _is_loopback(host)
        scheme = parts.scheme or ("http" if is_loopback else "https")
        if scheme == "http" and not is_loopback and not is_insecure_http_allowed:
            raise CareConnectError("insecure_url", "This server is not protected by https, so nothing is sent to it")
        name = f"[{host}]" if ":" in host else host
        origin = f"{scheme}://{name}" + (f":{port}" if port is not None else "")
        return cls(origin=origin, is_secure=scheme == "https", is_loopback=is_loopback)


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
