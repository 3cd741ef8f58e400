"""One HTTP connection pool to one server: every request is decoded, coded, and retried where that is safe."""

from __future__ import annotations

import asyncio
import platform
import random
import ssl
from collections.abc import Awaitable, Callable
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any, TypeVar

import httpx
from pydantic import BaseModel, SecretStr, ValidationError

from careconnect_desktop import __version__
from careconnect_desktop.api.errors import answer_error, invalid_answer, transport_error
from careconnect_desktop.api.uploads import FilePart, ProgressReader
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ports.server_address import ServerAddress

M = TypeVar("M", bound=BaseModel)
T = TypeVar("T")
Sleep = Callable[[float], Awaitable[None]]

CONNECT_TIMEOUT_S = 5.0
ANSWER_TIMEOUT_S = 15.0
MAX_ATTEMPTS = 3
FIRST_DELAY_S = 0.2
MAX_RETRY_AFTER_S = 5.0
"""Who asks for more patience than this is told to the person instead of waited for."""

MAX_AT_ONCE_BYTES = 32 * 1024
"""A longer answer is read in a worker: windows share the thread of the loop, and two weeks of free times take 20 ms."""

MAX_DOWNLOAD_BYTES = 12 * 1024 * 1024
_SAFE_METHODS = frozenset({"GET", "HEAD"})


class HttpTransport:
    """Requests to `address` and to nobody else: paths only, no redirects, no cookies."""

    def __init__(
        self,
        address: ServerAddress,
        tls: ssl.SSLContext | None = None,
        *,
        sleep: Sleep = asyncio.sleep,
        backend: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._sleep = sleep
        self._client = httpx.AsyncClient(
            base_url=address.origin,
            verify=_believed(address, tls),
            # A proxy of the environment is for the world outside: a token for this machine must not pass through it.
            trust_env=not address.is_loopback,
            follow_redirects=False,
            cookies=CookieJar(policy=DefaultCookiePolicy(allowed_domains=[])),
            timeout=httpx.Timeout(ANSWER_TIMEOUT_S, connect=CONNECT_TIMEOUT_S),
            # Read by the person in the list of sessions: which program, on which kind of computer.
            headers={"User-Agent": f"CareConnect/{__version__} ({platform.system() or 'desktop'})"},
            transport=backend,
        )

    async def request(
        self,
        answer: type[M],
        method: str,
        path: str,
        *,
        token: str | None = None,
        body: BaseModel | None = None,
        query: dict[str, str] | None = None,
        idempotency_key: str | None = None,
    ) -> M:
        """The answer's model. With an `idempotency_key`, or for a safe method, a failure that may pass is retried.

        body: sent as the contract writes it, without what was left unsaid.
        """
        if not path.startswith("/") or path.startswith("//"):
            raise ValueError("a path on the server is needed")
        headers = {}
        if token is not None:
            headers["Authorization"] = f"Bearer {token}"
        if idempotency_key is not None:
            headers["Idempotency-Key"] = idempotency_key
        json = None if body is None else _json(body)
        is_repeatable = method in _SAFE_METHODS or idempotency_key is not None
        return await self._patiently(is_repeatable, lambda: self._once(answer, method, path, headers, json, query))

    async def upload(
        self,
        answer: type[M],
        path: str,
        *,
        token: str,
        fields: dict[str, str],
        name: str,
        file: FilePart,
        method: str = "POST",
    ) -> M:
        """A form with one file; name: of its field. Retried, so it must be one that the server does once."""

        async def once() -> M:
            content = ProgressReader(file.data, file.on_progress)
            files = {name: (file.file_name, content, file.content_type)}
            try:
                response = await self._client.request(
                    method, path, headers={"Authorization": f"Bearer {token}"}, data=fields, files=files
                )
            except httpx.HTTPError as error:
                raise transport_error(error) from None
            return _decoded(answer, response)

        return await self._patiently(True, once)

    async def download(self, path: str, *, token: str) -> bytes:
        """The content at a path of this server, 12 MB at most; ``answer_invalid`` for any other place."""
        if not path.startswith("/") or path.startswith("//"):
            raise invalid_answer(None)

        async def once() -> bytes:
            try:
                async with self._client.stream("GET", path, headers={"Authorization": f"Bearer {token}"}) as response:
                    if not response.is_success:
                        await response.aread()
                        raise answer_error(response)
                    content = bytearray()
                    async for chunk in response.aiter_bytes():
                        content += chunk
                        if len(content) > MAX_DOWNLOAD_BYTES:
                            raise invalid_answer(None)
            except httpx.HTTPError as error:
                raise transport_error(error) from None
            return bytes(content)

        return await self._patiently(True, once)

    async def _patiently(self, is_repeatable: bool, once: Callable[[], Awaitable[T]]) -> T:
        for attempt in range(1, MAX_ATTEMPTS + 1):
            try:
                return await once()
            except CareConnectError as error:
                if not (is_repeatable and error.retryable) or attempt == MAX_ATTEMPTS:
                    raise
                if (error.retry_after_s or 0) > MAX_RETRY_AFTER_S:
                    raise
                await self._sleep(_delay_s(attempt, error.retry_after_s))
        raise AssertionError("unreachable")

    async def close(self) -> None:
        await self._client.aclose()

    async def _once(
        self,
        answer: type[M],
        method: str,
        path: str,
        headers: dict[str, str],
        json: dict[str, Any] | None,
        query: dict[str, str] | None,
    ) -> M:
        try:
            response = await self._client.request(method, path, headers=headers, json=json, params=query)
        except httpx.HTTPError as error:
            raise transport_error(error) from None
        if len(response.content) <= MAX_AT_ONCE_BYTES:
            return _decoded(answer, response)
        return await asyncio.get_running_loop().run_in_executor(None, _decoded, answer, response)


def _decoded(answer: type[M], response: httpx.Response) -> M:
    if not response.is_success:
        raise answer_error(response)
    try:
        return answer.model_validate_json(response.content)
    except ValidationError as error:
        raise invalid_answer(error) from None


def _believed(address: ServerAddress, tls: ssl.SSLContext | None) -> ssl.SSLContext | bool:
    """Whom to believe. Without TLS nobody: reading hundreds of certificates for it takes as long as a frame."""
    if not address.is_secure:
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return tls if tls is not None else True


def _json(body: BaseModel) -> dict[str, Any]:
    json: dict[str, Any] = body.model_dump(mode="json", by_alias=True, exclude_none=True)
    # Pydantic masks secrets in every dump, so that none slips into a log; this is the one place where they go out.
    for name, field in type(body).model_fields.items():
        value = getattr(body, name)
        if isinstance(value, SecretStr):
            json[field.alias or name] = value.get_secret_value()
        elif value is None and field.is_required():
            # What must be said is said, also when it is nothing.
            json[field.alias or name] = None
    return json


def _delay_s(attempt: int, retry_after_s: float | None) -> float:
    # Jitter, so that the clients of a server that comes back do not knock all at once.
    wait_s: float = FIRST_DELAY_S * 2 ** (attempt - 1) * random.uniform(0.5, 1.5)  # noqa: S311 no secret
    return wait_s + (retry_after_s or 0.0)
