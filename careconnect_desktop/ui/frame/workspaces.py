"""What the workspaces of both roles stand on: their parts, and the places that both have."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from careconnect_desktop.model.people import Person
from careconnect_desktop.ui.frame.workspace import RailPlace, Workspace
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.viewmodels.chat import ChatModel
from careconnect_desktop.viewmodels.frame import FrameModel
from careconnect_desktop.viewmodels.notices import NoticeCentre

if TYPE_CHECKING:
    from careconnect_desktop.ui.chat.composer import PhotoTaker
    from careconnect_desktop.ui.chat.messages_place import MessagesPlace
    from careconnect_desktop.ui.settings.settings_place import SettingsPlace

translate = QCoreApplication.translate


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


class PersonWorkspace(Workspace):
    """The places of a role, and those that every role has: messages and settings, each built on the first wish."""

    def __init__(self, parts: CommonParts, places: list[RailPlace]) -> None:
        self._look, self._times, self._parts = parts.look, parts.times, parts
        super().__init__(parts.look, parts.frame, parts.notices, places)

    @cached_property
    def messages(self) -> MessagesPlace:
        from careconnect_desktop.ui.chat.messages_place import MessagesPlace

        parts = self._parts
        return self._put("messages", MessagesPlace(self._look, self._times, parts.chat, parts.take_photo))

    @cached_property
    def settings(self) -> SettingsPlace:
        settings = self._put("settings", self._parts.make_settings())
        settings.devices_pressed.connect(self._parts.check_devices)
        return settings

    def _messages_in_rail(self) -> RailPlace:
        return RailPlace("messages", translate("Rail", "Messages"), "message-circle", lambda: self.messages)

    def _settings_in_rail(self) -> RailPlace:
        return RailPlace("settings", translate("Rail", "Settings"), "settings", lambda: self.settings, at_foot=True)

    def _write_to(self, person: Person) -> None:
        self.show_place("messages")
        self.messages.open_person(person)
