"""The life of a call as pure rules: no I/O, no asyncio, no clock of their own.

``step(record, event, now)`` answers with an `Outcome`: the new record (None: there is no such call), the
acknowledgement for the sender, and effects as data. The caller of `step` keeps the record, delivers the effects in
order, answers the sender, and calls `step` with `DeadlinePassed` once ``record.deadline`` has come.

Times are seconds of one clock (on the server: Unix time, because a record outlives the process). Sockets are opaque
strings. Offers, answers, candidates and call states are opaque JSON and pass through unchanged.
"""

from server_stub.calls.rules.effects import (
    Acknowledgement,
    CallTaken,
    Effect,
    EmitToSocket,
    EmitToUser,
    EndVisit,
    Outcome,
    Refused,
    Resumed,
    StartVisit,
    Taken,
)
from server_stub.calls.rules.events import (
    AnswerCall,
    CallEvent,
    CallUser,
    DeadlinePassed,
    EndCall,
    IceCandidate,
    Placing,
    RejectCall,
    ResumeCall,
    RingUnheard,
    Sender,
    SendState,
    ServerReturned,
    SocketConnected,
    SocketLost,
    Undelivered,
)
from server_stub.calls.rules.record import CallRecord, Party, Phase, Seat, StoredCandidate
from server_stub.calls.rules.step import step

__all__ = [
    "Acknowledgement",
    "AnswerCall",
    "CallEvent",
    "CallRecord",
    "CallTaken",
    "CallUser",
    "DeadlinePassed",
    "Effect",
    "EmitToSocket",
    "EmitToUser",
    "EndCall",
    "EndVisit",
    "IceCandidate",
    "Outcome",
    "Party",
    "Phase",
    "Placing",
    "Refused",
    "RejectCall",
    "ResumeCall",
    "Resumed",
    "RingUnheard",
    "Seat",
    "SendState",
    "Sender",
    "ServerReturned",
    "SocketConnected",
    "SocketLost",
    "StartVisit",
    "StoredCandidate",
    "Taken",
    "Undelivered",
    "step",
]
