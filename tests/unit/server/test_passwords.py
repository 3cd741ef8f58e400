"""The rules of passwords, and the hashing that everybody waits for."""

from __future__ import annotations

import asyncio
import string

import pytest
from argon2 import PasswordHasher, extract_parameters
from argon2.exceptions import VerifyMismatchError

from careconnect_desktop.core.errors import CareConnectError
from server_stub.accounts import passwords
from server_stub.accounts.common_list import load_common_passwords
from server_stub.accounts.passwords import PasswordHashing, decoy_hash, password_fault

NAME, EMAIL = "Aurelia Winterbottom", "aurelia.w@clinic.example"


@pytest.mark.parametrize(
    "password",
    [
        "short words",
        "x" * 257,
        "password123456",
        "Password2026!!",
        "qwertyuiop123",
        "aaaaaaaaaaaa",
        "abababababab",
        "CareConnect2026",
        "Winterbottom1!",
        "aurelia.w@clinic.example",
        "Winterbottom Aurelia",
        "correct horse battery staple",
        "iloveyou1234",
        "monkeymonkey",
        "Broncos*Broncos*",
        "mustang-2026!",
    ],
)
def test_guessable_passwords_are_refused(password: str) -> None:
    assert password_fault(password, NAME, EMAIL) is not None


@pytest.mark.parametrize(
    "password",
    ["violet harbour lantern 42", "пятнадцать слонов", "fünf graue Esel!", "0f9Kq-2mXw7z", "aurelia likes long walks"],
)
def test_long_unusual_passwords_are_taken(password: str) -> None:
    assert password_fault(password, NAME, EMAIL) is None


def test_the_3000_most_common_passwords_are_refused_however_they_are_made_longer() -> None:
    """Hardly one of them has the length that is asked for: people add digits and signs, or write it twice."""
    common = load_common_passwords()[:3000]
    assert len(set(common)) == 3000
    words = [word for word in common if len(word.strip(string.digits + string.punctuation)) >= 4]
    assert len(words) > 2000
    longer = [word + "!" + "9" * 12 for word in words] + [word * 12 for word in words]
    taken = [password for password in [*common, *longer] if password_fault(password, NAME, EMAIL) is None]
    assert taken == []


async def test_a_hash_knows_its_password_however_it_is_composed() -> None:
    hashing = PasswordHashing()
    try:
        made = await hashing.hashed("grüne Wiese am See")
        assert made.startswith("$argon2id$v=19$m=19456,t=2,p=1$"), "OWASP's least"
        assert await hashing.is_correct(made, "gru\u0308ne Wiese am See")
        assert not await hashing.is_correct(made, "grüne Wiese am Meer")
        assert not await hashing.is_correct(None, "grüne Wiese am See")
        assert not await hashing.is_correct("not a hash", "grüne Wiese am See")
        assert not hashing.needs_rehash(made)
    finally:
        hashing.close()


def test_without_an_account_there_is_as_much_to_compute_from_the_first_time_on() -> None:
    hasher = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
    decoy = decoy_hash(hasher)
    assert extract_parameters(decoy) == extract_parameters(hasher.hash("any"))
    with pytest.raises(VerifyMismatchError):
        hasher.verify(decoy, "any")


async def test_a_long_queue_is_refused_instead_of_grown() -> None:
    hashing = PasswordHashing()
    try:
        many = [asyncio.create_task(hashing.hashed(f"queue {n}")) for n in range(passwords.MAX_WAITING + 4)]
        done = await asyncio.gather(*many, return_exceptions=True)
        refused = [one for one in done if isinstance(one, CareConnectError)]
        assert [one.code for one in refused] == ["unavailable"] * 4
    finally:
        hashing.close()
