"""What httpx raises and what the server answers, as coded errors."""

from __future__ import annotations

import ssl

import httpx
from pydantic import ValidationError

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol.errors import ErrorBody
from careconnect_desktop.protocol.names import HTTP_STATUS, SECOND_FACTOR_FIELD, Code

_CODE_OF_STATUS = {status: code for code, status in reversed(HTTP_STATUS.items())}
_RETRYABLE_STATUS = frozenset({429, 502, 503, 504})


def transport_error(error: httpx.HTTPError) -> CareConnectError:
    """No answer came: ``timeout``, ``certificate_invalid``, ``answer_invalid`` or ``unreachable``."""
    if isinstance(error, httpx.ConnectTimeout):
        return CareConnectError("unreachable", "The server cannot be reached", retryable=True, cause=error)
    if isinstance(error, httpx.TimeoutException):
        return CareConnectError("timeout", "The server took too long to answer", retryable=True, cause=error)
    if _is_certificate_error(error):
        return CareConnectError("certificate_invalid", "The server cannot prove that it is the right one", cause=error)
    if isinstance(error, httpx.DecodingError | httpx.ProtocolError) and not isinstance(
        error, httpx.RemoteProtocolError
    ):
        return invalid_answer(error)
    return CareConnectError("unreachable", "The server cannot be reached", retryable=True, cause=error)


def answer_error(response: httpx.Response) -> CareConnectError:
    """The server refused: its own code and sentence."""
    is_retryable = response.status_code in _RETRYABLE_STATUS
    try:
        body = ErrorBody.model_validate_json(response.content)
    except ValidationError:
        if is_retryable:
            return CareConnectError(Code.UNAVAILABLE, "The server is not available right now", retryable=True)
        if response.is_redirect or response.status_code not in _CODE_OF_STATUS:
            return invalid_answer(None)
        code = _CODE_OF_STATUS[response.status_code]
        return CareConnectError(code, f"The server refused: {code.value}")
    is_factor_missing = any(line.startswith(f"{SECOND_FACTOR_FIELD}:") for line in body.errors or ())
    return CareConnectError(
        body.code,
        body.message,
        retryable=is_retryable,
        user_key="second_step_demanded" if body.code == Code.FORBIDDEN and is_factor_missing else None,
        retry_after_s=_retry_after_s(response),
        details=tuple(body.errors or ()),
    )


def invalid_answer(cause: BaseException | None) -> CareConnectError:
    """There is somebody, but not one who speaks the contract."""
    return CareConnectError("answer_invalid", "That address does not answer like a CareConnect server", cause=cause)


def _retry_after_s(response: httpx.Response) -> float | None:
    text = response.headers.get("Retry-After", "")
    return float(text) if text.isdecimal() else None


def _is_certificate_error(error: BaseException) -> bool:
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, ssl.SSLError):
            return True
        seen = seen.__cause__ or seen.__context__
    return False
