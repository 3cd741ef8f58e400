"""The scenes of the program around a call: what stands beside it, and what belongs to the desktop."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careconnect_desktop.platform_qt.screen_share import ShareKind, ShareTarget
from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.services.chat import ChatSnapshot, Thread
from careconnect_desktop.services.presence import PresenceSnapshot
from careconnect_desktop.ui.call.share_picker import SharePicker
from careconnect_desktop.ui.call.side_panel import CHAT_PAGE, NOTES_PAGE, SidePage
from careconnect_desktop.ui.chat.thread_view import ThreadView
from careconnect_desktop.ui.gallery import call_scenes, samples
from careconnect_desktop.ui.gallery import stand_ins as held
from careconnect_desktop.ui.gallery.studio import Studio, common_parts
from careconnect_desktop.ui.settings.desktop_card import DesktopCard
from careconnect_desktop.ui.settings.diagnostics_dialog import DiagnosticsDialog
from careconnect_desktop.ui.settings.shortcuts_sheet import ShortcutsSheet
from careconnect_desktop.ui.shared.cards import ScrollColumn
from careconnect_desktop.ui.shared.fields import GrowingText
from careconnect_desktop.viewmodels.desktop_wishes import DesktopWishesModel
from careconnect_desktop.viewmodels.diagnostics import make_parts
from careconnect_desktop.viewmodels.preferences import Preferences
from careconnect_desktop.viewmodels.shortcuts import KeysProblem, Refusal, ShortcutsModel

translate = QCoreApplication.translate


async def call_with_chat(studio: Studio) -> QWidget:
    """A call with the chat beside it."""
    thread = Thread(person=samples.MEYER, messages=samples.MESSAGES, is_loading=False)
    chat = held.HeldChat(ChatSnapshot(conversations=samples.CONVERSATIONS, thread=thread, is_loaded=True))
    presence = held.HeldPresence(PresenceSnapshot(line=LineState.ONLINE, online=frozenset({"DOC001"})))
    parts = common_parts(studio, samples.AMINA, held.HeldAppointments(()), chat, presence)
    view = ThreadView(studio.look, studio.times, parts.chat)
    view.call.hide()
    notes = GrowingText(studio.look, max_lines=12)
    notes.setAccessibleName(translate("Call", "Notes"))
    pages = (
        SidePage(CHAT_PAGE, translate("Call", "Chat"), "message-circle", view),
        SidePage(NOTES_PAGE, translate("Call", "Notes"), "file-text", notes),
    )
    return call_scenes.call_beside(studio.look, studio.owner, pages, CHAT_PAGE)


async def call_sharing(studio: Studio) -> QWidget:
    """This side shows a window."""
    return call_scenes.call_sharing(studio.look, studio.owner)


async def call_shared_screen(studio: Studio) -> QWidget:
    """The other side shows a window."""
    return call_scenes.call_shared_screen(studio.look, studio.owner)


async def call_small(studio: Studio) -> QWidget:
    """The small window on top."""
    return call_scenes.call_small(studio.look, studio.owner)


class HeldTargets:
    """Two windows and a screen, with pictures of one colour each."""

    def windows(self) -> tuple[ShareTarget, ...]:
        screen = QGuiApplication.primaryScreen()
        names = ("Lab results 2 March – Document viewer", "Calendar")
        return tuple(ShareTarget(ShareKind.WINDOW, name, screen) for name in names)

    def screens(self) -> tuple[ShareTarget, ...]:
        return (ShareTarget(ShareKind.SCREEN, "HDMI-1", QGuiApplication.primaryScreen()),)

    def ask(self, target: ShareTarget, take: Callable[[QImage], None]) -> None:
        if target.title != "Calendar":
            image = QImage(208, 124, QImage.Format.Format_RGB32)
            image.fill(QColor("#b9d3cf" if target.kind is ShareKind.WINDOW else "#2f4858"))
            take(image)

    def close(self) -> None: ...


class HeldTexts:
    """Keeps nothing."""

    def load(self) -> dict[str, str]:
        return {}

    def save(self, values: Mapping[str, str]) -> None: ...


class HeldStart:
    """Does not start with the system."""

    is_on = False

    def set_on(self, is_on: bool) -> None: ...


async def share_picker(studio: Studio) -> QWidget:
    """What to show, before a choice."""
    held_targets = HeldTargets()
    picker = SharePicker(studio.look, held_targets, held_targets, samples.MEYER.name)
    picker.cards[0][1].setChecked(True)
    return picker


async def shortcuts_sheet(studio: Studio) -> QWidget:
    """All shortcuts, one of which waits for new keys."""
    sheet = ShortcutsSheet(studio.look, ShortcutsModel(parent=studio.owner))
    sheet.buttons["program.place_2"].click()
    sheet.tell(Refusal(KeysProblem.TAKEN, "call.camera"))
    return sheet


async def desktop_settings(studio: Studio) -> QWidget:
    """The settings of this computer."""
    wishes = DesktopWishesModel(HeldTexts(), HeldStart(), lambda _error: None, has_tray=True, parent=studio.owner)
    scroll = ScrollColumn(max_width=studio.look.px(720))
    scroll.content.addWidget(DesktopCard(studio.look, wishes))
    place = QWidget()
    place.setProperty("kind", "place")
    place.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(place)
    column.addWidget(scroll)
    return place


async def diagnostics(studio: Studio) -> QWidget:
    """The information for support."""
    wishes = Preferences(theme="dark")
    return DiagnosticsDialog(studio.look, make_parts(wishes, {"screens": "1920x1080 at 1.25"}, None))


DESKTOP_SCENES: dict[str, Callable[[Studio], Awaitable[QWidget]]] = {
    "call_with_chat": call_with_chat,
    "call_sharing": call_sharing,
    "call_shared_screen": call_shared_screen,
    "call_small": call_small,
    "share_picker": share_picker,
    "shortcuts_sheet": shortcuts_sheet,
    "desktop_settings": desktop_settings,
    "diagnostics": diagnostics,
}
