"""Whom this program believes to be a server: one TLS context for REST and for the realtime line."""

from __future__ import annotations

import os
import ssl
from collections.abc import Mapping

import certifi

from careconnect_desktop.core.errors import CareConnectError


def client_tls(environment: Mapping[str, str] = os.environ) -> ssl.SSLContext:
    """The system's authorities, the bundled ones, and a private one from ``SSL_CERT_FILE``.

    Raises ``certificate_file_invalid`` when that file cannot be read.
    """
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    private = environment.get("SSL_CERT_FILE")
    if private:
        try:
            context.load_verify_locations(private)
        except (OSError, ssl.SSLError) as error:
            raise CareConnectError(
                "certificate_file_invalid", "The file in SSL_CERT_FILE holds no certificates", cause=error
            ) from None
    return context
