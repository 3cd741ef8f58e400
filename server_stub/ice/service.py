"""TURN credentials in coturn's REST form: an expiry and random, never an identity."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from typing import Literal

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.protocol.care import IceServerOut, IceServersAnswer

TTL_S = 12 * 3600


class IceServers:
    """Makes the `iceServers` of one person. secret: the one that coturn is started with (`static-auth-secret`)."""

    def __init__(
        self,
        clock: Clock,
        *,
        stun_urls: tuple[str, ...],
        turn_urls: tuple[str, ...],
        secret: bytes | None,
        is_relay_only: bool,
    ) -> None:
        self._clock = clock
        self._stun_urls = stun_urls
        self._turn_urls = turn_urls
        self._secret = secret
        self._is_relay_only = is_relay_only

    def answer(self) -> IceServersAnswer:
        """Fresh credentials, good for twelve hours: longer than any visit, as TURN asks for them again on refresh."""
        servers: list[IceServerOut] = []
        if self._stun_urls:
            servers.append(IceServerOut(urls=list(self._stun_urls)))
        if self._turn_urls and self._secret is not None:
            expiry = int(self._clock.now().timestamp()) + TTL_S
            username = f"{expiry}:{secrets.token_hex(8)}"
            digest = hmac.new(self._secret, username.encode(), hashlib.sha1).digest()
            credential = base64.b64encode(digest).decode()
            servers.append(IceServerOut(urls=list(self._turn_urls), username=username, credential=credential))
        policy: Literal["all", "relay"] = "relay" if self._is_relay_only else "all"
        return IceServersAnswer(ice_servers=servers, ice_transport_policy=policy, ttl=TTL_S)
