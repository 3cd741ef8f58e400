"""Feedback, symptom checker, analytics, activity, ICE servers and health at the wire."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from careconnect_desktop.protocol.base import (
    Instant,
    LongText,
    Reference,
    ShortLine,
    WireModel,
    hidden,
)

Level = Literal["low", "medium", "high"]
CountryCode = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]


class FeedbackBody(WireModel):
    appointment_id: Reference
    rating: Annotated[int, Field(ge=1, le=5, strict=True)]
    comment: LongText | None = None


class FeedbackOut(WireModel):
    """Without author and date where others read it."""

    id: str
    rating: int
    comment: str | None = None
    appointment_id: str | None = hidden()
    created_at: Instant | None = hidden()


class FeedbackAnswer(WireModel):
    feedback: FeedbackOut


class FeedbackListAnswer(WireModel):
    feedback: list[FeedbackOut]
    next_cursor: str | None = None


class StatusCount(WireModel):
    status: str
    count: int


class DayCount(WireModel):
    date: date
    count: int


class DoctorCount(WireModel):
    doctor_medical_id: str
    appointments: int


class AnalyticsAnswer(WireModel):
    status_breakdown: list[StatusCount]
    daily_trends: list[DayCount]
    top_doctors: list[DoctorCount]


class SymptomQuery(WireModel):
    """`country` (ISO 3166-1 alpha-2) is where the person says they are: it chooses the emergency number."""

    symptoms: Annotated[LongText, Field(min_length=1)]
    age: Annotated[int, Field(ge=0, le=130)] | None = None
    gender: ShortLine | None = None
    pregnant: bool | None = hidden()
    country: CountryCode | None = hidden()


class PossibleCondition(WireModel):
    condition: str
    probability: Level
    description: str


class SymptomAnswer(WireModel):
    possible_conditions: list[PossibleCondition]
    recommendations: list[str]
    urgency: Level
    should_see_doctor: bool
    source: str
    emergency_number: str | None = hidden()


class SymptomSettings(WireModel):
    """The remote engine: off until an administrator accepts its intended use and this person agrees."""

    statement: str
    engine: str | None
    accepted: bool
    allowed: bool


class SymptomSettingsAnswer(WireModel):
    settings: SymptomSettings


class SymptomConsent(WireModel):
    """A person's own decision on the remote engine."""

    allowed: bool


class SymptomAcceptance(WireModel):
    """An administrator's decision on the remote engine, for everybody."""

    accepted: bool


class ActivityOut(WireModel):
    id: str
    actor_id: str | None
    activity: str
    outcome: str
    details: dict[str, str]
    created_at: Instant


class ActivitiesAnswer(WireModel):
    activities: list[ActivityOut]
    next_cursor: str | None = None


class IceServerOut(WireModel):
    """RTCIceServer (W3C webrtc-pc 4.2.4)."""

    urls: list[str]
    username: str | None = hidden()
    credential: str | None = hidden()


class IceServersAnswer(WireModel):
    """`ttl` seconds that the credentials live."""

    ice_servers: list[IceServerOut]
    ice_transport_policy: Literal["all", "relay"] = "all"
    ttl: int


class HealthAnswer(WireModel):
    status: Literal["ok", "unavailable"]
    version: str
    checks: Annotated[dict[str, str], Field(default_factory=dict)]
