"""Reading bodies and query parameters, after the caller's rights are known."""

from __future__ import annotations

import asyncio
import re
from datetime import date, datetime
from typing import TypeVar

from pydantic import BaseModel, TypeAdapter, ValidationError
from starlette.requests import ClientDisconnect, Request

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol.base import Day, Instant
from careconnect_desktop.protocol.codec import field_errors
from careconnect_desktop.protocol.names import DEFAULT_PAGE, MAX_PAGE, Code

M = TypeVar("M", bound=BaseModel)

MAX_JSON_BYTES = 1_000_000
_INSTANT: TypeAdapter[datetime] = TypeAdapter(Instant)
_DAY: TypeAdapter[date] = TypeAdapter(Day)
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
# How long nothing of a body may come, and how long a whole one may take: an upload over a slow line is still welcome.
QUIET_S = 20.0
WHOLE_S = 600.0
LATE_S = 0.25
"""Whoever takes longer may have been signed out meanwhile: the request was admitted before its body."""


def invalid(*details: str) -> CareConnectError:
    """The error of a body or parameter that is not valid; details are ``field: why``."""
    return CareConnectError(Code.VALIDATION_FAILED, "Validation failed", details=details)


async def raw_body(request: Request, limit: int = MAX_JSON_BYTES, quiet_s: float = QUIET_S) -> bytes:
    """The whole body; raises `too_large` as soon as it is over `limit` bytes, without keeping it.

    Raises `validation_failed` when nothing more of it comes for `quiet_s` seconds, and `unauthenticated` when the
    session ended while a body came slowly.
    """
    kept: bytes | None = request.scope.get("careconnect.body")
    if kept is not None:
        return kept
    announced = request.headers.get("content-length")
    if announced is not None and announced.isdecimal() and (len(announced) > 18 or int(announced) > limit):
        raise CareConnectError(Code.TOO_LARGE, "That is larger than allowed")
    held = bytearray()
    now = asyncio.get_running_loop().time
    begun = now()
    latest = begun + WHOLE_S
    try:
        async with asyncio.timeout(quiet_s) as patience:
            # Not by `request.stream`: an asynchronous generator costs more than most bodies.
            while True:
                message = await request.receive()
                if message["type"] == "http.disconnect":
                    raise ClientDisconnect
                held += message.get("body", b"")
                if len(held) > limit:
                    raise CareConnectError(Code.TOO_LARGE, "That is larger than allowed")
                if not message.get("more_body", False):
                    break
                patience.reschedule(min(now() + quiet_s, latest))
    except TimeoutError:
        raise CareConnectError(Code.VALIDATION_FAILED, "The rest of the request did not come") from None
    check_still = request.scope.get("careconnect.still") if now() - begun > LATE_S else None
    if check_still is not None:
        await check_still()
    return bytes(held)


async def keep_body(request: Request, limit: int = MAX_JSON_BYTES) -> bytes:
    """The whole body, which can be read again afterwards."""
    body = await raw_body(request, limit)
    request.scope["careconnect.body"] = body
    return body


async def read_json(request: Request, model: type[M]) -> M:
    """The JSON body as a model; raises `validation_failed`, `too_large` or `unsupported_media`."""
    content = await raw_body(request)
    if content or "content-type" in request.headers:
        _expect_json(request)
    return parse_json(content, model)


async def read_optional_json(request: Request, model: type[M]) -> M:
    """As `read_json`, with an empty body taken as ``{}``."""
    content = await raw_body(request)
    if not content.strip():
        return parse_json(b"{}", model)
    _expect_json(request)
    return parse_json(content, model)


def parse_json(content: bytes, model: type[M]) -> M:
    """JSON text as a model; the error repeats nothing of it."""
    try:
        return model.model_validate_json(content)
    except ValidationError as error:
        raise invalid(*field_errors(error)) from None
    except (ValueError, RecursionError) as error:
        raise CareConnectError(Code.VALIDATION_FAILED, "Validation failed", cause=error) from None


def _expect_json(request: Request) -> None:
    kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if kind != "application/json" and not kind.endswith("+json"):
        raise CareConnectError(Code.UNSUPPORTED_MEDIA, "The content type must be application/json")


def if_match(request: Request, version: int | None) -> int | None:
    """The version that a change is made to: from the body, else from `If-Match`; None when neither says."""
    if version is not None:
        return version
    tag = request.headers.get("if-match", "").strip().removeprefix("W/").strip('"')
    if not tag or tag == "*":
        return None
    if not (tag.isascii() and tag.isdecimal() and len(tag) <= 18):
        raise invalid("If-Match: a version number is needed")
    return int(tag)


def page_limit(request: Request) -> int:
    """`?limit=`, by default 50, at most 200."""
    text = request.query_params.get("limit")
    if text is None:
        return DEFAULT_PAGE
    # More digits than any limit has would not even be read as a number.
    if not (text.isascii() and text.isdecimal() and len(text) <= 9) or int(text) < 1:
        raise invalid("limit: a number from 1 to 200 is needed")
    return min(int(text), MAX_PAGE)


def cursor(request: Request, name: str = "cursor") -> str | None:
    """`?cursor=` as given out as `nextCursor`; at most 100 characters."""
    text = request.query_params.get(name)
    if text is not None and (not text or len(text) > 100 or not text.isprintable()):
        raise invalid(f"{name}: not a cursor")
    return text


def id_cursor(request: Request, name: str = "cursor") -> str | None:
    """The same where pages go on after an id: anything else would look like the end of the list."""
    text = cursor(request, name)
    if text is not None and _ID.fullmatch(text) is None:
        raise invalid(f"{name}: not a cursor")
    return text


def date_parameter(request: Request, name: str) -> date | None:
    """A query parameter YYYY-MM-DD."""
    text = request.query_params.get(name)
    if text is None:
        return None
    try:
        return _DAY.validate_python(text)
    except ValidationError:
        raise invalid(f"{name}: a date as YYYY-MM-DD is needed") from None


def instant_parameter(request: Request, name: str) -> datetime | None:
    """A query parameter in RFC 3339."""
    text = request.query_params.get(name)
    if text is None:
        return None
    try:
        return _INSTANT.validate_python(text.replace(" ", "+"))
    except ValidationError as error:
        raise invalid(*(f"{name}: {line.partition(': ')[2]}" for line in field_errors(error))) from None
