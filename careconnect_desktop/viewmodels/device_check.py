"""Camera and sound before a visit: what they give, and what is wrong with them, without a call."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from careconnect_desktop.ports.media import CallMedia, MediaState, Unsubscribe, VideoSink
from careconnect_desktop.viewmodels.base import SnapshotModel
from careconnect_desktop.viewmodels.call import METERS_INTERVAL_MS, LevelTap
from careconnect_desktop.viewmodels.call_devices import DevicesViewModel

HEARD_LEVEL = 0.05
"""Peak from which a voice was certainly heard, and not the room."""


@dataclass(frozen=True, slots=True)
class DeviceCheckScene:
    """The codes are those of `MediaState`, None where the device works. is_heard: a voice came at least once.

    is_camera_off, is_microphone_muted: as the person chose; they hold for the next `start` too.
    """

    camera_error: str | None = None
    microphone_error: str | None = None
    speaker_error: str | None = None
    is_heard: bool = False
    level: float = 0.0
    is_camera_off: bool = False
    is_microphone_muted: bool = False


class DeviceCheckModel(SnapshotModel[DeviceCheckScene]):
    """Opens the devices with `start` and closes them with `close`; a choice of another device acts at once."""

    _media_changed = Signal(object)

    def __init__(
        self, make_media: Callable[[], CallMedia], devices: DevicesViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(DeviceCheckScene(), parent)
        self._make_media = make_media
        self._devices = devices
        self._media: CallMedia | None = None
        self._level = LevelTap()
        self._taps: tuple[Unsubscribe, ...] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(METERS_INTERVAL_MS)
        self._timer.timeout.connect(self.refresh_level)
        # A device tells its failure on its own thread; the queue brings it here.
        self._media_changed.connect(self._show_media, Qt.ConnectionType.QueuedConnection)

    def start(self, own_picture: VideoSink) -> None:
        """Open camera, microphone and loudspeaker, and send the picture into this sink."""
        self.close()
        media = self._make_media()
        self._media = media
        self._taps = (
            media.subscribe_state(self._media_changed.emit),
            media.add_self_view(own_picture),
            media.add_self_audio(self._level),
        )
        self._devices.check(media)
        media.set_camera_off(self.snapshot.is_camera_off)
        media.set_microphone_muted(self.snapshot.is_microphone_muted)
        media.start()
        self._show_media(media.state)
        self._timer.start()

    @property
    def is_open(self) -> bool:
        """Between `start` and `close`."""
        return self._media is not None

    def set_camera_off(self, is_off: bool) -> None:
        """Off closes the camera before this returns."""
        if self._media is not None:
            self._media.set_camera_off(is_off)
        self._show(replace(self.snapshot, is_camera_off=is_off))

    def set_microphone_muted(self, is_muted: bool) -> None:
        """What the microphone hears goes nowhere in a check; muted, the call begins muted."""
        if self._media is not None:
            self._media.set_microphone_muted(is_muted)
        self._show(replace(self.snapshot, is_microphone_muted=is_muted))

    def close(self) -> None:
        """Close every device; safe to call twice."""
        self._timer.stop()
        for tap in self._taps:
            tap()
        self._taps = ()
        media, self._media = self._media, None
        if media is not None:
            self._devices.check(None)
            media.close()

    def refresh_level(self) -> None:
        """Read the level now; called by the model's own timer."""
        level = round(self._level.take_level(), 2)
        self._show(replace(self.snapshot, level=level, is_heard=self.snapshot.is_heard or level >= HEARD_LEVEL))

    def _show_media(self, media: MediaState) -> None:
        self._show(
            replace(
                self.snapshot,
                camera_error=media.camera_error,
                microphone_error=media.microphone_error,
                speaker_error=media.speaker_error,
                is_heard=self.snapshot.is_heard and media.microphone_error is None,
            )
        )
