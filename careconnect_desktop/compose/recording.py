"""The recording of one call of `careconnect call`: begins when the other side may be recorded, ends with the call."""

from __future__ import annotations

import asyncio
from pathlib import Path

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.media.recorder import FileRecorder
from careconnect_desktop.ports.media import CallMedia
from careconnect_desktop.services.call.snapshot import CallSnapshot

_UNDER_WAY = frozenset({CallPhase.CONNECTING, CallPhase.CONNECTED, CallPhase.RECONNECTING})


class CallRecording:
    """path: None records nothing. is_consent_needed: wait until the other side says that it agrees."""

    def __init__(self, path: Path | None, *, is_consent_needed: bool) -> None:
        self._path = path
        self._is_consent_needed = is_consent_needed
        self._recorder: FileRecorder | None = None
        self._failure: CareConnectError | None = None

    @property
    def failure(self) -> CareConnectError | None:
        """Why there is no recording, or only a part of one."""
        return self._failure or (self._recorder.failure if self._recorder is not None else None)

    def follow(self, call: CallSnapshot, media: CallMedia | None) -> None:
        """Begin as soon as it is time and allowed."""
        if self._path is None or self._recorder is not None or self._failure is not None or media is None:
            return
        is_allowed = call.peer_flags.recording_accepted is True or not self._is_consent_needed
        if call.phase in _UNDER_WAY and is_allowed:
            recorder = FileRecorder(self._path)
            try:
                recorder.start(media)
            except CareConnectError as error:
                self._failure = error
                return
            self._recorder = recorder

    async def close(self) -> None:
        """The file is whole when this returns."""
        if self._recorder is not None:
            await asyncio.to_thread(self._recorder.close)
