"""The media devices of this machine as values: what can be chosen, before anything is opened."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MediaDevice:
    """W3C MediaDeviceInfo: `id` is stable while the device stays, `label` is what people call it."""

    id: str
    label: str
    is_default: bool = False


@dataclass(frozen=True, slots=True)
class DeviceList:
    """All media devices at one moment, in the system's order."""

    cameras: tuple[MediaDevice, ...] = ()
    microphones: tuple[MediaDevice, ...] = ()
    speakers: tuple[MediaDevice, ...] = ()


@dataclass(frozen=True, slots=True)
class DeviceSelection:
    """What a person chose, by id; None is the system's choice."""

    camera_id: str | None = None
    microphone_id: str | None = None
    speaker_id: str | None = None
