"""The server's modules, joined: the order in which they know each other."""

from __future__ import annotations

from dataclasses import dataclass

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from server_stub.accounts.breached import NotAsked, RangeService
from server_stub.accounts.mfa import SecondFactor
from server_stub.accounts.password_desk import PasswordDesk
from server_stub.accounts.passwords import PasswordHashing
from server_stub.accounts.service import Accounts
from server_stub.accounts.sessions import Sessions
from server_stub.accounts.sign_in import SignInDesk
from server_stub.accounts.suspicion import SignInWatch
from server_stub.accounts.tables import password_codes as password_code_table
from server_stub.accounts.tokens import Tokens
from server_stub.activity.audit import Audit
from server_stub.activity.service import ActivityLog
from server_stub.admin.service import Administration
from server_stub.analytics.service import Analytics
from server_stub.appointments.booking import BookingDesk
from server_stub.appointments.letters import AppointmentLetters
from server_stub.appointments.presenting import AppointmentPresenter
from server_stub.appointments.relations import Relations
from server_stub.appointments.service import Appointments
from server_stub.appointments.statistics import AppointmentStatistics
from server_stub.appointments.telling import AppointmentTeller
from server_stub.appointments.waiting_room import WaitingRoom
from server_stub.attempts import Attempts
from server_stub.config import Config
from server_stub.consents.service import Consents
from server_stub.doctors.service import Doctors
from server_stub.feedback.ratings import Ratings
from server_stub.feedback.service import Feedback
from server_stub.files.scanning import ClamdScanner, NoScanner
from server_stub.files.service import Files
from server_stub.health.clock_watch import ClockWatch
from server_stub.health.clocks import DatabaseClock, HttpClock, RedisClock, ReferenceClock
from server_stub.health.service import Health
from server_stub.ice.service import IceServers
from server_stub.idempotency.service import Idempotency
from server_stub.limits import Limiter
from server_stub.mailing.channels import Channel, EmailChannel
from server_stub.mailing.sms import HttpSmsChannel, SmsGateway
from server_stub.mailing.worker import OutboxWorker
from server_stub.messages.service import Messages
from server_stub.metrics.service import Metrics
from server_stub.organizations.service import Organizations
from server_stub.outbox.service import Outbox
from server_stub.patients.service import Patients
from server_stub.people.changes import PeopleChanges
from server_stub.people.directory import Directory
from server_stub.people.profiles import Profiles
from server_stub.people.registration import Registration
from server_stub.people.service import People
from server_stub.people.sharing import SharedPeople
from server_stub.phones.desk import PhoneDesk
from server_stub.phones.service import Phones
from server_stub.phones.tables import phone_codes as phone_code_table
from server_stub.secret_store import ServerSecrets, data_keys_again
from server_stub.storage.database import Database
from server_stub.storage.sealing import Sealer
from server_stub.stores import blob_store
from server_stub.symptoms.engines import GeminiEngine
from server_stub.symptoms.knowledge import load_knowledge
from server_stub.symptoms.service import SymptomChecker
from server_stub.transport.announcer import Announcer, OnlineUsers
from server_stub.typed_codes import TypedCodes
from server_stub.visits.notes import Notes
from server_stub.visits.service import Visits


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """Every module's service, ready to be asked. Owns the database and the hashing threads; see `close`."""

    clock: Clock
    database: Database
    sealer: Sealer
    limiter: Limiter
    hashing: PasswordHashing
    activity: ActivityLog
    attempts: Attempts
    audit: Audit
    sessions: Sessions
    accounts: Accounts
    second_factor: SecondFactor
    sign_in: SignInDesk
    doctors: Doctors
    patients: Patients
    ratings: Ratings
    people: People
    people_changes: PeopleChanges
    registration: Registration
    directory: Directory
    phones: Phones
    phone_desk: PhoneDesk
    outbox: Outbox
    relations: Relations
    booking: BookingDesk
    visits: Visits
    appointments: Appointments
    notes: Notes
    feedback: Feedback
    files: Files
    profiles: Profiles
    passwords: PasswordDesk
    administration: Administration
    analytics: Analytics
    symptoms: SymptomChecker
    letters: OutboxWorker
    messages: Messages
    idempotency: Idempotency
    ice: IceServers
    clock_watch: ClockWatch
    health: Health
    metrics: Metrics

    async def close(self) -> None:
        """Close connections and threads."""
        self.hashing.close()
        await self.symptoms.close()
        await self.clock_watch.close()
        await self.database.close()


def join_services(
    config: Config,
    secrets: ServerSecrets,
    clock: Clock,
    announcer: Announcer,
    online: OnlineUsers,
    limiter: Limiter,
    shared: SharedPeople,
    hashing: PasswordHashing | None = None,
) -> Services:
    """Build every module on one database. Nothing is opened before it is first used.

    limiter, shared: those of one process, or of all that serve together. hashing: with the costs of passwords that
    nobody guesses, for tests; it ends with the server.
    """
    database = Database(config.database)
    data_file = secrets.data_file
    reread = None if data_file is None else lambda: data_keys_again(data_file)
    sealer = Sealer(secrets.data_keys, secrets.active_data_key, reread)
    hashing = hashing or PasswordHashing()
    activity = ActivityLog(database, clock, secrets.derived("activity"))
    tokens = Tokens(secrets.derived("access-tokens"), secrets.derived("refresh-tokens"), config.token_life_s)
    sessions = Sessions(database, clock, tokens, activity, demanding=config.require_mfa)
    breached = RangeService(config.breached_passwords_url) if config.breached_passwords_url else NotAsked()
    accounts = Accounts(database, clock, hashing, sessions, Organizations(clock), breached)
    doctors = Doctors(database, clock, accounts, activity)
    patients = Patients(clock)
    ratings = Ratings(sealer)
    people = People(database, clock, accounts, doctors, patients, ratings, shared)
    phone_codes = TypedCodes(phone_code_table, secrets.derived("phone-codes"))
    phones = Phones(clock, sealer, phone_codes)
    outbox = Outbox(database, clock, sealer, phones if config.sms_url else None)
    second_factor = SecondFactor(database, clock, sealer, activity, outbox, sessions, config.require_mfa)
    relations = Relations(database, clock, accounts, doctors)
    booking = BookingDesk(database, clock, accounts, doctors, patients, activity, outbox, sealer)
    visits = Visits(clock, sealer)
    presenter = AppointmentPresenter(clock, people, ratings, sealer, online)
    waiting_room = WaitingRoom(database, clock, people, announcer)
    teller = AppointmentTeller(database, presenter, people, announcer, waiting_room)
    appointments = Appointments(
        database, clock, booking, relations, presenter, teller, waiting_room, visits, activity, outbox
    )
    watch = SignInWatch(limiter, outbox)
    sign_in = SignInDesk(database, hashing, sessions, second_factor, activity, limiter, watch)
    password_codes = TypedCodes(password_code_table, secrets.derived("reset-codes"))
    passwords = PasswordDesk(database, clock, accounts, sign_in, activity, outbox, limiter, password_codes)
    clock_watch = ClockWatch(clock, _reference_clocks(config, database))
    channels: dict[str, Channel] = {}
    if config.smtp_url:
        channels["email"] = EmailChannel(config.smtp_url, config.mail_from, demands_tls=config.demands_mail_tls)
    if config.sms_url:
        gateway = SmsGateway(config.sms_url, config.sms_header, config.sms_body, config.sms_form)
        channels["sms"] = HttpSmsChannel(gateway)
    return Services(
        clock=clock,
        database=database,
        sealer=sealer,
        limiter=limiter,
        hashing=hashing,
        activity=activity,
        attempts=Attempts(),
        audit=Audit(database, clock, activity, secrets.derived("activity")),
        sessions=sessions,
        accounts=accounts,
        second_factor=second_factor,
        sign_in=sign_in,
        doctors=doctors,
        patients=patients,
        ratings=ratings,
        people=people,
        people_changes=PeopleChanges(database, people),
        registration=Registration(
            database,
            accounts,
            doctors,
            patients,
            people,
            activity,
            limiter,
            signups_per_hour=config.signups_per_hour,
            is_auto_verifying=config.auto_verify_doctors,
        ),
        directory=Directory(database, clock, people, shared),
        phones=phones,
        phone_desk=PhoneDesk(
            database, clock, phones, outbox, activity, limiter, phone_codes, can_send=bool(config.sms_url)
        ),
        outbox=outbox,
        relations=relations,
        booking=booking,
        visits=visits,
        appointments=appointments,
        notes=Notes(database, clock, sealer, activity),
        files=Files(
            database,
            clock,
            sealer,
            activity,
            blob_store(config),
            secrets.derived("file-addresses"),
            ClamdScanner(config.clamd) if config.clamd else NoScanner(),
            limiter,
        ),
        feedback=Feedback(
            database,
            clock,
            sealer,
            appointments,
            people,
            activity,
            secrets.derived("feedback-ids"),
            secrets.derived("feedback-cursors"),
        ),
        profiles=Profiles(database, accounts, doctors, patients, people, activity),
        passwords=passwords,
        symptoms=SymptomChecker(
            database,
            clock,
            sealer,
            load_knowledge(),
            Consents(database, clock, activity),
            limiter,
            secrets.derived("symptom-cache"),
            _engine(config),
        ),
        analytics=Analytics(AppointmentStatistics(database), accounts),
        administration=Administration(
            database, accounts, doctors, patients, people, activity, passwords, second_factor
        ),
        letters=OutboxWorker(
            database,
            outbox,
            accounts,
            appointments,
            phones,
            channels,
            config.address,
            AppointmentLetters(presenter, people),
        ),
        messages=Messages(database, clock, sealer, accounts, relations, people, activity, announcer, online),
        idempotency=Idempotency(database, clock, sealer, secrets.derived("idempotency")),
        ice=IceServers(
            clock,
            stun_urls=config.stun_urls,
            turn_urls=config.turn_urls,
            secret=_turn_secret(config),
            is_relay_only=config.relay_only,
        ),
        clock_watch=clock_watch,
        health=Health(database, clock_watch),
        metrics=Metrics(),
    )


def _reference_clocks(config: Config, database: Database) -> tuple[ReferenceClock, ...]:
    clocks: list[ReferenceClock] = []
    if not database.is_sqlite:
        clocks.append(DatabaseClock(database))
    if config.redis:
        clocks.append(RedisClock(config.redis))
    if config.clock_reference:
        clocks.append(HttpClock(config.clock_reference))
    return tuple(clocks)


def _engine(config: Config) -> GeminiEngine | None:
    if not config.gemini_key:
        return None
    return GeminiEngine(config.gemini_key, config.gemini_model, config.gemini_url)


def _turn_secret(config: Config) -> bytes | None:
    if config.turn_secret_file is None:
        return None
    try:
        secret = config.turn_secret_file.read_bytes().strip()
    except OSError as error:
        raise CareConnectError("bad_configuration", "the TURN secret cannot be read", cause=error) from None
    if not secret:
        raise CareConnectError("bad_configuration", "the TURN secret is empty")
    return secret
