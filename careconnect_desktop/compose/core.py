"""The client without a window: everything below the view models, joined. No Qt from here down."""

from __future__ import annotations

import os
import ssl
from dataclasses import dataclass
from pathlib import Path

from careconnect_desktop.api.accounts import RestAccounts
from careconnect_desktop.api.appointments import RestAppointments
from careconnect_desktop.api.care import RestCare, RestProbe
from careconnect_desktop.api.directory import RestDirectory
from careconnect_desktop.api.encounters import RestEncounters
from careconnect_desktop.api.ice import RestIce
from careconnect_desktop.api.messages import RestMessages
from careconnect_desktop.api.own_account import RestOwnAccount
from careconnect_desktop.api.session import Session
from careconnect_desktop.api.transport import HttpTransport
from careconnect_desktop.compose.tls import client_tls
from careconnect_desktop.core.clock import Clock, SystemClock
from careconnect_desktop.ports.call_memory import CallMemory
from careconnect_desktop.ports.care import ServerProbe
from careconnect_desktop.ports.credentials import SecretStore
from careconnect_desktop.ports.local_store import LocalStore
from careconnect_desktop.ports.media import CallMediaFactory
from careconnect_desktop.ports.rtc import PeerConnectionFactory
from careconnect_desktop.ports.server_address import ServerAddress
from careconnect_desktop.rtc.peer_connection import MediaThreadPeerConnectionFactory
from careconnect_desktop.services.appointments import AppointmentsService
from careconnect_desktop.services.call.ice import IceSource
from careconnect_desktop.services.call.runner import Announcement, CallPorts
from careconnect_desktop.services.call.service import NO_ANNOUNCEMENT, CallService
from careconnect_desktop.services.care import CareService
from careconnect_desktop.services.chat import ChatService
from careconnect_desktop.services.directory import DirectoryService
from careconnect_desktop.services.identity import IdentityService
from careconnect_desktop.services.last_known import LastKnown
from careconnect_desktop.services.lateness import LatenessService
from careconnect_desktop.services.notes.service import NotesService
from careconnect_desktop.services.outbox import Outbox
from careconnect_desktop.services.own_account import OwnAccountService
from careconnect_desktop.services.password_memory import PasswordMemory
from careconnect_desktop.services.presence import PresenceService
from careconnect_desktop.services.updates import Updates
from careconnect_desktop.services.waiting import WaitingService
from careconnect_desktop.signaling.doctor_status import SocketDoctorStatus
from careconnect_desktop.signaling.line import LinePauses, SocketLine
from careconnect_desktop.signaling.speakers import SocketCalls, SocketMessages
from careconnect_desktop.storage.documents import MemoryDocuments
from careconnect_desktop.storage.folder import user_data_folder
from careconnect_desktop.storage.key_ring import KeyRingText
from careconnect_desktop.storage.memory import MemoryStore
from careconnect_desktop.storage.password_proof import Argon2Proof
from careconnect_desktop.storage.sealed_store import SealedStore
from careconnect_desktop.storage.stores import KeyRingCalls, KeyRingSessions


@dataclass(frozen=True, slots=True)
class Client:
    """One program's services over one server. Made on a running loop; `close` leaves nothing running.

    After `identity` has signed in, `line.open()` connects; on sign-out `line.close()`.
    """

    address: ServerAddress
    clock: Clock
    identity: IdentityService
    line: SocketLine
    directory: DirectoryService
    appointments: AppointmentsService
    chat: ChatService
    notes: NotesService
    presence: PresenceService
    waiting: WaitingService
    lateness: LatenessService
    care: CareService
    probe: ServerProbe
    calls: CallService
    updates: Updates
    own_account: OwnAccountService
    local: LocalStore
    last_known: LastKnown
    rest: Session
    transport: HttpTransport
    connections: PeerConnectionFactory

    async def close(self) -> None:
        """Hang up, leave the line, end every connection and thread."""
        await self.calls.close()
        await self.notes.close()
        await self.updates.close()
        self.presence.close()
        self.waiting.close()
        await self.lateness.close()
        self.last_known.close()
        await self.chat.close()
        await self.identity.close()
        await self.local.close()
        await self.line.close()
        await self.connections.close()
        await self.transport.close()


def compose_client(
    address: ServerAddress,
    media: CallMediaFactory,
    *,
    secrets: SecretStore,
    announcement: Announcement = NO_ANNOUNCEMENT,
    call_memory: CallMemory | None = None,
    documents: LocalStore | None = None,
    is_relay_only: bool = False,
    connections: PeerConnectionFactory | None = None,
    pauses: LinePauses | None = None,
    tls: ssl.SSLContext | None = None,
) -> Client:
    """Join all parts; opens nothing and sends nothing yet.

    tls: whom to believe, made before by `client_tls`: it takes a while, in which windows would stand still.
    """
    clock = SystemClock()
    local = documents or MemoryDocuments()
    connections = connections or MediaThreadPeerConnectionFactory()
    if tls is None and address.is_secure:
        tls = client_tls()
    transport = HttpTransport(address, tls)
    session = Session(transport)
    passwords = PasswordMemory(Argon2Proof, clock)
    identity = IdentityService(RestAccounts(transport, session), secrets, local, clock, passwords)
    session.tell(rotated=identity.tokens_rotated, ended=identity.session_ended)
    line = SocketLine(address, session, tls, pauses=pauses)
    appointments = AppointmentsService(RestAppointments(session), clock)
    messages = RestMessages(session)
    chat = ChatService(messages, line, SocketMessages(line), clock, Outbox(messages, local))
    ice = IceSource(RestIce(session), clock, is_relay_only=is_relay_only)
    calls = CallService(
        CallPorts(signaling=SocketCalls(line), connections=connections, ice=ice, clock=clock),
        line,
        media,
        announcement,
        call_memory,
    )
    return Client(
        address=address,
        clock=clock,
        identity=identity,
        line=line,
        directory=DirectoryService(RestDirectory(session)),
        appointments=appointments,
        chat=chat,
        notes=NotesService(RestEncounters(session), local, line),
        presence=PresenceService(line),
        waiting=WaitingService(line, clock),
        lateness=LatenessService(SocketDoctorStatus(line), line, lambda: _medical_id(identity)),
        care=CareService(RestCare(session), RestEncounters(session), appointments),
        probe=RestProbe(transport),
        calls=calls,
        updates=Updates(line, appointments, chat),
        own_account=OwnAccountService(RestOwnAccount(session), identity, passwords),
        local=local,
        last_known=LastKnown(local, identity, appointments, chat, clock),
        rest=session,
        transport=transport,
        connections=connections,
    )


def _medical_id(identity: IdentityService) -> str | None:
    person = identity.snapshot.person
    return person.medical_id if person is not None else None


def lasting_secrets(address: ServerAddress, profile: str = "") -> SecretStore:
    """The key ring's place for this server; `profile` keeps several people at one machine apart."""
    return KeyRingSessions(KeyRingText(f"{address.origin} {profile}".strip()))


def lasting_calls(address: ServerAddress, profile: str = "") -> CallMemory:
    """Where the call of now is kept for a restart, beside the session."""
    return KeyRingCalls(KeyRingText(f"{address.origin} {profile}".strip() + " call"))


def lasting_documents(address: ServerAddress, folder: Path | None = None) -> LocalStore:
    """What this computer keeps of people at this server, sealed with keys in the key ring."""
    return SealedStore(address.origin, folder or user_data_folder(os.environ), KeyRingText)


@dataclass(frozen=True, slots=True)
class Kept:
    """What outlasts the program for one server: the session, the call of now, and documents."""

    secrets: SecretStore
    call_memory: CallMemory
    documents: LocalStore


def lasting(address: ServerAddress) -> Kept:
    """In the key ring, and sealed in the user's data folder."""
    return Kept(lasting_secrets(address), lasting_calls(address), lasting_documents(address))


def passing_secrets() -> SecretStore:
    """Nothing is kept beyond this run."""
    return MemoryStore()
