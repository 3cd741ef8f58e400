"""Who is asking: a bearer token or the cookie, the role, and the general limit."""

from __future__ import annotations

import ipaddress
from collections.abc import Awaitable, Callable
from functools import partial

from starlette.requests import HTTPConnection, Request

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Role
from careconnect_desktop.protocol.names import SECOND_FACTOR_FIELD, TOKEN_COOKIE, Code
from server_stub.accounts.principal import Principal
from server_stub.limits import Limit, Limiter, enforce

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})

# What people without a second factor can still do where one is demanded: set it up, and leave.
_ONES_OWN_SIGN_IN = "/api/auth/"

Authenticate = Callable[[str], Awaitable[Principal]]
IsLive = Callable[[str], Awaitable[bool]]


class Gate:
    """The first two checks of every request that is not open to all."""

    def __init__(self, authenticate: Authenticate, is_live: IsLive, limiter: Limiter, general: Limit) -> None:
        """is_live: asked for the session of whoever took long to send a body."""
        self._authenticate = authenticate
        self._is_live = is_live
        self._limiter = limiter
        self._general = general

    async def admit(self, request: Request, *roles: Role) -> Principal:
        """The signed-in user; raises `unauthenticated`, `rate_limited`, or `forbidden` for another role.

        roles: those who may; everybody when none is named.
        """
        principal = await self._authenticate(self._token(request))
        state = await self._limiter.hit(self._general, principal.user_id)
        request.scope["careconnect.limit"] = state
        enforce(state)
        request.scope["careconnect.principal"] = principal
        request.scope["careconnect.still"] = partial(self._check_live, principal.session_id)
        # Not by `request.url`: that is put together with the Host header, which may hold a path of its own.
        if principal.lacks_second_factor and not request.scope["path"].startswith(_ONES_OWN_SIGN_IN):
            raise CareConnectError(
                Code.FORBIDDEN,
                "Your clinic asks for a second step at sign-in: please set it up first",
                details=(f"{SECOND_FACTOR_FIELD}: is needed, see /api/auth/mfa/enroll",),
            )
        if roles and principal.role not in roles:
            raise CareConnectError(Code.FORBIDDEN, "Your role does not allow this")
        return principal

    async def _check_live(self, session_id: str) -> None:
        if not await self._is_live(session_id):
            raise CareConnectError(Code.UNAUTHENTICATED, "Please sign in")

    def _token(self, request: Request) -> str:
        header = request.headers.get("authorization")
        if header is not None:
            scheme, _, token = header.partition(" ")
            if scheme.lower() != "bearer" or not token.strip():
                raise CareConnectError(Code.UNAUTHENTICATED, "Please sign in")
            return token.strip()
        token = request.cookies.get(TOKEN_COOKIE, "")
        if not token:
            raise CareConnectError(Code.UNAUTHENTICATED, "Please sign in")
        # The edge has refused foreign origins already; with the cookie an unsafe request must name an allowed one.
        if request.method not in SAFE_METHODS and "origin" not in request.headers:
            raise CareConnectError(Code.FORBIDDEN, "This request must say where it comes from")
        return token


def client_address(request: HTTPConnection) -> str:
    """The peer's address for limits alone; behind a trusted proxy the edge has put in what the proxy says.

    Of IPv6 the first 64 bits: whoever has one address has all of those (RFC 6177, RFC 4291 2.5.4).
    """
    if request.client is None:
        return "unknown"
    try:
        address = ipaddress.ip_address(request.client.host.partition("%")[0])
    except ValueError:
        return request.client.host
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped is not None:
            return str(address.ipv4_mapped)
        return str(ipaddress.ip_network((address, 64), strict=False))
    return str(address)
