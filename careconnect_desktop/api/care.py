"""The symptom checker, feedback, and how quickly the server answers, over REST (`ports.care`)."""

from __future__ import annotations

import time
from urllib.parse import quote

from careconnect_desktop.api.session import Session
from careconnect_desktop.api.transport import HttpTransport
from careconnect_desktop.core.ids import new_id
from careconnect_desktop.model.care import (
    CheckerSettings,
    PossibleCondition,
    Probability,
    Review,
    SymptomAdvice,
    SymptomQuestion,
    Urgency,
)
from careconnect_desktop.protocol.care import (
    FeedbackAnswer,
    FeedbackBody,
    FeedbackListAnswer,
    HealthAnswer,
    SymptomAnswer,
    SymptomConsent,
    SymptomQuery,
    SymptomSettingsAnswer,
)
from careconnect_desktop.protocol.codec import decode


class RestCare:
    """Implements `CareApi`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def analyze(self, question: SymptomQuestion) -> SymptomAdvice:
        query = decode(
            SymptomQuery,
            {
                "symptoms": question.symptoms,
                "age": question.age,
                "gender": question.gender,
                "pregnant": question.is_pregnant,
                "country": question.country,
            },
        )
        # Judging twice does no harm: a lost answer is asked for again.
        found = await self._session.request(
            SymptomAnswer, "POST", "/api/symptoms/analyze", body=query, idempotency_key=new_id()
        )
        return SymptomAdvice(
            urgency=Urgency(found.urgency),
            conditions=tuple(
                PossibleCondition(one.condition, Probability(one.probability), one.description)
                for one in found.possible_conditions
            ),
            recommendations=tuple(found.recommendations),
            emergency_number=found.emergency_number,
            source=found.source,
        )

    async def checker_settings(self) -> CheckerSettings:
        return _settings(await self._session.request(SymptomSettingsAnswer, "GET", "/api/symptoms/settings"))

    async def allow_engine(self, is_allowed: bool) -> CheckerSettings:
        body = SymptomConsent(allowed=is_allowed)
        return _settings(
            await self._session.request(
                SymptomSettingsAnswer, "PUT", "/api/symptoms/settings", body=body, idempotency_key=new_id()
            )
        )

    async def rate(self, appointment_id: str, rating: int, comment: str | None) -> None:
        body = decode(FeedbackBody, {"appointmentId": appointment_id, "rating": rating, "comment": comment})
        await self._session.request(FeedbackAnswer, "POST", "/api/feedback", body=body, idempotency_key=new_id())

    async def reviews(self, doctor_id: str) -> tuple[Review, ...]:
        path = f"/api/doctors/{quote(doctor_id, safe='')}/feedback"
        answer = await self._session.request(FeedbackListAnswer, "GET", path, query={"limit": "20"})
        return tuple(Review(found.rating, found.comment) for found in answer.feedback)


class RestProbe:
    """Implements `ServerProbe` by the open health route: no token goes out for it."""

    def __init__(self, transport: HttpTransport) -> None:
        self._transport = transport

    async def answer_time_s(self) -> float:
        began_s = time.monotonic()
        await self._transport.request(HealthAnswer, "GET", "/health/live")
        return time.monotonic() - began_s


def _settings(answer: SymptomSettingsAnswer) -> CheckerSettings:
    found = answer.settings
    return CheckerSettings(found.statement, found.engine, found.accepted, found.allowed)
