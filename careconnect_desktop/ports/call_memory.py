"""What a program that is started anew needs to go on with a call that it was in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class UnfinishedCall:
    """An accepted call of a program that did not end it. seen_at: when its path was last known to be alive, in UTC."""

    call_id: str
    is_caller: bool
    peer_id: str
    peer_medical_id: str
    peer_name: str
    resume_token: str
    generation: int
    seen_at: datetime
    appointment_id: str | None = None

    def __repr__(self) -> str:
        # The token takes part in a call: it must not reach a log.
        return f"UnfinishedCall(generation={self.generation})"


class CallMemory(Protocol):
    """One call at most; it holds a token, so it is kept where the session is."""

    async def load(self) -> UnfinishedCall | None: ...

    async def save(self, call: UnfinishedCall) -> None:
        """In place of the one before. Nothing raises: a call that cannot be kept is not resumed after a restart."""
        ...

    async def clear(self) -> None: ...
