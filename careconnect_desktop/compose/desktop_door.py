"""The way in: one client for the server that a person named, made when they sign in and closed when they leave."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from careconnect_desktop.compose.loading import ASKING_MODULES, CALL_MODULES, RING_MODULES, load_in_worker
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.people import Role
from careconnect_desktop.ports.server_address import ServerAddress

if TYPE_CHECKING:
    from careconnect_desktop.compose.core import Client, Kept
    from careconnect_desktop.model.people import Person
    from careconnect_desktop.ports.api import NewAccount
    from careconnect_desktop.ports.credentials import SecretStore
    from careconnect_desktop.ports.media import CallMediaFactory

_log = logging.getLogger(__name__)

ONLINE_PAUSE_S = 5.0
FIRST_LISTS_S = 0.5
_SHOWING = "careconnect_desktop.compose.desktop_session"
_DOCTOR = ("careconnect_desktop.compose.desktop_doctor", "careconnect_desktop.ui.frame.doctor_places")
_PATIENT = ("careconnect_desktop.compose.desktop_patient", "careconnect_desktop.ui.frame.patient_places")
_CALL_VIEWS = "careconnect_desktop.ui.call.call_windows"
_LINE = "careconnect_desktop.signaling.connection"
"""When what is loaded, always in a worker: what asks the server behind the first window; what is shown once somebody is
in while the server thinks, of their role as soon as it is known; Socket.IO and the further views behind the first view
(`view_shown`). Media and devices come with the first call."""


class Door:
    """Keeps at most one `Client`. A failed sign-in leaves nothing open; the session of a machine may be restored.

    is_kept: the session outlives the program in the key ring; the demo keeps nothing. keep: where, in place of the
    system's key ring and the user's data folder.
    """

    def __init__(
        self,
        media: CallMediaFactory,
        *,
        is_insecure_http_allowed: bool,
        is_kept: bool,
        keep: Callable[[ServerAddress], Kept] | None = None,
    ) -> None:
        self._media = media
        self._is_insecure_http_allowed = is_insecure_http_allowed
        self._is_kept = is_kept
        self._keep = keep
        self._client: Client | None = None
        self._secrets: SecretStore | None = None
        self._asking: asyncio.Future[None] | None = None
        self._showing: asyncio.Future[None] | None = None
        self._is_entering = False
        self._restoring: TaskScope | None = None
        self._coming: TaskScope | None = None
        self._has_view = asyncio.Event()

    @property
    def client(self) -> Client | None:
        """Of the person who is signed in."""
        return self._client

    @property
    def can_keep(self) -> bool:
        """False once the place for sessions has failed, as it does without a key ring: nobody can stay signed in."""
        return self._secrets is None or self._secrets.is_lasting

    async def load(self) -> None:
        """Load what talks to the server, in a worker; returns once it is there, from the second time at once."""
        if self._asking is None:
            self._asking = load_in_worker(*ASKING_MODULES)
        await asyncio.shield(self._asking)
        if self._showing is None:
            self._showing = load_in_worker(_SHOWING)

    async def view_shown(self, role: Role) -> None:
        """The person sees what is theirs: the line may take the processor now, then what they may want to see next.

        One after the other, and returns when all is loaded: whoever builds views would wait for the interpreter.
        """
        self._has_view.set()
        _first_view, further_views = _views_of(role)
        for name in (_LINE, further_views, _CALL_VIEWS):
            await load_in_worker(name)

    async def sign_in(
        self, server_url: str, email: str, password: str, totp: str | None, *, stays: bool = True
    ) -> Person:
        return await self._enter(server_url, lambda client: client.identity.sign_in(email, password, totp, stays=stays))

    async def sign_up(self, server_url: str, account: NewAccount, *, stays: bool = True) -> Person:
        return await self._enter(server_url, lambda client: client.identity.sign_up(account, stays=stays))

    async def forgot_password(self, server_url: str, email: str) -> None:
        """Ask for a code by mail."""
        await self._ask(server_url, lambda client: client.identity.forgot_password(email))

    async def reset_password(self, server_url: str, email: str, code: str, new_password: str) -> None:
        """Another password, with the mailed code."""
        await self._ask(server_url, lambda client: client.identity.reset_password(email, code, new_password))

    async def restore(self, server_url: str) -> Person | None:
        """Sign in with the session that this machine keeps; None when there is none. Raises as `IdentityService`.

        Whoever was here last is in at once with what is kept here, and comes online as soon as the server answers.

        Somebody who signs in by hand goes first: then this answers None as well.
        """
        if not self._is_kept or self._enters_by_hand() or self._client is not None:
            return None
        scope = self._restoring = TaskScope("restore", _raised_here)
        try:
            restoring = scope.start(self._restore(server_url))
            await asyncio.wait([restoring])
        finally:
            # Also when the program ends: what it has opened is closed before anybody goes on.
            await scope.close()
            self._restoring = None
        person: Person | None = None if restoring.cancelled() else restoring.result()
        # Also when both came at once: its client is being closed for the other one.
        return None if self._enters_by_hand() else person

    async def leave(self) -> None:
        """Close the client; what this machine keeps stays. Safe to call twice."""
        coming, self._coming = self._coming, None
        if coming is not None:
            await coming.close()
        client, self._client = self._client, None
        if client is not None:
            await client.close()

    def _enters_by_hand(self) -> bool:
        return self._is_entering

    async def _enter(self, server_url: str, ask: Callable[[Client], Awaitable[Person]]) -> Person:
        self._is_entering = True
        try:
            if self._restoring is not None:
                await self._restoring.close()
            await self.leave()
            client = await self._make(server_url)
            try:
                person = await ask(client)
                await self._bring_in(client, person, is_kept=False)
            except BaseException:  # also cancelled: a failed sign-in leaves nothing open
                await client.close()
                raise
            return person
        finally:
            self._is_entering = False

    async def _restore(self, server_url: str) -> Person | None:
        client = await self._make(server_url)
        person = None
        try:
            person = await client.identity.recall() or await client.identity.restore()
            if person is not None:
                await self._bring_in(client, person, is_kept=True)
        finally:
            if self._client is not client:
                await client.close()
        return person

    async def _ask(self, server_url: str, ask: Callable[[Client], Awaitable[None]]) -> None:
        """A question without anybody signed in; nothing stays open."""
        client = await self._make(server_url)
        try:
            await ask(client)
        finally:
            await client.close()

    async def _bring_in(self, client: Client, person: Person, *, is_kept: bool) -> None:
        """Returns when the person's first view can be shown: nobody waits for the line, nor for a slow server.

        is_kept: the session is of an earlier run. ``session_ended`` when the server has refused it meanwhile.
        """
        coming = TaskScope("coming in")
        try:
            refreshing = coming.start(self._refresh(client, is_kept), "lists")
            coming.start(self._open_line(client, is_kept), "line")
            if self._showing is not None:
                await asyncio.shield(self._showing)
            first_view, _further_views = _views_of(person.role)
            await load_in_worker(first_view)
            if not client.appointments.snapshot.is_loaded:
                # A view that is whole from the first moment, if the server is quick: nothing jumps into place.
                await asyncio.wait([refreshing], timeout=FIRST_LISTS_S)
            _be_sure_of(client)
        except BaseException:  # cancelled: whoever asked closes the client
            await coming.close()
            raise
        self._client, self._coming = client, coming

    async def _refresh(self, client: Client, is_kept: bool) -> None:
        await client.updates.refresh()
        if not is_kept:
            return
        try:
            await client.identity.meet()
        except CareConnectError as error:
            # What is known of them from last time is good enough; that the server is away stands in the lists.
            _log.info("the person was not asked for", extra={"code": error.code})

    async def _open_line(self, client: Client, is_kept: bool) -> None:
        while True:
            try:
                await client.line.open()
            except CareConnectError as error:
                if error.code == "session_ended":
                    # The identity has told it, and whoever listens shows the form.
                    return
                await asyncio.sleep(ONLINE_PAUSE_S)
                continue
            if is_kept:
                # Only with the kept session is it certainly the same person who was in that call.
                await client.calls.restore()
            return

    async def _make(self, server_url: str) -> Client:
        address = ServerAddress.parse(server_url, is_insecure_http_allowed=self._is_insecure_http_allowed)
        await self.load()
        from careconnect_desktop.compose.core import compose_client, lasting, passing_secrets
        from careconnect_desktop.compose.tls import client_tls
        from careconnect_desktop.signaling.line import LinePauses

        pauses = LinePauses(may_load=self._has_view.wait, may_ring=_load_ring)
        # Hundreds of certificates are read: no window stands still meanwhile.
        tls = await asyncio.get_running_loop().run_in_executor(None, client_tls) if address.is_secure else None
        if not self._is_kept:
            return compose_client(address, self._media, secrets=passing_secrets(), pauses=pauses, tls=tls)
        kept = (self._keep or lasting)(address)
        self._secrets = kept.secrets
        return compose_client(
            address,
            self._media,
            secrets=kept.secrets,
            call_memory=kept.call_memory,
            documents=kept.documents,
            pauses=pauses,
            tls=tls,
        )


async def _load_ring() -> None:
    """What a call needs that comes unannounced; it is heard a moment later, and no window stands still."""
    await load_in_worker(*RING_MODULES, *CALL_MODULES)


def _be_sure_of(client: Client) -> None:
    """Who is shown hears of the end of their session themselves; here it is told of one that ended before."""
    if client.identity.snapshot.person is None:
        raise CareConnectError("session_ended", "Your session is over: please sign in again")


def _raised_here(_error: BaseException) -> None:
    """`restore` raises the failure to who asked for it."""


def _views_of(role: Role) -> tuple[str, str]:
    """The modules of the first view, and of the further ones."""
    return _DOCTOR if role is Role.DOCTOR else _PATIENT
