"""A real TURN server (coturn) with time-limited credentials, on loopback."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.helpers.certificates import make_certificate
from tests.helpers.ports import free_port, is_listening
from tests.helpers.service_process import program, running


@dataclass(frozen=True, slots=True)
class TurnServer:
    """One port for UDP and TCP, one for TLS; `secret` is shared with whoever makes credentials.

    certificate: vouches for the TLS port, to whom it is named as an authority.
    """

    port: int
    tls_port: int
    secret: str
    secret_file: Path
    certificate: Path

    def urls(self, *transports: str) -> list[str]:
        """RFC 7065 URIs, for ``udp`` and ``tcp`` unless named; ``tls`` is known too."""
        return [self._url(transport) for transport in transports or ("udp", "tcp")]

    def _url(self, transport: str) -> str:
        if transport == "tls":
            return f"turns:127.0.0.1:{self.tls_port}?transport=tcp"
        return f"turn:127.0.0.1:{self.port}?transport={transport}"

    def credential(self, ttl_s: int = 3600) -> tuple[str, str]:
        """A user name and password in coturn's REST form, good for `ttl_s` seconds."""
        username = f"{int(time.time()) + ttl_s}:{secrets.token_hex(4)}"
        digest = hmac.new(self.secret.encode(), username.encode(), hashlib.sha1).digest()
        return username, base64.b64encode(digest).decode()


@contextmanager
def turn_server(folder: Path) -> Iterator[TurnServer]:
    """A server on free ports that relays to loopback addresses too, which a real one must refuse."""
    command = program("turnserver", "coturn")
    secret = secrets.token_hex(16)
    secret_file = folder / "turn.secret"
    secret_file.write_text(secret)
    port, tls_port = free_port(), free_port()
    certificate, key = make_certificate(folder)
    key.chmod(0o644)  # coturn may run as somebody else
    lines = [
        "listening-ip=127.0.0.1",
        "relay-ip=127.0.0.1",
        f"listening-port={port}",
        f"tls-listening-port={tls_port}",
        f"cert={certificate}",
        f"pkey={key}",
        "min-port=50000",
        "max-port=59999",
        "fingerprint",
        "use-auth-secret",
        f"static-auth-secret={secret}",
        "realm=careconnect.test",
        "allow-loopback-peers",
        "no-cli",
        "no-dtls",
        "no-software-attribute",
        f"pidfile={folder / 'turn.pid'}",
        f"userdb={folder / 'turndb'}",
        f"log-file={folder / 'turn.log'}",
        "simple-log",
    ]
    config = folder / "turnserver.conf"
    config.write_text("\n".join(lines) + "\n")
    with running([command, "-c", str(config)], folder / "turnserver.out", lambda: is_listening(tls_port)):
        yield TurnServer(port, tls_port, secret, secret_file, certificate)
