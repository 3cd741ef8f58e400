"""How the demo hands its parts over, and what a part stands in for."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from careconnect_desktop.compose.desktop_media import DesktopMedia
from careconnect_desktop.compose.desktop_options import DEMO_VARIABLE, DemoPart
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.media.test_card import TestCardSource
from careconnect_desktop.media.tone import SpeechLikeSource
from careconnect_desktop.platform_qt.camera import QtCamera
from careconnect_desktop.platform_qt.devices import list_devices
from careconnect_desktop.platform_qt.microphone import QtMicrophone

PART = DemoPart(email="amina@mail.example", password="hidden words", answers=True, half="right", seconds=12.5)


def test_a_part_survives_the_environment() -> None:
    assert DemoPart.from_environment(PART.to_environment()) == PART
    assert DemoPart.from_environment({}) is None


def test_a_password_is_not_shown() -> None:
    assert "hidden words" not in repr(PART)


def test_a_damaged_part_is_refused() -> None:
    with pytest.raises(TypeError):
        DemoPart.from_environment({DEMO_VARIABLE: '{"email": "a", "password": "b", "surprise": 1}'})


@pytest.mark.usefixtures("qapp")
class TestMedia:
    def test_nobody_but_the_demo_sees_a_test_card(self) -> None:
        media = DesktopMedia()
        assert isinstance(media.camera(None), QtCamera)
        assert isinstance(media.microphone(None), QtMicrophone)

    def test_the_demo_goes_on_without_devices(self, qapp: QApplication) -> None:
        if list_devices().cameras or list_devices().microphones:
            pytest.skip("this machine has a camera or a microphone")
        media = DesktopMedia(PART)
        assert isinstance(media.camera(None), TestCardSource)
        assert isinstance(media.microphone(None), SpeechLikeSource)

    def test_a_camera_that_was_chosen_is_taken_in_the_demo_too(self) -> None:
        assert isinstance(DesktopMedia(PART).camera("a camera"), QtCamera)

    def test_a_file_that_is_not_there_has_a_code(self) -> None:
        part = DemoPart(email="", password="", camera="no such film.mkv")
        with pytest.raises(CareConnectError) as caught:
            DesktopMedia(part).camera(None)
        assert caught.value.code == "media_file_missing"
