"""What the demo decides by itself: is there a display, which zone, what the summary says."""

from __future__ import annotations

from zoneinfo import available_timezones

import pytest

from careconnect_desktop.compose.demo_seed import DemoClinic, DemoPerson, local_time_zone
from careconnect_desktop.compose.demo_summary import summary_lines
from careconnect_desktop.compose.display import has_display
from careconnect_desktop.services.call.report import empty_report
from tests.helpers.fake_api import AMINA, MIRIAM, an_appointment

CLINIC = DemoClinic(DemoPerson(MIRIAM, "m@x", "secret-1"), DemoPerson(AMINA, "a@x", "secret-2"), an_appointment())


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_where_windows_can_be_shown(environment: dict[str, str], platform: str, expected: bool) -> None:
    assert has_display(environment, platform) is expected


def test_the_zone_has_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    assert local_time_zone() in available_timezones()
    monkeypatch.setenv("TZ", "Asia/Kolkata")
    assert local_time_zone() == "Asia/Kolkata"
    monkeypatch.setenv("TZ", "no zone")
    assert local_time_zone() in available_timezones()


def test_a_side_without_a_report_or_a_connection_is_told_as_such() -> None:
    lines = summary_lines(CLINIC, {"doctor": None, "patient": empty_report("busy")})
    assert "  left no report" in lines
    assert "  no connection: busy" in lines


def test_people_of_the_demo_do_not_show_their_passwords() -> None:
    assert "secret" not in repr(CLINIC)
