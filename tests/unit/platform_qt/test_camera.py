"""The camera: newest picture wins, failures have a code, silence after stop."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QSize
from PySide6.QtMultimedia import QCameraDevice, QVideoFrame, QVideoFrameFormat, QVideoSink
from PySide6.QtWidgets import QApplication

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.platform_qt.camera import CameraCapture, QtCamera, choose_format, find_camera
from careconnect_desktop.platform_qt.device_thread import DeviceThread
from careconnect_desktop.platform_qt.devices import list_devices
from careconnect_desktop.platform_qt.microphone import QtMicrophone
from careconnect_desktop.platform_qt.permissions import DeviceKind, PermissionState, permission_state
from careconnect_desktop.platform_qt.speaker import QtSpeaker
from careconnect_desktop.ports.media import VideoFrame
from tests.helpers.call_stand_ins import CountingSink, SilentPlayout


def a_frame(start_us: int) -> QVideoFrame:
    frame = QVideoFrame(QVideoFrameFormat(QSize(64, 48), QVideoFrameFormat.PixelFormat.Format_YUV420P))
    frame.setStartTime(start_us)
    return frame


@pytest.fixture
def failures() -> list[CareConnectError]:
    return []


@pytest.mark.usefixtures("qapp")
class TestCapture:
    def test_pictures_go_to_the_sink(self, failures: list[CareConnectError]) -> None:
        sink, source = CountingSink(), QVideoSink()
        capture = CameraCapture(QCameraDevice(), None, sink, failures.append)
        capture.use_sink(source)
        for start_us in (0, 33_000, 66_000):
            source.setVideoFrame(a_frame(start_us))
        assert [(frame.width_px, frame.height_px) for frame in sink.frames] == [(64, 48)] * 3
        capture.close()

    def test_a_backlog_is_one_picture(self, failures: list[CareConnectError]) -> None:
        sink, source = CountingSink(), QVideoSink()
        source.setVideoFrame(a_frame(33_000))
        capture = CameraCapture(QCameraDevice(), None, sink, failures.append)
        capture.use_sink(source)
        # Three notices that waited in the queue all find the same newest picture.
        for _ in range(3):
            capture.take_newest()
        assert len(sink.frames) == 1
        capture.close()

    def test_nothing_comes_after_it_was_silenced(self, failures: list[CareConnectError]) -> None:
        sink, source = CountingSink(), QVideoSink()
        capture = CameraCapture(QCameraDevice(), None, sink, failures.append)
        capture.use_sink(source)
        capture.silence()
        source.setVideoFrame(a_frame(0))
        assert sink.frames == []
        capture.close()


@pytest.mark.usefixtures("qapp")
def test_a_camera_that_is_not_there_is_told_at_once(failures: list[CareConnectError]) -> None:
    with pytest.raises(CareConnectError) as caught:
        QtCamera("no such camera").start(CountingSink(), failures.append)
    assert caught.value.code == "camera_missing"
    assert failures == []


@pytest.mark.usefixtures("qapp")
def test_a_microphone_that_is_not_there_is_told_at_once(failures: list[CareConnectError]) -> None:
    with pytest.raises(CareConnectError) as caught:
        QtMicrophone("no such microphone").start(CountingSink(), failures.append)
    assert caught.value.code == "microphone_missing"


@pytest.mark.usefixtures("qapp")
def test_a_loudspeaker_that_is_not_there_is_told_at_once(failures: list[CareConnectError]) -> None:
    with pytest.raises(CareConnectError) as caught:
        QtSpeaker("no such loudspeaker").start(SilentPlayout(), failures.append)
    assert caught.value.code == "speaker_missing"


@pytest.mark.usefixtures("qapp")
def test_stop_without_start_is_harmless() -> None:
    for device in (QtCamera(), QtMicrophone(), QtSpeaker()):
        device.stop()
        device.stop()


@pytest.mark.usefixtures("qapp")
def test_the_list_agrees_with_what_can_be_found() -> None:
    assert all(find_camera(device.id) is not None for device in list_devices().cameras)
    assert find_camera("no such camera") is None


def test_a_camera_without_formats_chooses_by_itself() -> None:
    assert choose_format(QCameraDevice(), QSize(640, 480), 30.0) is None


def test_permission_is_known_before_it_is_asked_for(qapp: QApplication) -> None:
    assert permission_state(DeviceKind.CAMERA) in set(PermissionState)


@pytest.mark.usefixtures("qapp")
class TestDeviceThread:
    def test_it_runs_elsewhere_and_hands_over_what_comes_back(self) -> None:
        thread = DeviceThread("test")
        try:
            assert thread.call(threading.get_ident) != threading.get_ident()
            with pytest.raises(ZeroDivisionError):
                thread.call(lambda: 1 // 0)
        finally:
            thread.close()

    def test_posted_work_keeps_its_order(self) -> None:
        thread = DeviceThread("test")
        done: list[int] = []
        for number in range(5):
            thread.post(lambda number=number: done.append(number))  # type: ignore[misc]
        thread.call(lambda: None)
        thread.close()
        assert done == [0, 1, 2, 3, 4]

    def test_a_driver_that_does_not_answer_has_a_code(self) -> None:
        thread = DeviceThread("test")
        release = threading.Event()

        def be_stuck() -> None:
            release.wait(5)

        thread.post(be_stuck)
        with pytest.raises(CareConnectError) as caught:
            thread.call(lambda: None, timeout_s=0.05)
        assert caught.value.code == "device_stuck"
        release.set()
        thread.close()


def test_pictures_carry_the_time_of_their_arrival(failures: list[CareConnectError], qapp: QApplication) -> None:
    sink, source = CountingSink(), QVideoSink()
    capture = CameraCapture(QCameraDevice(), None, sink, failures.append)
    capture.use_sink(source)
    source.setVideoFrame(a_frame(0))
    source.setVideoFrame(a_frame(33_000))
    times = [frame.captured_at_s for frame in sink.frames]
    assert times == sorted(times)
    assert all(isinstance(frame, VideoFrame) for frame in sink.frames)
    capture.close()
