"""What the activity log is told of a call: started, answered, ended, refused (S103). Ids and codes only. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field

from careconnect_desktop.protocol.names import Code
from server_stub.calls.rules import CallEvent, CallRecord, CallUser, EndCall, Phase, Refused, RejectCall

STARTED = "CALL_STARTED"
ANSWERED = "CALL_ANSWERED"
ENDED = "CALL_ENDED"
REFUSED = "CALL_REFUSED"


@dataclass(frozen=True, slots=True)
class CallEntry:
    """One entry, for the transaction that stores what it tells of. actor_id: None for the clock, or a lost socket."""

    activity: str
    actor_id: str | None
    subject_id: str | None
    outcome: str = "success"
    details: dict[str, str] = field(default_factory=dict)


def entries_of(before: CallRecord | None, after: CallRecord | None, event: CallEvent) -> tuple[CallEntry, ...]:
    """What a change of a call's row means for the log; nothing for most changes."""
    if after is None:
        return () if before is None else (_unheard(before),)
    details = {"callId": after.call_id}
    caller, callee = after.caller.user.user_id, after.callee.user.user_id
    if before is None:
        return (CallEntry(STARTED, caller, callee, details=details),)
    if before.phase is after.phase:
        return ()
    if after.phase is Phase.ACCEPTED:
        return (CallEntry(ANSWERED, callee, caller, details=details),)
    if after.reason is not None:
        details["reason"] = after.reason.value
    if isinstance(event, EndCall | RejectCall):
        actor = event.sender.user.user_id
        return (CallEntry(ENDED, actor, callee if actor == caller else caller, details=details),)
    # Nobody did it: both find it in what is told about them.
    return tuple(CallEntry(ENDED, None, user_id, details=details) for user_id in (caller, callee))


def refusal_of(event: CallUser, refused: Refused) -> CallEntry:
    """A call that was not placed. The person asked for is named when there is one."""
    callee = event.placing.callee if event.placing is not None else None
    return CallEntry(
        REFUSED,
        event.sender.user.user_id,
        callee.user_id if callee is not None else None,
        refused.code.value,
        {"callId": event.call_id},
    )


def _unheard(record: CallRecord) -> CallEntry:
    """The last socket of the callee left while it was placed."""
    people = record.caller.user.user_id, record.callee.user.user_id
    return CallEntry(REFUSED, *people, Code.USER_OFFLINE.value, {"callId": record.call_id})
