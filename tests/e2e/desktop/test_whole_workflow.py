"""From sign-up to the rating, through two desktop programs on screens of their own and a real server.

Every press goes through an X server: once by mouse, once by keyboard alone.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from careconnect_desktop.api.accounts import RestAccounts
from careconnect_desktop.api.directory import RestDirectory
from careconnect_desktop.api.session import Session
from careconnect_desktop.api.transport import HttpTransport
from careconnect_desktop.compose.demo_seed import local_time_zone
from careconnect_desktop.model.people import AvailableTime
from careconnect_desktop.ports.server_address import ServerAddress
from tests.helpers.clinic import Clinic
from tests.helpers.display import x_display
from tests.helpers.hands import Hand, KeyboardHand, MouseHand
from tests.helpers.person_at_screen import PersonAtScreen

pytestmark = [pytest.mark.needs_display, pytest.mark.real_time, pytest.mark.timeout(200)]

DOCTOR, DOCTOR_MAIL = "Dr. Ida Holm", "ida@clinic.example"
PATIENT, PATIENT_MAIL = "Nora Lindgren", "nora@mail.example"
PASSWORD = "seven green boats at noon"
MAIN, CALL = "^CareConnect$", "– CareConnect$"
RED = (176, 48, 96)
QUARTER_S, BOOKED_WITHIN_S = 15 * 60, 20
A_TIME = "~[0-9]{1,2}:[0-9]{2}.*"
ROUND_THE_CLOCK = tuple(AvailableTime(day, "00:00", "24:00", slot_minutes=15) for day in range(1, 8))


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Clinic]:
    """Empty, and strict: a doctor is listed once somebody has seen the licence."""
    found = Clinic(tmp_path)
    found.start("--log-level", "warning")
    yield found
    found.stop()


@contextmanager
def hand_at(server: Clinic, folder: Path, kind: Callable[[PersonAtScreen], Hand]) -> Iterator[Hand]:
    with x_display(1600, 1000) as display, PersonAtScreen(server.url, display, folder) as person:
        yield kind(person)


@pytest.mark.parametrize("kind", [KeyboardHand, pytest.param(MouseHand, marks=pytest.mark.slow)])
def test_from_sign_up_to_the_rating(server: Clinic, tmp_path: Path, kind: Callable[[PersonAtScreen], Hand]) -> None:
    picture = tmp_path / "throat.png"
    Image.new("RGB", (1200, 900), RED).save(picture)
    with hand_at(server, tmp_path / "doctor", kind) as doctor, hand_at(server, tmp_path / "patient", kind) as patient:
        sign_up(doctor, DOCTOR, DOCTOR_MAIL, specialty="General practice")
        doctor.person.read("No visits on this day")
        server.administer("admin", "verify", "DOC001")
        asyncio.run(open_hours(server.url))
        sign_up(patient, PATIENT, PATIENT_MAIL)
        book(patient)
        doctor.press(f"Approve the visit of {PATIENT}")
        patient.person.read("The doctor expects you.")
        check_in(patient)
        doctor.press(f"Call {PATIENT}")
        for hand in (doctor, patient):
            hand.person.until(lambda seen: any(each.name == "Mute" for each in seen), "in the call")
            hand.go_to(CALL)
        write_in_the_call(doctor, patient, picture)
        take_notes(doctor)
        leave(doctor, patient)
        rate(patient)
        doctor.go_to(MAIN)
        doctor.press("Overview")
        doctor.person.read("Kind and clear.")


def sign_up(hand: Hand, name: str, mail: str, *, specialty: str = "") -> None:
    hand.go_to(MAIN)
    hand.press("Create account")
    hand.press("I am a doctor" if specialty else "I am a patient")
    hand.write("Your name", name)
    hand.write("E-mail", mail)
    hand.write("Password", PASSWORD)
    if specialty:
        hand.write("Specialty", specialty)
    hand.press("Create account")


async def open_hours(url: str) -> None:
    """Hours round the clock, so that there is a visit now at whatever time the test runs."""
    transport = HttpTransport(ServerAddress.parse(url))
    session = Session(transport)
    try:
        await RestAccounts(transport, session).sign_in(DOCTOR_MAIL, PASSWORD)
        await RestDirectory(session).replace_schedule(ROUND_THE_CLOCK, local_time_zone())
    finally:
        await transport.close()


def book(hand: Hand) -> None:
    # The first free time must not pass before it is asked for.
    left_s = QUARTER_S - time.time() % QUARTER_S
    if left_s < BOOKED_WITHIN_S:
        time.sleep(left_s + 1)
    hand.press("Book a visit")
    hand.press(DOCTOR)
    hand.press("Choose a time")
    hand.press(A_TIME)
    hand.press("Next")
    hand.write("What brings you? You may leave this empty.", "A cough for two weeks")
    hand.write("Your symptoms", "cough and a sore throat")
    hand.press("Get a first answer")
    hand.press("Next")
    hand.person.read("cough and a sore throat")
    hand.press("Ask for this visit")
    hand.person.read("Your request is sent")
    hand.press("See my visits")
    hand.person.read("The doctor has not answered yet.")


def check_in(hand: Hand) -> None:
    hand.press("Waiting room")
    hand.write("Where are you now?", "At home")
    hand.press("Tell the doctor")
    hand.person.read("You are next")
    hand.press("I am ready")
    hand.person.read("You are ready.")


def write_in_the_call(doctor: Hand, patient: Hand, picture: Path) -> None:
    """Words one way, a picture the other way."""
    doctor.press("Chat")
    doctor.write("Your message", "Can you <b>show</b> me your throat?")
    doctor.press("Send")
    # The button tells what came while the chat was closed.
    patient.press("Chat, 1 new message")
    # As it was written: other people's words are never markup.
    patient.person.read("Can you <b>show</b> me your throat?")
    patient.press("Add a picture")
    patient.write("File name:", str(picture))
    patient.person.keys("Return")
    patient.person.read("This picture goes with your message.")
    patient.press("Send")
    doctor.person.until(lambda _seen: has_on_screen(doctor.person, RED), "the doctor sees the picture")


def has_on_screen(person: PersonAtScreen, colour: tuple[int, int, int]) -> bool:
    """A thumbnail's worth of this colour, give or take what compression makes of it."""
    pixels = person.screen().astype(np.int16)
    return int((np.abs(pixels - colour).max(axis=2) < 12).sum()) > 5_000


def take_notes(hand: Hand) -> None:
    hand.press("Notes")
    hand.write("Notes", "Throat is red. Rest and tea.")
    hand.press("Sign")
    hand.press("Sign")
    hand.person.read("Signed on")


def leave(doctor: Hand, patient: Hand) -> None:
    doctor.press("Leave")
    patient.person.read("has left the call.")
    patient.press("Close")
    doctor.go_to(MAIN)
    doctor.press("Mark as done")


def rate(hand: Hand) -> None:
    hand.go_to(MAIN)
    hand.press("Back to home")
    hand.press("Rate the visit")
    hand.press("Very good")
    hand.write("Would you like to say more?", "Kind and clear.")
    hand.press("Send")
    hand.person.read("Thank you. Your rating is saved")
