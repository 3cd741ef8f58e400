"""The one body of every error."""

from __future__ import annotations

from careconnect_desktop.protocol.base import WireModel, hidden


class ErrorBody(WireModel):
    """`errors` holds ``field: why`` lines; never what was typed, never a stack trace."""

    message: str
    code: str
    errors: list[str] | None = hidden()
    request_id: str | None = hidden()


class Ack(WireModel):
    """A bare acknowledgement of a realtime event."""

    ok: bool = True


class RefusalAck(WireModel):
    """An event that was refused. `call_id` with `glare`, `generation` with `stale_generation`."""

    ok: bool = False
    code: str
    message: str
    call_id: str | None = hidden()
    generation: int | None = hidden()
    retry_after: float | None = hidden()
