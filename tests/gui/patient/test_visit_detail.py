"""The visit that is looked at: the clock moves on, and what is drawn stays while it says the same."""

from __future__ import annotations

from datetime import timedelta

from pytestqt.qtbot import QtBot

from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.patient_bench import patient_workspace_over, services_of
from careconnect_desktop.ui.gallery.studio import Studio
from careconnect_desktop.ui.patient.visit_detail import VisitDetail
from careconnect_desktop.ui.shared.buttons import Button


def buttons_of(detail: VisitDetail) -> list[Button]:
    return [button for button in detail.findChildren(Button) if button.isVisibleTo(detail)]


async def test_a_minute_takes_no_button_away_and_the_beginning_does(studio: Studio, qtbot: QtBot) -> None:
    workspace = await patient_workspace_over(studio, services_of(samples.PATIENT_VISITS))
    qtbot.addWidget(workspace)
    detail = workspace.visits.findChild(VisitDetail)
    assert isinstance(detail, VisitDetail)
    visit = next(found for found in samples.PATIENT_VISITS if found.id == "a3")
    before = visit.starts_at - timedelta(hours=2)
    detail.show_visit(visit, before, is_busy=False)
    first = buttons_of(detail)
    assert first
    detail.show_visit(visit, before + timedelta(minutes=1), is_busy=False)
    assert buttons_of(detail) == first
    detail.show_visit(visit, visit.starts_at + timedelta(minutes=1), is_busy=False)
    words = {button.text() for button in buttons_of(detail)}
    assert words != {button.text() for button in first}
