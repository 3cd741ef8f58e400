"""The scenes of the gallery: each makes one view in one state, from the samples."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ui.gallery import call_scenes, samples
from careconnect_desktop.ui.gallery import stand_ins as held
from careconnect_desktop.ui.gallery.chat_scenes import CHAT_SCENES
from careconnect_desktop.ui.gallery.desktop_scenes import DESKTOP_SCENES
from careconnect_desktop.ui.gallery.doctor_scenes import DOCTOR_SCENES
from careconnect_desktop.ui.gallery.patient_bench import patient_workspace
from careconnect_desktop.ui.gallery.patient_scenes import PATIENT_SCENES
from careconnect_desktop.ui.gallery.studio import SERVER_URL, Studio
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.sign_in.sign_in_view import SignInView
from careconnect_desktop.viewmodels.sign_in import SignInMode, SignInModel


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
    **CHAT_SCENES,
    "settings": settings_page,
    "call": of_call(call_scenes.call),
    "call_with_problem": of_call(call_scenes.call_with_problem),
    "call_ringing": of_call(call_scenes.call_ringing),
    "call_reconnecting": of_call(call_scenes.call_reconnecting),
    "call_ended": of_call(call_scenes.call_ended),
    "call_refused": of_call(call_scenes.call_refused),
    "incoming_call": of_call(call_scenes.incoming_call),
    **DESKTOP_SCENES,
}
