"""Unlocking while the server is away: the password of this run, tries that must wait, and never somebody else's."""

from __future__ import annotations

import pytest

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.services.identity import IdentityService
from careconnect_desktop.services.own_account import OwnAccountService
from careconnect_desktop.services.password_memory import FREE_TRIES, LONGEST_WAIT_S, PasswordMemory
from careconnect_desktop.storage.password_proof import Argon2Proof
from tests.helpers.fake_api import AMINA, FakeAccounts, FakeSecrets, FakeStore, FixedClock, PlainProof

AWAY = CareConnectError("unreachable", retryable=True)
RIGHT, WRONG = "correct horse battery", "wrong horse battery"


class OwnApi:
    """The part of `OwnAccountApi` that unlocking asks. password: the one that the server knows; None is away."""

    def __init__(self) -> None:
        self.password: str | None = RIGHT
        self.refusal = AWAY

    async def confirm_password(self, password: str) -> None:
        if self.password is None:
            raise self.refusal
        if password != self.password:
            raise CareConnectError("validation_failed")

    async def change_password(self, current: str, new: str) -> None:
        self.password = new


class Desk:
    """A program of Amina's."""

    def __init__(self) -> None:
        self.clock = FixedClock()
        self.api = OwnApi()
        self.passwords = PasswordMemory(PlainProof, self.clock)
        self.secrets = FakeSecrets()
        self.identity = IdentityService(FakeAccounts(), self.secrets, FakeStore(), self.clock, self.passwords)
        self.own = OwnAccountService(self.api, self.identity, self.passwords)  # type: ignore[arg-type]  # a part

    async def sign_in(self) -> None:
        assert await self.identity.sign_in("amina@mail.example", RIGHT) == AMINA
        await self.identity.close()

    async def refusal(self, password: str) -> CareConnectError | None:
        try:
            await self.own.confirm_password(password)
        except CareConnectError as error:
            return error
        return None


async def test_the_server_is_asked_first_and_its_word_counts() -> None:
    desk = Desk()
    await desk.sign_in()
    desk.api.password = "changed elsewhere"
    refused = await desk.refusal(RIGHT)
    assert refused is not None
    assert refused.code == "validation_failed"
    assert await desk.refusal("changed elsewhere") is None
    desk.api.password = None
    assert await desk.refusal("changed elsewhere") is None, "what the server took last counts while it is away"
    refused = await desk.refusal(RIGHT)
    assert refused is not None
    assert refused.code == "validation_failed"


@pytest.mark.parametrize("code", ["unreachable", "timeout", "unavailable"])
async def test_without_the_server_the_password_of_the_sign_in_unlocks(code: str) -> None:
    desk = Desk()
    await desk.sign_in()
    desk.api.password, desk.api.refusal = None, CareConnectError(code, retryable=True)
    refused = await desk.refusal(WRONG)
    assert refused is not None
    assert refused.code == "validation_failed"
    assert await desk.refusal(RIGHT) is None


@pytest.mark.parametrize("code", ["rate_limited", "session_ended", "unauthenticated"])
async def test_a_refusal_of_the_server_is_none_to_get_around(code: str) -> None:
    desk = Desk()
    await desk.sign_in()
    desk.api.password, desk.api.refusal = None, CareConnectError(code)
    refused = await desk.refusal(RIGHT)
    assert refused is not None
    assert refused.code == code


async def test_wrong_tries_wait_longer_and_longer_also_for_the_right_password() -> None:
    desk = Desk()
    await desk.sign_in()
    desk.api.password = None
    for _ in range(FREE_TRIES):
        refused = await desk.refusal(WRONG)
        assert refused is not None
        assert refused.code == "validation_failed"
    waits: list[float] = []
    for _ in range(8):
        refused = await desk.refusal(RIGHT)
        assert refused is not None
        assert refused.code == "rate_limited"
        assert refused.retry_after_s is not None
        waits.append(refused.retry_after_s)
        desk.clock.at_s += refused.retry_after_s
        await desk.refusal(WRONG)
    assert waits == [30.0, 60.0, 120.0, 240.0, 480.0, LONGEST_WAIT_S, LONGEST_WAIT_S, LONGEST_WAIT_S]
    desk.clock.at_s += LONGEST_WAIT_S
    assert await desk.refusal(RIGHT) is None
    assert (await desk.refusal(WRONG)) is not None
    assert await desk.refusal(RIGHT) is None, "a right one begins the count anew"


async def test_a_kept_session_has_no_password_until_the_server_has_taken_one() -> None:
    desk = Desk()
    await desk.sign_in()
    again = Desk()
    again.secrets = desk.secrets
    again.api.password = None
    refused = await again.refusal(RIGHT)
    assert refused is not None
    assert refused.code == "unlock_needs_server"
    again.api.password = RIGHT
    assert await again.refusal(RIGHT) is None
    again.api.password = None
    assert await again.refusal(RIGHT) is None


async def test_a_changed_password_takes_the_place_of_the_old_one() -> None:
    desk = Desk()
    await desk.sign_in()
    await desk.own.change_password(RIGHT, "another horse battery")
    desk.api.password = None
    assert await desk.refusal(RIGHT) is not None
    assert await desk.refusal("another horse battery") is None


async def test_nothing_is_known_of_who_has_left_or_of_who_comes_next() -> None:
    desk = Desk()
    await desk.sign_in()
    await desk.identity.sign_out()
    assert not desk.passwords.is_known
    await desk.sign_in()
    await desk.identity.session_ended()
    assert not desk.passwords.is_known
    await desk.sign_in()
    api = FakeAccounts()
    api.failures = [CareConnectError("unauthenticated")]
    other = IdentityService(api, FakeSecrets(), FakeStore(), desk.clock, desk.passwords)
    with pytest.raises(CareConnectError):
        await other.sign_in("tom@mail.example", RIGHT)
    assert not desk.passwords.is_known


async def test_who_leaves_while_the_proof_is_made_leaves_nothing() -> None:
    clock = FixedClock()
    passwords: list[PasswordMemory] = []

    def make(password: str) -> PlainProof:
        # In the worker: the person signs out this moment.
        passwords[0].forget()
        return PlainProof(password)

    passwords.append(PasswordMemory(make, clock))
    await passwords[0].remember(RIGHT)
    assert not passwords[0].is_known


def test_the_proof_is_not_the_password_and_fits_it_alone() -> None:
    proof, other = Argon2Proof("Žluťoučký kůň 7"), Argon2Proof("Žluťoučký kůň 7")
    assert proof.fits("Žluťoučký kůň 7")
    assert proof.fits("Zˇlutˇoucˇky´ ku°nˇ 7") is False
    assert not proof.fits("žluťoučký kůň 7")
    assert vars(proof) != vars(other), "salted"
    assert "kůň" not in repr(proof) + repr(vars(proof))
