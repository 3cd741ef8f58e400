"""One client program on one machine: the production tables and inbox, with everything else pretended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from math import inf
from random import Random
from typing import Any

from careconnect_desktop.call import effects, events
from careconnect_desktop.call.deadlines import Deadline
from careconnect_desktop.call.inbox import Inbox
from careconnect_desktop.call.machine import begin, transition
from careconnect_desktop.call.phase import is_finished, is_over
from careconnect_desktop.call.states import Call, CallStatus, MediaFlags, Party
from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.model.session import IceCandidate, SessionDescription
from server_stub.accounts.principal import UserRef
from tests.helpers.call_model.link import Link, LinkQuality
from tests.helpers.call_model.network import Network, PeerConnection
from tests.helpers.call_model.server import ModelServer, Reply, Request, Told
from tests.helpers.call_model.world import World


@dataclass(frozen=True, slots=True)
class Stored:
    """What survives a restart of the program."""

    call: Call
    resume_token: str
    generation: int


class Device:
    """Runs effects, turns what arrives into events, reconnects, and can be killed and started again."""

    def __init__(
        self, name: str, user: UserRef, world: World, server: ModelServer, network: Network, random: Random,
        quality: LinkQuality,
    ) -> None:  # fmt: skip
        self.name = name
        self.user = user
        self._world = world
        self._server = server
        self._network = network
        self._random = random
        self._quality = quality
        self._run = 0
        self._numbers = count(1)
        self._stored: Stored | None = None
        self.history: list[tuple[float, str, events.Event, tuple[str, ...]]] = []
        self.finished: dict[str, Call] = {}
        self.acted: set[str] = set()
        self.is_running = False
        self._reset()

    def _reset(self) -> None:
        self.calls: dict[str, Call] = {}
        self._inbox = Inbox()
        self._timers: dict[tuple[str, Deadline], int] = {}
        self._acks: dict[int, Callable[[dict[str, Any]], None]] = {}
        self._pcs: dict[tuple[str, int], PeerConnection] = {}
        self._link: Link | None = None
        self._socket: str | None = None
        self._media: set[str] = set()

    @property
    def connected_at_s(self) -> float:
        """When media first passed; infinity if it never did."""
        return min((at_s for at_s, _, e, _ in self.history if isinstance(e, events.ConnectionConnected)), default=inf)

    @property
    def open_media(self) -> set[str]:
        """The calls whose camera and microphone are open."""
        return set(self._media)

    @property
    def is_up(self) -> bool:
        return self._link is not None

    # ---- the program and its socket

    def start(self) -> None:
        self.is_running = True
        self.connect()
        if self._stored is not None:
            kept, self._stored = self._stored, None
            call = kept.call
            restored = events.CallRestored(
                call.call_id, call.side, call.peer, kept.resume_token, kept.generation,
                is_path_remembered=True, is_signaling_up=self.is_up,
            )  # fmt: skip
            self._begin(restored)

    def kill(self) -> None:
        """The program dies: nothing is told to anybody."""
        self._run += 1
        self.is_running = False
        for pc in self._pcs.values():
            self._network.close(pc, is_orderly=False)
        self.drop_socket(is_noticed=False)
        for call in self.calls.values():
            self.finished.pop(call.call_id, None)
        self._reset()

    def connect(self) -> None:
        """Connect, and try again every second while that fails."""
        if self._link is not None or not self.is_running:
            return
        link = Link(self._world, self._random, self._quality)
        link.to_client = self._arrived
        socket = self._server.connect(self.user, link)
        if socket is None:
            self._later(1.0, self.connect)
            return
        self._link, self._socket = link, socket
        self._tell_all(events.SignalingRestored())

    def drop_socket(self, *, is_noticed: bool = True, server_notices_after_s: float = 1.0) -> None:
        """The connection breaks. The server may learn of it earlier or later than this program reconnects."""
        link, socket = self._link, self._socket
        if link is None or socket is None:
            return
        link.break_()
        self._link = self._socket = None
        self._acks.clear()
        self._world.after(server_notices_after_s, lambda: self._server.notice_loss(socket))
        if is_noticed:
            self._tell_all(events.SignalingLost())

    def notice_broken(self) -> None:
        """Ping and pong would say by now that the server is gone."""
        if self._link is not None and self._link.is_broken:
            self.drop_socket()
            self._later(self._random.uniform(0.5, 3.0), self.connect)

    def _later(self, delay_s: float, action: Callable[[], None]) -> None:
        run = self._run
        self._world.after(delay_s, lambda: action() if run == self._run else None)

    # ---- the person

    def place(self, call_id: str, to: UserRef) -> None:
        if self.is_running and not any(not is_over(c) for c in self.calls.values()):
            self.acted.add(call_id)
            party = Party(medical_id=to.medical_id)
            self._begin(events.CallPlaced(call_id, party, is_signaling_up=self.is_up))

    def do(self, event: events.Event, status: tuple[CallStatus, ...]) -> None:
        """The person acts on each call that is in one of these states."""
        for call in tuple(self.calls.values()):
            if self.is_running and call.status in status:
                self.acted.add(call.call_id)
                self.handle(call.call_id, event)

    def mute(self, number: int) -> None:
        """Mute or unmute, as `number` has it."""
        self.do_flags(MediaFlags(audio=number % 2 == 0))

    def do_flags(self, flags: MediaFlags) -> None:
        for call in tuple(self.calls.values()):
            self.handle(call.call_id, events.OwnFlagsChanged(flags))

    # ---- the tables

    def _begin(self, event: events.Beginning) -> None:
        call, found = begin(event)
        self.calls[call.call_id] = call
        self._run_effects(call.call_id, found)
        self.handle(call.call_id, events.OwnFlagsChanged(MediaFlags(audio=True, video=True)))

    def handle(self, call_id: str, event: events.Event) -> None:
        call = self.calls.get(call_id)
        if call is None:
            return
        after, found = transition(call, event)
        self.calls[call_id] = after
        told = tuple(
            f"{effect.event_name}: {effect.refusal.code}" if isinstance(effect, effects.ReportRefusal) else repr(effect)
            for effect in found
        )
        self.history.append((self._world.now_s, call_id, event, told))
        self._check(call, after, found)
        self._run_effects(call_id, found)
        if is_over(after):
            self.finished[call_id] = after
        if is_finished(after):
            self.calls.pop(call_id, None)
            self._inbox.forget(call_id)

    def _check(self, before: Call, after: Call, found: effects.Effects) -> None:
        """What must hold after each single step, whatever happens."""
        assert sum(c.is_open for c in after.connections) <= 2, after
        assert after.buffered_count <= 258, after
        if after.call_id not in self.acted:
            forbidden = (effects.StartMedia, effects.OpenConnection, effects.SendAnswer, effects.SendCandidates)
            assert not any(isinstance(e, forbidden) for e in found), found
        if is_over(after):
            assert not after.connections
            assert not after.is_media_started
        if before.status is CallStatus.ENDED:
            assert after.status is CallStatus.ENDED

    def _tell_all(self, event: events.Event) -> None:
        for call_id in tuple(self.calls):
            self.handle(call_id, event)

    def _run_effects(self, call_id: str, found: effects.Effects) -> None:
        for effect in found:
            self._run_effect(call_id, effect)

    def _run_effect(self, call_id: str, effect: effects.Effect) -> None:  # noqa: C901 one case per effect
        match effect:
            case effects.StartMedia():
                self._media.add(call_id)
            case effects.CloseMedia():
                self._media.discard(call_id)
            case effects.OpenConnection(generation):
                self._open(call_id, generation)
            case effects.CreateOffer(generation):
                self._network.create_offer(self._pcs[call_id, generation])
            case effects.CreateAnswer(generation, offer):
                self._network.create_answer(self._pcs[call_id, generation], offer)
            case effects.SetRemoteDescription(generation, answer):
                self._network.set_remote_description(self._pcs[call_id, generation], answer)
            case effects.AddIceCandidate(generation, candidate):
                self._network.add_ice_candidate(self._pcs[call_id, generation], candidate)
            case effects.CloseConnection(generation):
                self._network.close(self._pcs[call_id, generation])
            case effects.SetDeadline(deadline, after_s):
                self._set_deadline(call_id, deadline, after_s)
            case effects.ClearDeadline(deadline):
                self._timers.pop((call_id, deadline), None)
            case effects.AnswerOther(other):
                self._answer_other(other, self.calls[call_id].peer)
            case effects.StoreResumeToken(token, generation):
                call = self.calls[call_id]
                self._stored = None if token is None else Stored(call, token, generation)
            case effects.ReportRefusal():
                pass
            case _:
                self._send(call_id, effect)

    def _open(self, call_id: str, generation: int) -> None:
        def post(event: events.Event) -> None:
            if self._pcs.get((call_id, generation)) is pc and pc.is_open:
                self.handle(call_id, event)

        pc = self._network.create(self.name, generation, post)
        self._pcs[call_id, generation] = pc

    def _set_deadline(self, call_id: str, deadline: Deadline, after_s: float) -> None:
        ticket = next(self._numbers)
        self._timers[call_id, deadline] = ticket

        def passed() -> None:
            if self._timers.get((call_id, deadline)) == ticket:
                del self._timers[call_id, deadline]
                self.handle(call_id, events.DeadlinePassed(deadline))

        self._later(after_s, passed)

    def _answer_other(self, call_id: str, peer: Party) -> None:
        self.acted.add(call_id)
        if call_id in self.calls:
            self.handle(call_id, events.Answered())
        else:
            self._inbox.expect(call_id, peer, self._world.now_s)

    # ---- the wire

    def _send(self, call_id: str, effect: effects.Effect) -> None:
        match effect:
            case effects.SendOffer(to, _, generation, offer):
                payload = {"to": to, "callId": call_id, "offer": _wire(offer), "generation": generation}
                self._request(call_id, "call-user", payload, lambda a: _offer_ack(generation, a))
            case effects.SendAnswer(to, _, generation, answer):
                payload = {"to": to, "callId": call_id, "answer": _wire(answer), "generation": generation}
                self._request(call_id, "answer-call", payload, lambda a: _answer_ack(generation, a))
            case effects.SendCandidates(to, _, generation, candidates):
                for candidate in (*candidates, None):
                    wire = None if candidate is None else {"candidate": candidate.candidate}
                    payload = {"to": to, "callId": call_id, "candidate": wire, "generation": generation}
                    self._request(call_id, "ice-candidate", payload, _note_ack)
            case effects.SendReject(to, _, reason):
                self._request(call_id, "reject-call", {"to": to, "callId": call_id, "reason": reason}, _end_ack)
            case effects.SendEnd(to, _, reason):
                self._request(call_id, "end-call", {"to": to, "callId": call_id, "reason": reason}, _end_ack)
            case effects.SendResume(token):
                self._request(call_id, "resume-call", {"resumeToken": token}, _resume_ack)
            case effects.SendFlags(to, _, flags):
                state = {"audio": flags.audio, "video": flags.video}
                self._request(call_id, "call-state", {"to": to, "callId": call_id, "state": state}, _note_ack)
            case _:
                raise AssertionError(effect)

    def _request(
        self, call_id: str, name: str, payload: dict[str, Any], read: Callable[[dict[str, Any]], events.Event | None]
    ) -> None:
        assert self._link is not None, f"{name} without a socket"
        number = next(self._numbers)

        def acknowledged(ack: dict[str, Any]) -> None:
            event = read(ack)
            if event is not None:
                self.handle(call_id, event)

        self._acks[number] = acknowledged
        self._link.up(Request(name, payload, number))

    def _arrived(self, message: Reply | Told) -> None:
        if isinstance(message, Reply):
            # As Socket.IO does: the second copy of an acknowledgement finds nobody.
            acknowledged = self._acks.pop(message.number, None)
            if acknowledged is not None:
                acknowledged(message.payload)
            return
        event = _read(message)
        if event.call_id in self.calls:
            self.handle(event.call_id, event)
        elif self._inbox.receive(event, self._world.now_s) is None and isinstance(event, events.CallMade):
            is_expected = self._inbox.take_expected(event, self._world.now_s)
            self._begin(event)
            for candidate in self._inbox.take(event.call_id, event.sender, self._world.now_s):
                self.handle(event.call_id, candidate)
            if is_expected:
                self.acted.add(event.call_id)
                self.handle(event.call_id, events.Answered())


def _wire(description: SessionDescription) -> dict[str, str]:
    return {"type": description.type, "sdp": description.sdp}


def _party(wire: dict[str, Any]) -> Party:
    return Party(wire["id"], wire["medicalId"], wire["name"])


def _read(told: Told) -> events.PeerEvent:
    payload = told.payload
    sender, call_id = _party(payload["from"]), payload["callId"]
    match told.name:
        case "call-made":
            return events.CallMade(
                sender, call_id, SessionDescription("offer", payload["offer"]["sdp"]), payload["generation"]
            )
        case "call-answered":
            answer = SessionDescription("answer", payload["answer"]["sdp"])
            return events.CallAnswered(sender, call_id, answer, payload["generation"])
        case "ice-candidate":
            wire = payload["candidate"]
            candidate = None if wire is None else IceCandidate(wire["candidate"])
            return events.CandidateReceived(sender, call_id, candidate, payload["generation"])
        case "call-rejected":
            return events.CallRejected(sender, call_id, EndReason.from_wire(payload["reason"]))
        case "call-ended":
            return events.CallEnded(sender, call_id, EndReason.from_wire(payload["reason"]))
        case "call-state":
            if payload.get("connection") == "lost":
                return events.PeerSignalingLost(sender, call_id)
            if payload.get("connection") == "back":
                return events.PeerSignalingRestored(sender, call_id)
            return events.PeerFlagsChanged(sender, call_id, MediaFlags(payload.get("audio"), payload.get("video")))
        case _:
            raise AssertionError(told.name)


def _offer_ack(generation: int, ack: dict[str, Any]) -> events.Event:
    if ack["ok"]:
        return events.OfferTaken(generation, ack["resumeToken"])
    return events.OfferRefused(generation, ack["code"], ack["callId"], ack["generation"])


def _answer_ack(generation: int, ack: dict[str, Any]) -> events.Event:
    if ack["ok"]:
        return events.AnswerTaken(generation, ack["resumeToken"])
    return events.AnswerRefused(generation, ack["code"], ack["generation"])


def _resume_ack(ack: dict[str, Any]) -> events.Event:
    if ack["ok"]:
        return events.ResumeTaken(ack["generation"], _party(ack["peer"]), ack["resumeToken"])
    return events.ResumeRefused(ack["code"])


def _end_ack(ack: dict[str, Any]) -> events.Event:
    return events.EndTaken() if ack["ok"] else events.EndRefused(ack["code"])


def _note_ack(ack: dict[str, Any]) -> events.Event | None:
    return None if ack["ok"] else events.NoteRefused(ack["code"])
