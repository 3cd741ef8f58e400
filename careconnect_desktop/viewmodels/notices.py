"""The notification centre: one door through which a person is told what happened.

A failure comes in as a `CareConnectError`; the centre gives it a support id, logs code and id (never the text), and
keeps the notice until it is dismissed, replaced or outlived. Words are the view's matter.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.viewmodels.base import SnapshotModel

_log = logging.getLogger(__name__)
_MAX_NOTICES = 3
_ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789"


class NoticeTone(StrEnum):
    """How much a notice matters; told by a shape as well as a colour."""

    OK = "ok"
    INFO = "info"
    WARN = "warn"
    DANGER = "danger"


class NoticeAction(StrEnum):
    """What the notice's button does; its word is the view's."""

    TRY_AGAIN = "try_again"
    CHOOSE_CAMERA = "choose_camera"
    CHOOSE_MICROPHONE = "choose_microphone"
    SIGN_IN = "sign_in"
    CALL_AGAIN = "call_again"


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """A failure as a place shows it beside what failed. key: the words' key; technical: one line to copy."""

    key: str
    support_id: str
    technical: str
    retry_after_s: float | None = None

    @classmethod
    def of(cls, error: CareConnectError, key: str | None = None) -> Failure:
        """From an error, with other words when the place knows better what it means; logs code and support id."""
        support_id = new_support_id()
        _log.warning("failure shown", extra={"code": error.code, "support_id": support_id})
        return cls(
            key=key or error.user_key,
            support_id=support_id,
            technical=technical_line(error),
            retry_after_s=error.retry_after_s,
        )

    @classmethod
    def of_change(cls, error: CareConnectError) -> Failure:
        """Of something that was to be saved or sent: what was entered is kept, and nothing on the page is old."""
        return cls.of(error, "unreachable_at_change" if error.code == "unreachable" else None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One thing to tell. key: the words' key; support_id: short, to read out on the phone; technical: to copy."""

    id: int
    key: str
    tone: NoticeTone
    action: NoticeAction | None = None
    support_id: str = ""
    technical: str = ""
    retry_after_s: float | None = None

    @property
    def is_passing(self) -> bool:
        """What went well and asks for nothing: it may go by itself."""
        return self.tone is NoticeTone.OK and self.action is None


@dataclass(frozen=True, slots=True)
class NoticesSnapshot:
    """Newest last."""

    notices: tuple[Notice, ...] = ()


class NoticeCentre(SnapshotModel[NoticesSnapshot]):
    """Holds at most three notices; the same key replaces its older one, so that nothing piles up."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(NoticesSnapshot(), parent)
        self._next_id = 1
        self._actions: dict[int, Callable[[], None]] = {}

    def report(
        self, error: CareConnectError, action: NoticeAction | None = None, do: Callable[[], None] | None = None
    ) -> Notice:
        """Tell a failure. do: what the button runs; TRY_AGAIN is offered for a retryable error when `do` is given."""
        if action is None and do is not None and error.retryable:
            action = NoticeAction.TRY_AGAIN
        support_id = new_support_id()
        _log.warning("notice", extra={"code": error.code, "support_id": support_id})
        return self._add(
            Notice(
                id=self._next_id,
                key=error.user_key,
                tone=NoticeTone.DANGER,
                action=action if do is not None else None,
                support_id=support_id,
                technical=technical_line(error),
                retry_after_s=error.retry_after_s,
            ),
            do,
        )

    def tell(
        self,
        key: str,
        tone: NoticeTone = NoticeTone.INFO,
        action: NoticeAction | None = None,
        do: Callable[[], None] | None = None,
    ) -> Notice:
        """Tell something that is no failure."""
        return self._add(Notice(id=self._next_id, key=key, tone=tone, action=action), do)

    def act(self, notice_id: int) -> None:
        """The notice's button: it goes, and its action runs."""
        do = self._actions.get(notice_id)
        self.dismiss(notice_id)
        if do is not None:
            do()

    def dismiss(self, notice_id: int) -> None:
        """Take a notice away; one that has gone already is fine."""
        self._actions.pop(notice_id, None)
        self._show(NoticesSnapshot(tuple(notice for notice in self.snapshot.notices if notice.id != notice_id)))

    def dismiss_successes(self) -> None:
        """What is passing, once the person goes on to something else."""
        for notice in self.snapshot.notices:
            if notice.is_passing:
                self.dismiss(notice.id)

    def _add(self, notice: Notice, do: Callable[[], None] | None) -> Notice:
        self._next_id += 1
        kept = tuple(old for old in self.snapshot.notices if old.key != notice.key)[-(_MAX_NOTICES - 1) :]
        alive = {old.id for old in kept}
        self._actions = {key: value for key, value in self._actions.items() if key in alive}
        if do is not None:
            self._actions[notice.id] = do
        self._show(NoticesSnapshot((*kept, notice)))
        return notice


def new_support_id() -> str:
    """Six letters and figures that cannot be confused when read aloud."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(6))


def technical_line(error: CareConnectError) -> str:
    """The line that a person may copy for support: code and the type of the cause, never its text."""
    return error.code if error.cause is None else f"{error.code} ({type(error.cause).__name__})"
