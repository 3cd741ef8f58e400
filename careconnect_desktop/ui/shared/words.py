"""Codes into words: what happened, that nothing is lost, what to do. One table for the whole program."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from careconnect_desktop.viewmodels.notices import Failure, Notice, NoticeAction

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Words:
    """A short title and one or two sentences."""

    title: str
    body: str = ""


def error_words(key: str) -> Words:
    """The words of an error's `user_key`; an unknown key gets honest general ones."""
    table = {
        "session_ended": Words(
            translate("Errors", "Please sign in again"),
            translate("Errors", "Your session has ended. Your appointments and messages are safe on the server."),
        ),
        "certificate_invalid": Words(
            translate("Errors", "This server could not prove who it is"),
            translate(
                "Errors", "To protect you, CareConnect did not connect. Tell your clinic, or try another network."
            ),
        ),
        "link_malformed": Words(
            translate("Errors", "This link does not lead to a visit"),
            translate("Errors", "Nothing was opened. Ask whoever sent it for a new one."),
        ),
        "visit_not_found": Words(
            translate("Errors", "This visit is not one of yours"),
            translate(
                "Errors", "It may belong to another account. Look at your visits, or sign in with the other one."
            ),
        ),
        "camera_unreadable": Words(
            translate("Errors", "The camera gives no picture"),
            translate("Errors", "Unplug it and plug it in again, or choose another one. Sound works without it."),
        ),
        "unauthenticated": Words(
            translate("Errors", "Please sign in again"),
            translate("Errors", "Your session has ended. What you wrote is kept on this computer."),
        ),
        "wrong_credentials": Words(
            translate("Errors", "That e-mail and password do not match"),
            translate("Errors", "Check both and try again. Capital and small letters are not the same."),
        ),
        "mfa_required": Words(
            translate("Errors", "One more step"),
            translate("Errors", "Enter the six figures that your authenticator app shows now."),
        ),
        "email_taken": Words(
            translate("Errors", "There is already an account with this e-mail"),
            translate("Errors", "Sign in instead, or use another address."),
        ),
        "validation_failed": Words(
            translate("Errors", "Something is missing or not quite right"),
            translate("Errors", "Look at the marked fields. Nothing that you wrote is lost."),
        ),
        "forbidden": Words(
            translate("Errors", "Your account cannot do this"),
            translate("Errors", "If you think that it should, ask your clinic."),
        ),
        "second_step_demanded": Words(
            translate("Errors", "Your clinic asks for a second step at sign-in"),
            translate("Errors", "Set it up in the settings, under Second step at sign-in. Then everything opens."),
        ),
        "not_found": Words(
            translate("Errors", "This is not there any more"),
            translate("Errors", "It may have been changed or removed. The page shows what is there now."),
        ),
        "conflict": Words(
            translate("Errors", "Somebody changed this a moment ago"),
            translate("Errors", "The page shows how it is now. Please look and try again."),
        ),
        "slot_taken": Words(
            translate("Errors", "Somebody has just taken this time"),
            translate("Errors", "Please choose another one. Everything else that you entered is kept."),
        ),
        "slot_gone": Words(
            translate("Errors", "This time can no longer be booked"),
            translate("Errors", "Please choose another one. Everything else that you entered is kept."),
        ),
        "too_large": Words(
            translate("Errors", "This is too large to send"),
            translate("Errors", "Send a smaller picture or a shorter text. Yours is kept."),
        ),
        "unsupported_media": Words(
            translate("Errors", "This kind of file cannot be sent"),
            translate("Errors", "Pictures in PNG, JPEG or WebP work."),
        ),
        "outbox_full": Words(
            translate("Errors", "Too many messages wait to be sent"),
            translate("Errors", "Yours is kept in its field. Send it once the others have left."),
        ),
        "picture_too_large": Words(
            translate("Errors", "This picture is too large"),
            translate("Errors", "Choose a smaller one, or take a photo with the camera."),
        ),
        "picture_gone": Words(
            translate("Errors", "This picture is not there any more"),
            translate("Errors", "Whoever sent it can send it again."),
        ),
        "picture_missing": Words(
            translate("Errors", "This picture cannot be opened"),
            translate("Errors", "It may have been moved. Please choose it again."),
        ),
        "rate_limited": Words(
            translate("Errors", "That was a little too often"),
            translate("Errors", "Please wait a moment and try again. Nothing is lost."),
        ),
        "unavailable": Words(
            translate("Errors", "The clinic's server is busy"),
            translate("Errors", "Nothing is lost. Please try again in a moment."),
        ),
        "unreachable": Words(
            translate("Errors", "The clinic's server cannot be reached"),
            translate("Errors", "Check your internet connection. What you see may be a little old until it is back."),
        ),
        "unreachable_at_change": Words(
            translate("Errors", "The clinic's server cannot be reached"),
            translate(
                "Errors",
                "This did not get there yet. What you entered is kept: check your internet connection and try again.",
            ),
        ),
        "unreachable_at_sign_in": Words(
            translate("Errors", "The clinic's server cannot be reached"),
            translate("Errors", "Check your internet connection and the clinic's address below, then try again."),
        ),
        "unlock_needs_server": Words(
            translate("Errors", "Your password cannot be checked right now"),
            translate(
                "Errors",
                "The clinic's server cannot be reached. A call goes on. Enter your password again when it is back.",
            ),
        ),
        "timeout": Words(
            translate("Errors", "The server takes too long to answer"),
            translate("Errors", "Nothing is lost. Please try again."),
        ),
        "insecure_url": Words(
            translate("Errors", "This address is not safe"),
            translate(
                "Errors", "CareConnect needs an address that begins with https. Ask your clinic for the right one."
            ),
        ),
        "answer_invalid": Words(
            translate("Errors", "This does not seem to be a CareConnect server"),
            translate("Errors", "Check the address. It looks like https://clinic.example."),
        ),
        "resource_missing": Words(
            translate("Errors", "A part of CareConnect is missing"),
            translate("Errors", "Please install it again. Your appointments and messages are safe on the server."),
        ),
        "not_related": Words(
            translate("Errors", "You have no visit with this person yet"),
            translate("Errors", "You can call and write once a visit is approved."),
        ),
        "user_offline": Words(
            translate("Errors", "They are not signed in right now"),
            translate("Errors", "Write them a message. They will see it when they are back."),
        ),
        "busy": Words(
            translate("Errors", "They are in another call"),
            translate("Errors", "Please try again in a few minutes."),
        ),
        "camera_missing": Words(
            translate("Errors", "No camera was found"),
            translate("Errors", "You can go on with sound alone, or connect a camera and choose it."),
        ),
        "camera_busy": Words(
            translate("Errors", "Another program uses the camera"),
            translate("Errors", "Close that program, or choose another camera. Sound works without it."),
        ),
        "camera_denied": Words(
            translate("Errors", "CareConnect may not use the camera"),
            translate("Errors", "Allow it in your system's privacy settings. Sound works without it."),
        ),
        "microphone_missing": Words(
            translate("Errors", "No microphone was found"),
            translate("Errors", "Connect one and choose it, or write messages during the visit."),
        ),
        "microphone_busy": Words(
            translate("Errors", "Another program uses the microphone"),
            translate("Errors", "Close that program, or choose another microphone."),
        ),
        "microphone_denied": Words(
            translate("Errors", "CareConnect may not use the microphone"),
            translate("Errors", "Allow it in your system's privacy settings, or write messages during the visit."),
        ),
        "speaker_missing": Words(
            translate("Errors", "No loudspeaker was found"),
            translate("Errors", "Connect a loudspeaker or headphones and choose them."),
        ),
        "speaker_busy": Words(
            translate("Errors", "Another program uses the loudspeaker"),
            translate("Errors", "Close that program, or choose another loudspeaker."),
        ),
        "call_failed": Words(
            translate("Errors", "The call could not be connected"),
            translate("Errors", "Your network or theirs does not let it through. Try again, or write a message."),
        ),
        "keyring_missing": Words(
            translate("Errors", "This computer has no safe place for keys"),
            translate("Errors", "You will have to sign in each time, and drafts end with the program."),
        ),
        "local_damaged": Words(
            translate("Errors", "Something that was kept on this computer is damaged"),
            translate("Errors", "A draft may be missing. Your appointments and messages are safe on the server."),
        ),
        "booked": Words(translate("Errors", "Your request is on its way")),
        "visit_cancelled": Words(translate("Errors", "The visit is cancelled")),
        "visit_rated": Words(translate("Errors", "Thank you. Your rating is saved")),
        "visit_completed": Words(translate("Errors", "The visit is marked as done")),
        "visit_no_show": Words(translate("Errors", "The visit is marked as missed by the patient")),
        "file_unwritable": Words(
            translate("Errors", "The file could not be saved there"),
            translate("Errors", "Please choose another folder, and try again."),
        ),
        "settings_unwritable": Words(
            translate("Errors", "Your settings could not be saved"),
            translate("Errors", "They count until you close the program."),
        ),
        "notes_signed": Words(translate("Errors", "The notes are signed. The patient can read them now")),
        "notes_amended": Words(translate("Errors", "Added to the notes. The patient can read it now")),
        "late_told": Words(translate("Errors", "Everybody who has a visit today has been told")),
        "on_time_told": Words(translate("Errors", "Everybody knows that you are on time again")),
        "time_off_added": Words(translate("Errors", "Saved. Nobody can book you in this time")),
        "time_off_removed": Words(translate("Errors", "Removed. Patients can book this time again")),
        "hours_saved": Words(translate("Errors", "Your hours are saved. Patients can book them now")),
        "calendar_saved": Words(translate("Errors", "The calendar file is saved")),
        "request_approved": Words(translate("Errors", "Approved. The patient has been told")),
        "request_rejected": Words(translate("Errors", "Declined. The patient has been told")),
    }
    return table.get(
        key,
        Words(
            translate("Errors", "Something went wrong"),
            translate("Errors", "Nothing that you wrote is lost. Please try again."),
        ),
    )


def notice_words(notice: Notice) -> Words:
    """The words of a notice, with the wait when the server named one."""
    return _with_wait(notice.key, notice.retry_after_s)


def failure_words(failure: Failure) -> Words:
    """The words of a failure, with the wait when the server named one."""
    return _with_wait(failure.key, failure.retry_after_s)


def _with_wait(key: str, retry_after_s: float | None) -> Words:
    words = error_words(key)
    if key == "rate_limited" and retry_after_s is not None:
        minutes = max(1, round(retry_after_s / 60))
        return Words(
            words.title,
            translate("Errors", "Please try again in %n minute(s). Nothing is lost.", None, minutes),
        )
    return words


def action_word(action: NoticeAction) -> str:
    """The verb on a notice's button."""
    return {
        NoticeAction.TRY_AGAIN: translate("Errors", "Try again"),
        NoticeAction.CHOOSE_CAMERA: translate("Errors", "Choose camera"),
        NoticeAction.CHOOSE_MICROPHONE: translate("Errors", "Choose microphone"),
        NoticeAction.SIGN_IN: translate("Errors", "Sign in"),
        NoticeAction.CALL_AGAIN: translate("Errors", "Call again"),
    }[action]
