"""The lists as they were known last: shown at once at the next start, and while the server is away."""

from __future__ import annotations

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.model.communication import Communication, Conversation
from careconnect_desktop.model.scheduling import Appointment
from careconnect_desktop.ports.local_store import LocalDocuments
from careconnect_desktop.services.appointments import AppointmentsService, AppointmentsSnapshot
from careconnect_desktop.services.chat import ChatService, ChatSnapshot
from careconnect_desktop.services.identity import IdentityPhase, IdentityService, IdentitySnapshot
from careconnect_desktop.services.records import from_json, prepare, to_json

APPOINTMENTS = "appointments"
CONVERSATIONS = "conversations"
THREADS = "threads"
"""Kinds of documents; a thread is named by the other person's id."""

MAX_APPOINTMENTS = 200
MAX_CONVERSATIONS = 200
MAX_MESSAGES = 50
"""What a first look needs; the rest comes from the server."""

# With this module, which is loaded in a worker: the first list must not hold up the windows for 50 ms.
for _kind in (tuple[Appointment, ...], tuple[Conversation, ...], tuple[Communication, ...]):
    prepare(_kind)


class LastKnown:
    """Follows the services and writes down what they show; gives it back when somebody comes in."""

    def __init__(
        self,
        local: LocalDocuments,
        identity: IdentityService,
        appointments: AppointmentsService,
        chat: ChatService,
        clock: Clock,
    ) -> None:
        self._local = local
        self._appointments = appointments
        self._chat = chat
        self._clock = clock
        self._kept_visits: tuple[Appointment, ...] = ()
        self._kept_people: tuple[Conversation, ...] = ()
        self._kept_messages: tuple[Communication, ...] = ()
        self._is_in = False
        self._unsubscribe = (
            identity.subscribe(self._identity_changed),
            appointments.subscribe(self._appointments_changed),
            chat.subscribe(self._chat_changed),
        )

    def close(self) -> None:
        for unsubscribe in self._unsubscribe:
            unsubscribe()

    def _identity_changed(self, identity: IdentitySnapshot) -> None:
        is_in = identity.phase is IdentityPhase.SIGNED_IN
        if is_in and not self._is_in:
            self._is_in = True
            self._recall()
        elif not is_in and self._is_in:
            self._is_in = False
            self._appointments.clear()
            self._chat.clear()

    def _recall(self) -> None:
        visits = from_json(self._items(APPOINTMENTS), tuple[Appointment, ...])
        if visits is not None:
            self._kept_visits = visits
            self._appointments.recall(visits)
        people = from_json(self._items(CONVERSATIONS), tuple[Conversation, ...])
        if people is not None:
            self._kept_people = people
        self._chat.recall(people, self._thread)

    def _thread(self, person_id: str) -> tuple[Communication, ...]:
        return from_json(self._items(THREADS, person_id), tuple[Communication, ...]) or ()

    def _items(self, kind: str, name: str = "") -> object:
        found = self._local.read(kind, name)
        return found.get("items") if found is not None else None

    def _appointments_changed(self, shown: AppointmentsSnapshot) -> None:
        if self._is_in and shown.is_loaded and shown.appointments is not self._kept_visits:
            self._kept_visits = shown.appointments
            now = self._clock.now()
            nearest = sorted(shown.appointments, key=lambda found: abs(found.starts_at - now))[:MAX_APPOINTMENTS]
            items = to_json(tuple(nearest), tuple[Appointment, ...])
            self._local.write(APPOINTMENTS, "", {"items": items})

    def _chat_changed(self, shown: ChatSnapshot) -> None:
        if not self._is_in:
            return
        if shown.is_loaded and shown.conversations is not self._kept_people:
            self._kept_people = shown.conversations
            newest = shown.conversations[:MAX_CONVERSATIONS]
            self._local.write(CONVERSATIONS, "", {"items": to_json(newest, tuple[Conversation, ...])})
        thread = shown.thread
        if thread is not None and thread.messages and thread.messages is not self._kept_messages:
            self._kept_messages = thread.messages
            newest_messages = thread.messages[-MAX_MESSAGES:]
            items = to_json(newest_messages, tuple[Communication, ...])
            self._local.write(THREADS, thread.person.id, {"items": items})
