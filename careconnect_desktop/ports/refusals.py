"""A refusal by the other end, with the two facts that some of them carry."""

from __future__ import annotations

from careconnect_desktop.core.errors import CareConnectError


class SignalRefusedError(CareConnectError):
    """The server acknowledged with ``ok: false``.

    call_id: with ``glare``, the call by which the other is ringing. generation: with ``stale_generation``, the newest.
    """

    def __init__(
        self,
        code: str,
        message: str = "",
        *,
        call_id: str | None = None,
        generation: int | None = None,
        retry_after_s: float | None = None,
    ) -> None:
        super().__init__(code, message, retryable=retry_after_s is not None, retry_after_s=retry_after_s)
        self.call_id = call_id
        self.generation = generation
