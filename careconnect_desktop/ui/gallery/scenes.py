"""The scenes of the gallery: each makes one view in one state, from the samples."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from careconnect_desktop.ui.gallery import call_scenes
from careconnect_desktop.ui.gallery.account_scenes import ACCOUNT_SCENES
from careconnect_desktop.ui.gallery.booking_scenes import BOOKING_SCENES
from careconnect_desktop.ui.gallery.call_state_scenes import CALL_STATE_SCENES
from careconnect_desktop.ui.gallery.chat_scenes import CHAT_SCENES
from careconnect_desktop.ui.gallery.desktop_scenes import DESKTOP_SCENES
from careconnect_desktop.ui.gallery.device_scenes import DEVICE_SCENES
from careconnect_desktop.ui.gallery.doctor_scenes import DOCTOR_SCENES
from careconnect_desktop.ui.gallery.empty_scenes import EMPTY_SCENES
from careconnect_desktop.ui.gallery.failure_scenes import FAILURE_SCENES
from careconnect_desktop.ui.gallery.patient_scenes import PATIENT_SCENES
from careconnect_desktop.ui.gallery.studio import Studio
from careconnect_desktop.ui.shared.look import Look


def of_call(make: Callable[[Look, QObject], QWidget]) -> Callable[[Studio], Awaitable[QWidget]]:
    """A scene that needs no services."""

    async def scene(studio: Studio) -> QWidget:
        view = make(studio.look, studio.owner)
        await studio.settle()
        return view

    return scene


SCENES: dict[str, Callable[[Studio], Awaitable[QWidget]]] = {
    **ACCOUNT_SCENES,
    **PATIENT_SCENES,
    **BOOKING_SCENES,
    **DOCTOR_SCENES,
    **CHAT_SCENES,
    "call": of_call(call_scenes.call),
    "call_with_problem": of_call(call_scenes.call_with_problem),
    "call_ringing": of_call(call_scenes.call_ringing),
    "call_reconnecting": of_call(call_scenes.call_reconnecting),
    "call_ended": of_call(call_scenes.call_ended),
    "call_refused": of_call(call_scenes.call_refused),
    "incoming_call": of_call(call_scenes.incoming_call),
    **CALL_STATE_SCENES,
    **DEVICE_SCENES,
    **DESKTOP_SCENES,
    **EMPTY_SCENES,
    **FAILURE_SCENES,
}
