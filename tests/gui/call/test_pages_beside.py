"""The pages beside a call: the largest is built ahead of the window, once, and only in the language of now."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.call.states import Party
from careconnect_desktop.compose.desktop_beside import BesideTheCall
from careconnect_desktop.services.call.snapshot import CallSnapshot
from careconnect_desktop.services.chat import ChatSnapshot, Thread
from careconnect_desktop.services.presence import PresenceSnapshot
from careconnect_desktop.ui.call.side_panel import SidePage
from careconnect_desktop.ui.chat.thread_view import ThreadView
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery import stand_ins as held
from careconnect_desktop.ui.gallery.studio import Studio, common_parts

MEYER = samples.MEYER
CALL = CallSnapshot(
    call_id="call-1",
    is_caller=True,
    peer=Party(MEYER.id, MEYER.medical_id, MEYER.name, MEYER.role),
    phase=CallPhase.CALLING,
)


def beside_a_call(studio: Studio) -> BesideTheCall:
    talk = held.HeldChat(ChatSnapshot(thread=Thread(person=MEYER, messages=samples.MESSAGES), is_loaded=True))
    presence = held.HeldPresence(PresenceSnapshot())
    parts = common_parts(studio, samples.AMINA, held.HeldAppointments(()), talk, presence)
    return BesideTheCall(studio.look, lambda: parts.chat, lambda: studio.times, lambda _call: ())


def threads(qtbot: QtBot, pages: list[SidePage]) -> list[ThreadView]:
    found = [page.view for page in pages if isinstance(page.view, ThreadView)]
    for view in found:
        qtbot.addWidget(view)
    return found


async def test_what_was_built_ahead_is_taken_once(studio: Studio, qtbot: QtBot) -> None:
    beside = beside_a_call(studio)
    beside.build_ahead()
    built = beside.spare
    beside.build_ahead()
    assert beside.spare is built
    first, second = (threads(qtbot, beside.pages(CALL)) for _ in range(2))
    assert first == [built]
    assert len(second) == 1
    assert second != first
    assert beside.spare is None


async def test_another_language_takes_nothing_of_the_one_before(studio: Studio, qtbot: QtBot) -> None:
    beside = beside_a_call(studio)
    beside.build_ahead()
    built = beside.spare
    assert built is not None
    qtbot.addWidget(built)
    beside.forget()
    assert built not in threads(qtbot, beside.pages(CALL))


async def test_of_somebody_unknown_there_is_no_conversation_yet(studio: Studio, qtbot: QtBot) -> None:
    beside = beside_a_call(studio)
    assert beside.pages(replace(CALL, peer=Party(medical_id="DOC001"))) == []
