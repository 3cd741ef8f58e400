"""The realtime side of one server process, joined together.

First `Transport` is made, whose `delivery` the other modules announce through; then `Realtime` with these modules'
services; `start` and `stop` with the process.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, field

import socketio
from starlette.types import ASGIApp

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.people import Role
from careconnect_desktop.protocol.names import SOCKET_PATH, Event
from server_stub.accounts.principal import UserRef
from server_stub.activity.service import ActivityLog
from server_stub.attempts import Attempts
from server_stub.calls.events import CallEvents
from server_stub.calls.memory import LoopAlarms, ProcessCandidates
from server_stub.calls.placing import PlacingFacts
from server_stub.calls.ports import Alarms, CandidateMemory
from server_stub.calls.repository import CallRepository
from server_stub.calls.rules import Sender
from server_stub.calls.service import CallService
from server_stub.calls.tokens import ResumeTokens
from server_stub.cluster import Cluster
from server_stub.config import Config
from server_stub.limits import Limiter
from server_stub.messages.events import MessageEvents
from server_stub.people.sharing import OwnPeople, SharedPeople
from server_stub.presence.ports import ProcessCounts, SocketCounts
from server_stub.presence.service import PresenceService
from server_stub.presence.status import StatusEvents
from server_stub.storage.database import Database
from server_stub.storage.sealing import Sealer
from server_stub.transport.announcing import QuietAnnouncer, Reach
from server_stub.transport.arrivals import BoundedHandshakes, WholeRequests
from server_stub.transport.delivery import LocalDelivery
from server_stub.transport.gateway import Gateway, RefusalWatch
from server_stub.transport.inbox import Pace
from server_stub.transport.live import Connection, LiveSockets
from server_stub.transport.liveness import Liveness
from server_stub.transport.ports import AccountsPort, AppointmentsPort, MessagesPort
from server_stub.transport.revocation import Revocation
from server_stub.transport.server import make_server

_log = logging.getLogger(__name__)

SEEN_EVERY_S = 20.0


class Transport:
    """The sockets of this process, alone or, with `--redis`, beside those of others.

    delivery: the `Announcer` and `OnlineUsers` of the other modules; it never raises. reach: the same for calls; it
    raises when it cannot know. counts: how many sockets each user has. people: what processes tell each other of them.
    """

    def __init__(self, config: Config) -> None:
        self.live = LiveSockets()
        self.scope = TaskScope("sockets")
        is_alone = not config.redis
        self.server = make_server({config.origin, *config.allowed_origins}, self.scope, is_alone=is_alone)
        local = LocalDelivery(self.server, self.live)
        self.cluster = None if is_alone else Cluster(config.redis, self.live, local, self.scope)
        self.node = "" if self.cluster is None else self.cluster.node
        self.reach: Reach = local if self.cluster is None else self.cluster.reach
        self.counts: SocketCounts = ProcessCounts() if self.cluster is None else self.cluster.counts
        self.people: SharedPeople = OwnPeople() if self.cluster is None else self.cluster.people
        self.delivery = QuietAnnouncer(self.reach)


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """What the realtime side needs of the rest of the server."""

    database: Database
    sealer: Sealer
    resume_key: bytes
    clock: Clock
    activity: ActivityLog
    accounts: AccountsPort
    appointments: AppointmentsPort
    messages: MessagesPort
    limiter: Limiter
    attempts: Attempts = field(default_factory=Attempts)


class Realtime:
    """Calls, presence and realtime messages on one transport."""

    def __init__(
        self, transport: Transport, services: Services, *, alarms: Alarms | None = None, pace: Pace | None = None
    ) -> None:
        """alarms: others than the loop's, for tests that own the time. pace: how fast a socket may send."""
        self._transport = transport
        self._activity = services.activity
        self._limiter = services.limiter
        self._attempts = services.attempts
        self._scope = TaskScope("realtime")
        self._loop_alarms = LoopAlarms(services.clock, self._scope)
        self._presence = PresenceService(transport.counts, transport.delivery, services.appointments)
        self._liveness = Liveness(transport.server, transport.live, services.clock)
        self._revocation = Revocation(transport.server, transport.live, services.accounts)
        repository = CallRepository(services.database, services.sealer, services.activity)
        tokens = ResumeTokens(services.resume_key)
        cluster = transport.cluster
        candidates: CandidateMemory = ProcessCandidates() if cluster is None else cluster.candidates(services.sealer)
        self.calls = CallService(
            repository,
            transport.reach,
            PlacingFacts(repository, transport.reach, services.accounts, services.appointments),
            services.appointments,
            tokens,
            candidates,
            alarms or self._loop_alarms,
            services.clock,
            is_alone=transport.cluster is None,
        )
        messages = MessageEvents(services.messages, transport.delivery, services.accounts, services.appointments)
        self._appointments = services.appointments
        status = StatusEvents(services.database, services.clock, transport.delivery, services.appointments)
        transport.server.register_namespace(
            Gateway(
                transport.live,
                services.accounts.authenticate,
                {
                    **CallEvents(self.calls, tokens).handlers(),
                    **messages.handlers(),
                    Event.DOCTOR_STATUS: status.doctor_status,
                },
                services.clock,
                self._scope,
                on_connected=(self._revocation.connected, self._present, self._ring, self._place, status.connected),
                on_lost=(self._lose, self._absent),
                refusals=RefusalWatch(self._remember, services.attempts),
                pace=pace,
                node=transport.node,
            )
        )
        services.accounts.on_session_ended(transport.delivery.to_session_closed)
        services.appointments.on_relation_changed(self._related)
        if cluster is not None:
            cluster.on_line_changed(self._line_changed)

    def around(self, app: ASGIApp) -> ASGIApp:
        """The ASGI application: Socket.IO at its path, everything else to `app`."""
        wrapped: ASGIApp = socketio.ASGIApp(self._transport.server, app, socketio_path=SOCKET_PATH)
        return BoundedHandshakes(WholeRequests(wrapped, SOCKET_PATH), SOCKET_PATH, self._limiter, self._attempts)

    async def start(self) -> None:
        """Take up the calls of the last run and begin to watch sockets."""
        cluster = self._transport.cluster
        if cluster is None:
            await self.calls.server_returned()
            await self.calls.notice_lost()
        elif await cluster.start(self._presence.user_gone, self.calls.notice_lost):
            await self.calls.server_returned()
        self._scope.start(self._liveness.run(), "liveness")
        self._scope.start(self._mark_seen(), "seen")

    async def stop(self) -> None:
        """Close every socket; open calls stay as they are, for the next start. Safe to call twice."""
        if self._scope.is_closed:
            return
        self._loop_alarms.close()
        await self._scope.close()
        await self._liveness.close_all()
        if self._transport.cluster is not None:
            await self._transport.cluster.stop()
        await self._transport.scope.close()

    async def close_ended(self) -> None:
        """Close the sockets of sessions that have ended, before the next round comes to them."""
        await self._revocation.sweep()

    async def _present(self, connection: Connection) -> None:
        await self._presence.socket_connected(connection.principal.ref, connection.socket)

    async def _absent(self, connection: Connection) -> None:
        await self._presence.socket_lost(connection.principal.ref, connection.socket)

    async def _related(self, one: UserRef, other: UserRef) -> None:
        try:
            await self._presence.relation_changed(one, other)
        except CareConnectError as error:
            # The appointment stands: who is online will be told with the next connection.
            _log.warning("a change of presence could not be handled", extra={"code": error.code})

    async def _ring(self, connection: Connection) -> None:
        await self.calls.socket_connected(Sender(connection.socket, connection.principal.ref))

    async def _place(self, connection: Connection) -> None:
        """A patient who comes back to the waiting room is told their place, which may have changed meanwhile."""
        if connection.principal.role is Role.PATIENT:
            for place in await self._appointments.queue_places(connection.principal.user_id):
                await self._transport.delivery.to_socket(connection.socket, Event.QUEUE, place.to_wire())

    async def _lose(self, connection: Connection) -> None:
        await self.calls.socket_lost(Sender(connection.socket, connection.principal.ref))

    async def _line_changed(self, is_listening: bool) -> None:
        if is_listening and not self._scope.is_closed:
            # Sessions may have ended while nobody could tell this process.
            self._scope.start(self._revocation.sweep(), "revocation")

    async def _remember(self, connection: Connection, event: str, code: str) -> None:
        try:
            await self._activity.record_alone(
                "REFUSED", actor_id=connection.principal.user_id, outcome=code, details={"event": event}
            )
        except CareConnectError as error:
            # It is refused either way.
            _log.warning("a refusal could not be remembered", extra={"code": error.code})

    async def _mark_seen(self) -> None:
        while True:
            await asyncio.sleep(SEEN_EVERY_S)
            await self._revocation.sweep()
            try:
                await self.calls.mark_seen()
                if self._transport.cluster is not None:
                    await self.calls.notice_lost()
            except CareConnectError as error:
                _log.warning("open calls could not be marked", extra={"code": error.code})
