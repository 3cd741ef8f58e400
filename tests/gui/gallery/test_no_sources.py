"""Devices in the gallery: none, said in the codes and words of a real computer without any."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from careconnect_desktop.media.call_media import LocalCallMedia
from careconnect_desktop.ui.gallery.call_scenes import HeldCall, HeldCatalog, NoSources
from careconnect_desktop.viewmodels.call_devices import DevicesViewModel
from careconnect_desktop.viewmodels.call_words import MediaAction


@pytest.mark.parametrize(
    ("action", "field"),
    [
        (MediaAction.TRY_CAMERA_AGAIN, "camera"),
        (MediaAction.TRY_MICROPHONE_AGAIN, "microphone"),
        (MediaAction.TRY_SPEAKER_AGAIN, "speaker"),
    ],
)
def test_whatever_is_chosen_is_missing(owner: QObject, action: MediaAction, field: str) -> None:
    media = LocalCallMedia(None, None, None)
    media.start()
    devices = DevicesViewModel(HeldCatalog(owner), NoSources(), HeldCall(), owner)
    devices.check(media)
    devices.retry(action)
    assert getattr(media.state, f"{field}_error") == f"{field}_missing"
    media.close()
