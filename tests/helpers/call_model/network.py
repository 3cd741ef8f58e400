"""Media: peer connections that find each other when their descriptions fit and the network lets them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from careconnect_desktop.call import events
from careconnect_desktop.model.session import IceCandidate, SessionDescription
from tests.helpers.call_model.world import World

BEAT_S = 0.5
SILENT_S = 2.0
LOST_S = 7.0
ICE_TIMEOUT_S = 15.0

Post = Callable[[events.Event], None]


@dataclass(slots=True)
class PeerConnection:
    """One peer connection as `ports/rtc.py` describes it, without media."""

    name: str
    host: str
    generation: int
    post: Post
    remote: str | None = None
    is_open: bool = True
    state: str = "new"
    started_at_s: float = 0.0
    heard_at_s: float = 0.0
    applied: list[IceCandidate | None] = field(default_factory=list)
    applied_too_early: int = 0


class Network:
    """Who can hear whom: a cut is one direction between two hosts, for a while."""

    def __init__(self, world: World, random: Random) -> None:
        self._world = world
        self._random = random
        self._cuts: list[tuple[str, str, float, float]] = []
        self._next = 0
        self.connections: list[PeerConnection] = []
        self._beat()

    def cut(self, sender: str, receiver: str, from_s: float, until_s: float) -> None:
        self._cuts.append((sender, receiver, from_s, until_s))

    def create(self, host: str, generation: int, post: Post) -> PeerConnection:
        self._next += 1
        connection = PeerConnection(f"pc{self._next}", host, generation, post)
        self.connections.append(connection)
        return connection

    def create_offer(self, pc: PeerConnection) -> None:
        def done() -> None:
            if pc.is_open:
                pc.post(events.OfferCreated(pc.generation, SessionDescription("offer", pc.name), _candidates(pc)))

        self._world.after(self._random.uniform(0.01, 0.3), done)

    def create_answer(self, pc: PeerConnection, offer: SessionDescription) -> None:
        def done() -> None:
            if pc.is_open:
                self._begin(pc, offer.sdp)
                answer = SessionDescription("answer", f"{pc.name}>{offer.sdp}")
                pc.post(events.AnswerCreated(pc.generation, answer, _candidates(pc)))

        self._world.after(self._random.uniform(0.01, 0.3), done)

    def set_remote_description(self, pc: PeerConnection, answer: SessionDescription) -> None:
        def done() -> None:
            if pc.is_open:
                name, _, offer = answer.sdp.partition(">")
                if offer != pc.name:
                    pc.post(events.ConnectionFailed(pc.generation, "sdp_invalid"))
                    return
                self._begin(pc, name)
                pc.post(events.RemoteDescriptionSet(pc.generation))

        self._world.after(self._random.uniform(0.001, 0.05), done)

    def add_ice_candidate(self, pc: PeerConnection, candidate: IceCandidate | None) -> None:
        if pc.is_open:
            pc.applied_too_early += pc.remote is None
            pc.applied.append(candidate)

    def close(self, pc: PeerConnection, *, is_orderly: bool = True) -> None:
        """An orderly end is told to the other side if it can hear it; a program that dies tells nothing."""
        if not pc.is_open:
            return
        pc.is_open = False
        other = self.linked(pc, is_open_needed=False)
        if is_orderly and other is not None and other.state == "connected" and self._can_hear(pc.host, other.host):
            self._world.after(self._random.uniform(0.01, 0.2), lambda: self._told_closed(other))

    def linked(self, pc: PeerConnection, *, is_open_needed: bool = True) -> PeerConnection | None:
        """The peer connection at the other end: both hold the other's description."""
        for other in self.connections:
            if other.name == pc.remote and other.remote == pc.name and (other.is_open or not is_open_needed):
                return other
        return None

    def _begin(self, pc: PeerConnection, remote: str) -> None:
        pc.remote = remote
        pc.started_at_s = self._world.now_s

    def _told_closed(self, pc: PeerConnection) -> None:
        if pc.is_open and pc.state == "connected":
            pc.state = "ended"
            pc.post(events.RemoteClosed(pc.generation))

    def _can_hear(self, sender: str, receiver: str) -> bool:
        now = self._world.now_s
        return not any(s == sender and r == receiver and a <= now < b for s, r, a, b in self._cuts)

    def _beat(self) -> None:
        for pc in tuple(self.connections):
            if pc.is_open and pc.remote is not None:
                self._beat_one(pc)
        self._world.after(BEAT_S, self._beat)

    def _beat_one(self, pc: PeerConnection) -> None:
        now = self._world.now_s
        other = self.linked(pc)
        hears = other is not None and self._can_hear(other.host, pc.host)
        if pc.state == "new":
            if hears and other is not None and self._can_hear(pc.host, other.host):
                pc.state, pc.heard_at_s = "connected", now
                pc.post(events.ConnectionConnected(pc.generation))
            elif now - pc.started_at_s >= ICE_TIMEOUT_S:
                pc.state = "failed"
                pc.post(events.ConnectionFailed(pc.generation, "ice_timeout"))
        elif pc.state in ("connected", "silent"):
            if hears:
                pc.heard_at_s = now
                if pc.state == "silent":
                    pc.state = "connected"
                    pc.post(events.PathAlive(pc.generation))
            elif now - pc.heard_at_s >= LOST_S:
                pc.state = "failed"
                pc.post(events.ConnectionFailed(pc.generation, "path_lost"))
            elif now - pc.heard_at_s >= SILENT_S and pc.state == "connected":
                pc.state = "silent"
                pc.post(events.PathSilent(pc.generation))


def _candidates(pc: PeerConnection) -> tuple[IceCandidate, ...]:
    return tuple(IceCandidate(f"candidate:{pc.name}-{n}") for n in range(3))
