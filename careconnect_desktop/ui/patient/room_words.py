"""What the waiting room says: where the visit stands, how long it may take, and how the person goes in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from careconnect_desktop.model.scheduling import RING_BEFORE
from careconnect_desktop.services.connection_check import LineQuality
from careconnect_desktop.services.waiting import DoctorDelay
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.viewmodels.device_check import DeviceCheckScene
from careconnect_desktop.viewmodels.waiting_room import RoomStage, WaitingRoomSnapshot

translate = QCoreApplication.translate


def headline(shown: WaitingRoomSnapshot) -> str:
    """The one sentence that is read first."""
    match shown.stage:
        case RoomStage.ARRIVING:
            return translate("WaitingRoom", "You are in the waiting room")
        case RoomStage.WAITING | RoomStage.READY:
            return queue_words(shown.position)
        case RoomStage.IN_VISIT:
            return translate("WaitingRoom", "You are in a call")
        case RoomStage.BROKEN_OFF:
            return translate("WaitingRoom", "Your visit is happening now")
        case RoomStage.TOO_EARLY:
            return translate("WaitingRoom", "This visit is later")
        case RoomStage.OVER:
            return translate("WaitingRoom", "This visit is over")


def queue_words(position: int | None) -> str:
    """The place in the queue; without one, that the doctor knows."""
    if position is None:
        return translate("WaitingRoom", "The doctor knows that you are here")
    if position <= 1:
        return translate("WaitingRoom", "You are next")
    before = position - 1
    return translate("WaitingRoom", "%n patient(s) before you", None, before)


def estimate_words(minutes_left: int | None) -> str:
    """How long it may take, as the estimate that it is; empty when nobody told one."""
    if minutes_left is None:
        return ""
    if minutes_left == 0:
        return translate("WaitingRoom", "It can begin any moment. It may also take a little longer.")
    return translate("WaitingRoom", "About %n minute(s) to wait. This is an estimate.", None, minutes_left)


def delay_words(delay: DoctorDelay | None, name: str) -> str:
    """What the doctor said of running late; empty for nothing."""
    if delay is None:
        return ""
    minutes = delay.minutes
    if minutes:
        return translate("WaitingRoom", "{name} runs about %n minute(s) late.", None, minutes).format(name=name)
    if delay.is_away:
        return translate("WaitingRoom", "{name} is away from the desk for a moment.").format(name=name)
    return translate("WaitingRoom", "{name} runs late.").format(name=name)


def advice(shown: WaitingRoomSnapshot, times: Times) -> str:
    """What happens next, or what to do."""
    appointment = shown.appointment
    if appointment is None:
        return ""
    name = appointment.doctor.name
    match shown.stage:
        case RoomStage.ARRIVING:
            return translate("WaitingRoom", "Tell {name} that you are here.").format(name=name)
        case RoomStage.WAITING:
            words = translate(
                "WaitingRoom", "Press “I am ready”, and you are connected when {name} calls, without a ring."
            )
            return words.format(name=name)
        case RoomStage.READY:
            words = translate(
                "WaitingRoom", "You are ready. When {name} calls, you are connected without a ring. Stay on this page."
            )
            return words.format(name=name)
        case RoomStage.IN_VISIT:
            return translate("WaitingRoom", "The call has a window of its own.")
        case RoomStage.BROKEN_OFF:
            words = translate("WaitingRoom", "Join again, or press “I am ready” and wait for {name} to call.")
            return words.format(name=name)
        case RoomStage.TOO_EARLY:
            when = times.day_and_clock(appointment.starts_at, shown.now)
            opens = times.clock(appointment.starts_at - RING_BEFORE)
            words = translate("WaitingRoom", "It is {when}. This room opens at {time}.")
            return words.format(when=when, time=opens)
        case RoomStage.OVER:
            return translate("WaitingRoom", "You can write to {name}, and say how the visit was.").format(name=name)


def way_in(scene: DeviceCheckScene, *, has_picture: bool) -> str:
    """How the person goes in with the devices as they are: there is always a way."""
    has_camera = has_picture and not scene.is_camera_off and scene.camera_error is None
    has_microphone = not scene.is_microphone_muted and scene.microphone_error is None
    if has_camera and has_microphone:
        return translate("WaitingRoom", "You go in with picture and sound.")
    if has_microphone:
        return translate("WaitingRoom", "You go in with sound alone.")
    if has_camera:
        return translate("WaitingRoom", "You go in with your picture, and write what you want to say.")
    return translate("WaitingRoom", "You see and hear the doctor, and write what you want to say.")


def line_words(line: LineQuality) -> tuple[str, str]:
    """The line to the clinic: what is so, and what to do about it."""
    return {
        LineQuality.CHECKING: (translate("WaitingRoom", "Checking your connection"), ""),
        LineQuality.GOOD: (translate("WaitingRoom", "Your connection to the clinic is good."), ""),
        LineQuality.SLOW: (
            translate("WaitingRoom", "Your connection is slow"),
            translate("WaitingRoom", "Move closer to your router, or go in with sound alone."),
        ),
        LineQuality.LOST: (
            translate("WaitingRoom", "There is no connection to the clinic"),
            translate("WaitingRoom", "Check your internet. Your place is kept, and we try again by ourselves."),
        ),
    }[line]
