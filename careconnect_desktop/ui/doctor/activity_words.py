"""The activity log's codes as sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from careconnect_desktop.model.reports import Activity
from careconnect_desktop.viewmodels.activity import ActivityGroup, group_of

translate = QCoreApplication.translate


def group_words(group: ActivityGroup) -> str:
    """The name of a filter."""
    return {
        ActivityGroup.ALL: translate("Activity", "Everything"),
        ActivityGroup.ACCOUNT: translate("Activity", "Account"),
        ActivityGroup.VISITS: translate("Activity", "Visits"),
        ActivityGroup.RECORDS: translate("Activity", "Records read and written"),
        ActivityGroup.CALLS: translate("Activity", "Calls"),
        ActivityGroup.REFUSED: translate("Activity", "Refused"),
    }[group]


def activity_words(activity: Activity) -> str:
    """What was done; for a code of a newer server what it is about."""
    known = {
        "SIGNED_UP": translate("Activity", "Account made"),
        "SIGN_IN": translate("Activity", "Signed in"),
        "SIGNED_OUT": translate("Activity", "Signed out"),
        "TOKEN_REUSED": translate("Activity", "A session was ended because somebody used an old key of it"),
        "PASSWORD_CHANGED": translate("Activity", "Password changed"),
        "PASSWORD_CONFIRMED": translate("Activity", "Password asked for again"),
        "PASSWORD_FORGOTTEN": translate("Activity", "Code for a new password sent"),
        "PASSWORD_RESET": translate("Activity", "New password set by a code"),
        "MFA_ENABLED": translate("Activity", "Sign-in code switched on"),
        "MFA_DISABLED": translate("Activity", "Sign-in code switched off"),
        "PROFILE_CHANGED": translate("Activity", "Profile changed"),
        "AVATAR_CHANGED": translate("Activity", "Picture of the profile changed"),
        "PHONE_GIVEN": translate("Activity", "Number for text messages given"),
        "PHONE_CONFIRMED": translate("Activity", "Number for text messages confirmed"),
        "PHONE_TAKEN_BACK": translate("Activity", "Number for text messages removed"),
        "DOCTOR_VERIFIED": translate("Activity", "Confirmed by the clinic"),
        "SCHEDULE_CHANGED": translate("Activity", "Weekly hours changed"),
        "TIME_OFF_CHANGED": translate("Activity", "Time off changed"),
        "APPOINTMENT_REQUESTED": translate("Activity", "Visit asked for"),
        "APPOINTMENT_APPROVED": translate("Activity", "Visit approved"),
        "APPOINTMENT_REJECTED": translate("Activity", "Visit declined"),
        "APPOINTMENT_CANCELLED": translate("Activity", "Visit cancelled"),
        "APPOINTMENT_RESCHEDULED": translate("Activity", "Visit moved"),
        "APPOINTMENT_CHECKED_IN": translate("Activity", "Patient checked in"),
        "APPOINTMENT_COMPLETED": translate("Activity", "Visit marked as done"),
        "APPOINTMENT_NO_SHOW": translate("Activity", "Visit marked as missed"),
        "APPOINTMENT_EXPIRED": translate("Activity", "Request ran out without an answer"),
        "APPOINTMENT_VIEWED": translate("Activity", "Visit looked at"),
        "APPOINTMENTS_LISTED": translate("Activity", "List of visits looked at"),
        "VISIT_STARTED": translate("Activity", "Visit began"),
        "VISIT_READ": translate("Activity", "Looked up where a patient is"),
        "NOTES_READ": translate("Activity", "Notes read"),
        "NOTES_WRITTEN": translate("Activity", "Notes written"),
        "NOTES_SIGNED": translate("Activity", "Notes signed"),
        "PATIENTS_LISTED": translate("Activity", "List of patients looked at"),
        "PATIENT_VIEWED": translate("Activity", "Patient looked at"),
        "MESSAGE_SENT": translate("Activity", "Message sent"),
        "MESSAGES_VIEWED": translate("Activity", "Messages looked at"),
        "MESSAGES_READ": translate("Activity", "Messages marked as read"),
        "CONVERSATIONS_LISTED": translate("Activity", "List of conversations looked at"),
        "FILE_KEPT": translate("Activity", "File uploaded"),
        "FILE_READ": translate("Activity", "File opened"),
        "FEEDBACK_GIVEN": translate("Activity", "Rating given"),
        "CALL_STARTED": translate("Activity", "Call placed"),
        "CALL_ANSWERED": translate("Activity", "Call answered"),
        "CALL_ENDED": translate("Activity", "Call ended"),
        "CALL_REFUSED": translate("Activity", "Call not let through"),
        "CONSENT_GIVEN": translate("Activity", "Consent given"),
        "CONSENT_WITHDRAWN": translate("Activity", "Consent taken back"),
        "ACTIVITY_LISTED": translate("Activity", "Activity log looked at"),
    }
    return known.get(activity.kind) or group_words(group_of(activity))
