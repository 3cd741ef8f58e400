"""When a recording begins: never before the other side may be recorded, and only in a call."""

from __future__ import annotations

from pathlib import Path

import pytest

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.call.states import MediaFlags, Party
from careconnect_desktop.compose.recording import CallRecording
from careconnect_desktop.services.call.snapshot import CallSnapshot
from tests.helpers.fake_rtc import FakeMediaFactory


def call(phase: CallPhase, *, is_accepted: bool | None = None) -> CallSnapshot:
    flags = MediaFlags(recording_accepted=is_accepted)
    return CallSnapshot(call_id="c-1", is_caller=True, peer=Party(id="u-1"), phase=phase, peer_flags=flags)


@pytest.mark.parametrize(
    ("is_consent_needed", "phase", "is_accepted", "is_begun"),
    [
        (False, CallPhase.CONNECTING, None, True),
        (False, CallPhase.RINGING, None, False),
        (False, CallPhase.INCOMING, None, False),
        (True, CallPhase.CONNECTED, None, False),
        (True, CallPhase.CONNECTED, False, False),
        (True, CallPhase.RINGING, True, False),
        (True, CallPhase.CONNECTED, True, True),
    ],
)
async def test_when_it_begins(
    tmp_path: Path, is_consent_needed: bool, phase: CallPhase, is_accepted: bool | None, is_begun: bool
) -> None:
    file = tmp_path / "received.mkv"
    recording = CallRecording(file, is_consent_needed=is_consent_needed)
    media = FakeMediaFactory().create()

    recording.follow(call(phase, is_accepted=is_accepted), media)
    await recording.close()

    assert file.exists() == is_begun
    assert recording.failure is None


async def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    recording = CallRecording(tmp_path / "none" / "received.mkv", is_consent_needed=False)
    recording.follow(call(CallPhase.CONNECTED), FakeMediaFactory().create())
    await recording.close()
    assert recording.failure is not None
    assert recording.failure.code == "recording_failed"


async def test_without_a_file_nothing_is_recorded() -> None:
    recording = CallRecording(None, is_consent_needed=False)
    recording.follow(call(CallPhase.CONNECTED), FakeMediaFactory().create())
    await recording.close()
    assert recording.failure is None
