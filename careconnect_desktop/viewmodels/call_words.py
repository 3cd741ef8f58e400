"""What a call says to a person: one full sentence for every state, every ending and every missing device.

Each sentence is translated whole, with the other person's name as a placeholder, so that a language may put it where
it belongs.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.model.calling import EndReason

translate = QCoreApplication.translate


class MediaAction(StrEnum):
    """The one remedy that is offered beside a problem of a device."""

    TRY_CAMERA_AGAIN = "try_camera_again"
    TRY_MICROPHONE_AGAIN = "try_microphone_again"
    TRY_SPEAKER_AGAIN = "try_speaker_again"


@dataclass(frozen=True, slots=True)
class MediaProblem:
    """A device that does not work: its code, the sentence for it, and the way on."""

    code: str
    sentence: str
    action: MediaAction
    action_label: str


@dataclass(frozen=True, slots=True)
class RecordingQuestion:
    """Asked of who is recorded, and the words of both answers."""

    sentence: str
    agree_label: str
    refuse_label: str


def phase_sentence(phase: CallPhase, name: str, *, is_caller: bool) -> str:
    """The sentence over the last picture; empty while connected, when the picture speaks for itself."""
    text = ""
    match phase:
        case CallPhase.CALLING:
            text = translate("Call", "Calling {name}.")
        case CallPhase.RINGING:
            text = translate("Call", "It is ringing. Waiting for {name} to answer.")
        case CallPhase.INCOMING:
            text = translate("Call", "{name} is calling you.")
        case CallPhase.CONNECTING if is_caller:
            text = translate("Call", "{name} has answered. Connecting picture and sound.")
        case CallPhase.CONNECTING:
            text = translate("Call", "Connecting you with {name}.")
        case CallPhase.RECONNECTING:
            text = translate(
                "Call", "The connection was interrupted. Reconnecting you with {name}. You do not need to do anything."
            )
    return text.format(name=name)


def phase_status(phase: CallPhase) -> str:
    """The state in one or two words, for the line at the top."""
    match phase:
        case CallPhase.CALLING:
            return translate("Call", "Calling")
        case CallPhase.RINGING | CallPhase.INCOMING:
            return translate("Call", "Ringing")
        case CallPhase.CONNECTING:
            return translate("Call", "Connecting")
        case CallPhase.CONNECTED:
            return translate("Call", "Connected")
        case CallPhase.RECONNECTING:
            return translate("Call", "Reconnecting")
        case CallPhase.ENDED:
            return translate("Call", "Ended")


def peer_lost_sentence(name: str) -> str:
    """Our side is fine, the other person's program has lost the server."""
    return translate("Call", "{name} has lost the connection. Waiting for {name} to come back.").format(name=name)


def waiting_for_picture_sentence(name: str) -> str:
    """Connected, and the first picture has not come yet."""
    return translate("Call", "You are connected. Waiting for the picture of {name}.").format(name=name)


def camera_off_sentence(name: str) -> str:
    """In place of the other person's picture."""
    return translate("Call", "{name} has turned the camera off.").format(name=name)


def peer_muted_sentence(name: str) -> str:
    """Why nothing is heard."""
    return translate("Call", "{name} is muted.").format(name=name)


def peer_line_lost_notice(name: str) -> str:
    """The other person's program has lost the server; picture and sound still pass."""
    return translate("Call", "{name} is reconnecting. You can go on talking.").format(name=name)


def own_line_lost_notice() -> str:
    """This program has lost the server; picture and sound still pass."""
    return translate("Call", "The clinic's server cannot be reached. Your call goes on.")


def share_failed_sentence(code: str) -> str:
    """The shared window was closed, or cannot be read. code: of the failure."""
    if code == "screen_closed":
        return translate("Call", "The window that you shared was closed. Nothing is shared any more.")
    return translate("Call", "What you shared cannot be shown any more. Choose another window.")


def share_hidden_sentence(name: str) -> str:
    """The shared window is minimised; the share goes on when it is opened."""
    return translate(
        "Call", "The window that you share is hidden. {name} sees its last picture until you open it again."
    ).format(name=name)


def screen_of(name: str) -> str:
    """The name of a tile."""
    return translate("Call", "Screen of {name}").format(name=name)


def ended_sentence(reason: EndReason, code: str | None, name: str, *, is_by_me: bool, is_caller: bool) -> str:
    """Why it is over, and what can be done. code: a refusal of the server or a failure, when there is one."""
    refused = _refusals().get(code or "")
    if refused is not None:
        return refused.format(name=name)
    if reason in (EndReason.CANCELLED, EndReason.DECLINED):
        # Only the caller cancels, and only the callee declines.
        is_by_me = is_caller is (reason is EndReason.CANCELLED)
    match reason:
        case EndReason.HANGUP:
            mine, theirs = translate("Call", "You have left the call."), translate("Call", "{name} has left the call.")
        case EndReason.CANCELLED:
            mine, theirs = (
                translate("Call", "You have cancelled the call."),
                translate("Call", "{name} has stopped calling."),
            )
        case EndReason.DECLINED:
            mine, theirs = (
                translate("Call", "You have declined the call."),
                translate("Call", "{name} cannot take the call now."),
            )
        case _:
            mine = theirs = _others().get(reason, "")
            if reason is EndReason.TIMEOUT:
                mine = theirs = (
                    translate("Call", "{name} did not answer.")
                    if is_caller
                    else translate("Call", "You missed a call from {name}.")
                )
    return (mine if is_by_me else theirs).format(name=name)


def _others() -> dict[EndReason, str]:
    return {
        EndReason.BUSY: translate("Call", "{name} is in another call. Try again in a few minutes."),
        EndReason.FAILED: translate(
            "Call", "The call could not be connected. Check your internet connection and call again."
        ),
        EndReason.DISCONNECTED: translate(
            "Call", "The connection was lost and did not come back. You can call {name} again."
        ),
        EndReason.ANSWERED_ELSEWHERE: translate("Call", "You have answered on another device."),
        EndReason.DECLINED_ELSEWHERE: translate("Call", "You have declined on another device."),
        EndReason.REPLACED: translate("Call", "The call goes on in another window or on another device."),
    }


def _refusals() -> dict[str, str]:
    return {
        "busy": translate("Call", "{name} is in another call. Try again in a few minutes."),
        "user_offline": translate("Call", "{name} is not online now. Send a message, or try again later."),
        "not_related": translate(
            "Call",
            "You can call {name} from 15 minutes before an approved visit. Your list of visits shows its time.",
        ),
        "rate_limited": translate("Call", "You have called {name} several times. Wait ten minutes, or send a message."),
        "unavailable": translate(
            "Call", "The clinic's server cannot be reached. Check your internet connection and call again."
        ),
        "unreachable": translate(
            "Call", "The clinic's server cannot be reached. Check your internet connection and call again."
        ),
        "no_network": translate("Call", "This computer has no network. Connect it and call again."),
        "ice_failed": translate(
            "Call", "No way to {name} was found through this network. Try another network, or call again."
        ),
        "ice_timeout": translate(
            "Call", "No way to {name} was found through this network. Try another network, or call again."
        ),
        "sdp_invalid": translate("Call", "The other program sent something that cannot be read. Call {name} again."),
        "sdp_too_large": translate("Call", "The other program sent something that cannot be read. Call {name} again."),
        "sdp_unsupported": translate(
            "Call", "The other program speaks no language of pictures and sound that this one knows."
        ),
    }


def microphone_muted_sentence() -> str:
    """Our own microphone is off."""
    return translate("Call", "You are muted. Nobody can hear you.")


def speaking_while_muted_sentence() -> str:
    """Our own microphone is off and hears speech."""
    return translate("Call", "You are speaking, but you are muted. Nobody can hear you.")


def media_problems(
    camera_error: str | None, microphone_error: str | None, speaker_error: str | None, name: str
) -> tuple[MediaProblem, ...]:
    """What does not work on this side, the worst first; the call goes on in every case."""
    found: list[MediaProblem] = []
    if microphone_error is not None:
        found.append(_microphone(microphone_error, name))
    if speaker_error is not None:
        found.append(_speaker(speaker_error, name))
    if camera_error is not None:
        found.append(_camera(camera_error, name))
    return tuple(found)


def _camera(code: str, name: str) -> MediaProblem:
    texts = {
        "camera_missing": translate(
            "Call", "No camera was found. The call goes on without your picture. Plug a camera in, if you can."
        ),
        "camera_busy": translate(
            "Call",
            "The camera gives no picture; another program may be using it. The call goes on without your picture.",
        ),
        "camera_denied": translate(
            "Call", "This program may not use the camera. Allow it in the settings of your computer."
        ),
        "media_file_missing": translate("Call", "The video file was not found. The call goes on without your picture."),
        "media_file_unreadable": translate(
            "Call", "The video file cannot be read. The call goes on without your picture."
        ),
    }
    text = texts.get(code, translate("Call", "The camera does not work. The call goes on without your picture."))
    return MediaProblem(
        code, text.format(name=name), MediaAction.TRY_CAMERA_AGAIN, translate("Call", "Try camera again")
    )


def _microphone(code: str, name: str) -> MediaProblem:
    texts = {
        "microphone_missing": translate(
            "Call", "No microphone was found, so {name} cannot hear you. Plug one in, or a headset."
        ),
        "microphone_busy": translate(
            "Call", "The microphone cannot be opened, so {name} cannot hear you. Close other programs."
        ),
        "microphone_denied": translate(
            "Call",
            "This program may not use the microphone, so {name} cannot hear you. Allow it in your computer's settings.",
        ),
    }
    text = texts.get(code, translate("Call", "The microphone does not work, so {name} cannot hear you."))
    return MediaProblem(
        code, text.format(name=name), MediaAction.TRY_MICROPHONE_AGAIN, translate("Call", "Try microphone again")
    )


def _speaker(code: str, name: str) -> MediaProblem:
    texts = {
        "speaker_missing": translate(
            "Call", "No loudspeaker was found, so you cannot hear {name}. Plug one in, or headphones."
        ),
        "speaker_busy": translate(
            "Call", "The loudspeaker cannot be opened, so you cannot hear {name}. Close other programs."
        ),
    }
    text = texts.get(code, translate("Call", "The loudspeaker does not work, so you cannot hear {name}."))
    return MediaProblem(
        code, text.format(name=name), MediaAction.TRY_SPEAKER_AGAIN, translate("Call", "Try loudspeaker again")
    )


def recording_question(name: str) -> RecordingQuestion:
    """The other side said that it records. Not "wants to": other programs may have begun."""
    return RecordingQuestion(
        translate("Call", "{name} has turned on recording. Do you agree to be recorded?").format(name=name),
        translate("Call", "I agree"),
        translate("Call", "I do not agree"),
    )


def recording_sentence(name: str, *, is_accepted: bool) -> str:
    """The other side said that it records, and was answered."""
    if is_accepted:
        return translate("Call", "{name} is recording this call.").format(name=name)
    return translate("Call", "{name} has turned on recording. You did not agree.").format(name=name)


def window_title() -> str:
    """Of a call's windows, for the task bar and for screen readers. Never who it is with: others see task bars."""
    return translate("Call", "Call – CareConnect")


def somebody() -> str:
    """For a person whose name has not come yet."""
    return translate("Call", "the other person")
