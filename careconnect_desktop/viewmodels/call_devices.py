"""Which camera, microphone and loudspeaker a person uses, in the call and for the next one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance

from careconnect_desktop.ports.devices import DeviceList, DeviceSelection, MediaDevice
from careconnect_desktop.ports.media import AudioOutput, AudioSource, CallMedia, VideoSource
from careconnect_desktop.services.call.snapshot import CallControls, CallSnapshot
from careconnect_desktop.viewmodels.base import SnapshotModel
from careconnect_desktop.viewmodels.call_words import MediaAction


@dataclass(frozen=True, slots=True)
class DevicesSnapshot:
    """What the menus of the call show."""

    devices: DeviceList
    selection: DeviceSelection = DeviceSelection()

    @property
    def camera_id(self) -> str | None:
        """Of the camera that is or would be used; None when there is none."""
        return _used(self.devices.cameras, self.selection.camera_id)

    @property
    def microphone_id(self) -> str | None:
        return _used(self.devices.microphones, self.selection.microphone_id)

    @property
    def speaker_id(self) -> str | None:
        return _used(self.devices.speakers, self.selection.speaker_id)


class Catalog(Protocol):
    """Lists devices and tells when the list is another one; opens none."""

    @property
    def changed(self) -> SignalInstance: ...

    @property
    def devices(self) -> DeviceList: ...

    def watch(self, is_watching: bool) -> None: ...


class DeviceSources(Protocol):
    """Makes sources and outputs, closed, by id; None is the system's choice."""

    def camera(self, device_id: str | None) -> VideoSource: ...

    def microphone(self, device_id: str | None) -> AudioSource: ...

    def speaker(self, device_id: str | None) -> AudioOutput: ...


class DevicesViewModel(SnapshotModel[DevicesSnapshot]):
    """The one owner of the selection. A choice acts on the call of now, if there is one, before the method returns."""

    def __init__(
        self, catalog: Catalog, sources: DeviceSources, controls: CallControls, parent: QObject | None = None
    ) -> None:
        super().__init__(DevicesSnapshot(devices=catalog.devices), parent)
        self._catalog = catalog
        self._sources = sources
        self._controls = controls
        self._checked_media: CallMedia | None = None
        catalog.changed.connect(self._devices_changed)
        self._unsubscribe = controls.subscribe(self._call_changed)

    def close(self) -> None:
        """Follow catalog and calls no longer."""
        self._unsubscribe()
        self._catalog.watch(False)

    def check(self, media: CallMedia | None) -> None:
        """Act on this media, which is being looked at outside of a call, until None is given."""
        self._checked_media = media
        self._catalog.watch(media is not None)

    def choose_camera(self, device_id: str) -> None:
        self._select(replace(self.snapshot.selection, camera_id=device_id))
        self._set_camera()

    def choose_microphone(self, device_id: str) -> None:
        self._select(replace(self.snapshot.selection, microphone_id=device_id))
        self._set_microphone()

    def choose_speaker(self, device_id: str) -> None:
        self._select(replace(self.snapshot.selection, speaker_id=device_id))
        self._set_speaker()

    def retry(self, action: MediaAction) -> None:
        """Open a device again that did not work."""
        match action:
            case MediaAction.TRY_CAMERA_AGAIN:
                self._set_camera()
            case MediaAction.TRY_MICROPHONE_AGAIN:
                self._set_microphone()
            case MediaAction.TRY_SPEAKER_AGAIN:
                self._set_speaker()

    def _select(self, selection: DeviceSelection) -> None:
        self._show(replace(self.snapshot, selection=selection))

    @property
    def _media(self) -> CallMedia | None:
        return self._checked_media if self._checked_media is not None else self._controls.media

    def _set_camera(self) -> None:
        if self._media is not None:
            self._media.set_camera(self._sources.camera(self.snapshot.selection.camera_id))

    def _set_microphone(self) -> None:
        if self._media is not None:
            self._media.set_microphone(self._sources.microphone(self.snapshot.selection.microphone_id))

    def _set_speaker(self) -> None:
        if self._media is not None:
            self._media.set_audio_output(self._sources.speaker(self.snapshot.selection.speaker_id))

    def _call_changed(self, call: CallSnapshot | None) -> None:
        self._catalog.watch(call is not None and not call.is_over and not call.can_answer)

    def _devices_changed(self) -> None:
        before = self.snapshot.devices
        devices = self._catalog.devices
        self._show(replace(self.snapshot, devices=devices))
        if self._media is None or not self._is_in_use:
            return
        # Somebody plugged in what was missing: that is the answer to our sentence, no further click is needed.
        own = self._media.state
        if own.camera_error == "camera_missing" and devices.cameras != before.cameras and devices.cameras:
            self._set_camera()
        if own.microphone_error == "microphone_missing" and devices.microphones != before.microphones:
            self._set_microphone()
        if own.speaker_error == "speaker_missing" and devices.speakers != before.speakers:
            self._set_speaker()

    @property
    def _is_in_use(self) -> bool:
        call = self._controls.snapshot
        return self._checked_media is not None or (call is not None and not call.is_over and not call.can_answer)


def _used(devices: tuple[MediaDevice, ...], device_id: str | None) -> str | None:
    known = [device.id for device in devices]
    if device_id in known:
        return device_id
    return next((device.id for device in devices if device.is_default), known[0] if known else None)
