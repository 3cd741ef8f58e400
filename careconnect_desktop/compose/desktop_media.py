"""Camera, microphone and loudspeaker of the desktop program: the machine's, or the demo's stand-ins.

QtMultimedia and the media libraries are loaded with the first call, not with the first window.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from careconnect_desktop.compose.desktop_options import DemoPart
from careconnect_desktop.ports.devices import DeviceSelection

if TYPE_CHECKING:
    from careconnect_desktop.ports.media import AudioOutput, AudioSource, CallMedia, VideoSource


class DesktopMedia:
    """A `CallMediaFactory` and the maker of sources by id.

    demo: its camera and microphone stand in where the machine has none, or where it names a source; nobody else ever
    sees a test card in place of a camera.
    """

    def __init__(self, demo: DemoPart | None = None) -> None:
        self._demo = demo
        self._selection: Callable[[], DeviceSelection] = DeviceSelection

    def follow(self, selection: Callable[[], DeviceSelection]) -> None:
        """Use what this says at the beginning of each call."""
        self._selection = selection

    def create(self) -> CallMedia:
        from careconnect_desktop.media.call_media import LocalCallMedia

        chosen = self._selection()
        return LocalCallMedia(
            self.camera(chosen.camera_id), self.microphone(chosen.microphone_id), self._output(chosen)
        )

    def camera(self, device_id: str | None) -> VideoSource:
        """The camera of this id; without one the system's, or the demo's source. Opens nothing."""
        from careconnect_desktop.media.named_sources import named_video_source
        from careconnect_desktop.platform_qt.camera import QtCamera, find_camera

        if device_id is None and self._demo is not None:
            if self._demo.camera != "auto":
                return named_video_source(self._demo.camera)
            if find_camera(None) is None:
                return named_video_source("testcard")
        return QtCamera(device_id)

    def chosen_camera(self) -> VideoSource:
        """The camera that the person has chosen, as the next call would open it."""
        return self.camera(self._selection().camera_id)

    def microphone(self, device_id: str | None) -> AudioSource:
        """As `camera`."""
        from careconnect_desktop.media.named_sources import named_audio_source
        from careconnect_desktop.platform_qt.microphone import QtMicrophone, find_microphone

        if device_id is None and self._demo is not None:
            if self._demo.microphone != "auto":
                return named_audio_source(self._demo.microphone)
            if find_microphone(None) is None:
                return named_audio_source("voice")
        return QtMicrophone(device_id)

    def speaker(self, device_id: str | None) -> AudioOutput:
        """The loudspeaker of this id, or the system's."""
        from careconnect_desktop.platform_qt.speaker import QtSpeaker

        return QtSpeaker(device_id)

    def _output(self, chosen: DeviceSelection) -> AudioOutput | None:
        if self._demo is not None and not self._demo.has_speaker:
            return None
        return self.speaker(chosen.speaker_id)
