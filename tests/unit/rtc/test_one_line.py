"""Camera and screen on one picture line: which of them goes out, and where what comes in is shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.media import pictures
from careconnect_desktop.media.call_media import LocalCallMedia
from careconnect_desktop.ports.media import VideoFrame, VideoRole
from careconnect_desktop.rtc.lines import Lines
from careconnect_desktop.rtc.one_line import CameraLine, FirstPictureSink
from tests.helpers.devices import Album, HandVideoSource

CAMERA, SCREEN = (64, 48), (128, 32)


class Bench:
    """A call with a camera, a screen and the line of its first picture."""

    def __init__(self, *, has_camera: bool = True) -> None:
        self.camera, self.screen = HandVideoSource(), HandVideoSource()
        self.media = LocalCallMedia(self.camera if has_camera else None, None, None)
        self.media.start()
        self.line = CameraLine(self.media)
        self.sent = Album()
        self.end = self.line.subscribe(self.sent)

    @property
    def sizes(self) -> list[tuple[int, int]]:
        return [(frame.width_px, frame.height_px) for frame in self.sent.frames]

    @property
    def is_black(self) -> bool:
        return bool(pictures.luma(self.sent.frames[-1]).max() <= 16)


@pytest.fixture
def bench() -> Iterator[Bench]:
    made = Bench()
    yield made
    made.media.close()


def test_with_a_line_of_its_own_the_screen_stays_out_of_the_cameras(bench: Bench) -> None:
    bench.media.share_screen(bench.screen)
    bench.camera.shoot(*CAMERA)
    bench.screen.shoot(*SCREEN)
    assert bench.sizes == [CAMERA]
    assert bench.line.content_hint == "motion"


def test_without_one_the_screen_takes_the_cameras_place_and_gives_it_back(bench: Bench) -> None:
    bench.line.carry_screen(True)
    bench.camera.shoot(*CAMERA)
    bench.media.share_screen(bench.screen)
    bench.camera.shoot(*CAMERA)
    assert bench.sizes == [CAMERA, CAMERA]  # until the first picture of the screen
    bench.screen.shoot(*SCREEN)
    hints = [bench.line.content_hint]
    bench.camera.shoot(*CAMERA)
    bench.screen.shoot(*SCREEN)
    assert bench.sizes[2:] == [SCREEN, SCREEN]
    bench.media.stop_sharing_screen()
    assert bench.sizes[-1] == CAMERA
    assert [*hints, bench.line.content_hint] == ["detail", "motion"]
    bench.camera.shoot(*CAMERA)
    assert bench.sizes[-2:] == [CAMERA, CAMERA]


def test_a_share_that_runs_when_the_other_line_is_refused_comes_over(bench: Bench) -> None:
    bench.camera.shoot(*CAMERA)
    bench.media.share_screen(bench.screen)
    bench.screen.shoot(*SCREEN)
    assert bench.sizes == [CAMERA]
    bench.line.carry_screen(True)
    assert bench.sizes == [CAMERA, SCREEN]


def test_a_line_that_begins_in_the_middle_of_a_share_begins_with_it(bench: Bench) -> None:
    bench.media.share_screen(bench.screen)
    bench.screen.shoot(*SCREEN)
    later, sent = CameraLine(bench.media), Album()
    later.carry_screen(True)
    later.subscribe(sent)
    assert [frame.width_px for frame in sent.frames] == [SCREEN[0]]


def test_nothing_of_an_earlier_share_comes_back(bench: Bench) -> None:
    bench.line.carry_screen(True)
    bench.camera.shoot(*CAMERA)
    bench.media.share_screen(bench.screen)
    bench.screen.shoot(*SCREEN)
    bench.media.stop_sharing_screen()
    bench.media.share_screen(HandVideoSource())
    assert bench.sizes[-1] == CAMERA
    assert bench.line.content_hint == "motion"


def test_a_picture_that_comes_after_its_share_has_ended_is_not_the_next_ones(bench: Bench) -> None:
    bench.line.carry_screen(True)
    bench.camera.shoot(*CAMERA)
    bench.media.share_screen(bench.screen)
    late = bench.screen.shoot(*SCREEN)
    bench.media.stop_sharing_screen()
    bench.line.arrived(VideoRole.SCREEN, late)
    bench.media.share_screen(HandVideoSource())
    assert bench.sizes[-1] == CAMERA
    assert bench.line.content_hint == "motion"


@pytest.mark.parametrize("ending", ["stopped", "failed"])
def test_without_a_camera_a_share_ends_black(ending: str) -> None:
    bench = Bench(has_camera=False)
    bench.line.carry_screen(True)
    bench.media.share_screen(bench.screen)
    bench.screen.shoot(*SCREEN)
    assert not bench.is_black
    if ending == "stopped":
        bench.media.stop_sharing_screen()
    else:
        assert bench.screen.fail is not None
        bench.screen.fail(CareConnectError("screen_unavailable"))
    assert bench.is_black
    bench.media.close()


def test_after_its_end_a_line_takes_nothing(bench: Bench) -> None:
    bench.line.carry_screen(True)
    bench.media.share_screen(bench.screen)
    bench.end()
    bench.camera.shoot(*CAMERA)
    bench.screen.shoot(*SCREEN)
    assert bench.sizes == []


@dataclass(eq=False)
class Transceiver:
    """Of a peer connection whose descriptions are set."""

    currentDirection: str | None  # noqa: N815 (aiortc's name)


@dataclass
class Witness:
    told: list[bool] = field(default_factory=list)

    def screen_line_agreed(self, has_line: bool) -> None:
        self.told.append(has_line)


@pytest.mark.parametrize(("direction", "has_line"), [("sendrecv", True), ("sendonly", True), ("recvonly", False)])
def test_it_is_told_whether_the_screen_has_a_line(bench: Bench, direction: str, has_line: bool) -> None:
    witness = Witness()
    lines = Lines(bench.media, lambda tell: tell(witness))  # type: ignore[arg-type]  # the one call that is made of it
    lines.assign(Transceiver("sendrecv"), VideoRole.CAMERA)  # type: ignore[arg-type]  # what is read of it
    lines.assign(Transceiver(direction), VideoRole.SCREEN)  # type: ignore[arg-type]  # what is read of it
    lines.negotiated()
    assert witness.told == [has_line]


def received(bench: Bench) -> tuple[FirstPictureSink, list[VideoFrame], list[VideoFrame]]:
    """What comes in, and the pictures in the two places where it is shown."""
    camera, screen = Album(), Album()
    bench.media.add_remote_video(camera)
    bench.media.add_remote_video(screen, VideoRole.SCREEN)
    return FirstPictureSink(bench.media), camera.frames, screen.frames


def test_what_comes_on_one_line_is_the_screen_while_the_other_side_says_so(bench: Bench) -> None:
    sink, camera, screen = received(bench)
    sink.is_only = True
    picture = bench.camera.shoot()
    sink.push(picture)
    sink.expect_screen(True)
    sink.push(picture)
    sink.push(picture)
    assert screen == [picture, picture]
    assert camera[0] is picture
    assert len(camera) == 2
    assert pictures.luma(camera[1]).max() == 16  # black in place of somebody who stands still
    sink.expect_screen(False)
    sink.push(picture)
    assert (len(camera), len(screen)) == (3, 2)


def test_with_two_lines_the_first_is_the_camera_whatever_is_said(bench: Bench) -> None:
    sink, camera, screen = received(bench)
    sink.expect_screen(True)
    sink.push(bench.camera.shoot())
    assert (len(camera), len(screen)) == (1, 0)
