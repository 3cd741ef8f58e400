"""What arrives for calls that this program does not know: kept a little, or known to be over.

A caller's candidates may overtake the caller's offer, and a server repeats an offer to every socket that connects while
it rings. `Inbox` stands before the tables of the single calls: events of a known call go to its `transition`, all
others here. It is bounded whatever arrives, and does no I/O: the time is handed in.
"""

from __future__ import annotations

from collections import Counter, OrderedDict
from dataclasses import dataclass, field

from careconnect_desktop.call.events import CallMade, CandidateReceived, PeerEvent
from careconnect_desktop.call.refusals import Refusal
from careconnect_desktop.call.states import Party
from careconnect_desktop.model.calling import MAX_CANDIDATES_PER_CALL, MAX_UNKNOWN_CALLS, UNKNOWN_CALL_LIFE_S

MAX_REMEMBERED_CALLS = 256
"""How many calls that are over are remembered, so that a late `call-made` does not ring again."""


@dataclass(slots=True)
class _Shelf:
    """Candidates that one person sent for one unknown call."""

    sender: Party
    since_s: float
    candidates: list[CandidateReceived] = field(default_factory=list)


class Inbox:
    """Candidates of unknown calls, calls that are over, and calls that are to be answered at once (glare)."""

    def __init__(self) -> None:
        self._shelves: OrderedDict[tuple[str, str], _Shelf] = OrderedDict()
        self._over: OrderedDict[str, None] = OrderedDict()
        self._expected: dict[str, tuple[Party, float]] = {}

    def receive(self, event: PeerEvent, now_s: float) -> Refusal | None:
        """Take an event whose call is not known. None: kept, or, for a `CallMade`, to be given to `begin`.

        now_s: seconds of a clock that only moves forward.
        """
        self._expire(now_s)
        if event.call_id in self._over:
            return Refusal.ALREADY_OVER
        match event:
            case CallMade():
                return None if event.generation == 1 else Refusal.UNKNOWN_CALL
            case CandidateReceived():
                return self._keep(event, now_s)
            case _:
                return Refusal.UNKNOWN_CALL

    def take(self, call_id: str, peer: Party, now_s: float) -> tuple[CandidateReceived, ...]:
        """What was kept for a call that has just become known, in order; what anybody but `peer` sent is dropped."""
        self._expire(now_s)
        mine: list[CandidateReceived] = []
        for key in [key for key in self._shelves if key[0] == call_id]:
            shelf = self._shelves.pop(key)
            if shelf.sender.is_same_as(peer):
                mine.extend(shelf.candidates)
        return tuple(mine)

    def expect(self, call_id: str, peer: Party, now_s: float) -> None:
        """`peer` rings here with `call_id` while a person here called `peer`: answer it as soon as it is known."""
        self._expire(now_s)
        if call_id not in self._over and len(self._expected) < MAX_UNKNOWN_CALLS:
            self._expected[call_id] = (peer, now_s)

    def take_expected(self, event: CallMade, now_s: float) -> bool:
        """True once for a call that `expect` named, from that person: a person here has acted, so answer it."""
        self._expire(now_s)
        expected = self._expected.get(event.call_id)
        if expected is None or not expected[0].is_same_as(event.sender):
            return False
        del self._expected[event.call_id]
        return True

    def withdraw_expected(self) -> None:
        """The person changed their mind before the call that `expect` named was known."""
        self._expected.clear()

    def forget(self, call_id: str) -> None:
        """A call is over: nothing that still comes for it rings, or is kept."""
        self._over[call_id] = None
        self._over.move_to_end(call_id)
        while len(self._over) > MAX_REMEMBERED_CALLS:
            self._over.popitem(last=False)
        self._expected.pop(call_id, None)
        for key in [key for key in self._shelves if key[0] == call_id]:
            del self._shelves[key]

    @property
    def unknown_call_count(self) -> int:
        """How many unknown calls have candidates here."""
        return len(self._shelves)

    def _keep(self, event: CandidateReceived, now_s: float) -> Refusal | None:
        key = (event.call_id, event.sender.id or event.sender.medical_id)
        shelf = self._shelves.get(key)
        if shelf is None:
            if len(self._shelves) >= MAX_UNKNOWN_CALLS:
                self._make_room()
            shelf = self._shelves[key] = _Shelf(event.sender, now_s)
        if len(shelf.candidates) >= MAX_CANDIDATES_PER_CALL:
            return Refusal.TOO_MANY_CANDIDATES
        shelf.candidates.append(event)
        return None

    def _make_room(self) -> None:
        # The oldest of the busiest sender goes, so that one person's flood costs only that person's own calls.
        busiest, _ = Counter(sender for _, sender in self._shelves).most_common(1)[0]
        del self._shelves[next(key for key in self._shelves if key[1] == busiest)]

    def _expire(self, now_s: float) -> None:
        for key in [key for key, shelf in self._shelves.items() if now_s - shelf.since_s >= UNKNOWN_CALL_LIFE_S]:
            del self._shelves[key]
        for call_id in [c for c, (_, since_s) in self._expected.items() if now_s - since_s >= UNKNOWN_CALL_LIFE_S]:
            del self._expected[call_id]
