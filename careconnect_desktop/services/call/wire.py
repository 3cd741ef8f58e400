"""Between the contract's models and the tables' vocabulary: what came in as a call event, who it came from."""

from __future__ import annotations

from careconnect_desktop.call import events
from careconnect_desktop.call.states import AUDIO_AND_VIDEO, MediaFlags, MediaKinds, Party
from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.ports.media import MediaState
from careconnect_desktop.ports.signaling import CallSignal
from careconnect_desktop.protocol import mapping, realtime

CALL_SIGNALS = (
    realtime.CallMade,
    realtime.CallAnswered,
    realtime.CandidateReceived,
    realtime.CallRejected,
    realtime.CallEnded,
    realtime.CallState,
)


def party(origin: realtime.From) -> Party:
    """The wire's `from`."""
    return Party(id=origin.id, medical_id=origin.medical_id, name=origin.name, role=origin.role)


def call_event(signal: CallSignal) -> events.PeerEvent:
    """The event that the tables know for what the server sent."""
    sender = party(signal.from_)
    match signal:
        case realtime.CallMade():
            return events.CallMade(
                sender=sender,
                call_id=signal.call_id,
                offer=mapping.session_description(signal.offer),
                generation=signal.generation,
                media=_media_kinds(signal.media),
                appointment_id=signal.appointment_id,
            )
        case realtime.CallAnswered():
            answer = mapping.session_description(signal.answer)
            return events.CallAnswered(sender, signal.call_id, answer, signal.generation)
        case realtime.CandidateReceived():
            candidate = mapping.ice_candidate(signal.candidate)
            return events.CandidateReceived(sender, signal.call_id, candidate, signal.generation)
        case realtime.CallRejected():
            reason = EndReason.from_wire(signal.reason) if signal.reason else EndReason.DECLINED
            return events.CallRejected(sender, signal.call_id, reason)
        case realtime.CallEnded():
            return events.CallEnded(sender, signal.call_id, EndReason.from_wire(signal.reason))
        case realtime.CallState():
            return _state_event(sender, signal)


def own_flags(state: MediaState, *, is_unattended: bool, is_recording: bool) -> MediaFlags:
    """What is told of this side; a flag that is not raised is left unsaid where its absence means the same."""
    return MediaFlags(
        audio=state.sends_audio,
        video=state.sends_video,
        screen=state.is_sharing_screen,
        recording=is_recording,
        unattended=True if is_unattended else None,
    )


def _state_event(sender: Party, signal: realtime.CallState) -> events.PeerEvent:
    if signal.connection == "lost":
        return events.PeerSignalingLost(sender, signal.call_id)
    if signal.connection == "back":
        return events.PeerSignalingRestored(sender, signal.call_id)
    further = signal.model_extra or {}
    flags = MediaFlags(
        audio=signal.audio,
        video=signal.video,
        screen=signal.screen,
        recording=signal.recording,
        unattended=_flag(further.get("unattended")),
        recording_accepted=_flag(further.get("recordingAccepted")),
    )
    return events.PeerFlagsChanged(sender, signal.call_id, flags)


def _flag(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _media_kinds(media: realtime.MediaKinds | None) -> MediaKinds:
    return AUDIO_AND_VIDEO if media is None else MediaKinds(audio=media.audio, video=media.video)
