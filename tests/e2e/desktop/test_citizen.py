"""The program among others: links, one program for each person, and the calls that a tray announces."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from careconnect_desktop.compose.demo_seed import DemoClinic
from careconnect_desktop.ui.frame.workspace import Workspace
from tests.helpers.clinic import Clinic
from tests.helpers.desktop_bench import DesktopProgram, Run, at_once, until
from tests.helpers.service_process import ending_with_us

pytestmark = [
    pytest.mark.timeout(150),
    pytest.mark.allows_leaks("descriptor", reason="Qt's plugins stay loaded"),
]


def notices(program: DesktopProgram) -> list[str]:
    return [notice.key for notice in program.desktop.notices.snapshot.notices]


def test_a_link_opens_a_visit_and_nothing_else(run: Run, server: Clinic, qapp: QApplication) -> None:
    async def story() -> None:
        seed: DemoClinic = server.people
        async with DesktopProgram(qapp, server.url) as patient:
            citizen = await until(lambda: patient.desktop.citizen, "the program is a citizen")
            visit = f"careconnect://visit/{seed.visit.id}"
            # Before the sign-in it waits.
            citizen.asked(visit)
            await patient.come_in(seed.patient)
            workspace = patient.find(Workspace)
            assert workspace is not None
            await until(lambda: workspace.current_key == "visits", "the visit is shown")
            workspace.show_place("home")
            citizen.asked(f"{visit}?server=https://evil.example")
            assert workspace.current_key == "home"
            assert notices(patient) == ["link_malformed"]
            citizen.asked("careconnect://visit/00000000-0000-7000-8000-000000000000")
            assert workspace.current_key == "home"
            assert "visit_not_found" in notices(patient)
            citizen.asked(visit)
            assert workspace.current_key == "visits"
            session = patient.desktop.session
            assert session is not None
            assert patient.call is None
            assert session.client.address.origin == server.url

    run(story)


@pytest.mark.slow
def test_a_call_is_announced_and_answered_from_the_tray(run: Run, server: Clinic, qapp: QApplication) -> None:
    async def story() -> None:
        seed: DemoClinic = server.people
        async with DesktopProgram(qapp, server.url) as doctor, DesktopProgram(qapp, server.url) as patient:
            await at_once(doctor.come_in(seed.doctor), patient.come_in(seed.patient))
            citizen = await until(lambda: patient.desktop.citizen, "the program is a citizen")
            session = doctor.desktop.session
            assert session is not None
            session.calls.place_by_id(seed.patient.person.medical_id, seed.visit.id)
            await until(lambda: citizen.model.snapshot.is_ringing, "it rings")
            assert citizen.tray.answer.isVisible()
            citizen.tray.answer.trigger()
            await until(lambda: citizen.model.snapshot.is_in_call, "it was answered")
            assert not citizen.tray.answer.isVisible()
            session.client.calls.hang_up()
            await until(lambda: not citizen.model.snapshot.is_in_call, "it is over")

    run(story)


@pytest.mark.slow
def test_a_second_program_of_a_person_shows_the_first_one(tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "HOME": str(tmp_path),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "DBUS_SESSION_BUS_ADDRESS": "",
    }
    tmp_path.chmod(0o700)
    program = [sys.executable, "-m", "careconnect_desktop"]
    first = subprocess.Popen(ending_with_us([*program, "--server", "http://127.0.0.1:9"]), env=environment)
    try:
        for _ in range(600):
            if (tmp_path / "careconnect-desktop.socket").exists():
                break
            assert first.poll() is None
            with pytest.raises(subprocess.TimeoutExpired):
                first.wait(0.05)
        link = "careconnect://visit/0190a3c4-0000-7000-8000-000000000001"
        for words in ([link], []):
            assert subprocess.run([*program, *words], env=environment, timeout=60, check=False).returncode == 0
        assert first.poll() is None
    finally:
        first.terminate()
        assert first.wait(30) == 0
    assert not (tmp_path / "careconnect-desktop.socket").exists()
