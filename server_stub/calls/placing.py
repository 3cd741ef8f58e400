"""What must be known about a person before they are rung, gathered from the other modules."""

from __future__ import annotations

from dataclasses import replace

from careconnect_desktop.model.calling import UNANSWERED_RINGS, UNANSWERED_WINDOW_S
from server_stub.calls.memory import EarlyCandidates
from server_stub.calls.ports import Delivery
from server_stub.calls.repository import CallRepository
from server_stub.calls.rules import IceCandidate, Placing, Seat, Sender, StoredCandidate
from server_stub.transport.ports import AccountsPort, AppointmentsPort


class PlacingFacts:
    """Looks up relation, presence, other calls and earlier rings; remembers candidates that come before their call."""

    def __init__(
        self,
        repository: CallRepository,
        delivery: Delivery,
        accounts: AccountsPort,
        appointments: AppointmentsPort,
    ) -> None:
        self._repository = repository
        self._delivery = delivery
        self._accounts = accounts
        self._appointments = appointments
        self._early = EarlyCandidates()

    async def of_call(self, sender: Sender, to: str, call_id: str, now: float) -> Placing:
        """Everything that the rules ask before a first `call-user`; no more than needed for a refusal."""
        peer = await self.of_peer(sender, to, call_id, now)
        callee = peer.callee
        if callee is None or not peer.may_ring:
            return peer
        pair = (sender.user.user_id, callee.user_id)
        count, first = await self._repository.unanswered_rings(*pair, now - UNANSWERED_WINDOW_S)
        early = self._early.find(sender.socket, call_id, now)
        return replace(
            peer,
            open_calls=tuple(call.record for call in await self._repository.open_calls(pair)),
            unanswered_rings=count,
            retry_after_s=max(1.0, first + UNANSWERED_WINDOW_S - now) if count >= UNANSWERED_RINGS else 0.0,
            is_online=callee.medical_id in await self._delivery.online_among((callee.medical_id,)),
            early_candidates=tuple(early.candidates) if early is not None else (),
        )

    async def of_peer(self, sender: Sender, to: str, call_id: str, now: float) -> Placing:
        """Who is named, and whether the sender may ring that person now."""
        early = self._early.find(sender.socket, call_id, now)
        if early is not None and early.named == to:
            # Found out for the first candidate of this call, less than a minute ago.
            return Placing(early.callee, may_ring=True)
        callee = await self._accounts.find_user(to)
        if callee is None or callee.user_id == sender.user.user_id:
            return Placing(callee)
        relation = await self._appointments.relation(sender.user.user_id, callee.user_id)
        return Placing(callee, may_ring=relation.is_related and relation.may_ring)

    def remember(self, event: IceCandidate, now: float) -> None:
        """A candidate was passed on before its call: sockets of the callee that come later will need it too."""
        if event.placing is not None and event.placing.callee is not None:
            sent = StoredCandidate(Seat.CALLER, event.sender.socket, 1, event.candidate)
            self._early.add(event.placing.callee, event.to, event.call_id, sent, now)

    def forget(self, socket: str) -> None:
        """The socket is gone, and with it what it sent."""
        self._early.forget(socket)
