"""The open waiting room of one visit: being here, being ready, the queue, and what the doctor does meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject

from careconnect_desktop.call.readiness import Readiness
from careconnect_desktop.call.states import Party
from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.scheduling import (
    RELATING,
    RING_AFTER,
    Appointment,
    AppointmentMode,
    AppointmentStatus,
)
from careconnect_desktop.ports.care import ServerProbe
from careconnect_desktop.ports.local_store import LocalDocuments
from careconnect_desktop.ports.media import Unsubscribe
from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.services.call.snapshot import CallSnapshot
from careconnect_desktop.services.connection_check import LineQuality, check_line
from careconnect_desktop.services.waiting import DoctorDelay, QueueStanding
from careconnect_desktop.viewmodels.base import SnapshotModel, Starter
from careconnect_desktop.viewmodels.frame import PresenceSource
from careconnect_desktop.viewmodels.notices import NoticeCentre
from careconnect_desktop.viewmodels.ticker import Ticker
from careconnect_desktop.viewmodels.visit_steps import current_delay
from careconnect_desktop.viewmodels.visits import CallStarter, Visits, WaitingSource

CHECK_IN_KIND = "check_in"


class Readying(Protocol):
    """`CallService`, as far as a waiting room needs it."""

    @property
    def snapshot(self) -> CallSnapshot | None: ...

    def subscribe(self, listener: Callable[[CallSnapshot | None], None]) -> Unsubscribe: ...

    @property
    def readiness(self) -> Readiness | None: ...

    def subscribe_readiness(self, listener: Callable[[Readiness | None], None]) -> Unsubscribe: ...

    def be_ready(self, readiness: Readiness) -> None: ...

    def withdraw_readiness(self) -> None: ...


class RoomStage(StrEnum):
    """Where the visit stands, for who sits in its waiting room."""

    ARRIVING = "arriving"
    """The doctor has not been told that the person is here."""
    WAITING = "waiting"
    READY = "ready"
    """The doctor's call for this visit connects without a ring."""
    IN_VISIT = "in_visit"
    BROKEN_OFF = "broken_off"
    """The visit is going on, and this program is not in it."""
    TOO_EARLY = "too_early"
    """It was moved: the room opens later."""
    OVER = "over"


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingRoomSnapshot:
    """appointment: None while no room is open. minutes_left: the estimate, counted down; None when nobody told one.

    is_camera_off, is_microphone_muted: how the person goes in.
    """

    now: datetime
    appointment: Appointment | None = None
    stage: RoomStage = RoomStage.ARRIVING
    position: int | None = None
    minutes_left: int | None = None
    delay: DoctorDelay | None = None
    is_doctor_online: bool | None = None
    line: LineQuality = LineQuality.CHECKING
    is_camera_off: bool = False
    is_microphone_muted: bool = False
    is_busy: bool = False


@dataclass(frozen=True, slots=True)
class RoomServices:
    """What a waiting room stands on. starter: rings, when the person does not wait to be called. local: remembers."""

    visits: Visits
    presence: PresenceSource
    waiting: WaitingSource
    calls: Readying
    starter: CallStarter
    probe: ServerProbe
    local: LocalDocuments


class WaitingRoomModel(SnapshotModel[WaitingRoomSnapshot]):
    """One room at a time. A readiness lives only between `enter` and `leave`, and while the room is shown."""

    def __init__(
        self,
        services: RoomServices,
        notices: NoticeCentre,
        tasks: Starter,
        clock: Clock,
        ticker: Ticker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(WaitingRoomSnapshot(now=clock.now()), parent)
        self._visits, self._presence, self._waiting = services.visits, services.presence, services.waiting
        self._calls, self._starter, self._probe = services.calls, services.starter, services.probe
        self._local = services.local
        self._notices = notices
        self._tasks = tasks
        self._clock = clock
        self._checked = LineQuality.CHECKING
        self._is_checking = False
        self._unsubscribe = (
            services.visits.subscribe(lambda _snapshot: self.renew()),
            services.presence.subscribe(lambda _snapshot: self._line_changed()),
            services.waiting.subscribe(lambda _snapshot: self.renew()),
            services.calls.subscribe(lambda _call: self.renew()),
            services.calls.subscribe_readiness(lambda _readiness: self.renew()),
        )
        ticker.ticked.connect(self._ticked)

    @property
    def is_open(self) -> bool:
        """A person is in a room."""
        return self.snapshot.appointment is not None

    @property
    def known_phone(self) -> str:
        """The number that was given last time. Where somebody is, is asked anew each time: an old place harms."""
        kept = self._local.read(CHECK_IN_KIND)
        phone = kept.get("phone") if kept is not None else None
        return phone if isinstance(phone, str) else ""

    def enter(self, appointment: Appointment) -> None:
        """Open the room of a visit; the one of another visit is left."""
        current = self.snapshot.appointment
        if current is not None and current.id != appointment.id:
            self.leave()
        is_silent = appointment.mode is not AppointmentMode.VIDEO
        if current is None or current.id != appointment.id:
            self._show(replace(self.snapshot, appointment=appointment, is_camera_off=is_silent))
        self.renew()
        self.check_line()

    def leave(self) -> None:
        """Nobody is ready any more; being checked in stays."""
        self.step_out()
        self._show(WaitingRoomSnapshot(now=self.snapshot.now))

    def step_out(self) -> None:
        """The room is not on the screen: what rings now, rings."""
        if self._calls.readiness is not None:
            self._calls.withdraw_readiness()

    def check_in(self, place: str = "", phone: str = "") -> None:
        """Tell the doctor that the person is here; both may be empty."""
        appointment = self.snapshot.appointment
        if appointment is not None and not self.snapshot.is_busy:
            self._show(replace(self.snapshot, is_busy=True))
            self._tasks.start(self._check_in(appointment, place, phone), "check in")

    def be_ready(self) -> None:
        """Connect the doctor's call for this visit without a ring; who was not checked in is, by this."""
        shown = self.snapshot
        appointment = shown.appointment
        if appointment is None or shown.stage in (RoomStage.IN_VISIT, RoomStage.TOO_EARLY, RoomStage.OVER):
            return
        doctor = appointment.doctor
        self._calls.be_ready(
            Readiness(
                appointment.id,
                Party(id=doctor.id, medical_id=doctor.medical_id, name=doctor.name, role=doctor.role),
                appointment.ends_at + RING_AFTER,
                has_video=not shown.is_camera_off,
                has_audio=not shown.is_microphone_muted,
            )
        )
        if appointment.status is AppointmentStatus.APPROVED:
            self.check_in()

    def set_camera_off(self, is_off: bool) -> None:
        self._show(replace(self.snapshot, is_camera_off=is_off))
        self._renew_readiness()

    def set_microphone_muted(self, is_muted: bool) -> None:
        self._show(replace(self.snapshot, is_microphone_muted=is_muted))
        self._renew_readiness()

    def join(self) -> None:
        """Ring the doctor of this visit: it goes on already, or the person does not want to wait any longer."""
        appointment = self.snapshot.appointment
        if appointment is not None and appointment.is_ringable(self._clock.now()):
            self._starter.place(appointment.doctor, appointment.id)

    def check_line(self) -> None:
        """Look at the line to the clinic, once at a time."""
        if not self._is_checking:
            self._checked = LineQuality.CHECKING
            self._start_check()
            self.renew()

    def renew(self) -> None:
        """Make the snapshot of this moment."""
        known = self.snapshot.appointment
        if known is None:
            return
        now = self._clock.now()
        appointment = self._visits.snapshot.find(known.id) or known
        standing = self._waiting.snapshot.standings.get(appointment.id)
        is_waiting = appointment.status is AppointmentStatus.CHECKED_IN
        stage = self._stage(appointment, now)
        line = self._checked if self._presence.snapshot.line is LineState.ONLINE else LineQuality.LOST
        self._show(
            replace(
                self.snapshot,
                now=now.replace(second=0, microsecond=0),
                appointment=appointment,
                stage=stage,
                position=standing.position if standing is not None and is_waiting else None,
                minutes_left=minutes_left(standing, now) if standing is not None and is_waiting else None,
                delay=current_delay(self._waiting.snapshot, appointment.doctor.medical_id, now),
                is_doctor_online=self._presence.snapshot.is_online(appointment.doctor.medical_id),
                line=line,
            )
        )
        if stage in (RoomStage.TOO_EARLY, RoomStage.OVER):
            # What was agreed to does not hold for another time.
            self.step_out()

    def close(self) -> None:
        """Hear nothing more; before the model is thrown away."""
        self.step_out()
        for unsubscribe in self._unsubscribe:
            unsubscribe()

    def _stage(self, appointment: Appointment, now: datetime) -> RoomStage:
        call = self._calls.snapshot
        if call is not None and not call.is_over and not call.can_answer:
            return RoomStage.IN_VISIT
        if not appointment.is_ringable(now):
            is_early = appointment.status in (*RELATING, AppointmentStatus.REQUESTED) and now < appointment.starts_at
            return RoomStage.TOO_EARLY if is_early else RoomStage.OVER
        if appointment.status in (AppointmentStatus.COMPLETED, AppointmentStatus.NO_SHOW):
            return RoomStage.OVER
        readiness = self._calls.readiness
        if readiness is not None and readiness.appointment_id == appointment.id:
            return RoomStage.READY
        if appointment.status is AppointmentStatus.IN_PROGRESS:
            return RoomStage.BROKEN_OFF
        return RoomStage.WAITING if appointment.status is AppointmentStatus.CHECKED_IN else RoomStage.ARRIVING

    def _renew_readiness(self) -> None:
        """How somebody goes in is part of what they agreed to."""
        if self.snapshot.stage is RoomStage.READY:
            self.be_ready()

    def _line_changed(self) -> None:
        if self.is_open and self._presence.snapshot.line is LineState.ONLINE and self._checked is LineQuality.LOST:
            self.check_line()
        self.renew()

    def _ticked(self) -> None:
        if self.is_open and self._checked in (LineQuality.SLOW, LineQuality.LOST) and not self._is_checking:
            # By itself, and without a word while nothing is better.
            self._start_check()
        self.renew()

    def _start_check(self) -> None:
        self._is_checking = True
        self._tasks.start(self._check_line(), "check line")

    async def _check_in(self, appointment: Appointment, place: str, phone: str) -> None:
        try:
            await self._visits.check_in(appointment, place or None, phone or None)
        except CareConnectError as error:
            self._notices.report(error, do=lambda: self.check_in(place, phone))
        else:
            if phone:
                self._local.write(CHECK_IN_KIND, "", {"phone": phone})
        finally:
            self._show(replace(self.snapshot, is_busy=False))
            self.renew()

    async def _check_line(self) -> None:
        try:
            self._checked = await check_line(self._probe)
        finally:
            self._is_checking = False
            self.renew()


def minutes_left(standing: QueueStanding, now: datetime) -> int | None:
    """The estimate, counted down from when it was told; never under 0, None when none was told."""
    if standing.estimate_minutes is None:
        return None
    passed = (now - standing.told_at).total_seconds() / 60
    return max(0, round(standing.estimate_minutes - passed))
