"""TLS of the server's own listener: the versions and suites are said here, whatever the system's defaults are.

BSI TR-02102-2, NIST SP 800-52 rev. 2 and RFC 9325 agree on them: TLS 1.3, and TLS 1.2 with forward secrecy and an AEAD.
"""

from __future__ import annotations

import ssl
from pathlib import Path

from careconnect_desktop.core.errors import CareConnectError

# Strongest first. The suites of TLS 1.3 are all of this kind and have a list of their own in OpenSSL.
TLS12_SUITES = (
    "ECDHE-ECDSA-AES256-GCM-SHA384",
    "ECDHE-RSA-AES256-GCM-SHA384",
    "ECDHE-ECDSA-CHACHA20-POLY1305",
    "ECDHE-RSA-CHACHA20-POLY1305",
    "ECDHE-ECDSA-AES128-GCM-SHA256",
    "ECDHE-RSA-AES128-GCM-SHA256",
)


def listener_context(certificate: Path, key: Path) -> ssl.SSLContext:
    """The context of a listener. certificate: chain in PEM; key: its key in PEM, without a password.

    Raises CareConnectError `bad_configuration` for files that cannot be read or do not belong together.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers(":".join(TLS12_SUITES))
    # The server's order counts; nothing is compressed (CRIME) and nothing negotiated anew within a connection.
    context.options |= ssl.OP_CIPHER_SERVER_PREFERENCE | ssl.OP_NO_COMPRESSION | ssl.OP_NO_RENEGOTIATION
    try:
        # Asked for a password, OpenSSL would wait for somebody to type one.
        context.load_cert_chain(certificate, key, password=lambda: "")
    except (OSError, ssl.SSLError) as error:
        raise CareConnectError(
            "bad_configuration", "the TLS certificate or its key cannot be used", cause=error
        ) from None
    return context
