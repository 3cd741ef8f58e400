"""The hours of a doctor, by pointer; and what keeps patients away until they are set."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.ui.doctor.hours_place import HoursPlace, clock_words
from careconnect_desktop.ui.doctor.standing_notes import StandingNotes
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.stand_ins import HeldHours
from careconnect_desktop.ui.shared.buttons import Button
from careconnect_desktop.ui.shared.fields import ComboBox
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.viewmodels.hours import HoursModel, Period
from careconnect_desktop.viewmodels.notices import NoticeCentre
from tests.gui.conftest import Settle


class Desk:
    def __init__(self, look: Look, tasks: TaskScope, owner: QObject, qtbot: QtBot) -> None:
        self.service = HeldHours()
        self.model = HoursModel((), samples.ZONE, self.service, NoticeCentre(owner), tasks, owner)
        self.place = HoursPlace(look, self.model, "Berlin")
        qtbot.addWidget(self.place)
        self.place.resize(900, 700)
        self.place.show()

    def named(self, kind: type[Button | ComboBox], name: str) -> Button | ComboBox:
        QCoreApplication.processEvents()
        return next(found for found in self.place.findChildren(kind) if found.accessibleName() == name)


@pytest.fixture
def desk(look: Look, tasks: TaskScope, owner: QObject, qtbot: QtBot) -> Desk:
    return Desk(look, tasks, owner, qtbot)


async def test_hours_are_added_changed_and_saved(desk: Desk, settle: Settle) -> None:
    assert not desk.place.save.isEnabled()
    add = desk.named(Button, "Add hours on Tuesday")
    assert isinstance(add, Button)
    add.click()
    until = desk.named(ComboBox, "Tuesday, until")
    assert isinstance(until, ComboBox)
    until.setCurrentIndex(until.findData(17 * 60))
    until.activated.emit(until.currentIndex())
    assert desk.model.snapshot.periods(2) == (Period(540, 1020),)
    desk.place.save.click()
    await settle()
    assert [(row.weekday, row.start, row.end) for row in desk.service.saved[0][0]] == [(2, "09:00", "17:00")]
    assert not desk.place.save.isEnabled()


async def test_what_is_wrong_is_told_beside_its_day(desk: Desk) -> None:
    desk.model.add(1)
    desk.model.change(1, 0, Period(600, 540))
    QCoreApplication.processEvents()
    assert "These times overlap, or one ends before it begins." in [
        label.text() for label in desk.place.findChildren(PlainTextLabel) if label.isVisible()
    ]
    assert not desk.place.save.isEnabled()


async def test_times_between_the_steps_stay_as_they_are(desk: Desk) -> None:
    desk.model.add(1)
    desk.model.change(1, 0, Period(547, 700))
    box = desk.named(ComboBox, "Monday, from")
    assert isinstance(box, ComboBox)
    assert box.currentData() == 547
    assert clock_words(1440) == clock_words(0)


async def test_what_keeps_patients_away_is_said_until_it_is_mended(
    desk: Desk, look: Look, qtbot: QtBot, settle: Settle
) -> None:
    pressed: list[bool] = []
    doctor = replace(samples.MEYER, is_verified=False)
    notes = StandingNotes(look, doctor, desk.model, lambda: pressed.append(True))
    qtbot.addWidget(notes)
    notes.show()

    def words() -> list[str]:
        return [label.text() for label in notes.findChildren(PlainTextLabel) if label.isVisible()]

    assert "Your clinic has not confirmed your account yet" in words()
    assert "Patients cannot book you yet" in words()
    next(button for button in notes.findChildren(Button) if button.text() == "Set your hours").click()
    assert pressed == [True]
    desk.model.add(1)
    assert "Patients cannot book you yet" in words()
    desk.model.save()
    await settle()
    assert "Patients cannot book you yet" not in words()
    ready = StandingNotes(look, samples.MEYER, desk.model, lambda: None)
    qtbot.addWidget(ready)
    assert ready.isHidden()
