"""The lines of a connection: which transceiver carries what, what comes in on it and how much."""

from __future__ import annotations

import time
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass
from typing import Any

from aiortc import MediaStreamTrack, RTCRtpTransceiver

from careconnect_desktop.ports.media import CallMedia, VideoRole
from careconnect_desktop.ports.rtc import AudioStatistics, PeerConnectionObserver, VideoStatistics
from careconnect_desktop.rtc.compat import received_octets, sent_octets
from careconnect_desktop.rtc.meters import AudioMeter, VideoMeter
from careconnect_desktop.rtc.one_line import CameraLine, FirstPictureSink
from careconnect_desktop.rtc.pumps import pump_audio, pump_video
from careconnect_desktop.rtc.tracks import OutgoingAudioTrack, OutgoingVideoTrack

Tell = Callable[[Callable[[PeerConnectionObserver], None]], None]

ROLES = (VideoRole.CAMERA, VideoRole.SCREEN)


@dataclass(frozen=True, slots=True)
class Traffic:
    """What came and went so far: statistics of what came, payload bytes of what went."""

    video: VideoStatistics
    screen: VideoStatistics
    audio: AudioStatistics
    sent_video_octets: int
    sent_audio_octets: int


class Lines:
    """One sound line and up to two picture lines between a call's media and a connection.

    tell: carries a call of the observer to the loop where it lives.
    """

    def __init__(self, media: CallMedia, tell: Tell) -> None:
        self._media = media
        self._tell = tell
        self._tracks: list[MediaStreamTrack] = []
        self._roles: dict[RTCRtpTransceiver, VideoRole | None] = {}
        self._camera_line = CameraLine(media)
        self._first_picture = FirstPictureSink(media)
        self._video = {role: VideoMeter() for role in ROLES}
        self._audio = AudioMeter()
        self._expected = {VideoRole.CAMERA: True, VideoRole.SCREEN: False}

    @property
    def is_empty(self) -> bool:
        return not self._tracks

    @property
    def first_picture_s(self) -> float | None:
        """When the camera's first picture came."""
        return self._video[VideoRole.CAMERA].first_s

    def make_track(self, role: VideoRole | None) -> MediaStreamTrack:
        """The permanent track for a sender: of the sound for None, else of a picture."""
        track: MediaStreamTrack
        if role is None:
            track = OutgoingAudioTrack(self._media.outgoing_audio())
        elif role is VideoRole.CAMERA:
            track = OutgoingVideoTrack(self._camera_line, lambda: self._camera_line.content_hint)
        else:
            track = OutgoingVideoTrack(self._media.outgoing_video(role), lambda: "detail")
        self._tracks.append(track)
        return track

    def assign(self, transceiver: RTCRtpTransceiver, role: VideoRole | None) -> None:
        """This transceiver carries the sound (None) or a picture."""
        self._roles[transceiver] = role

    def answer(self, transceivers: list[RTCRtpTransceiver]) -> None:
        """Send what was offered to be received: the first sound, the first picture and a second one."""
        roles = iter(ROLES)
        has_audio = False
        for transceiver in transceivers:
            role = next(roles, None) if transceiver.kind == "video" else None
            is_extra = has_audio if transceiver.kind == "audio" else role is None
            if is_extra:
                transceiver.direction = "inactive"
                continue
            has_audio = has_audio or transceiver.kind == "audio"
            transceiver.sender.replaceTrack(self.make_track(role))
            transceiver.direction = "sendrecv"
            self.assign(transceiver, role)

    def negotiated(self) -> None:
        """Both descriptions are set. Each way alone: without a line for the screen, the first one carries it."""
        screen = next((each for each, role in self._roles.items() if role is VideoRole.SCREEN), None)
        direction = screen.currentDirection if screen is not None else None
        has_line = direction in ("sendonly", "sendrecv")
        self._camera_line.carry_screen(not has_line)
        self._tell(lambda observer: observer.screen_line_agreed(has_line))
        self._first_picture.is_only = direction not in ("recvonly", "sendrecv")
        # A generation that begins in the middle of a share was told of it before its lines were agreed on.
        self._expect_camera()

    def pumps(self) -> Iterator[tuple[str, Coroutine[Any, Any, None]]]:
        """One pump for each line on which something can come, with a name."""
        for transceiver, role in self._roles.items():
            track: MediaStreamTrack | None = transceiver.receiver.track
            if track is None:
                continue
            if role is None:
                sink = self._media.incoming_audio()
                yield "pump-audio", pump_audio(track, sink, self._audio, self._audio_started)
            else:
                yield f"pump-{role}", self._pump_video(track, role)

    def expect(self, role: VideoRole, is_expected: bool) -> None:
        """Whether the other side sends this picture: gaps count only while it does."""
        self._expected[role] = is_expected
        if role is VideoRole.SCREEN:
            self._first_picture.expect_screen(is_expected)
            self._video[role].expect(is_expected)
        self._expect_camera()

    def _expect_camera(self) -> None:
        # On one line a screen stands in for the camera, with as many pictures as it changes.
        is_replaced = self._first_picture.is_only and self._expected[VideoRole.SCREEN]
        self._video[VideoRole.CAMERA].expect(self._expected[VideoRole.CAMERA] and not is_replaced)

    def traffic(self) -> Traffic:
        sent = {"audio": 0, "video": 0}
        received: dict[VideoRole | None, int] = {}
        for transceiver, role in self._roles.items():
            sent[transceiver.kind] += sent_octets(transceiver)
            received[role] = received_octets(transceiver)
        return Traffic(
            video=self._video[VideoRole.CAMERA].statistics(received.get(VideoRole.CAMERA, 0)),
            screen=self._video[VideoRole.SCREEN].statistics(received.get(VideoRole.SCREEN, 0)),
            audio=self._audio.statistics(received.get(None, 0)),
            sent_video_octets=sent["video"],
            sent_audio_octets=sent["audio"],
        )

    def stop(self) -> None:
        """Send nothing any more; a gap that is open counts."""
        for track in self._tracks:
            track.stop()
        now_s = time.monotonic()
        for meter in self._video.values():
            meter.end(now_s)

    def _audio_started(self) -> None:
        self._tell(lambda observer: observer.audio_started())

    def _pump_video(self, track: MediaStreamTrack, role: VideoRole) -> Coroutine[Any, Any, None]:
        def started() -> None:
            self._tell(lambda observer: observer.video_started(role))

        sink = self._first_picture if role is VideoRole.CAMERA else self._media.incoming_video(role)
        return pump_video(track, sink, self._video[role], started)
