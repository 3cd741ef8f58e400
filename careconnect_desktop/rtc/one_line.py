"""Camera and screen on the one picture line of a peer that has no second one, such as a browser's page.

The contract: the first picture is the camera, a second one the screen; with one line a share replaces the camera, and
`call-state.screen` says so. The sender's track stays (as with W3C's replaceTrack); what is behind it changes.
"""

from __future__ import annotations

import threading

import av

from careconnect_desktop.ports.media import CallMedia, Unsubscribe, VideoFrame, VideoRole, VideoSink
from careconnect_desktop.rtc.tracks import ContentHint

_BLACK_LUMA, _NEUTRAL_CHROMA = 16, 128


class CameraLine:
    """An `OutgoingVideo` for the sender of the first picture line, with one subscriber: its track.

    It carries the camera. While the other side has no line for the screen (`carry_screen`), it carries what is shared
    from its first picture on, and the camera again after that.
    """

    def __init__(self, media: CallMedia) -> None:
        self._media = media
        self._lock = threading.Lock()
        self._sink: VideoSink | None = None
        self._newest: dict[VideoRole, VideoFrame] = {}
        self._is_sharing = False
        self._carries_screen = False

    @property
    def content_hint(self) -> ContentHint:
        """What the encoder has to care for, by what is carried now."""
        return "detail" if self._chosen is VideoRole.SCREEN else "motion"

    def carry_screen(self, is_carried: bool) -> None:
        """Whether the other side has no line of its own for the screen."""
        with self._lock:
            before = self._chosen
            self._carries_screen = is_carried
            self._pass_newest_unless(before)

    def subscribe(self, sink: VideoSink) -> Unsubscribe:
        self._sink = sink
        ends = [self._media.subscribe_state(lambda _: self._state_changed())]
        self._state_changed()
        ends += [self._media.outgoing_video(role).subscribe(_Arrivals(self, role)) for role in VideoRole]

        def unsubscribe() -> None:
            for end in ends:
                end()

        return unsubscribe

    def arrived(self, role: VideoRole, frame: VideoFrame) -> None:
        """A picture of the camera or the screen came, from any thread."""
        with self._lock:
            if role is VideoRole.SCREEN and not self._is_sharing:
                return  # the last one of a share that is over
            before = self._chosen
            self._newest[role] = frame
            if self._chosen is before and role is before and self._sink is not None:
                self._sink.push(frame)
            else:
                self._pass_newest_unless(before)

    def _state_changed(self) -> None:
        with self._lock:
            before = self._chosen
            # Two changes from two threads may be told in either order: what counts is how it is now.
            self._is_sharing = self._media.state.is_sharing_screen
            if not self._is_sharing:
                self._newest.pop(VideoRole.SCREEN, None)
            self._pass_newest_unless(before)

    @property
    def _chosen(self) -> VideoRole:
        is_screen = self._carries_screen and self._is_sharing and VideoRole.SCREEN in self._newest
        return VideoRole.SCREEN if is_screen else VideoRole.CAMERA

    def _pass_newest_unless(self, before: VideoRole) -> None:
        frame = self._newest.get(self._chosen)
        if self._chosen is not before and frame is not None and self._sink is not None:
            self._sink.push(frame)


class _Arrivals:
    """A `VideoSink` that says which line a picture came from."""

    def __init__(self, line: CameraLine, role: VideoRole) -> None:
        self._line = line
        self._role = role

    def push(self, frame: VideoFrame) -> None:
        self._line.arrived(self._role, frame)


class FirstPictureSink:
    """A `VideoSink` for what comes in on the first picture line; on the media loop alone.

    Once `is_only` is set, pictures go to where the screen is shown while the other side says that it shares one.
    """

    def __init__(self, media: CallMedia) -> None:
        self._media = media
        self._is_screen_told = False
        self._was_screen = False
        self.is_only = False

    def expect_screen(self, is_told: bool) -> None:
        """What `call-state.screen` said last."""
        self._is_screen_told = is_told

    def push(self, frame: VideoFrame) -> None:
        is_screen = self.is_only and self._is_screen_told
        if is_screen and not self._was_screen:
            # Nothing comes from the camera any more: its last picture would look like a person who stands still.
            self._media.incoming_video(VideoRole.CAMERA).push(_black_like(frame))
        self._was_screen = is_screen
        self._media.incoming_video(VideoRole.SCREEN if is_screen else VideoRole.CAMERA).push(frame)


def _black_like(frame: VideoFrame) -> VideoFrame:
    image = av.VideoFrame(frame.width_px, frame.height_px, "yuv420p")
    for plane, value in zip(image.planes, (_BLACK_LUMA, _NEUTRAL_CHROMA, _NEUTRAL_CHROMA), strict=True):
        plane.update(bytes([value]) * plane.buffer_size)
    return VideoFrame(frame.width_px, frame.height_px, image, frame.captured_at_s)
