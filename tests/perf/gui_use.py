"""Five minutes of a doctor and a patient at their programs, while the GUI threads are watched.

    python -m tests.perf.gui_use [--seconds 300] [--report build/gui_delays]

Everything is done by real events of an X server, at a real server with hundreds of visits and thousands of messages.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import cycle
from pathlib import Path

from careconnect_desktop.compose.demo_seed import DemoPerson
from tests.helpers.clinic import clinic
from tests.helpers.display import x_display
from tests.helpers.hands import MouseHand
from tests.helpers.person_at_screen import PersonAtScreen
from tests.perf.busy_practice import SERVER_OPTIONS, fill
from tests.perf.gui_watch import Breach, Delays, table

VISITS, MESSAGES, PATIENTS = 400, 2_500, 30
MAIN, CALL = "^CareConnect$", "– CareConnect$"
CALL_S = 45.0
OFFERED_S = 20.0
"""What is not offered within that ends the run: it would measure less than it says."""
KEY_MS = 30
_SENTENCE = "I will write it down and look again on Friday, thank you very much."

Act = Callable[[MouseHand], None]


def doctor_acts(patient: str) -> list[Act]:
    """One round through every place of a doctor."""
    return [
        lambda hand: press(hand, "Day", "The day after", "The day after", "Today"),
        lambda hand: scroll(hand, "Agenda", 12),
        lambda hand: press(hand, "Patients"),
        lambda hand: search(hand, "Find a patient", "Nora"),
        lambda hand: press(hand, "Day", f"All about {patient}"),
        lambda hand: press(hand, "Notes", "Messages", "Files", "Visits"),
        write_messages,
        lambda hand: press(hand, "Hours"),
        lambda hand: press(hand, "Overview", "Activity log", "Numbers"),
        lambda hand: press(hand, "Settings"),
    ]


def patient_acts() -> list[Act]:
    """One round through every place of a patient."""
    return [
        lambda hand: press(hand, "Home", "Visits"),
        lambda hand: scroll(hand, "My visits", 30),
        lambda hand: press(hand, "Earlier", "Coming up"),
        lambda hand: press(hand, "Doctors"),
        lambda hand: search(hand, "Search", "Adler"),
        lambda hand: press(hand, "Dr. Miriam Adler", "Choose a time", "~[A-Z][a-z]+day, .* free times", "Back", "Back"),
        write_messages,
        lambda hand: press(hand, "Settings"),
    ]


def press(hand: MouseHand, *names: str) -> None:
    for name in names:
        hand.press(name, OFFERED_S)
        time.sleep(0.25)


def search(hand: MouseHand, field: str, words: str) -> None:
    hand.write(field, words, OFFERED_S)
    time.sleep(0.5)
    hand.person.keys(*["BackSpace"] * len(words))


def scroll(hand: MouseHand, name: str, turns: int) -> None:
    """Down and up again over a list."""
    area = hand.person.until(
        lambda seen: next((each for each in seen if each.role == "List" and each.is_in_view), None), f"{name} in view"
    )
    left, top = area.centre
    hand.person.events("mousemove", str(left), str(top))
    for button in ("5", "4"):
        hand.person.events("click", "--repeat", str(turns), "--delay", "25", button)
        time.sleep(0.2)


def write_messages(hand: MouseHand) -> None:
    press(hand, "Messages")
    row = hand.person.until(
        lambda seen: next((each for each in seen if each.role == "ListItem" and each.is_in_view), None), "conversations"
    )
    hand.press(row.name, OFFERED_S)
    time.sleep(0.5)
    left, top = 760, 380
    hand.person.events("mousemove", str(left), str(top), "click", "--repeat", "60", "--delay", "25", "4")
    hand.write("Your message", _SENTENCE, OFFERED_S)
    hand.person.keys("Return")


def change_looks(hand: MouseHand) -> None:
    """Once: nobody does that every minute."""
    press(hand, "Settings", "Dark", "125 %")


def call(doctor: MouseHand, patient: MouseHand, name: str) -> None:
    """Both sides, with the chat beside the picture, then over."""
    press(doctor, "Day")
    doctor.press(f"Call {name}")
    patient.person.until(lambda seen: any("is calling" in each.name for each in seen), "it rings")
    patient.person.keys("ctrl+shift+a")
    end_s = time.monotonic() + CALL_S
    for hand in (doctor, patient):
        hand.person.until(lambda seen: any(each.name == "Mute" for each in seen), "in the call")
        hand.go_to(CALL)
    press(doctor, "Chat")
    while time.monotonic() < end_s:
        for hand in (doctor, patient):
            press(hand, "Mute", "Unmute")
        doctor.write("Your message", _SENTENCE, OFFERED_S)
        doctor.person.keys("Return")
    press(doctor, "Leave")
    patient.person.read("has left the call.")
    press(patient, "Close")
    for hand in (doctor, patient):
        hand.go_to(MAIN)


def sign_in(hand: MouseHand, who: DemoPerson) -> None:
    hand.go_to(MAIN)
    hand.write("E-mail", who.email)
    hand.write("Password", who.password)
    hand.person.keys("Return")
    hand.person.read("Online")


@contextmanager
def at_noon() -> Iterator[None]:
    """The clocks of everybody in here show about noon: at any other hour "today" holds other visits, or none.

    A zone is chosen, not another time: nothing that measures or expires notices.
    """
    before = os.environ.get("TZ")
    # Ahead of Greenwich by so many hours; the sign of these names is the other way round (POSIX).
    ahead = (12 - datetime.now(UTC).hour + 11) % 24 - 11
    os.environ["TZ"] = f"Etc/GMT{-ahead:+d}" if ahead else "Etc/GMT"
    time.tzset()
    try:
        yield
    finally:
        if before is None:
            del os.environ["TZ"]
        else:
            os.environ["TZ"] = before
        time.tzset()


def use(seconds: float, folder: Path, visits: int = VISITS, messages: int = MESSAGES) -> dict[str, Delays]:
    """The delays of both programs; a press that finds nothing to press is an error."""
    with at_noon():
        return _use(seconds, folder, visits, messages)


def _use(seconds: float, folder: Path, visits: int, messages: int) -> dict[str, Delays]:
    reports = {name: folder / f"{name}.json" for name in ("doctor", "patient")}
    (folder / "clinic").mkdir()
    with clinic(folder / "clinic", *SERVER_OPTIONS) as server:
        asyncio.run(fill(server, visits=visits, messages=messages, patients=PATIENTS))
        people = server.people
        with (
            _hand(server.url, folder, reports["doctor"]) as doctor,
            _hand(server.url, folder, reports["patient"]) as patient,
        ):
            end_s = time.monotonic() + seconds
            sign_in(doctor, people.doctor)
            sign_in(patient, people.patient)
            call(doctor, patient, people.patient.person.name)
            change_looks(doctor)
            change_looks(patient)
            theirs, ours = cycle(doctor_acts(people.patient.person.name)), cycle(patient_acts())
            while time.monotonic() < end_s:
                next(theirs)(doctor)
                next(ours)(patient)
    return {name: _read(path) for name, path in reports.items()}


class Typist(PersonAtScreen):
    """Types at three times the speed of a quick one: all keys at once would be nobody's use of a program."""

    def type(self, text: str) -> None:
        self.events("type", "--delay", str(KEY_MS), "--file", "-", text=text)


@contextmanager
def _hand(url: str, folder: Path, report: Path) -> Iterator[MouseHand]:
    module = "tests.perf.watched_delays"
    home = folder / f"home {report.stem}"
    with x_display() as display, Typist(url, display, home, str(report), module=module) as person:
        yield MouseHand(person)


def _read(path: Path) -> Delays:
    told = json.loads(path.read_text())
    return Delays(told["delay_ms"], told["work_ms"], [Breach(**breach) for breach in told["breaches"]])


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--seconds", type=float, default=300.0)
    words.add_argument("--visits", type=int, default=VISITS)
    words.add_argument("--messages", type=int, default=MESSAGES)
    words.add_argument("--report", type=Path, default=Path("build/gui_delays"), help="folder for every stack")
    arguments = words.parse_args()
    arguments.report.mkdir(parents=True, exist_ok=True)
    before = os.getloadavg()[0]
    with tempfile.TemporaryDirectory() as name:
        found = use(arguments.seconds, Path(name), arguments.visits, arguments.messages)
    print(f"load before and after: {before:.1f}, {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    for who, delays in found.items():
        (arguments.report / f"{who}.json").write_text(json.dumps(delays.to_json()["breaches"]))
        print(table(who, delays))


if __name__ == "__main__":
    main()
