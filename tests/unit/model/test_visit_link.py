"""A link names one visit and can do nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.visit_link import VisitLink

VISIT = "0190a3c4-0000-7000-8000-000000000001"


@pytest.mark.parametrize("text", [f"careconnect://visit/{VISIT}", f"CareConnect://Visit/{VISIT.upper()}/"])
def test_a_link_names_a_visit(text: str) -> None:
    link = VisitLink.parse(text)
    assert link.appointment_id == VISIT
    assert VisitLink.parse(str(link)) == link


@pytest.mark.parametrize(
    "text",
    [
        "",
        "careconnect://",
        "careconnect://visit/",
        "careconnect://visit/1",
        f"careconnect:visit/{VISIT}",
        f"https://visit/{VISIT}",
        f"careconnect://call/{VISIT}",
        f"careconnect://visit/{VISIT}?server=https://evil.example",
        f"careconnect://visit/{VISIT}#camera",
        f"careconnect://visit/{VISIT}/call",
        f"careconnect://user@visit/{VISIT}",
        f"careconnect://visit:443/{VISIT}",
        f"careconnect://evil.example/visit/{VISIT}",
        f"careconnect://visit/../{VISIT}",
        f"careconnect://visit/{VISIT}\n",
        f" careconnect://visit/{VISIT}",
        f"careconnect://visit/{VISIT}" + "/" * 100,
        f"--server=https://evil.example careconnect://visit/{VISIT}",
    ],
)
def test_everything_else_is_refused(text: str) -> None:
    with pytest.raises(CareConnectError) as caught:
        VisitLink.parse(text)
    assert caught.value.code == "link_malformed"


@given(st.text())
def test_whatever_comes_is_a_link_or_refused(text: str) -> None:
    try:
        link = VisitLink.parse(text)
    except CareConnectError:
        return
    assert len(link.appointment_id) == 36
