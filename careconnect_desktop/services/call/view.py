"""From a runner to what people see of it."""

from __future__ import annotations

from datetime import datetime

from careconnect_desktop.call.phase import CallPhase, is_own_signaling_lost, is_peer_reconnecting, phase
from careconnect_desktop.call.states import Side
from careconnect_desktop.services.call.runner import CallRunner
from careconnect_desktop.services.call.snapshot import CallSnapshot


def make_snapshot(runner: CallRunner, before: CallSnapshot | None, now: datetime) -> CallSnapshot:
    """The snapshot after a change; moments that have passed are kept from the one before."""
    call = runner.call
    shown = phase(call)
    known = before if before is not None and before.call_id == call.call_id else None
    connected_at = known.connected_at if known is not None else None
    if connected_at is None and shown is CallPhase.CONNECTED:
        connected_at = now
    ended_at = known.ended_at if known is not None else None
    if ended_at is None and shown is CallPhase.ENDED:
        ended_at = now
    return CallSnapshot(
        call_id=call.call_id,
        is_caller=call.side is Side.CALLER,
        peer=call.peer,
        phase=shown,
        appointment_id=call.appointment_id,
        generation=call.newest_generation,
        own_media=runner.media.state,
        peer_flags=call.peer_flags,
        placed_at=known.placed_at if known is not None else now,
        connected_at=connected_at,
        ended_at=ended_at,
        end_reason=call.end_reason,
        refusal_code=call.refusal_code,
        has_remote_video=runner.has_remote_video,
        has_remote_audio=runner.has_remote_audio,
        has_accepted_recording=call.own_flags.recording_accepted,
        has_screen_line=runner.has_screen_line,
        is_line_lost=is_own_signaling_lost(call),
        is_peer_line_lost=is_peer_reconnecting(call),
    )
