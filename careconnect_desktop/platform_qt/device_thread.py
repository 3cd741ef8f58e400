"""A thread with a Qt event loop for one device, so that no driver ever holds up the window."""

from __future__ import annotations

import atexit
from collections.abc import Callable
from concurrent.futures import Future
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from careconnect_desktop.core.errors import CareConnectError

_T = TypeVar("_T")
_PATIENCE_S = 5.0
"""For a driver that does not come back."""
_LAST_PATIENCE_MS = 1_000
"""... and when the program ends."""


class _Runner(QObject):
    """Lives in the device thread and runs there what is sent to it."""

    sent = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.sent.connect(self._run, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def _run(self, job: Callable[[], None]) -> None:
        job()


class DeviceThread:
    """Owns the thread; device objects are made, used and deleted inside it by `post` and `call`."""

    def __init__(self, name: str) -> None:
        self._thread = QThread()
        self._thread.setObjectName(name)
        self._runner = _Runner()
        self._runner.moveToThread(self._thread)
        self._thread.start()

    def post(self, action: Callable[[], None]) -> None:
        """Run `action` in the thread, in order, without waiting."""
        self._runner.sent.emit(action)

    def call(self, action: Callable[[], _T], timeout_s: float = _PATIENCE_S) -> _T:
        """Run `action` in the thread and wait for what it returns or raises; ``device_stuck`` when it takes longer."""
        answer: Future[_T] = Future()

        def job() -> None:
            try:
                answer.set_result(action())
            except BaseException as failure:  # noqa: BLE001 - a thread's edge: handed over to the one who waits
                answer.set_exception(failure)

        self._runner.sent.emit(job)
        try:
            return answer.result(timeout_s)
        except TimeoutError as cause:
            raise CareConnectError("device_stuck", "A device does not answer.", retryable=True, cause=cause) from cause

    def close(self, timeout_s: float = _PATIENCE_S) -> None:
        """End the loop and wait for the thread; raises ``device_stuck`` when the driver does not come back.

        Behind what was sent to it, so that a driver that comes back late still closes its device.
        """
        self.post(self._thread.quit)
        if not self._thread.wait(round(timeout_s * 1000)):
            # Kept until then: a thread that is taken away while it runs ends the whole program, with an error.
            atexit.register(self._end_with_program)
            raise CareConnectError("device_stuck", "A device does not answer.", retryable=True)

    def _end_with_program(self) -> None:
        if not self._thread.wait(_LAST_PATIENCE_MS):
            self._thread.terminate()
            self._thread.wait(_LAST_PATIENCE_MS)


class DeviceWork(Protocol):
    """One opening of a device; both run in its thread."""

    def open(self) -> None: ...

    def close(self) -> None: ...


class DeviceOpening:
    """At most one opening of a device at a time, in a thread of its own.

    name: of the thread. patience_s: how long the driver may take for each step of an end.
    """

    def __init__(self, name: str, patience_s: float = _PATIENCE_S) -> None:
        self._name = name
        self._patience_s = patience_s
        self._now: tuple[DeviceThread, DeviceWork, Callable[[], None] | None] | None = None

    def begin(self, work: DeviceWork, silence: Callable[[], None] | None = None) -> None:
        """Open without waiting; ends the opening before. silence: called by `end` at once, from any thread."""
        self.end()
        thread = DeviceThread(self._name)
        self._now = thread, work, silence
        thread.post(work.open)

    def end(self) -> None:
        """Close; nothing comes from the device any more when this returns. Raises ``device_stuck``."""
        now, self._now = self._now, None
        if now is None:
            return
        thread, work, silence = now
        if silence is not None:
            silence()
        try:
            thread.call(work.close, self._patience_s)
        finally:
            thread.close(self._patience_s)
