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
        shown = self.snapshot
        if self._media is not None:
            self._media.set_camera(self._sources.camera(_present(shown.devices.cameras, shown.selection.camera_id)))

    def _set_microphone(self) -> None:
        shown = self.snapshot
        if self._media is not None:
            chosen = _present(shown.devices.microphones, shown.selection.microphone_id)
            self._media.set_microphone(self._sources.microphone(chosen))

    def _set_speaker(self) -> None:
        shown = self.snapshot
        if self._media is not None:
            chosen = _present(shown.devices.speakers, shown.selection.speaker_id)
            self._media.set_audio_output(self._sources.speaker(chosen))

    def _call_changed(self, call: CallSnapshot | None) -> None:
        self._catalog.watch(call is not None and not call.is_over and not call.can_answer)

    def _devices_changed(self) -> None:
        """Follow what is plugged: what was missing is taken, what has gone is replaced, no click is needed."""
        before = self.snapshot
        self._show(replace(before, devices=self._catalog.devices))
        now = self.snapshot
        if not self._is_in_use:
            return
        if now.camera_id is not None and now.camera_id != before.camera_id:
            self._set_camera()
        if now.microphone_id is not None and now.microphone_id != before.microphone_id:
            self._set_microphone()
        if now.speaker_id is not None and now.speaker_id != before.speaker_id:
            self._set_speaker()

    @property
    def _is_in_use(self) -> bool:
        call = self._controls.snapshot
        return self._checked_media is not None or (call is not None and not call.is_over and not call.can_answer)


def _present(devices: tuple[MediaDevice, ...], device_id: str | None) -> str | None:
    """The chosen device while it is there, else None: the system's choice."""
    return device_id if any(device.id == device_id for device in devices) else None


def _used(devices: tuple[MediaDevice, ...], device_id: str | None) -> str | None:
    chosen = _present(devices, device_id)
    if chosen is not None:
        return chosen
    return next((device.id for device in devices if device.is_default), devices[0].id if devices else None)
