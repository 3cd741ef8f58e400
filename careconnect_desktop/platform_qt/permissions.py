"""The system's permission to use camera and microphone (macOS, Windows); Linux grants it."""

from __future__ import annotations

import asyncio
from enum import StrEnum

from PySide6.QtCore import QCameraPermission, QCoreApplication, QMicrophonePermission, QPermission, Qt


class DeviceKind(StrEnum):
    """What a person may be asked about."""

    CAMERA = "camera"
    MICROPHONE = "microphone"


class PermissionState(StrEnum):
    """Not asked yet, granted or denied."""

    UNDETERMINED = "undetermined"
    GRANTED = "granted"
    DENIED = "denied"


_STATES = {
    Qt.PermissionStatus.Undetermined: PermissionState.UNDETERMINED,
    Qt.PermissionStatus.Granted: PermissionState.GRANTED,
    Qt.PermissionStatus.Denied: PermissionState.DENIED,
}


def _permission(kind: DeviceKind) -> QCameraPermission | QMicrophonePermission:
    return QCameraPermission() if kind is DeviceKind.CAMERA else QMicrophonePermission()


def permission_state(kind: DeviceKind) -> PermissionState:
    """What the system has decided so far; GRANTED without an application object (nobody to ask)."""
    application = QCoreApplication.instance()
    if application is None:
        return PermissionState.GRANTED
    return _STATES[application.checkPermission(_permission(kind))]


async def request_permission(kind: DeviceKind) -> PermissionState:
    """Ask the person, if they were not asked before; on the GUI thread."""
    application = QCoreApplication.instance()
    before = permission_state(kind)
    if application is None or before is not PermissionState.UNDETERMINED:
        return before
    answer: asyncio.Future[PermissionState] = asyncio.get_running_loop().create_future()

    def answered(permission: QPermission) -> None:
        if not answer.done():
            answer.set_result(_STATES[permission.status()])

    application.requestPermission(_permission(kind), application, answered)
    return await answer
