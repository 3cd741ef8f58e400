"""Whole desktop programs inside a test: the real windows, services and media, on one Qt loop, at a real server."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Self, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from qasync import QEventLoop

from careconnect_desktop.compose.core import Kept
from careconnect_desktop.compose.demo_seed import DemoPerson
from careconnect_desktop.compose.desktop import Desktop
from careconnect_desktop.compose.desktop_media import DesktopMedia
from careconnect_desktop.compose.desktop_options import DemoPart
from careconnect_desktop.platform_qt.garbage import collected_in_gui_thread
from careconnect_desktop.platform_qt.settings import QtSettings
from careconnect_desktop.ports.server_address import ServerAddress
from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.services.call.snapshot import CallSnapshot
from careconnect_desktop.ui.call.call_window import CallWindow
from careconnect_desktop.ui.call.incoming_window import IncomingCallWindow
from careconnect_desktop.ui.sign_in.sign_in_view import SignInView

_T = TypeVar("_T")
_W = TypeVar("_W", bound=QWidget)
_LOOK_S = 0.02

Story = Callable[[], Coroutine[Any, Any, None]]
Run = Callable[[Story], None]


@contextmanager
def qt_loop(application: QApplication) -> Iterator[Run]:
    """Runs coroutines on Qt's loop, as the program does; ended with its workers."""
    # As in the program: it ends by its own decision, not with its last window.
    application.setQuitOnLastWindowClosed(False)
    loop = QEventLoop(application)
    asyncio.set_event_loop(loop)
    workers = ThreadPoolExecutor(2, thread_name_prefix="worker")
    loop.set_default_executor(workers)
    try:
        with collected_in_gui_thread():
            yield lambda story: loop.run_until_complete(asyncio.wait_for(story(), 130))
    finally:
        workers.shutdown(wait=True, cancel_futures=True)
        asyncio.set_event_loop(None)
        loop.close()


async def until(is_so: Callable[[], _T | None], what: str, seconds: float = 40.0) -> _T:
    """What `is_so` answers once that is true."""
    deadline = asyncio.get_running_loop().time() + seconds
    while not (found := is_so()):
        if asyncio.get_running_loop().time() > deadline:
            raise AssertionError(f"never: {what}")
        await asyncio.sleep(_LOOK_S)
    return found


class DesktopProgram:
    """One program of one person, started for the first time: it remembers nobody from the programs before it.

    has_devices: test card and voice in place of what this machine has. keep: in place of this machine's key ring and
    folder; with it a program goes on where the one before it ended.
    """

    def __init__(
        self,
        application: QApplication,
        server_url: str,
        *,
        has_devices: bool = True,
        keep: Callable[[ServerAddress], Kept] | None = None,
    ) -> None:
        stand_in = DemoPart(email="", password="", camera="testcard", microphone="voice", has_speaker=False)
        self._settings = TemporaryDirectory()
        self.desktop = Desktop(
            application,
            server_url,
            is_insecure_http_allowed=False,
            demo=None,
            media=DesktopMedia(stand_in if has_devices else None),
            settings=QtSettings("preferences", str(Path(self._settings.name) / "desktop.ini")),
            keep=keep,
        )
        self._running: asyncio.Task[int] | None = None

    async def __aenter__(self) -> Self:
        self._running = asyncio.get_running_loop().create_task(self.desktop.run())
        await until(lambda: self.find(SignInView), "the form is shown")
        # The screen that is none is 800 px wide; people have room for two columns.
        self.desktop.window.resize(1120, 760)
        return self

    async def __aexit__(self, *_: object) -> None:
        self.desktop.leave()
        assert self._running is not None
        await self._running
        self._settings.cleanup()

    @property
    def is_over(self) -> bool:
        return self._running is not None and self._running.done()

    @property
    def call(self) -> CallSnapshot | None:
        session = self.desktop.session
        return session.client.calls.snapshot if session is not None else None

    @property
    def call_window(self) -> CallWindow | None:
        windows = self._windows
        return windows.window if windows is not None else None

    @property
    def incoming(self) -> IncomingCallWindow | None:
        windows = self._windows
        return windows.incoming if windows is not None else None

    def find(self, kind: type[_W]) -> _W | None:
        """The visible widget of a kind in the main window."""
        return next((found for found in self.desktop.window.findChildren(kind) if found.isVisible()), None)

    async def sign_in(self, email: str, password: str) -> None:
        """Type both and press Enter, as a person does."""
        form = self.find(SignInView)
        assert form is not None
        for field, text in ((form.email, email), (form.password, password)):
            editor = field.focusProxy()
            assert isinstance(editor, QLineEdit)
            editor.clear()
            QTest.keyClicks(editor, text)
            if field is form.password:
                QTest.keyClick(editor, Qt.Key.Key_Return)
        await asyncio.sleep(0)

    async def come_in(self, who: DemoPerson) -> None:
        """Sign in and wait until the line to the server is up."""
        await self.sign_in(who.email, who.password)
        session = await until(lambda: self.desktop.session, f"{who.person.medical_id} is signed in")
        await until(lambda: session.client.line.state is LineState.ONLINE, "the line is up")
        await until(lambda: session.client.appointments.snapshot.is_loaded, "the appointments are there")

    @property
    def _windows(self) -> Any:
        session = self.desktop.session
        return session.calls.windows if session is not None else None


async def at_once(*steps: Awaitable[None]) -> None:
    """Side by side."""
    await asyncio.gather(*steps)
