"""Signing in and signing up: what was typed, what is wrong with it, and whether it runs."""

from __future__ import annotations

from asyncio import CancelledError, Task
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Literal, Protocol, get_args

from PySide6.QtCore import QObject, Signal

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol.names import PASSWORD_MAX, PASSWORD_MIN
from careconnect_desktop.viewmodels.base import SnapshotModel, Starter
from careconnect_desktop.viewmodels.notices import Failure

if TYPE_CHECKING:
    from careconnect_desktop.model.people import Person
    from careconnect_desktop.ports.api import NewAccount


FieldName = Literal["name", "email", "password", "specialization", "server_url", "totp"]
SignUpRole = Literal["doctor", "patient"]


class Entrance(Protocol):
    """The way in, to whichever server the person named. Raises `CareConnectError`; nothing stays open after that."""

    async def sign_in(
        self, server_url: str, email: str, password: str, totp: str | None, *, stays: bool = True
    ) -> Person: ...

    async def sign_up(self, server_url: str, account: NewAccount, *, stays: bool = True) -> Person: ...


class SignInMode(StrEnum):
    """Which of the two forms is shown."""

    SIGN_IN = "sign_in"
    SIGN_UP = "sign_up"


class FieldProblem(StrEnum):
    """What is wrong with one field; the words are the view's."""

    MISSING = "missing"
    NOT_AN_EMAIL = "not_an_email"
    NOT_AN_ADDRESS = "not_an_address"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    LIKE_YOU = "like_you"
    TOO_COMMON = "too_common"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInSnapshot:
    """What the form shows. The password and the one-time code are never held here: they stay in their fields.

    stays: a patient wishes not to be asked at the next start. can_stay: False once it is known that this computer has
    no safe place for a session.
    """

    mode: SignInMode = SignInMode.SIGN_IN
    role: SignUpRole = "patient"
    name: str = ""
    email: str = ""
    specialization: str = ""
    server_url: str = ""
    stays: bool = True
    can_stay: bool = True
    is_running: bool = False
    needs_totp: bool = False
    problems: tuple[tuple[FieldName, FieldProblem], ...] = ()
    failure: Failure | None = None

    def problem(self, field: FieldName) -> FieldProblem | None:
        return dict(self.problems).get(field)


class SignInModel(SnapshotModel[SignInSnapshot]):
    """One attempt at a time; it can be cancelled, and a failure keeps everything that was typed."""

    signed_in = Signal(object)

    def __init__(
        self,
        entrance: Entrance,
        tasks: Starter,
        *,
        server_url: str,
        email: str = "",
        time_zone: str | None = None,
        stays: bool = True,
        can_stay: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(SignInSnapshot(server_url=server_url, email=email, stays=stays, can_stay=can_stay), parent)
        self._entrance = entrance
        self._tasks = tasks
        self._time_zone = time_zone
        self._remembered_email = email
        self._attempt: Task[None] | None = None

    def choose_mode(self, mode: SignInMode) -> None:
        """The other form; what was typed stays. The e-mail that signed in here before has an account already."""
        email = self.snapshot.email
        if mode is SignInMode.SIGN_UP and email == self._remembered_email:
            email = ""
        elif mode is SignInMode.SIGN_IN:
            email = email or self._remembered_email
        self._show(replace(self.snapshot, mode=mode, email=email, problems=(), failure=None, needs_totp=False))

    def choose_role(self, role: SignUpRole) -> None:
        self._show(replace(self.snapshot, role=role))

    def choose_staying(self, stays: bool) -> None:
        """Whether the next start needs no password; for patients, where there is a key ring."""
        self._show(replace(self.snapshot, stays=stays))

    def tell_staying(self, *, can_stay: bool) -> None:
        """Whether this computer can keep a session; known a moment after the form is shown. The wish stays as it is."""
        self._show(replace(self.snapshot, can_stay=can_stay))

    def edit(self, field: Literal["name", "email", "specialization", "server_url"], text: str) -> None:
        """The person typed; the field's problem is taken back until the next attempt."""
        snapshot = replace(self.snapshot, problems=_without(self.snapshot.problems, field))
        match field:
            case "name":
                snapshot = replace(snapshot, name=text)
            case "email":
                snapshot = replace(snapshot, email=text)
            case "specialization":
                snapshot = replace(snapshot, specialization=text)
            case "server_url":
                snapshot = replace(snapshot, server_url=text)
        self._show(snapshot)

    def edit_secret(self, field: Literal["password", "totp"]) -> None:
        """As `edit`, of what lives in its field alone."""
        self._show(replace(self.snapshot, problems=_without(self.snapshot.problems, field)))

    def submit(self, password: str, totp: str = "") -> None:
        """Check what was typed, then ask the server; does nothing while an attempt runs."""
        if self.snapshot.is_running:
            return
        problems = find_problems(self.snapshot, password, totp)
        self._show(replace(self.snapshot, problems=problems, failure=None, is_running=not problems))
        if not problems:
            self._attempt = self._tasks.start(self._run(password, totp.strip() or None), "sign in")

    def cancel(self) -> None:
        """Give up the attempt that runs."""
        if self._attempt is not None:
            self._attempt.cancel()

    def tell(self, error: CareConnectError) -> None:
        """Why the form is shown, when nobody has typed yet: a session that ended, or a server out of reach."""
        if not self.snapshot.is_running:
            self._show(replace(self.snapshot, failure=Failure.of(error)))

    async def _run(self, password: str, totp: str | None) -> None:
        asked = self.snapshot
        try:
            person = await self._ask(asked, password, totp)
        except CareConnectError as error:
            self._failed(error)
        except CancelledError:
            self._show(replace(self.snapshot, is_running=False))
            raise
        else:
            self._show(replace(self.snapshot, is_running=False))
            self.signed_in.emit(person)
        finally:
            self._attempt = None

    async def _ask(self, asked: SignInSnapshot, password: str, totp: str | None) -> Person:
        if asked.mode is SignInMode.SIGN_IN:
            return await self._entrance.sign_in(
                asked.server_url.strip(), asked.email.strip(), password, totp, stays=asked.stays
            )
        # With what talks to the server, which the first window does not wait for.
        from careconnect_desktop.ports.api import NewAccount

        account = NewAccount(
            name=asked.name.strip(),
            email=asked.email.strip(),
            password=password,
            role=asked.role,
            specialization=asked.specialization.strip() if asked.role == "doctor" else None,
            time_zone=self._time_zone,
        )
        return await self._entrance.sign_up(asked.server_url.strip(), account, stays=asked.stays)

    def _failed(self, error: CareConnectError) -> None:
        snapshot = replace(self.snapshot, is_running=False)
        if error.code == "mfa_required":
            was_asked = snapshot.needs_totp
            problems: tuple[tuple[FieldName, FieldProblem], ...] = (
                (("totp", FieldProblem.REFUSED),) if was_asked else ()
            )
            self._show(replace(snapshot, needs_totp=True, problems=problems))
            return
        # Where nobody is signed in yet, "unauthenticated" can only mean these two.
        key = "wrong_credentials" if error.code == "unauthenticated" else None
        self._show(replace(snapshot, problems=problems_of(error), failure=Failure.of(error, key)))


def find_problems(
    snapshot: SignInSnapshot, password: str, totp: str = ""
) -> tuple[tuple[FieldName, FieldProblem], ...]:
    """What the program can tell by itself, in the order of the fields."""
    found: list[tuple[FieldName, FieldProblem]] = []
    is_new = snapshot.mode is SignInMode.SIGN_UP
    if is_new and not snapshot.name.strip():
        found.append(("name", FieldProblem.MISSING))
    email = snapshot.email.strip()
    if not email:
        found.append(("email", FieldProblem.MISSING))
    elif "@" not in email.strip("@") or " " in email:
        found.append(("email", FieldProblem.NOT_AN_EMAIL))
    problem = password_problem(password, snapshot.name, email) if is_new else None
    if not password:
        problem = FieldProblem.MISSING
    if problem is not None:
        found.append(("password", problem))
    if is_new and snapshot.role == "doctor" and not snapshot.specialization.strip():
        found.append(("specialization", FieldProblem.MISSING))
    if snapshot.needs_totp and not totp.strip():
        found.append(("totp", FieldProblem.MISSING))
    if not snapshot.server_url.strip().startswith(("http://", "https://")):
        found.append(("server_url", FieldProblem.NOT_AN_ADDRESS))
    return tuple(found)


def password_problem(password: str, name: str, email: str) -> FieldProblem | None:
    """The contract's rules that need no list: 12 to 256 characters, and not one's own name or e-mail."""
    if len(password) < PASSWORD_MIN:
        return FieldProblem.TOO_SHORT
    if len(password) > PASSWORD_MAX:
        return FieldProblem.TOO_LONG
    own_words = [email.split("@", maxsplit=1)[0], *name.split()]
    if any(len(word) > 3 and word.casefold() in password.casefold() for word in own_words):
        return FieldProblem.LIKE_YOU
    return None


def problems_of(error: CareConnectError) -> tuple[tuple[FieldName, FieldProblem], ...]:
    """Which fields the server marked (``field: why``); the reasons are English, so the view has its own words."""
    names: dict[str, FieldName] = {name: name for name in get_args(FieldName)} | {"username": "name"}
    found: list[tuple[FieldName, FieldProblem]] = []
    for detail in error.details:
        field = names.get(detail.split(":", maxsplit=1)[0].strip().rsplit(".", maxsplit=1)[-1])
        if field is not None:
            found.append((field, FieldProblem.TOO_COMMON if field == "password" else FieldProblem.REFUSED))
    if error.code == "email_taken":
        found.append(("email", FieldProblem.REFUSED))
    if error.code in ("insecure_url", "answer_invalid"):
        found.append(("server_url", FieldProblem.REFUSED))
    return tuple(found)


def _without(
    problems: tuple[tuple[FieldName, FieldProblem], ...], field: str
) -> tuple[tuple[FieldName, FieldProblem], ...]:
    return tuple(found for found in problems if found[0] != field)
