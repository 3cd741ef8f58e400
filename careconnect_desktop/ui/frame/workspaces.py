"""The places of a patient and of a doctor, joined: what is pressed in one place leads to another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.viewmodels.chat import ChatModel
from careconnect_desktop.viewmodels.frame import FrameModel
from careconnect_desktop.viewmodels.notices import NoticeCentre

if TYPE_CHECKING:
    from careconnect_desktop.ui.chat.composer import PhotoTaker
    from careconnect_desktop.ui.settings.settings_place import SettingsPlace


@dataclass(frozen=True, slots=True, kw_only=True)
class CommonParts:
    """What both roles have. check_devices: shows one's own picture and the choice of devices."""

    look: Look
    times: Times
    frame: FrameModel
    notices: NoticeCentre
    chat: ChatModel
    make_settings: Callable[[], SettingsPlace]
    check_devices: Callable[[], None]
    take_photo: PhotoTaker | None = None
