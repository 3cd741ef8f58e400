"""Scenes of a call in which something is missing, hidden or said: one for each thing that a person is told."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.call.states import MediaFlags
from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.services.call.snapshot import CallSnapshot
from careconnect_desktop.ui.call.side_panel import CHAT_PAGE
from careconnect_desktop.ui.frame.veil import Veil
from careconnect_desktop.ui.gallery import call_scenes
from careconnect_desktop.ui.gallery.call_scenes import CONNECTED, WORKING
from careconnect_desktop.ui.gallery.studio import Studio

_NEW_MESSAGES = 3
_EDGE_PX, _MENUS_TOP_PX = 16, 88


def of(snapshot: CallSnapshot, *, has_remote: bool = True) -> Callable[[Studio], Awaitable[QWidget]]:
    """The call's window over this snapshot."""

    async def scene(studio: Studio) -> QWidget:
        window = call_scenes.window_of(studio.look, studio.owner, snapshot, has_remote=has_remote)
        await studio.settle()
        return window

    return scene


async def call_new_messages(studio: Studio) -> QWidget:
    """Messages have come while the page beside the picture is closed."""
    window = call_scenes.window_of(studio.look, studio.owner, CONNECTED)
    window.stage.show_unseen(CHAT_PAGE, _NEW_MESSAGES)
    await studio.settle()
    return window


async def call_menus(studio: Studio) -> QWidget:
    """The menus of the bar, side by side over the picture."""
    window = call_scenes.window_of(studio.look, studio.owner, CONNECTED)
    bar = window.stage.bar
    bar.open_more()
    left = _EDGE_PX
    for menu in bar.menus:
        menu.hide()
        # Inside the window, so that the picture of the window has them.
        menu.setParent(window.stage, Qt.WindowType.Widget)
        menu.move(left, _MENUS_TOP_PX)
        menu.show()
        menu.raise_()
        left += menu.sizeHint().width() + _EDGE_PX
    await studio.settle()
    return window


async def call_small_sharing(studio: Studio) -> QWidget:
    """The small window while this side shows a window."""
    return call_scenes.call_small(studio.look, studio.owner, replace(WORKING, is_sharing_screen=True))


async def call_small_hides_camera(studio: Studio) -> QWidget:
    """The small window while what this side shows takes the place of its camera."""
    return call_scenes.call_small(studio.look, studio.owner, _SHARING, has_screen_line=False)


async def incoming_missed(studio: Studio) -> QWidget:
    """It rang, and nobody answered."""
    return call_scenes.incoming_call(studio.look, studio.owner, phase=CallPhase.ENDED)


async def incoming_locked(studio: Studio) -> QWidget:
    """It rings while the program is locked: nobody is named."""
    window = call_scenes.incoming_call(studio.look, studio.owner)
    window.set_private(True)
    return window


async def veiled(studio: Studio) -> QWidget:
    """A call's window while the program is locked."""
    window = call_scenes.window_of(studio.look, studio.owner, CONNECTED)
    Veil(studio.look, window)
    await studio.settle()
    return window


_SHARING = replace(WORKING, is_sharing_screen=True)

CALL_STATE_SCENES: dict[str, Callable[[Studio], Awaitable[QWidget]]] = {
    "call_connecting": of(replace(CONNECTED, phase=CallPhase.CONNECTING, connected_at=None), has_remote=False),
    "call_no_picture_yet": of(replace(CONNECTED, has_remote_video=False), has_remote=False),
    "call_cameras_off": of(
        replace(
            CONNECTED,
            peer_flags=MediaFlags(audio=True, video=False),
            own_media=replace(WORKING, is_camera_off=True),
        ),
        has_remote=False,
    ),
    "call_without_microphone": of(replace(CONNECTED, own_media=replace(WORKING, microphone_error="microphone_denied"))),
    "call_without_speaker": of(replace(CONNECTED, own_media=replace(WORKING, speaker_error="speaker_missing"))),
    "call_many_notices": of(
        replace(
            CONNECTED,
            own_media=replace(WORKING, is_microphone_muted=True),
            peer_flags=MediaFlags(audio=False, video=True, recording=True),
            has_accepted_recording=True,
            is_line_lost=True,
        )
    ),
    "call_recording_asked": of(replace(CONNECTED, peer_flags=MediaFlags(audio=True, video=True, recording=True))),
    "call_recording_refused": of(
        replace(CONNECTED, peer_flags=MediaFlags(audio=True, video=True, recording=True), has_accepted_recording=False)
    ),
    "call_share_hidden": of(replace(CONNECTED, own_media=replace(_SHARING, is_screen_hidden=True))),
    "call_share_hides_camera": of(replace(CONNECTED, own_media=_SHARING, has_screen_line=False)),
    "call_share_closed": of(replace(CONNECTED, own_media=replace(WORKING, screen_error="screen_closed"))),
    "call_peer_lost": of(replace(CONNECTED, phase=CallPhase.RECONNECTING, is_peer_line_lost=True)),
    "call_not_answered": of(
        replace(CONNECTED, phase=CallPhase.ENDED, connected_at=None, end_reason=EndReason.TIMEOUT), has_remote=False
    ),
    "call_too_early": of(
        replace(
            CONNECTED,
            phase=CallPhase.ENDED,
            connected_at=None,
            end_reason=EndReason.FAILED,
            refusal_code="not_related",
        ),
        has_remote=False,
    ),
    "call_new_messages": call_new_messages,
    "call_menus": call_menus,
    "call_small_sharing": call_small_sharing,
    "call_small_hides_camera": call_small_hides_camera,
    "incoming_missed": incoming_missed,
    "incoming_locked": incoming_locked,
    "veiled": veiled,
}
