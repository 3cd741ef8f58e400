"""Answers: the contract's models as JSON bytes, written once by pydantic's serializer."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import BaseModel
from starlette.responses import Response

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol.errors import ErrorBody
from careconnect_desktop.protocol.names import HTTP_STATUS, Code
from server_stub.limits import OverLimitError

JSON = "application/json"


def to_json(model: BaseModel) -> bytes:
    """A wire model as JSON."""
    return model.__pydantic_serializer__.to_json(model, by_alias=True)


def answer(model: BaseModel, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """A wire model as the answer."""
    return Response(to_json(model), status, headers, JSON)


def json_bytes(content: bytes, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """JSON that was made before."""
    return Response(content, status, headers, JSON)


def refusal(error: CareConnectError, request_id: str) -> Response:
    """An error as the contract's one body."""
    try:
        code = Code(error.code)
        status = HTTP_STATUS.get(code, 409)
    except ValueError:
        code, status = Code.INTERNAL, 500
    headers: dict[str, str] = {}
    if error.retry_after_s is not None:
        headers["Retry-After"] = str(max(1, round(error.retry_after_s + 0.5)))
    if isinstance(error, OverLimitError):
        headers |= {name.decode(): value.decode() for name, value in error.state.headers()}
    if status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    message = "Something went wrong on the server" if status == 500 else error.message
    body = ErrorBody(message=message, code=code, errors=list(error.details) or None, request_id=request_id)
    return answer(body, status, headers)
