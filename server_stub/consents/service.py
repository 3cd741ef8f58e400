"""Consents: who agreed to which version of which text; a newer version asks again."""

from __future__ import annotations

from dataclasses import dataclass

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.ids import new_id
from server_stub.activity.service import ActivityLog
from server_stub.consents import repository
from server_stub.storage.database import Database


@dataclass(frozen=True, slots=True)
class ConsentText:
    """One version of what is agreed to."""

    subject: str
    version: int
    text: str
    language: str = "en"


class Consents:
    """The only writer of consents."""

    def __init__(self, database: Database, clock: Clock, activity: ActivityLog) -> None:
        self._database = database
        self._clock = clock
        self._activity = activity

    async def decide(self, what: ConsentText, by: str, *, is_permitted: bool) -> None:
        """Write down a decision of a user; the text is kept with it in the version that was shown."""
        now = self._clock.now()
        async with self._database.write() as transaction:
            known = await repository.find_text(transaction, what.subject, what.version, what.language)
            text_id = known["id"] if known is not None else new_id()
            if known is None:
                await repository.add_text(
                    transaction,
                    id=text_id,
                    subject=what.subject,
                    version=what.version,
                    language=what.language,
                    text=what.text,
                    created_at=now,
                )
            await repository.add(
                transaction,
                id=new_id(),
                consent_text_id=text_id,
                given_by=by,
                decision="permit" if is_permitted else "deny",
                decided_at=now,
            )
            await self._activity.record(
                transaction,
                "CONSENT_GIVEN" if is_permitted else "CONSENT_WITHDRAWN",
                actor_id=by,
                details={"subject": what.subject, "version": str(what.version)},
            )

    async def is_permitted(self, what: ConsentText, by: str | None) -> bool:
        """True when the newest decision on this version, by this user or by anybody, permits."""
        async with self._database.read() as connection:
            return await repository.last_decision(connection, what.subject, what.version, by) == "permit"
