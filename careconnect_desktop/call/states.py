"""What is known of a call: the state of both tables, immutable, with the predicates that the tables ask.

Two tables run side by side. The *call* says what people agreed to; a *connection*, one per generation, says how media
gets through. A call outlives its connections: sources, mute and share state belong to it, and a lost path is a new
connection with a number exactly one higher.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from careconnect_desktop.call.deadlines import Deadline
from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.model.people import Role
from careconnect_desktop.model.session import IceCandidate, SessionDescription


class CallStatus(StrEnum):
    """Where the agreement of the two people stands, as far as this program knows."""

    INVITING = "inviting"
    """This side placed the call; no answer is known."""
    RINGING = "ringing"
    """The other side placed the call; nobody here has acted, so nothing is opened and nothing is sent."""
    ACCEPTING = "accepting"
    """A person here answered; the server has not confirmed that this device is the one."""
    ACCEPTED = "accepted"
    """Both people agreed and the server bound the two devices."""
    ENDING = "ending"
    """Over for the person here (devices are closed); the server is being told."""
    ENDED = "ended"
    """Over."""


class ConnectionStatus(StrEnum):
    """Where one peer connection stands."""

    NEW = "new"
    """Known by number only: no peer connection exists, what arrives for it is kept."""
    OFFERING = "offering"
    """This side offers: the offer is being made, or is on its way, or waits for its answer."""
    ANSWERING = "answering"
    """This side answers: the offer is being applied and the answer made."""
    CONNECTING = "connecting"
    """Both descriptions are known (the answer is being applied, or was); no path yet."""
    CONNECTED = "connected"
    """Media passes."""
    SILENT = "silent"
    """Nothing has come for 2 s; the path may come back."""
    FAILED = "failed"
    """The path was not found or is lost; only good for being closed."""
    CLOSED = "closed"
    """Gone."""


class Side(StrEnum):
    """Who placed the call."""

    CALLER = "caller"
    CALLEE = "callee"


@dataclass(frozen=True, slots=True)
class Party:
    """The other person, as the server names them in `from`; at least one of `id` and `medical_id` is known.

    A call placed by a reference alone learns the rest from the first event of the other side.
    """

    id: str = ""
    medical_id: str = field(default="", repr=False)
    name: str = field(default="", repr=False)
    role: Role | None = None

    @property
    def reference(self) -> str:
        """What `to` says on the wire."""
        return self.medical_id or self.id

    def is_same_as(self, other: Party) -> bool:
        """True when both are certainly one person: ids are compared where both have one, else medicalIds."""
        if self.id and other.id:
            return self.id == other.id
        return bool(self.medical_id) and self.medical_id.upper() == other.medical_id.upper()


@dataclass(frozen=True, slots=True)
class MediaKinds:
    """What a call is meant to carry when it is placed (`media` of `call-user`)."""

    audio: bool = True
    video: bool = True


AUDIO_AND_VIDEO = MediaKinds()


@dataclass(frozen=True, slots=True)
class MediaFlags:
    """What one side tells of itself by `call-state`; None is not told.

    unattended: nobody sits there (a kiosk, a monitor). recording_accepted: this side agrees to be recorded.
    """

    audio: bool | None = None
    video: bool | None = None
    screen: bool | None = None
    recording: bool | None = None
    unattended: bool | None = None
    recording_accepted: bool | None = None

    def updated_by(self, newer: MediaFlags) -> MediaFlags:
        """These flags with all that `newer` tells."""
        told = {name: value for name in self.__slots__ if (value := getattr(newer, name)) is not None}
        return replace(self, **told)


NOTHING_TOLD = MediaFlags()


@dataclass(frozen=True, slots=True)
class Connection:
    """One generation.

    offer: the other side's offer where this side answers, else this side's own once it is made.
    answer: this side's own answer once it is made.
    pending: candidates of the other side that wait for the remote description to be applied; None ends them.
    candidate_count: how many candidates of the other side were taken so far, applied or waiting (None not counted).
    has_remote_description: setting it has *returned*; only then candidates may be applied.
    is_remote_complete: the other side's end-of-candidates came.
    is_sent: this side's offer or answer went out at least once. is_told: the server took it.
    """

    generation: int
    status: ConnectionStatus = ConnectionStatus.NEW
    is_offerer: bool = False
    offer: SessionDescription | None = None
    answer: SessionDescription | None = None
    local_candidates: tuple[IceCandidate, ...] = ()
    pending: tuple[IceCandidate | None, ...] = ()
    candidate_count: int = 0
    has_remote_description: bool = False
    is_remote_complete: bool = False
    is_sent: bool = False
    is_told: bool = False

    @property
    def is_open(self) -> bool:
        """A peer connection exists for it."""
        return self.status not in (ConnectionStatus.NEW, ConnectionStatus.FAILED, ConnectionStatus.CLOSED)

    @property
    def is_path_alive(self) -> bool:
        """Media passes, or did until at most a few seconds ago."""
        return self.status in (ConnectionStatus.CONNECTED, ConnectionStatus.SILENT)

    @property
    def is_under_way(self) -> bool:
        """It may still connect for the first time."""
        return self.status in (
            ConnectionStatus.NEW,
            ConnectionStatus.OFFERING,
            ConnectionStatus.ANSWERING,
            ConnectionStatus.CONNECTING,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call. Made by `begin`, changed by `transition` only.

    newest_generation: the highest number known to exist, this side's own connections or not.
    connections: oldest first; at most two are open, while one replaces the other.
    early: candidates of generations that have no connection yet, as (generation, candidate), in order of arrival.
    resume_token: the newest one; None before the server took this device into the call.
    is_signaling_up: a socket is connected. is_bound: the server knows this socket as the call's.
    is_peer_signaling_lost: the server told that the other side's socket is gone ("they are reconnecting").
    is_rung: the server took the first offer: it rings over there.
    is_path_remembered: the path was alive, or the call was agreed to, within the last 2 min; without it no offer of a
    later generation is answered.
    is_media_started: the devices were started and not closed.
    was_connected: media passed at some time, also before a restart.
    deadlines: those that run.
    end_reason: set from ENDING on. refusal_code: the server's code where a refusal ended the call.
    failure_code: why a connection failed last (codes of ports/rtc.py).
    must_tell_end: the server does not know yet that this side ended the call; is_rejection: by `reject-call`.
    """

    call_id: str
    side: Side
    peer: Party
    status: CallStatus
    media: MediaKinds = AUDIO_AND_VIDEO
    appointment_id: str | None = None
    newest_generation: int = 1
    connections: tuple[Connection, ...] = ()
    early: tuple[tuple[int, IceCandidate | None], ...] = ()
    resume_token: str | None = field(default=None, repr=False)
    is_signaling_up: bool = True
    is_bound: bool = False
    is_peer_signaling_lost: bool = False
    is_rung: bool = False
    is_path_remembered: bool = False
    own_flags: MediaFlags = NOTHING_TOLD
    peer_flags: MediaFlags = NOTHING_TOLD
    is_media_started: bool = False
    was_connected: bool = False
    deadlines: frozenset[Deadline] = frozenset()
    end_reason: EndReason | None = None
    refusal_code: str | None = None
    failure_code: str | None = None
    must_tell_end: bool = False
    is_rejection: bool = False

    def connection(self, generation: int) -> Connection | None:
        """The connection of this number, if it is still kept."""
        return next((c for c in self.connections if c.generation == generation), None)

    @property
    def newest_connection(self) -> Connection | None:
        """The connection of the highest number; during a replacement, the one that replaces."""
        return self.connections[-1] if self.connections else None

    @property
    def is_path_alive(self) -> bool:
        """Media passes over some connection."""
        return any(c.is_path_alive for c in self.connections)

    @property
    def buffered_count(self) -> int:
        """How many things of the other side are kept until they can be applied."""
        return len(self.early) + sum(len(c.pending) for c in self.connections)
