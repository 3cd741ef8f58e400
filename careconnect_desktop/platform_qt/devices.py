"""Which cameras, microphones and loudspeakers there are now, and that this changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtMultimedia import QAudioDevice, QMediaDevices

from careconnect_desktop.ports.devices import DeviceList, MediaDevice

POLL_MS = 2_000
"""Beside the system's notices: the removal of a device is not always told."""


class DeviceCatalog(QObject):
    """Lists devices on the GUI thread; opens none. `changed` is emitted when the list is another one than before."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._media_devices = QMediaDevices(self)
        self._media_devices.videoInputsChanged.connect(self.refresh)
        self._media_devices.audioInputsChanged.connect(self.refresh)
        self._media_devices.audioOutputsChanged.connect(self.refresh)
        self._devices = list_devices()
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self.refresh)

    @property
    def devices(self) -> DeviceList:
        return self._devices

    def watch(self, is_watching: bool) -> None:
        """Poll while somebody looks at the list or uses a device; the system's notices are heard always."""
        if is_watching:
            self.refresh()
            self._poll.start()
        else:
            self._poll.stop()

    def refresh(self) -> None:
        """Look again now."""
        devices = list_devices()
        if devices != self._devices:
            self._devices = devices
            self.changed.emit()


def list_devices() -> DeviceList:
    """What the system lists at this moment."""
    camera = QMediaDevices.defaultVideoInput().id()
    return DeviceList(
        cameras=tuple(
            MediaDevice(bytes(device.id().data()).decode(errors="replace"), device.description(), device.id() == camera)
            for device in QMediaDevices.videoInputs()
        ),
        microphones=_audio(QMediaDevices.audioInputs(), QMediaDevices.defaultAudioInput()),
        speakers=_audio(QMediaDevices.audioOutputs(), QMediaDevices.defaultAudioOutput()),
    )


def _audio(devices: list[QAudioDevice], default: QAudioDevice) -> tuple[MediaDevice, ...]:
    return tuple(
        MediaDevice(bytes(device.id().data()).decode(errors="replace"), device.description(), device == default)
        for device in devices
    )
