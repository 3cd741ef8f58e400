"""A call's story told event by event against the server's rules, in a time of its own."""

from __future__ import annotations

from typing import Any

from careconnect_desktop.model.people import Role
from careconnect_desktop.protocol.names import Code, Event
from server_stub.accounts.principal import UserRef
from server_stub.calls.rules import (
    AnswerCall,
    CallEvent,
    CallRecord,
    CallUser,
    DeadlinePassed,
    EmitToSocket,
    EmitToUser,
    EndCall,
    IceCandidate,
    Outcome,
    Party,
    Placing,
    Refused,
    RejectCall,
    ResumeCall,
    RingUnheard,
    Seat,
    Sender,
    SendState,
    ServerReturned,
    SocketConnected,
    SocketLost,
    Undelivered,
    step,
)

DOCTOR = UserRef("u-doctor", "DOC001", "Dr. Berg", Role.DOCTOR)
PATIENT = UserRef("u-patient", "PAT001", "Paul Tree", Role.PATIENT)
STRANGER = UserRef("u-stranger", "PAT002", "Sam Far", Role.PATIENT)

CALLER = Sender("caller-1", DOCTOR)
CALLER_2 = Sender("caller-2", DOCTOR)
CALLEE = Sender("callee-1", PATIENT)
CALLEE_2 = Sender("callee-2", PATIENT)
OUTSIDER = Sender("outsider-1", STRANGER)

CALL_ID = "11111111-1111-4111-8111-111111111111"
BEGIN = 1_000_000.0


def offer(text: str = "o1") -> dict[str, Any]:
    return {"type": "offer", "sdp": text}


def answer(text: str = "a1") -> dict[str, Any]:
    return {"type": "answer", "sdp": text}


def ice(number: int) -> dict[str, Any]:
    return {"candidate": f"candidate:{number}"}


class Story:
    """One call. Each method is one event; it returns the outcome and keeps the record."""

    def __init__(self, **placing: Any) -> None:
        self.record: CallRecord | None = None
        self.now = BEGIN
        self.last = Outcome(None)
        facts: dict[str, Any] = {"callee": PATIENT, "may_ring": True, "is_online": True, **placing}
        self.placing = Placing(**facts)

    def does(self, event: CallEvent) -> Outcome:
        self.last = step(self.record, event, self.now)
        self.record = self.last.record
        return self.last

    # ---- what clients send

    def call(
        self,
        who: Sender = CALLER,
        *,
        to: str | None = None,
        sdp: str = "o1",
        generation: int | None = None,
        appointment_id: str | None = None,
    ) -> Outcome:
        return self.does(
            CallUser(
                who,
                to or other_of(who),
                CALL_ID,
                offer(sdp),
                generation=generation,
                appointment_id=appointment_id,
                placing=self.placing,
            )
        )

    def answer(
        self, who: Sender = CALLEE, *, to: str | None = None, sdp: str = "a1", generation: int | None = None
    ) -> Outcome:
        return self.does(AnswerCall(who, to or other_of(who), answer(sdp), generation))

    def ice(self, who: Sender, number: int | None, *, to: str | None = None, generation: int | None = None) -> Outcome:
        value = None if number is None else ice(number)
        return self.does(IceCandidate(who, to or other_of(who), CALL_ID, value, generation, self.placing))

    def reject(self, who: Sender = CALLEE, reason: str | None = None, *, to: str | None = None) -> Outcome:
        return self.does(RejectCall(who, to or other_of(who), reason))

    def end(self, who: Sender, reason: str | None = None, *, to: str | None = None) -> Outcome:
        return self.does(EndCall(who, to or other_of(who), reason))

    def state(self, who: Sender, *, to: str | None = None, **state: Any) -> Outcome:
        return self.does(SendState(who, to or other_of(who), state))

    def resume(self, who: Sender, seat: Seat, serial: int) -> Outcome:
        return self.does(ResumeCall(who, seat, serial))

    # ---- what happens

    def connects(self, who: Sender) -> Outcome:
        return self.does(SocketConnected(who))

    def loses(self, who: Sender, *, since: float | None = None) -> Outcome:
        return self.does(SocketLost(who.socket, since))

    def server_returns(self) -> Outcome:
        return self.does(ServerReturned())

    def is_undelivered(self) -> Outcome:
        return self.does(Undelivered())

    def is_unheard(self) -> Outcome:
        return self.does(RingUnheard())

    def passes(self, seconds: float) -> Outcome:
        self.now += seconds
        return self.does(DeadlinePassed())

    # ---- shortcuts

    def ringing(self, **call: Any) -> Story:
        self.call(**call)
        assert self.record is not None
        return self

    def accepted(self, **call: Any) -> Story:
        self.ringing(**call)
        self.answer()
        return self

    def ended(self) -> Story:
        self.accepted()
        self.end(CALLER)
        return self

    # ---- what is seen

    @property
    def call_record(self) -> CallRecord:
        assert self.record is not None
        return self.record

    def party(self, seat: Seat) -> Party:
        return self.call_record.party(seat)

    @property
    def refusal(self) -> Code | None:
        return self.last.ack.code if isinstance(self.last.ack, Refused) else None

    @property
    def told(self) -> list[tuple[str, Event, dict[str, Any]]]:
        """Who was told what: a socket, or ``user`` (``user-socket`` with one skipped)."""
        lines = []
        for effect in self.last.effects:
            if isinstance(effect, EmitToSocket):
                lines.append((effect.socket, effect.event, effect.payload))
            elif isinstance(effect, EmitToUser):
                who = effect.user.user_id + (f"-{effect.skip_socket}" if effect.skip_socket else "")
                lines.append((who, effect.event, effect.payload))
        return lines

    def heard(self, event: Event) -> dict[str, dict[str, Any]]:
        """The payloads of one event, by who was told."""
        return {who: payload for who, name, payload in self.told if name == event}


def other_of(who: Sender) -> str:
    return PATIENT.medical_id if who.user == DOCTOR else DOCTOR.user_id
