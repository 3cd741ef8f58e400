"""The server's own connections to other machines: which of them are in the open, or to somebody who has proved nothing.

Passwords of databases, what they hold, and mail with names and times go over these. What stays on this machine
(loopback and sockets in the file system) is nobody else's to read.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator, Mapping
from urllib.parse import parse_qs, urlsplit

from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

_VERIFIED = frozenset({"verify-ca", "verify-full"})


def is_on_this_machine(host: str | None) -> bool:
    """True for loopback, a path of a socket, and no host at all."""
    if not host or host.startswith("/") or host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def insecure_links(*, database: str, redis: str, clamd: str, pages: Mapping[str, str]) -> list[str]:
    """Options whose address leads to another machine without TLS, or to one that nobody vouches for; and what to do.

    pages: addresses of http or https by their options.
    """
    found: list[str] = []
    if _is_open_postgres(database):
        found.append("--database (add ?ssl=verify-full)")
    if _is_open_redis(redis):
        found.append("--redis (use rediss://)")
    if urlsplit(clamd).scheme == "tcp" and not is_on_this_machine(urlsplit(clamd).hostname):
        found.append("--clamd (ClamAV knows no TLS: use a socket of this machine)")
    found += [f"{option} (use https://)" for option, url in pages.items() if _is_open_http(url)]
    return found


def _is_open_postgres(database: str) -> bool:
    try:
        url = make_url(database)
    except ArgumentError:
        return False  # said where it is opened
    if not url.get_backend_name().startswith("postgres"):
        return False
    mode = url.query.get("ssl") or url.query.get("sslmode")
    return mode not in _VERIFIED and not all(
        is_on_this_machine(host) for host in _hosts(url.host, url.query.get("host"))
    )


def _hosts(host: str | None, more: str | tuple[str, ...] | None) -> Iterator[str]:
    """SQLAlchemy takes hosts in the query too, several of them, each with a port if need be."""
    if host:
        yield host
    for entry in (more,) if isinstance(more, str) else more or ():
        for one in entry.split(","):
            yield one if one.startswith("/") else one.rpartition(":")[0] or one


def _is_open_redis(redis: str) -> bool:
    parts = urlsplit(redis)
    if parts.scheme == "rediss":
        return parse_qs(parts.query).get("ssl_cert_reqs", ["required"])[-1] != "required"
    return parts.scheme == "redis" and not is_on_this_machine(parts.hostname)


def _is_open_http(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme == "http" and not is_on_this_machine(parts.hostname)
