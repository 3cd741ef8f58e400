"""New messages while the person looks elsewhere: told without names, and never what was written."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject

from careconnect_desktop.ports.notifications import Notification
from careconnect_desktop.services.chat import ChatSnapshot
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.stand_ins import HeldChat
from careconnect_desktop.viewmodels.message_alerts import MESSAGES_KEY, MessageAlerts

WRITTEN = "Your blood test shows something"


class Desk:
    def __init__(self, owner: QObject) -> None:
        self.chat = HeldChat(ChatSnapshot(is_loaded=False))
        self.shown: list[Notification] = []
        self.withdrawn: list[str] = []
        self.is_looking = False
        self.shows_names = False
        self.alerts = MessageAlerts(
            self.chat,
            is_looking=lambda: self.is_looking,
            shows_names=lambda: self.shows_names,
            show=self.shown.append,
            withdraw=self.withdrawn.append,
            parent=owner,
        )
        self.conversations = {found.person.id: found for found in samples.CONVERSATIONS}
        self.put()

    def put(self) -> None:
        self.chat.put(ChatSnapshot(conversations=tuple(self.conversations.values()), is_loaded=True))

    def arrives(self, number: int, from_id: str = "d1", to_id: str = "p1") -> None:
        other = from_id if from_id != "p1" else to_id
        message = samples.message(number, from_id, to_id, 0, WRITTEN, is_read=False)
        self.conversations[other] = replace(self.conversations[other], last_message=message)
        self.put()


@pytest.fixture
def desk(owner: QObject) -> Desk:
    return Desk(owner)


def test_what_was_there_at_sign_in_is_not_told(desk: Desk) -> None:
    assert desk.shown == []


def test_a_new_message_is_told_without_name_and_words(desk: Desk) -> None:
    desk.arrives(50)
    (told,) = desk.shown
    assert told.key == MESSAGES_KEY
    assert not any(part in f"{told.title} {told.body}" for part in ("Meyer", WRITTEN))


def test_names_are_told_by_wish_but_never_what_was_written(desk: Desk) -> None:
    desk.shows_names = True
    desk.arrives(50)
    assert "Dr. Anna Meyer" in desk.shown[-1].title
    assert WRITTEN not in f"{desk.shown[-1].title} {desk.shown[-1].body}"
    desk.arrives(51, "d3")
    assert "Meyer" not in desk.shown[-1].title
    assert "2" in desk.shown[-1].title


def test_ones_own_message_from_another_device_is_no_news(desk: Desk) -> None:
    desk.arrives(50, "p1", "d1")
    assert desk.shown == []


def test_who_looks_is_told_on_the_screen_and_coming_back_takes_it_away(desk: Desk) -> None:
    desk.is_looking = True
    desk.arrives(50)
    assert desk.shown == []
    desk.is_looking = False
    desk.arrives(51)
    desk.alerts.looked()
    desk.alerts.looked()
    assert desk.withdrawn == [MESSAGES_KEY]
    desk.arrives(52)
    assert "2" not in desk.shown[-1].title


def test_after_the_end_nothing_is_told(desk: Desk) -> None:
    desk.arrives(50)
    desk.alerts.close()
    assert desk.withdrawn == [MESSAGES_KEY]
    desk.arrives(51)
    assert len(desk.shown) == 1
