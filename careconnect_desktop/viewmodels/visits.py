"""A patient's visits: the next one and what to do now, those to come, and those that were."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from PySide6.QtCore import QObject

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Person
from careconnect_desktop.model.scheduling import (
    Appointment,
    AppointmentStatus,
)
from careconnect_desktop.ports.api import AppointmentChange
from careconnect_desktop.ports.local_store import LocalDocuments
from careconnect_desktop.ports.media import Unsubscribe
from careconnect_desktop.services.appointments import AppointmentsSnapshot
from careconnect_desktop.services.waiting import DoctorDelay, WaitingSnapshot
from careconnect_desktop.viewmodels.base import SnapshotModel, Starter
from careconnect_desktop.viewmodels.frame import PresenceSource
from careconnect_desktop.viewmodels.notices import Failure, NoticeCentre, NoticeTone
from careconnect_desktop.viewmodels.read_news import ReadNews
from careconnect_desktop.viewmodels.ticker import Ticker
from careconnect_desktop.viewmodels.visit_news import NewsKind, VisitNews, news_between, news_missed, still_holds
from careconnect_desktop.viewmodels.visit_steps import NextVisit, is_near, is_open, visit_at

ASK_FOR_RATING = timedelta(days=3)
MAX_NEWS = 3


class Visits(Protocol):
    """`AppointmentsService`, as far as a patient needs it."""

    @property
    def snapshot(self) -> AppointmentsSnapshot: ...

    def subscribe(self, listener: Callable[[AppointmentsSnapshot], None]) -> Unsubscribe: ...

    async def refresh(self) -> None: ...

    async def change(self, appointment: Appointment, change: AppointmentChange) -> Appointment: ...

    async def check_in(
        self, appointment: Appointment, location_text: str | None = None, callback_phone: str | None = None
    ) -> Appointment: ...


class CallStarter(Protocol):
    """Opens the call window and rings; every failure is told there."""

    def place(self, person: Person, appointment_id: str | None) -> None: ...


class WaitingSource(Protocol):
    """`WaitingService`: the queue, and doctors who run late."""

    @property
    def snapshot(self) -> WaitingSnapshot: ...

    def subscribe(self, listener: Callable[[WaitingSnapshot], None]) -> Unsubscribe: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitsSnapshot:
    """upcoming: after the next one, earliest first. past: newest first, cancelled and declined ones among them.

    just_over: a visit of the last days that its patient has not rated. news: what others did to visits, newest last.
    """

    now: datetime
    next_visit: NextVisit | None = None
    upcoming: tuple[Appointment, ...] = ()
    past: tuple[Appointment, ...] = ()
    just_over: Appointment | None = None
    news: tuple[VisitNews, ...] = ()
    is_loaded: bool = False
    is_loading: bool = False
    failure: Failure | None = None
    busy_ids: frozenset[str] = frozenset()


class VisitsModel(SnapshotModel[VisitsSnapshot]):
    """Follows the appointments and the time."""

    def __init__(
        self,
        visits: Visits,
        presence: PresenceSource,
        calls: CallStarter,
        notices: NoticeCentre,
        tasks: Starter,
        clock: Clock,
        ticker: Ticker,
        parent: QObject | None = None,
        *,
        waiting: WaitingSource | None = None,
        documents: LocalDocuments | None = None,
    ) -> None:
        super().__init__(VisitsSnapshot(now=clock.now()), parent)
        self._read = ReadNews(documents)
        self._waiting = waiting
        self._known: dict[str, Appointment] = {}
        self._looked_at: tuple[Appointment, ...] | None = None
        self._known_delays: Mapping[str, DoctorDelay] = {}
        self._dismissed_ids: frozenset[str] = frozenset()
        self._visits = visits
        self._presence = presence
        self._calls = calls
        self._notices = notices
        self._tasks = tasks
        self._clock = clock
        self._shown_error: CareConnectError | None = None
        self._unsubscribe: tuple[Unsubscribe, ...] = (
            visits.subscribe(lambda _snapshot: self.renew()),
            presence.subscribe(lambda _snapshot: self.renew()),
        )
        if waiting is not None:
            self._unsubscribe += (waiting.subscribe(lambda _snapshot: self.renew()),)
        ticker.ticked.connect(self.renew)
        self.renew()

    def refresh(self) -> None:
        """Ask the server again."""
        self._tasks.start(self._visits.refresh(), "refresh visits")

    def cancel(self, appointment: Appointment) -> None:
        """Cancel a visit, after the person has confirmed it."""
        if appointment.id not in self.snapshot.busy_ids:
            self._show(replace(self.snapshot, busy_ids=self.snapshot.busy_ids | {appointment.id}))
            self._tasks.start(self._cancel(appointment), "cancel visit")

    def check_in(self, appointment: Appointment, place: str, phone: str) -> None:
        """Tell the doctor that the patient is there; place and phone may be empty."""
        if appointment.id not in self.snapshot.busy_ids:
            self._show(replace(self.snapshot, busy_ids=self.snapshot.busy_ids | {appointment.id}))
            self._tasks.start(self._check_in(appointment, place, phone), "check in")

    def call(self, appointment: Appointment) -> None:
        """Ring the doctor of a visit, when the visit may be rung now."""
        if appointment.is_ringable(self._clock.now()):
            self._calls.place(appointment.doctor, appointment.id)

    def dismiss_news(self, news: VisitNews) -> None:
        """The person has read it."""
        if not is_open(news.appointment, self._clock.now()):
            # One that is open may be moved, and then come to nothing yet.
            self._read.add(news.appointment)
        self._show(replace(self.snapshot, news=tuple(one for one in self.snapshot.news if one != news)))

    def leave_unrated(self, appointment: Appointment) -> None:
        """Do not ask again in this run how the visit was; it can still be rated among the visits."""
        self._dismissed_ids |= {appointment.id}
        self.renew()

    def renew(self) -> None:
        """Make the snapshot of this moment."""
        source, now = self._visits.snapshot, self._clock.now()
        open_ones: list[Appointment] = []
        closed: list[Appointment] = []
        for found in source.appointments:
            (open_ones if is_open(found, now) else closed).append(found)
        first = open_ones[0] if open_ones else None
        waiting = self._waiting.snapshot if self._waiting is not None else WaitingSnapshot()
        news = self._news(source.appointments, waiting, now)
        if source.error is not self._shown_error:
            self._shown_error = source.error
            self._show(replace(self.snapshot, failure=Failure.of(source.error) if source.error else None))
        self._show(
            replace(
                self.snapshot,
                now=now.replace(second=0, microsecond=0),
                next_visit=visit_at(first, now, self._presence.snapshot, waiting) if first else None,
                upcoming=tuple(open_ones[1:]),
                past=tuple(reversed(closed)),
                just_over=self._just_over(source.appointments, now),
                news=news,
                is_loaded=source.is_loaded,
                is_loading=source.is_loading,
            )
        )

    def close(self) -> None:
        """Hear nothing more; before the model is thrown away."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()

    def _just_over(self, appointments: tuple[Appointment, ...], now: datetime) -> Appointment | None:
        unrated = (
            found
            for found in reversed(appointments)
            if found.status is AppointmentStatus.COMPLETED
            and found.rating is None
            and found.id not in self._dismissed_ids
            and now - found.starts_at <= ASK_FOR_RATING
        )
        return next(unrated, None)

    def _news(
        self, appointments: tuple[Appointment, ...], waiting: WaitingSnapshot, now: datetime
    ) -> tuple[VisitNews, ...]:
        """What was told and not yet read, with what is new; what the person does here themselves is no news."""
        if appointments is self._looked_at and waiting.delays is self._known_delays:
            return self.snapshot.news
        self._looked_at = appointments
        found: list[VisitNews] = []
        booked = {one.doctor.id for one in appointments if is_open(one, now)}
        for appointment in appointments:
            told = self._told(appointment, now, booked)
            if told is not None and appointment.id not in self.snapshot.busy_ids:
                found.append(told)
        for appointment in appointments:
            medical_id = appointment.doctor.medical_id
            delay, before = waiting.delays.get(medical_id), self._known_delays.get(medical_id)
            if delay == before or not is_near(appointment, now):
                continue
            kind = NewsKind.LATE if delay is not None else NewsKind.ON_TIME
            minutes = delay.minutes if delay is not None else None
            found.append(VisitNews(kind=kind, appointment=appointment, delay_minutes=minutes))
        self._known = {appointment.id: appointment for appointment in appointments}
        self._known_delays = waiting.delays
        changed_ids = {news.appointment.id for news in found}
        kept = (
            news
            for news in self.snapshot.news
            if news.appointment.id not in changed_ids and still_holds(news, self._known.get(news.appointment.id))
        )
        return (*kept, *found)[-MAX_NEWS:]

    def _told(self, appointment: Appointment, now: datetime, booked: Container[str]) -> VisitNews | None:
        """booked: the doctors with whom there is another visit by now."""
        before = self._known.get(appointment.id)
        if before is not None:
            return news_between(before, appointment)
        is_settled = appointment in self._read or appointment.doctor.id in booked
        return None if is_settled else news_missed(appointment, now)

    async def _check_in(self, appointment: Appointment, place: str, phone: str) -> None:
        try:
            await self._visits.check_in(appointment, place or None, phone or None)
        except CareConnectError as error:
            self._notices.report(error, do=lambda: self.check_in(appointment, place, phone))
        finally:
            self._show(replace(self.snapshot, busy_ids=self.snapshot.busy_ids - {appointment.id}))

    async def _cancel(self, appointment: Appointment) -> None:
        try:
            self._read.add(await self._visits.change(appointment, "cancel"))
        except CareConnectError as error:
            self._notices.report(error, do=lambda: self.cancel(appointment))
        else:
            self._notices.tell("visit_cancelled", NoticeTone.OK)
        finally:
            self._show(replace(self.snapshot, busy_ids=self.snapshot.busy_ids - {appointment.id}))
