"""The server: its own rules on rows that outlive it, and sockets that do not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import count
from random import Random
from typing import Any

from careconnect_desktop.protocol.names import Code, Event
from server_stub.accounts.principal import UserRef
from server_stub.calls import rules
from tests.helpers.call_model.link import Link, LinkQuality
from tests.helpers.call_model.world import World

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Request:
    """What a client sends: the wire's event name, its fields and the number of its acknowledgement."""

    name: str
    payload: Json
    number: int


@dataclass(frozen=True, slots=True)
class Reply:
    """An acknowledgement."""

    number: int
    payload: Json


@dataclass(frozen=True, slots=True)
class Told:
    """What the server sends on its own."""

    name: str
    payload: Json


@dataclass(slots=True)
class _Socket:
    user: UserRef
    link: Link


class ModelServer:
    """One process on one table of calls. `stop` and `start` are a restart: rows stay, sockets and candidates go."""

    def __init__(self, world: World, random: Random, users: tuple[UserRef, ...], quality: LinkQuality) -> None:
        self._world = world
        self._random = random
        self._quality = quality
        self._users = users
        self._sockets: dict[str, _Socket] = {}
        self._names = count(1)
        self._stopped_at_s = 0.0
        self.is_up = True
        self.rows: dict[str, rules.CallRecord] = {}

    # ---- sockets

    def connect(self, user: UserRef, link: Link) -> str | None:
        """A new authenticated socket; None while the server is down."""
        if not self.is_up:
            return None
        name = f"socket-{next(self._names)}"
        self._sockets[name] = _Socket(user, link)
        link.to_server = lambda request: self._requested(name, request)
        for record in tuple(self.rows.values()):
            self._step(record.call_id, rules.SocketConnected(rules.Sender(name, user)))
        return name

    def notice_loss(self, name: str) -> None:
        """The server's side of a broken socket: often later than the client's."""
        if self._sockets.pop(name, None) is not None:
            for record in tuple(self.rows.values()):
                self._step(record.call_id, rules.SocketLost(name))

    def stop(self) -> tuple[Link, ...]:
        """The process dies; the links of its sockets, for the clients to notice."""
        links = tuple(socket.link for socket in self._sockets.values())
        for link in links:
            link.break_()
        self._sockets.clear()
        self._stopped_at_s = self._world.now_s
        self.is_up = False
        return links

    def start(self) -> None:
        """A new process on the old rows: every bound socket is gone, since the old process was last alive."""
        self.is_up = True
        for record in tuple(self.rows.values()):
            self.rows[record.call_id] = replace(record, candidates=())
            self._step(record.call_id, rules.ServerReturned())
        for record in tuple(self.rows.values()):
            for party in (record.caller, record.callee):
                if party.socket is not None:
                    self._step(record.call_id, rules.SocketLost(party.socket, since=self._stopped_at_s))
            self._plan(record.call_id)

    # ---- events

    def _requested(self, name: str, request: Request) -> None:
        socket = self._sockets.get(name)
        if socket is None or not self.is_up:
            return
        call_id, event = self._read(rules.Sender(name, socket.user), request)
        outcome = None if event is None or call_id is None else self._step(call_id, event)
        acknowledgement = rules.Refused(Code.NO_CALL) if outcome is None else outcome
        link = socket.link
        link.down(Reply(request.number, self._wording(call_id or "", acknowledgement)))

    def _read(self, sender: rules.Sender, request: Request) -> tuple[str | None, rules.CallEvent | None]:
        payload = request.payload
        if request.name == "resume-call":
            call_id, seat, serial = payload["resumeToken"].split("|")
            return call_id, rules.ResumeCall(sender, rules.Seat(seat), int(serial))
        call_id, to = payload["callId"], payload["to"]
        generation = payload.get("generation")
        match request.name:
            case "call-user":
                placing = self._placing(sender.user, to)
                event: rules.CallEvent = rules.CallUser(
                    sender, to, call_id, payload["offer"], generation, placing=placing
                )
            case "answer-call":
                event = rules.AnswerCall(sender, to, payload["answer"], generation)
            case "ice-candidate":
                placing = self._placing(sender.user, to)
                event = rules.IceCandidate(sender, to, call_id, payload["candidate"], generation, placing)
            case "reject-call":
                event = rules.RejectCall(sender, to, payload["reason"])
            case "end-call":
                event = rules.EndCall(sender, to, payload["reason"])
            case "call-state":
                event = rules.SendState(sender, to, payload["state"])
            case _:
                raise AssertionError(request.name)
        return call_id, event

    def _placing(self, caller: UserRef, to: str) -> rules.Placing:
        callee = next((u for u in self._users if to in (u.user_id, u.medical_id)), None)
        ids = {caller.user_id, callee.user_id if callee else ""}
        return rules.Placing(
            callee,
            may_ring=True,
            open_calls=tuple(
                r for r in self.rows.values() if r.is_open and ids & {r.caller.user.user_id, r.callee.user.user_id}
            ),
            is_online=callee is not None and any(s.user == callee for s in self._sockets.values()),
        )

    def _step(self, call_id: str, event: rules.CallEvent) -> rules.Acknowledgement | None:
        outcome = rules.step(self.rows.get(call_id), event, self._world.now_s)
        if outcome.record is None:
            self.rows.pop(call_id, None)
        else:
            self.rows[call_id] = outcome.record
        ack = outcome.ack
        for effect in outcome.effects:
            was_handed = self._deliver(effect)
            if was_handed is None and _follows_unknown(effect) is not None:
                ack = rules.Refused(Code.UNAVAILABLE)
                self._follow(call_id, _follows_unknown(effect))
            elif was_handed is False:
                if isinstance(effect, rules.EmitToSocket | rules.EmitToUser) and effect.is_required:
                    ack = rules.Refused(Code.USER_OFFLINE)
                self._follow(call_id, _follows_gone(effect))
        self._plan(call_id)
        return ack

    def _follow(self, call_id: str, event: rules.CallEvent | None) -> None:
        if event is not None:
            self._step(call_id, event)

    def _deliver(self, effect: rules.Effect) -> bool | None:
        """True: handed over. False: nobody was there. None: nobody knows."""
        match effect:
            case rules.EmitToSocket():
                socket = self._sockets.get(effect.socket)
                found = [] if socket is None else [socket]
            case rules.EmitToUser():
                found = [
                    socket
                    for name, socket in self._sockets.items()
                    if socket.user == effect.user and name != effect.skip_socket
                ]
            case _:
                return True
        is_unknown = self._world.now_s < self._quality.bad_until_s and self._random.random() < self._quality.unknown
        if is_unknown and self._random.random() < 0.5:
            return None
        for socket in found:
            socket.link.down(Told(effect.event.value, dict(effect.payload)))
        return None if is_unknown else bool(found)

    def _plan(self, call_id: str) -> None:
        record = self.rows.get(call_id)
        if record is not None and record.deadline is not None:
            self._world.at(record.deadline, lambda: self._due(call_id))

    def _due(self, call_id: str) -> None:
        record = self.rows.get(call_id)
        if self.is_up and record is not None and record.deadline is not None and self._world.now_s >= record.deadline:
            self._step(call_id, rules.DeadlinePassed())

    @staticmethod
    def _wording(call_id: str, ack: rules.Acknowledgement) -> Json:
        match ack:
            case rules.Taken():
                return {"ok": True}
            case rules.CallTaken():
                token = f"{call_id}|{ack.seat}|{ack.serial}"
                return {"ok": True, "callId": call_id, "generation": ack.generation, "resumeToken": token}
            case rules.Resumed():
                token = f"{call_id}|{ack.seat}|{ack.serial}"
                peer = {"id": ack.peer.user_id, "medicalId": ack.peer.medical_id, "name": ack.peer.name}
                return {"ok": True, "generation": ack.generation, "peer": peer, "resumeToken": token}
            case rules.Refused():
                return {"ok": False, "code": ack.code, "callId": ack.call_id, "generation": ack.generation}


def _follows_gone(effect: rules.Effect) -> rules.CallEvent | None:
    match effect:
        case rules.EmitToSocket():
            return rules.SocketLost(effect.socket)
        case rules.EmitToUser(event=Event.CALL_MADE):
            return rules.RingUnheard()
        case _:
            return None


def _follows_unknown(effect: rules.Effect) -> rules.CallEvent | None:
    match effect:
        case rules.EmitToUser(event=Event.CALL_MADE):
            return rules.RingUnheard()
        case rules.EmitToSocket(event=Event.CALL_MADE | Event.CALL_ANSWERED):
            return rules.Undelivered()
        case _:
            return None
