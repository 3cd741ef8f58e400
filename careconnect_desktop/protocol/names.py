"""Names, codes and limits of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum
from typing import Final

from careconnect_desktop.model.people import Role

DEFAULT_PORT: Final = 5001
DEFAULT_ADDRESS: Final = f"http://127.0.0.1:{DEFAULT_PORT}"
SOCKET_PATH: Final = "/socket.io"
TOKEN_COOKIE: Final = "careconnect_token"
AUTHENTICATION_ERROR: Final = "Authentication error"
SECOND_FACTOR_FIELD: Final = "secondFactor"
"""Named in the details of a 403 when the clinic demands a second factor that this person has yet to set up."""
DATA_CHANNEL_LABEL: Final = "careconnect"


class Event(StrEnum):
    """Socket.IO events, client to server, server to client, or both."""

    CALL_USER = "call-user"
    CALL_MADE = "call-made"
    ANSWER_CALL = "answer-call"
    CALL_ANSWERED = "call-answered"
    ICE_CANDIDATE = "ice-candidate"
    REJECT_CALL = "reject-call"
    CALL_REJECTED = "call-rejected"
    END_CALL = "end-call"
    CALL_ENDED = "call-ended"
    RESUME_CALL = "resume-call"
    CALL_STATE = "call-state"
    SEND_MESSAGE = "sendMessage"
    RECEIVE_MESSAGE = "receiveMessage"
    NEW_MESSAGE = "newMessage"
    TYPING = "typing"
    DOCTOR_STATUS = "doctor-status"
    ONLINE_USERS = "onlineUsers"
    PRESENCE = "presence"
    MESSAGE_READ = "messageRead"
    APPOINTMENT = "appointment"
    QUEUE = "queue"


class Code(StrEnum):
    """Machine-readable codes of errors, in REST bodies and in acknowledgements."""

    VALIDATION_FAILED = "validation_failed"
    UNAUTHENTICATED = "unauthenticated"
    MFA_REQUIRED = "mfa_required"
    TOKEN_REUSED = "token_reused"
    FORBIDDEN = "forbidden"
    NOT_FOUND = "not_found"
    METHOD_NOT_ALLOWED = "method_not_allowed"
    CONFLICT = "conflict"
    SLOT_TAKEN = "slot_taken"
    EMAIL_TAKEN = "email_taken"
    TOO_LARGE = "too_large"
    UNSUPPORTED_MEDIA = "unsupported_media"
    RATE_LIMITED = "rate_limited"
    UNAVAILABLE = "unavailable"
    INTERNAL = "internal"
    UNKNOWN_EVENT = "unknown_event"
    NOT_RELATED = "not_related"
    USER_OFFLINE = "user_offline"
    NO_CALL = "no_call"
    GLARE = "glare"
    BUSY = "busy"
    STALE_GENERATION = "stale_generation"
    ANSWERED_ELSEWHERE = "answered_elsewhere"


HTTP_STATUS: Final[dict[Code, int]] = {
    Code.VALIDATION_FAILED: 400,
    Code.UNAUTHENTICATED: 401,
    Code.MFA_REQUIRED: 401,
    Code.TOKEN_REUSED: 401,
    Code.FORBIDDEN: 403,
    Code.NOT_FOUND: 404,
    Code.METHOD_NOT_ALLOWED: 405,
    Code.CONFLICT: 409,
    Code.SLOT_TAKEN: 409,
    Code.EMAIL_TAKEN: 409,
    Code.TOO_LARGE: 413,
    Code.UNSUPPORTED_MEDIA: 415,
    Code.RATE_LIMITED: 429,
    Code.UNAVAILABLE: 503,
    Code.INTERNAL: 500,
}

MAX_DESCRIPTION_BYTES: Final = 128 * 1024
MAX_CANDIDATE_BYTES: Final = 2 * 1024
MAX_MESSAGE_CHARACTERS: Final = 8_000
MAX_UPLOAD_BYTES: Final = 10 * 1024 * 1024
MAX_IMAGE_PIXELS: Final = 40_000_000
MAX_FRAME_BYTES: Final = 1_000_000
MAX_PAGE: Final = 200
DEFAULT_PAGE: Final = 50
MAX_SLOT_DAYS: Final = 31
"""For how many days free times are told at once."""
PASSWORD_MIN: Final = 12
PASSWORD_MAX: Final = 256
REFRESH_LIFE: Final = timedelta(days=7)
SESSION_LIFE: Final[Mapping[Role, timedelta]] = {
    Role.DOCTOR: timedelta(hours=12),
    Role.ADMIN: timedelta(hours=12),
    Role.PATIENT: timedelta(days=30),
}
"""From the sign-in; each refresh token in it lives for `REFRESH_LIFE`."""
