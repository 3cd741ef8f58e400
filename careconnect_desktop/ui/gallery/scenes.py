"""The scenes of the gallery: each makes one view in one state, from the samples."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.services.chat import ChatSnapshot, Thread
from careconnect_desktop.services.outbox import Outgoing
from careconnect_desktop.ui.gallery import call_scenes, samples
from careconnect_desktop.ui.gallery import stand_ins as held
from careconnect_desktop.ui.gallery.doctor_scenes import DOCTOR_SCENES
from careconnect_desktop.ui.gallery.patient_scenes import PATIENT_SCENES, patient_workspace
from careconnect_desktop.ui.gallery.studio import SERVER_URL, Studio
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.sign_in.sign_in_view import SignInView
from careconnect_desktop.viewmodels.sign_in import SignInMode, SignInModel
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget


async def sign_in(studio: Studio) -> QWidget:
    """The way in."""
    model = SignInModel(
        held.HeldEntrance(), studio.tasks, server_url=SERVER_URL, email="amina@mail.example", parent=studio.owner
    )
    return SignInView(studio.look, model)


async def sign_in_failed(studio: Studio) -> QWidget:
    """A wrong password: what was typed is kept."""
    entrance = held.HeldEntrance()
    entrance.error = CareConnectError("unauthenticated")
    model = SignInModel(entrance, studio.tasks, server_url=SERVER_URL, parent=studio.owner)
    model.edit("email", "amina@mail.example")
    view = SignInView(studio.look, model)
    view.password.set_text("not the right one")
    view.submit.click()
    await studio.settle()
    return view


async def sign_up_problems(studio: Studio) -> QWidget:
    """A new account with every field wrong."""
    model = SignInModel(held.HeldEntrance(), studio.tasks, server_url=SERVER_URL, parent=studio.owner)
    model.choose_mode(SignInMode.SIGN_UP)
    model.choose_role("doctor")
    model.edit("email", "anna.meyer")
    view = SignInView(studio.look, model)
    view.password.set_text("short")
    view.submit.click()
    return view


async def messages(studio: Studio) -> QWidget:
    """A conversation."""
    thread = Thread(person=samples.MEYER, messages=samples.MESSAGES, is_loading=False)
    chat = ChatSnapshot(conversations=samples.CONVERSATIONS, thread=thread, is_loaded=True)
    workspace = await patient_workspace(studio, samples.PATIENT_VISITS, chat=chat)
    workspace.show_place("messages")
    return workspace


async def messages_failed(studio: Studio) -> QWidget:
    """Messages that did not leave."""
    failed = Outgoing("c1", "d1", "Could you look at this again, please?", CareConnectError("unreachable"))
    waiting = Outgoing("c2", "d1", "It is about the tablets in the morning.")
    thread = Thread(person=samples.MEYER, messages=samples.MESSAGES[3:], outgoing=(failed, waiting), is_loading=False)
    chat = ChatSnapshot(conversations=samples.CONVERSATIONS, thread=thread, is_loaded=True)
    workspace = await patient_workspace(studio, samples.PATIENT_VISITS, chat=chat, line=LineState.CLOSED)
    workspace.show_place("messages")
    return workspace


async def settings_page(studio: Studio) -> QWidget:
    """Settings."""
    workspace = await patient_workspace(studio, samples.PATIENT_VISITS)
    workspace.show_place("settings")
    return workspace


def of_call(make: Callable[[Look, QObject], QWidget]) -> Callable[[Studio], Awaitable[QWidget]]:
    """A scene that needs no services."""

    async def scene(studio: Studio) -> QWidget:
        view = make(studio.look, studio.owner)
        await studio.settle()
        return view

    return scene


SCENES: dict[str, Callable[[Studio], Awaitable[QWidget]]] = {
    "sign_in": sign_in,
    "sign_in_failed": sign_in_failed,
    "sign_up_problems": sign_up_problems,
    **PATIENT_SCENES,
    **DOCTOR_SCENES,
    "messages": messages,
    "messages_failed": messages_failed,
    "settings": settings_page,
    "call": of_call(call_scenes.call),
    "call_with_problem": of_call(call_scenes.call_with_problem),
    "call_ringing": of_call(call_scenes.call_ringing),
    "call_reconnecting": of_call(call_scenes.call_reconnecting),
    "call_ended": of_call(call_scenes.call_ended),
    "call_refused": of_call(call_scenes.call_refused),
    "incoming_call": of_call(call_scenes.incoming_call),
}
