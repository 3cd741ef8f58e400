"""The session's tokens: kept here alone, refreshed once for all who need it, lost when the server says so."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from pydantic import BaseModel

from careconnect_desktop.api.transport import HttpTransport
from careconnect_desktop.api.uploads import FilePart
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.ids import new_id
from careconnect_desktop.ports.credentials import SessionTokens
from careconnect_desktop.protocol.auth import Refresh, TokensAnswer
from careconnect_desktop.protocol.names import Code

M = TypeVar("M", bound=BaseModel)
T = TypeVar("T")
TokensListener = Callable[[SessionTokens], Awaitable[None]]
EndListener = Callable[[], Awaitable[None]]

_SESSION_OVER = frozenset({Code.UNAUTHENTICATED, Code.TOKEN_REUSED, Code.VALIDATION_FAILED})


class Session:
    """Authenticated requests; implements `ports.credentials.AccessTokens`.

    rotated is awaited with each new pair before anybody uses it, so that a crash loses no session; ended is awaited
    once when the server refuses the session for good.
    """

    def __init__(self, transport: HttpTransport) -> None:
        self._transport = transport
        self._tokens: SessionTokens | None = None
        self._lock = asyncio.Lock()
        self._refresh_key: tuple[str, str] | None = None
        self._rotated: TokensListener | None = None
        self._ended: EndListener | None = None

    def tell(self, *, rotated: TokensListener, ended: EndListener) -> None:
        """Set who is told; once, where the program is joined."""
        self._rotated, self._ended = rotated, ended

    def current(self) -> str | None:
        return self._tokens.access_token if self._tokens is not None else None

    async def begin(self, tokens: SessionTokens) -> None:
        """A sign-in gave these tokens."""
        self._tokens = tokens
        if self._rotated is not None:
            await self._rotated(tokens)

    def take_up(self, refresh_token: str) -> None:
        """Go on with a kept session: whoever needs an access token first gets one with this."""
        self._tokens = SessionTokens(access_token="", refresh_token=refresh_token)

    async def end(self, tell: Callable[[str], Awaitable[None]]) -> None:
        """Forget the tokens at once, then let `tell` end the session on the server.

        With a fresh access token where there was none yet, or an old one: the refresh token would go on living there.
        """
        tokens, self._tokens = self._tokens, None
        if tokens is None:
            return
        try:
            if tokens.access_token:
                await tell(tokens.access_token)
                return
        except CareConnectError as error:
            if error.code != Code.UNAUTHENTICATED:
                raise
        try:
            async with self._lock:
                # Behind one that is under way: with its key, the server gives the same pair once more.
                fresh = await self._refresh(tokens.refresh_token)
            await tell(fresh.access_token)
        except CareConnectError as error:
            # It was over already.
            if error.code not in _SESSION_OVER:
                raise

    async def renew(self, refused: str) -> str:
        async with self._lock:
            tokens = self._tokens
            if tokens is None:
                raise _session_ended()
            if tokens.access_token != refused:
                return tokens.access_token
            try:
                fresh = await self._refresh(tokens.refresh_token)
            except CareConnectError as error:
                if error.code not in _SESSION_OVER:
                    raise
                if self._tokens is tokens:
                    self._tokens = None
                    if self._ended is not None:
                        await self._ended()
                raise _session_ended() from None
            if self._tokens is not tokens:
                # Signed out meanwhile: the new pair belongs to nobody any more.
                raise _session_ended()
            self._tokens = fresh
            if self._rotated is not None:
                await self._rotated(fresh)
            return fresh.access_token

    async def request(
        self,
        answer: type[M],
        method: str,
        path: str,
        *,
        body: BaseModel | None = None,
        query: dict[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> M:
        """As `HttpTransport.request`, signed in; a refused token is renewed once."""
        return await self._signed_in(
            lambda token: self._transport.request(
                answer, method, path, token=token, body=body, query=query, idempotency_key=idempotency_key
            )
        )

    async def upload(
        self, answer: type[M], path: str, *, fields: dict[str, str], name: str, file: FilePart, method: str = "POST"
    ) -> M:
        """As `HttpTransport.upload`, signed in."""
        return await self._signed_in(
            lambda token: self._transport.upload(
                answer, path, token=token, fields=fields, name=name, file=file, method=method
            )
        )

    async def download(self, path: str) -> bytes:
        """As `HttpTransport.download`, signed in."""
        return await self._signed_in(lambda token: self._transport.download(path, token=token))

    async def _signed_in(self, ask: Callable[[str], Awaitable[T]]) -> T:
        token = self.current()
        if token is None:
            raise _session_ended()
        if not token:
            token = await self.renew(token)
        try:
            return await ask(token)
        except CareConnectError as error:
            if error.code != Code.UNAUTHENTICATED:
                raise
        return await ask(await self.renew(token))

    async def _refresh(self, refresh_token: str) -> SessionTokens:
        # One key per refresh token, also after a failure: the server gives the same pair again, and does not take
        # the second attempt for a thief's.
        if self._refresh_key is None or self._refresh_key[0] != refresh_token:
            self._refresh_key = (refresh_token, new_id())
        found = await self._transport.request(
            TokensAnswer,
            "POST",
            "/api/auth/refresh",
            body=Refresh(refresh_token=refresh_token),
            idempotency_key=self._refresh_key[1],
        )
        return SessionTokens(access_token=found.token, refresh_token=found.refresh_token)


def _session_ended() -> CareConnectError:
    return CareConnectError("session_ended", "Your session is over: please sign in again")
