"""Coded errors: every failure that a person can meet has a code, and the code has words.

Adapters translate what their library raises into a `CareConnectError` at their edge, so that nothing above them knows
the library. The code is stable (tests, reports and the wire use it); the words live in the translations, looked up by
`user_key`.
"""

from __future__ import annotations


class CareConnectError(Exception):
    """A failure with a stable code.

    code: lower_snake_case, for example ``slot_taken`` (the wire's codes are used as they are).
    message: one plain English sentence, free of personal data; the fallback when no translation is loaded.
    retryable: True when doing the same again may succeed.
    user_key: key of the translated words; the code unless said otherwise.
    cause: the library's exception, for the log's type name only; its text may hold what was typed.
    retry_after_s: seconds the other side asked us to wait, if it did.
    details: field errors as ``field: why`` (never what was typed).
    """

    def __init__(
        self,
        code: str,
        message: str = "",
        *,
        retryable: bool = False,
        user_key: str | None = None,
        cause: BaseException | None = None,
        retry_after_s: float | None = None,
        details: tuple[str, ...] = (),
    ) -> None:
        super().__init__(message or code)
        self.code = code
        self.message = message or code
        self.retryable = retryable
        self.user_key = user_key or code
        self.cause = cause
        self.retry_after_s = retry_after_s
        self.details = details

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.code!r}, retryable={self.retryable})"
