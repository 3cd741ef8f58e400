"""What people see of a call, and what they can do about it: the whole surface for view models and commands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.call.states import NOTHING_TOLD, MediaFlags, Party
from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.ports.media import CallMedia, MediaState, Unsubscribe
from careconnect_desktop.ports.rtc import ConnectionStatistics

NO_MEDIA = MediaState()


@dataclass(frozen=True, slots=True, kw_only=True)
class CallSnapshot:
    """The one call of this program, from placing or ringing until it is dismissed.

    own_media: devices, mute, sharing and why a device is missing. peer_flags: what the other side tells of itself.
    connected_at: when media first passed. ended_at, end_reason: set in the phase ENDED.
    refusal_code: the server's code where a refusal ended the call (``busy``, ``user_offline``, ``not_related``, ...),
    or ``unreachable``; None otherwise.
    has_remote_video, has_remote_audio: the first picture or sound of the connection of now was decoded.
    has_accepted_recording: what this side answered to a peer that records; None before it did.
    has_screen_line: what is shared has a line of its own; else it takes the camera's place.
    is_line_lost: this program does not reach the server; media is untouched. is_peer_line_lost: the other side's.
    """

    call_id: str
    is_caller: bool
    peer: Party
    phase: CallPhase
    appointment_id: str | None = None
    generation: int = 1
    own_media: MediaState = NO_MEDIA
    peer_flags: MediaFlags = NOTHING_TOLD
    placed_at: datetime | None = None
    connected_at: datetime | None = None
    ended_at: datetime | None = None
    end_reason: EndReason | None = None
    refusal_code: str | None = None
    has_remote_video: bool = False
    has_remote_audio: bool = False
    has_accepted_recording: bool | None = None
    has_screen_line: bool = True
    is_line_lost: bool = False
    is_peer_line_lost: bool = False

    @property
    def is_over(self) -> bool:
        return self.phase is CallPhase.ENDED

    @property
    def can_answer(self) -> bool:
        return self.phase is CallPhase.INCOMING

    @property
    def was_connected(self) -> bool:
        return self.connected_at is not None


class CallControls(Protocol):
    """What `CallService` offers. Everything but `statistics` and `close` returns at once, and never raises.

    Hanging up, declining, muting and camera-off have acted on the device when they return; what they mean to the other
    side follows. Called on the loop that the service was made on.
    """

    @property
    def snapshot(self) -> CallSnapshot | None:
        """The call of now, or the one that ended last and was not dismissed."""
        ...

    def subscribe(self, listener: Callable[[CallSnapshot | None], None]) -> Unsubscribe: ...

    @property
    def media(self) -> CallMedia | None:
        """Pictures, sound and devices of the call of now: views attach here, devices are changed here."""
        ...

    def place(self, to: Party, *, appointment_id: str | None = None, has_video: bool = True) -> str:
        """Call a person; the new call's id. What goes wrong shows in the snapshot.

        While another call is not over this changes nothing and gives back that call's id.
        """
        ...

    def answer(self, *, has_video: bool = True) -> None:
        """Answer the ringing call; without `has_video` the camera stays closed until it is turned on."""
        ...

    def decline(self) -> None: ...

    def hang_up(self) -> None:
        """End the call, whatever its phase: cancels, declines or hangs up."""
        ...

    def set_microphone_muted(self, is_muted: bool) -> None: ...

    def set_camera_off(self, is_off: bool) -> None: ...

    def answer_recording(self, *, is_accepted: bool) -> None:
        """Whether the other side, which tells that it records, may do so."""
        ...

    def dismiss(self) -> None:
        """Forget a call that is over; the snapshot becomes None."""
        ...

    async def statistics(self) -> ConnectionStatistics | None:
        """Of the connection whose picture is seen; None before there is one."""
        ...

    async def close(self) -> None:
        """Hang up if need be, tell the server, end everything."""
        ...
