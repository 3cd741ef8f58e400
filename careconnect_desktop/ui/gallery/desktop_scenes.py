"""The scenes of the program around a call: what stands beside it, and what belongs to the desktop."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from careconnect_desktop.services.chat import ChatSnapshot, Thread
from careconnect_desktop.services.presence import PresenceSnapshot
from careconnect_desktop.ui.call.side_panel import CHAT_PAGE, NOTES_PAGE, SidePage
from careconnect_desktop.ui.chat.thread_view import ThreadView
from careconnect_desktop.ui.gallery import call_scenes, samples
from careconnect_desktop.ui.gallery import stand_ins as held
from careconnect_desktop.ui.gallery.studio import Studio, common_parts
from careconnect_desktop.ui.shared.fields import GrowingText

translate = QCoreApplication.translate


async def call_with_chat(studio: Studio) -> QWidget:
    """A call with the chat beside it."""
    thread = Thread(person=samples.MEYER, messages=samples.MESSAGES, is_loading=False)
    chat = held.HeldChat(ChatSnapshot(conversations=samples.CONVERSATIONS, thread=thread, is_loaded=True))
    presence = held.HeldPresence(PresenceSnapshot())
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


DESKTOP_SCENES: dict[str, Callable[[Studio], Awaitable[QWidget]]] = {
    "call_with_chat": call_with_chat,
    "call_sharing": call_sharing,
    "call_shared_screen": call_shared_screen,
    "call_small": call_small,
}
