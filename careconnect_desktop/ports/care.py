"""The symptom checker and feedback as use cases see them; failures are those of `ports.api`."""

from __future__ import annotations

from typing import Protocol

from careconnect_desktop.model.care import CheckerSettings, Review, SymptomAdvice, SymptomQuestion


class CareApi(Protocol):
    """What a patient asks and tells beside their appointments."""

    async def analyze(self, question: SymptomQuestion) -> SymptomAdvice:
        """A first, general judgement; the server always has one (``validation_failed`` for an empty text)."""
        ...

    async def checker_settings(self) -> CheckerSettings:
        """What a person is told before they agree to a remote engine."""
        ...

    async def allow_engine(self, is_allowed: bool) -> CheckerSettings:
        """Agree to it, or take that back."""
        ...

    async def rate(self, appointment_id: str, rating: int, comment: str | None) -> None:
        """Once for each visit, from 1 to 5; ``conflict`` when it was rated before."""
        ...

    async def reviews(self, doctor_id: str) -> tuple[Review, ...]:
        """The newest first, without names and dates."""
        ...


class ServerProbe(Protocol):
    """How quickly the server answers."""

    async def answer_time_s(self) -> float:
        """Seconds from a small question to its answer; ``unreachable`` and ``timeout`` as everywhere."""
        ...
