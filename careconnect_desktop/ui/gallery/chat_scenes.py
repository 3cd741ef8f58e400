"""Scenes of messages: a conversation, pictures, and what did not leave."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ports.api import ImageUpload
from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.services.chat import ChatSnapshot, Thread
from careconnect_desktop.services.outbox import Outgoing
from careconnect_desktop.services.presence import PresenceSnapshot
from careconnect_desktop.ui.chat.messages_place import MessagesPlace
from careconnect_desktop.ui.chat.picture_dialog import PictureDialog
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery import stand_ins as held
from careconnect_desktop.ui.gallery.patient_bench import patient_workspace
from careconnect_desktop.ui.gallery.sample_picture import sample_picture
from careconnect_desktop.ui.gallery.studio import Studio, common_parts

AWAY = CareConnectError("unreachable", "The server cannot be reached", retryable=True)


async def messages(studio: Studio) -> QWidget:
    """A conversation."""
    thread = Thread(person=samples.MEYER, messages=samples.MESSAGES, is_loading=False)
    return await _messages(studio, held.HeldChat(_chat(thread)))


async def messages_failed(studio: Studio) -> QWidget:
    """Messages that did not leave: one was refused, two wait for the server."""
    outgoing = (
        Outgoing("c1", "d1", "Could you look at this again, please?", CareConnectError("not_related")),
        Outgoing("c2", "d1", "It is about the tablets in the morning.", AWAY),
        Outgoing("c3", "d1", "Thank you.", AWAY),
    )
    thread = Thread(person=samples.MEYER, messages=samples.MESSAGES[3:], outgoing=outgoing, is_loading=False)
    chat = held.HeldChat(replace(_chat(thread), error=AWAY))
    return await _messages(studio, chat, line=LineState.CLOSED)


async def messages_pictures(studio: Studio) -> QWidget:
    """A picture that came, one that is on its way, and one beside the draft."""
    picture = sample_picture()
    came = replace(samples.message(9, "p1", "d1", 6, "This is the scale at home."), image_url="/api/files/f1")
    on_its_way = Outgoing("c1", "d1", "", image=picture, progress=0.4)
    thread = Thread(
        person=samples.MEYER, messages=(*samples.MESSAGES[4:], came), outgoing=(on_its_way,), is_loading=False
    )
    chat = held.HeldChat(_chat(thread))
    chat.pictures["/api/files/f1"] = picture.data
    workspace = await _messages(studio, chat)
    place = workspace.findChild(MessagesPlace)
    if not isinstance(place, MessagesPlace):
        raise TypeError("a workspace has messages")
    place.chat.attach(lambda: picture)
    place.chat.write("And here is the new one.")
    place.open_person(samples.MEYER)
    pictures = place.thread_view.pictures
    wanted: list[tuple[str, str, ImageUpload | None]] = [
        (came.id, "/api/files/f1", None),
        ("c1", "", picture),
        (f"draft {hash(picture)}", "", picture),
    ]
    # Pictures are read in a worker: a picture of this view is taken when they are there.
    for _ in range(500):
        if all(pictures.thumbnail(*entry) is not None for entry in wanted) and place.chat.snapshot.attachment:
            break
        await asyncio.sleep(0.01)
    await studio.settle()
    return workspace


async def picture_open(studio: Studio) -> QWidget:
    """A picture, large."""
    picture = sample_picture()
    chat = held.HeldChat()
    model = common_parts(
        studio, samples.AMINA, held.HeldAppointments(), chat, held.HeldPresence(PresenceSnapshot())
    ).chat
    dialog = PictureDialog(studio.look, model, "", picture)
    for _ in range(500):
        if dialog.picture.image is not None:
            break
        await asyncio.sleep(0.01)
    return dialog


def _chat(thread: Thread) -> ChatSnapshot:
    return ChatSnapshot(conversations=samples.CONVERSATIONS, thread=thread, is_loaded=True)


async def _messages(studio: Studio, chat: held.HeldChat, *, line: LineState = LineState.ONLINE) -> QWidget:
    workspace = await patient_workspace(studio, samples.PATIENT_VISITS, talk=chat, line=line)
    workspace.show_place("messages")
    return workspace


CHAT_SCENES: dict[str, Callable[[Studio], Awaitable[QWidget]]] = {
    "messages": messages,
    "messages_failed": messages_failed,
    "messages_pictures": messages_pictures,
    "picture_open": picture_open,
}
