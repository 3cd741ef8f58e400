"""Camera and sound before a visit: opened only on request, closed with the window, each problem in words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.media.call_media import LocalCallMedia
from careconnect_desktop.ui.call.device_check_window import DeviceCheckWindow
from careconnect_desktop.viewmodels.device_check import DeviceCheckModel
from tests.gui.call.conftest import CallDesk
from tests.helpers.call_stand_ins import a_picture
from tests.helpers.devices import HandAudioSource, HandOutput, HandVideoSource, sound


class Bench:
    """The window over hand-worked devices."""

    def __init__(self, desk: CallDesk) -> None:
        self.camera = HandVideoSource()
        self.microphone = HandAudioSource()
        self.output = HandOutput()
        self.sounds: list[str] = []
        self.model = DeviceCheckModel(lambda: LocalCallMedia(self.camera, self.microphone, self.output), desk.devices)
        self.window = DeviceCheckWindow(
            desk.look, self.model, desk.devices, play_sound=lambda: self.sounds.append("played")
        )


@pytest.fixture
def bench(desk: CallDesk, qtbot: QtBot) -> Iterator[Bench]:
    made = Bench(desk)
    qtbot.addWidget(made.window)
    yield made
    made.model.close()


def test_nothing_is_open_before_the_window_is(bench: Bench) -> None:
    assert (bench.camera.starts, bench.microphone.starts) == (0, 0)
    bench.window.open()
    assert (bench.camera.starts, bench.microphone.starts) == (1, 1)
    bench.window.close()
    assert (bench.camera.stops, bench.microphone.stops) == (1, 1)


def test_the_own_picture_is_shown_mirrored(bench: Bench, qtbot: QtBot) -> None:
    bench.window.open()
    assert bench.camera.sink is not None
    bench.camera.sink.push(a_picture())
    qtbot.waitUntil(lambda: bench.window.view.has_picture)
    assert bench.window.view.is_mirrored
    bench.window.close()


def test_a_voice_moves_the_bar_and_the_words(bench: Bench) -> None:
    bench.window.open()
    assert bench.window.microphone_words.text.startswith("Say something")
    assert bench.microphone.sink is not None
    bench.microphone.sink.push(sound(9_000))
    bench.model.refresh_level()
    assert bench.model.snapshot.level > 0.2
    assert bench.window.microphone_words.text == "We can hear you."
    bench.model.refresh_level()
    assert bench.model.snapshot.level == 0.0
    assert bench.window.microphone_words.text == "We can hear you."
    bench.window.close()


@pytest.mark.parametrize("code", ["camera_missing", "camera_busy", "camera_denied"])
def test_a_camera_that_fails_says_why_and_ends_nothing(bench: Bench, code: str) -> None:
    bench.camera.failure = CareConnectError(code)
    bench.window.open()
    assert bench.window.camera_words.text.count(".") >= 2
    assert bench.window.camera_words.sign.isVisible()
    assert not bench.window.microphone_words.sign.isVisible()
    assert bench.window.microphone_words.text.startswith("Say something")
    bench.window.close()


def test_another_camera_is_tried_at_once(bench: Bench, desk: CallDesk) -> None:
    bench.window.open()
    desk.devices.choose_camera("cam-2")
    assert bench.camera.stops == 1
    bench.window.close()
    assert desk.devices.snapshot.camera_id == "cam-2"


def test_a_sound_can_be_played(bench: Bench) -> None:
    bench.window.open()
    bench.window.sound_button.click()
    assert bench.sounds == ["played"]
    bench.window.close()
