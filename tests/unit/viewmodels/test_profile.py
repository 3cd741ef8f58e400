"""One's own page, as the server has it now."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.account_stand_ins import HeldAccount
from careconnect_desktop.viewmodels.account.profile import ProfileModel
from tests.unit.viewmodels.conftest import Settle


async def test_a_zone_that_was_changed_on_another_device_can_be_changed_back(
    owner: QObject, tasks: TaskScope, settle: Settle
) -> None:
    account = HeldAccount()
    before = replace(samples.AMINA, time_zone="Europe/Berlin")
    model = ProfileModel(account, tasks, before, owner)
    model.show_person(replace(before, time_zone="Asia/Kolkata"))
    assert model.snapshot.person.time_zone == "Asia/Kolkata"
    model.choose_time_zone("Europe/Berlin")
    await settle()
    assert account.asked == ["zone Europe/Berlin"]
