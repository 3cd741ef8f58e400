"""Scenes of camera, microphone and loudspeaker: what is wrong with each, and what to do about it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from PySide6.QtWidgets import QWidget

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ports.devices import DeviceList
from careconnect_desktop.ports.media import VideoSource
from careconnect_desktop.ui.call.device_check_window import DeviceCheckWindow
from careconnect_desktop.ui.chat.photo_dialog import PhotoDialog
from careconnect_desktop.ui.gallery.call_scenes import HeldCatalog, MissingDevice
from careconnect_desktop.ui.gallery.patient_stand_ins import (
    DrawnCamera,
    HeldDoor,
    SilentMicrophone,
)
from careconnect_desktop.ui.gallery.studio import Studio

_LOUD = 12_000


async def device_check(studio: Studio) -> QWidget:
    """Camera and sound before a visit: another program has the camera."""
    return await _check(studio, HeldDoor(studio.owner, DrawnCamera(CareConnectError("camera_busy"))))


async def device_check_fine(studio: Studio) -> QWidget:
    """Everything works, and the voice is heard."""
    return await _check(studio, HeldDoor(studio.owner, microphone=SilentMicrophone(peak=_LOUD)))


async def device_check_nothing(studio: Studio) -> QWidget:
    """A computer without any device."""
    door = HeldDoor(
        studio.owner,
        DrawnCamera(CareConnectError("camera_missing")),
        SilentMicrophone(CareConnectError("microphone_missing")),
        MissingDevice("speaker_missing"),
        HeldCatalog(studio.owner, DeviceList()),
    )
    return await _check(studio, door)


async def device_check_denied(studio: Studio) -> QWidget:
    """The system does not allow camera and microphone; the loudspeaker is taken."""
    door = HeldDoor(
        studio.owner,
        DrawnCamera(CareConnectError("camera_denied")),
        SilentMicrophone(CareConnectError("microphone_denied")),
        MissingDevice("speaker_busy"),
    )
    return await _check(studio, door)


async def device_check_microphone(studio: Studio) -> QWidget:
    """Another program has the microphone."""
    return await _check(
        studio, HeldDoor(studio.owner, microphone=SilentMicrophone(CareConnectError("microphone_busy")))
    )


async def photo(studio: Studio) -> QWidget:
    """A photo cannot be taken: another program has the camera."""
    return await _photo(studio, CareConnectError("camera_busy"))


async def photo_ready(studio: Studio) -> QWidget:
    """A photo is about to be taken."""
    return await _photo(studio, None)


async def _check(studio: Studio, door: HeldDoor) -> QWidget:
    windows: list[DeviceCheckWindow] = []
    door.open(
        lambda check, devices: windows.append(
            DeviceCheckWindow(studio.look, check, devices, play_sound=door.play_sound)
        ),
        has_picture=True,
    )
    windows[0].open()
    await studio.settle()
    # Now, and not with the model's own timer, which may come after the picture was made.
    door.checks[0].refresh_level()
    return windows[0]


async def _photo(studio: Studio, failure: CareConnectError | None) -> QWidget:
    def camera() -> VideoSource:
        return DrawnCamera(failure)

    dialog = PhotoDialog(studio.look, camera)
    await studio.settle()
    for _ in range(200):
        # A picture is shown when its own thread has made it.
        if failure is not None or dialog.take.isEnabled():
            break
        await asyncio.sleep(0.01)
        await studio.settle()
    return dialog


DEVICE_SCENES: dict[str, Callable[[Studio], Awaitable[QWidget]]] = {
    "device_check": device_check,
    "device_check_fine": device_check_fine,
    "device_check_nothing": device_check_nothing,
    "device_check_denied": device_check_denied,
    "device_check_microphone": device_check_microphone,
    "photo": photo,
    "photo_ready": photo_ready,
}
