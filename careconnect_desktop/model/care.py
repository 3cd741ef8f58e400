"""Care around a visit: a first judgement of symptoms, and what patients say about their visits."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Urgency(StrEnum):
    """How soon a professional should look at it."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Probability(StrEnum):
    """How well a condition fits what was told."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


@dataclass(frozen=True, slots=True, kw_only=True)
class SymptomQuestion:
    """What a person tells of themselves. age: in years. country: ISO 3166-1 alpha-2, where they say they are."""

    symptoms: str = field(repr=False)
    age: int | None = None
    gender: str | None = None
    is_pregnant: bool | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True)
class PossibleCondition:
    """One thing that it may be, in general words."""

    condition: str
    probability: Probability
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SymptomAdvice:
    """The answer. emergency_number: set when there is a red flag and the country's number is known."""

    urgency: Urgency
    conditions: tuple[PossibleCondition, ...] = ()
    recommendations: tuple[str, ...] = ()
    emergency_number: str | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """What a patient said of a doctor, without a name and a date. rating: 1 to 5."""

    rating: int
    comment: str | None = None


@dataclass(frozen=True, slots=True)
class CheckerSettings:
    """A remote engine beside the clinic's own rules: what it is for, its name, and who agrees to it.

    engine: None without one. is_accepted: the clinic's decision; is_allowed: this person's.
    """

    statement: str
    engine: str | None = None
    is_accepted: bool = False
    is_allowed: bool = False

    @property
    def is_offered(self) -> bool:
        """The person has something to decide."""
        return self.engine is not None and self.is_accepted
