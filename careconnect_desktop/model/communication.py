"""Messages between two people: FHIR R4 Communication."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from careconnect_desktop.model.people import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Communication:
    """One message. The same `client_id` of a sender is saved once. `image_url` is a path on our server."""

    id: str
    sender_id: str
    receiver_id: str
    text: str
    created_at: datetime
    image_url: str | None = None
    client_id: str | None = None
    delivered_at: datetime | None = None
    read_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """Everything said with one person, as a list shows it."""

    person: Person
    last_message: Communication | None
    unread_count: int
