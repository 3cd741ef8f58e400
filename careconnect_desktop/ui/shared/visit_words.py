"""Words for visits that both roles read: status, mode, when."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from careconnect_desktop.model.scheduling import Appointment, AppointmentMode, AppointmentStatus
from careconnect_desktop.ui.shared.chips import StatusTone

translate = QCoreApplication.translate


def status_chip(status: AppointmentStatus) -> tuple[str, str, StatusTone]:
    """Word, icon and tone of a status."""
    table: dict[AppointmentStatus, tuple[str, str, StatusTone]] = {
        AppointmentStatus.REQUESTED: (translate("Visit", "Requested"), "hourglass", "warn"),
        AppointmentStatus.APPROVED: (translate("Visit", "Approved"), "circle-check", "ok"),
        AppointmentStatus.REJECTED: (translate("Visit", "Declined"), "circle-x", "danger"),
        AppointmentStatus.CANCELLED: (translate("Visit", "Cancelled"), "x", "muted"),
        AppointmentStatus.CHECKED_IN: (translate("Visit", "Waiting"), "door-open", "info"),
        AppointmentStatus.IN_PROGRESS: (translate("Visit", "Now"), "circle-dot", "info"),
        AppointmentStatus.COMPLETED: (translate("Visit", "Done"), "check", "muted"),
        AppointmentStatus.NO_SHOW: (translate("Visit", "Missed"), "circle-alert", "warn"),
    }
    return table[status]


def mode_words(mode: AppointmentMode) -> str:
    """How the two meet."""
    return {
        AppointmentMode.VIDEO: translate("Visit", "Video visit"),
        AppointmentMode.AUDIO: translate("Visit", "Voice visit"),
        AppointmentMode.CHAT: translate("Visit", "Visit by messages"),
        AppointmentMode.IN_PERSON: translate("Visit", "Visit at the clinic"),
    }[mode]


def mode_icon(mode: AppointmentMode) -> str:
    """The icon beside a mode's words."""
    return {
        AppointmentMode.VIDEO: "video",
        AppointmentMode.AUDIO: "phone",
        AppointmentMode.CHAT: "message-circle",
        AppointmentMode.IN_PERSON: "door-open",
    }[mode]


def patient_sentence(appointment: Appointment) -> str:
    """What a visit's status means for its patient, and what happens next."""
    return {
        AppointmentStatus.REQUESTED: translate("Visit", "The doctor has not answered yet. You will be told here."),
        AppointmentStatus.APPROVED: translate("Visit", "The doctor expects you."),
        AppointmentStatus.REJECTED: translate("Visit", "The doctor cannot take this time. You can book another one."),
        AppointmentStatus.CANCELLED: translate("Visit", "This visit does not take place."),
        AppointmentStatus.CHECKED_IN: translate("Visit", "The doctor knows that you are here."),
        AppointmentStatus.IN_PROGRESS: translate("Visit", "This visit is taking place now."),
        AppointmentStatus.COMPLETED: translate("Visit", "This visit is over."),
        AppointmentStatus.NO_SHOW: translate("Visit", "The visit did not take place. You can book another one."),
    }[appointment.status]
