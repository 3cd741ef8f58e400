"""The application: services, routes and sockets behind one ASGI callable."""

from __future__ import annotations

import logging
import os

from fastapi import FastAPI
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Receive, Scope, Send

from careconnect_desktop import __version__
from careconnect_desktop.core.clock import Clock, SystemClock
from careconnect_desktop.core.errors import CareConnectError
from server_stub.accounts.passwords import PasswordHashing
from server_stub.accounts.routes import TokenCookie, security_routes, session_routes
from server_stub.activity.routes import activity_routes
from server_stub.admin.routes import admin_routes
from server_stub.analytics.routes import analytics_routes
from server_stub.appointments.routes import appointment_routes
from server_stub.attempts import TELL_EVERY_S
from server_stub.background import Background, Chore
from server_stub.config import Config
from server_stub.doctors.routes import doctor_routes
from server_stub.feedback.routes import feedback_routes
from server_stub.files.routes import file_routes
from server_stub.health.routes import health_routes
from server_stub.http.dispatch import Dispatcher
from server_stub.http.documentation import describe
from server_stub.http.edge import Edge
from server_stub.http.gate import Gate
from server_stub.http.refusals import Refusals
from server_stub.http.room import BodyRoom
from server_stub.ice.routes import ice_routes
from server_stub.limits import Limit, MemoryLimiter
from server_stub.messages.routes import message_routes
from server_stub.metrics.figures import LAG_EVERY_S, LoopLag, show_figures
from server_stub.metrics.routes import metrics_routes
from server_stub.patients.routes import patient_routes
from server_stub.people.changes import LOOK_EVERY_S
from server_stub.people.routes import profile_routes
from server_stub.phones.routes import phone_routes
from server_stub.realtime import Realtime, Transport
from server_stub.realtime import Services as RealtimeServices
from server_stub.secret_store import ServerSecrets, load_secrets
from server_stub.services import Services, join_services
from server_stub.storage.schema import migrate
from server_stub.symptoms.routes import symptom_routes
from server_stub.transport.announcer import Announcer, OnlineUsers
from server_stub.visits.routes import note_routes, visit_routes

_log = logging.getLogger(__name__)

# How much of the activity log's end could be cut off unseen while the server is down.
HEAD_EVERY_S = 600.0
# After this long every process seals with a key that was added.
KEYS_EVERY_S = 60.0
CLOCK_EVERY_S = 15.0


class Application:
    """One server: an ASGI callable, to be started before it is asked and stopped after that."""

    def __init__(
        self,
        config: Config,
        services: Services,
        http: FastAPI,
        realtime: Realtime,
        asgi: ASGIApp,
        background: Background | None,
    ) -> None:
        self.config = config
        self.services = services
        self.http = http
        self.realtime = realtime
        self._asgi = asgi
        self._background = background

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._asgi(scope, receive, send)

    async def start(self) -> None:
        """Bring the database up to date and take up the calls of the last run."""
        await migrate(self.services.database)
        await self.services.audit.look_back(self.config.audit_heads)
        await self.realtime.start()
        if self._background is not None:
            self._background.start()

    async def stop(self) -> None:
        """Tell the sockets, then close everything."""
        self.services.health.stopping()
        if self._background is not None:
            await self._background.close()
        await self.realtime.stop()
        if self._background is not None:
            await self._write_last_head()
        await self.services.close()

    async def _write_last_head(self) -> None:
        try:
            await self.services.audit.write_head(self.config.audit_heads)
        except (CareConnectError, OSError) as error:
            # A database or a disk that is away must not keep the server from stopping; the next start writes it.
            _log.warning("the head of the activity log was not written down", extra={"code": type(error).__name__})


def create_app(
    config: Config,
    *,
    secrets: ServerSecrets | None = None,
    clock: Clock | None = None,
    announcer: Announcer | None = None,
    online: OnlineUsers | None = None,
    hashing: PasswordHashing | None = None,
    has_background: bool = True,
) -> Application:
    """Build a server from its settings; raises CareConnectError `bad_configuration`.

    secrets: the keys, read or made as the settings say when None. clock, announcer, online, hashing: for tests; the
    sockets of this process tell and are asked when None. has_background: False when the caller does the chores itself.
    """
    config.check()
    keys = secrets or load_secrets(config.secrets_folder, os.environ)
    transport = Transport(config)
    present = online or transport.delivery
    time = clock or SystemClock()
    alone = MemoryLimiter(time)
    cluster = transport.cluster
    services = join_services(
        config,
        keys,
        time,
        announcer or transport.delivery,
        present,
        alone if cluster is None else cluster.limiter(alone, keys.derived("limits"), time),
        transport.people,
        hashing,
    )
    if cluster is not None:
        cluster.reach.on_session_closed_elsewhere(services.sessions.ended_elsewhere)
    realtime = Realtime(
        transport,
        RealtimeServices(
            database=services.database,
            sealer=services.sealer,
            resume_key=keys.derived("resume-tokens"),
            clock=services.clock,
            activity=services.activity,
            accounts=services.accounts,
            appointments=services.appointments,
            messages=services.messages,
            limiter=services.limiter,
            attempts=services.attempts,
        ),
    )
    http = _http(config, services, present)
    room = BodyRoom(Dispatcher(http, http.router.routes, Refusals(services.activity, services.attempts)))
    edge = Edge(
        room,
        own_origin=config.origin,
        allowed_origins=config.allowed_origins,
        is_https=config.is_https,
        answered=services.metrics.answered,
        attempts=services.attempts,
    )
    services.metrics.watch("careconnect_bodies_bytes", "What is held of requests' bodies", lambda: room.held_bytes)
    services.metrics.watch("careconnect_sockets", "Live sockets of this process", lambda: len(transport.live))
    if cluster is not None:
        services.metrics.watch(
            "careconnect_redis_up", "1 while other processes reach this one", lambda: transport.people.is_heard
        )
    services.metrics.watch(
        "careconnect_audit_set_back",
        "1 when the database is not the one of the heads that were written down",
        lambda: services.audit.is_set_back,
    )
    show_figures(services.metrics, realtime.calls, services.outbox, services.database)
    background = Background(_chores(services, realtime, config)) if has_background else None
    return Application(config, services, http, realtime, realtime.around(edge), background)


def _chores(services: Services, realtime: Realtime, config: Config) -> tuple[Chore, ...]:
    async def look_for_changes() -> None:
        if await services.people_changes.look():
            # An account may have been closed: its sockets are, before their turn comes.
            await realtime.close_ended()

    return (
        Chore("linking", 1.0, services.activity.link_new),
        Chore("letters", 2.0, services.letters.send_due),
        Chore("refusals", TELL_EVERY_S, services.attempts.tell),
        Chore("lag", LAG_EVERY_S, LoopLag(services.metrics).note),
        Chore("people", LOOK_EVERY_S, look_for_changes),
        Chore("expiry", 20.0, services.appointments.expire_due),
        Chore("forgetting", 3600.0, services.idempotency.purge),
        Chore("clock", CLOCK_EVERY_S, services.clock_watch.look),
        Chore("keys", KEYS_EVERY_S, services.sealer.refresh),
        Chore("audit-head", HEAD_EVERY_S, lambda: services.audit.write_head(config.audit_heads)),
    )


def _http(config: Config, services: Services, online: OnlineUsers) -> FastAPI:
    refusals = Refusals(services.activity, services.attempts)
    http = FastAPI(
        title="CareConnect",
        version=__version__,
        openapi_url="/api/openapi.json",
        docs_url=None,
        redoc_url=None,
        exception_handlers={CareConnectError: refusals.coded, HTTPException: refusals.plain},
        redirect_slashes=False,
    )
    general = Limit("general", config.requests_per_minute, 60)
    accounts = services.accounts
    gate = Gate(accounts.authenticate, accounts.sessions.is_live, services.limiter, general)
    cookie = TokenCookie(is_secure=config.is_https)
    subjects = (
        doctor_routes(
            gate,
            services.idempotency,
            services.directory,
            services.doctors,
            services.people,
            services.booking,
            services.relations,
            online,
        ),
        message_routes(gate, services.idempotency, services.messages, services.files),
        file_routes(gate, services.idempotency, services.files),
        appointment_routes(gate, services.idempotency, services.appointments),
        session_routes(gate, services.registration, services.sign_in, services.sessions, services.people, cookie),
        patient_routes(
            gate,
            services.database,
            services.accounts,
            services.people,
            services.relations,
            services.activity,
            online,
        ),
        note_routes(gate, services.idempotency, services.notes, services.appointments),
        visit_routes(gate, services.database, services.visits, services.appointments, services.activity),
        feedback_routes(gate, services.idempotency, services.feedback, services.booking, services.people),
        activity_routes(gate, services.activity),
        analytics_routes(gate, services.analytics),
        symptom_routes(gate, services.symptoms),
        profile_routes(gate, services.idempotency, services.profiles, services.files),
        phone_routes(gate, services.phone_desk),
        security_routes(gate, services.idempotency, services.passwords, services.second_factor),
        admin_routes(gate, services.idempotency, services.administration),
        ice_routes(gate, services.ice),
        health_routes(services.health),
        metrics_routes(services.metrics, config.metrics_token),
    )
    for routes in subjects:
        # Not included but taken over: an included router matches each request twice and resolves dependencies anew.
        http.router.routes.extend(routes.router.routes)
    describe(
        http,
        (body for routes in subjects for body in sorted(routes.bodies, key=lambda model: model.__name__)),
        (answer for routes in subjects for answer in sorted(routes.answers, key=lambda model: model.__name__)),
    )
    return http
