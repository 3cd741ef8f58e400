"""Who is signed in: in, back again, out, and over."""

from __future__ import annotations

import pytest

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ports.credentials import SessionTokens, StoredSession
from careconnect_desktop.services.identity import IdentityPhase, IdentityService, IdentitySnapshot
from tests.helpers.fake_api import AMINA, FakeAccounts, FakeSecrets

KEPT = StoredSession(email="amina@mail.example", refresh_token="r-1")


async def test_signing_in_is_told_step_by_step() -> None:
    identity = IdentityService(FakeAccounts(), FakeSecrets())
    told: list[IdentitySnapshot] = []
    unsubscribe = identity.subscribe(told.append)

    assert await identity.sign_in("amina@mail.example", "correct horse") == AMINA

    assert [snapshot.phase for snapshot in told] == [IdentityPhase.SIGNING_IN, IdentityPhase.SIGNED_IN]
    assert identity.snapshot.person == AMINA
    unsubscribe()
    await identity.sign_out()
    assert len(told) == 2


async def test_a_wrong_password_leaves_nobody_signed_in() -> None:
    api = FakeAccounts()
    api.failures = [CareConnectError("unauthenticated")]
    identity = IdentityService(api, FakeSecrets())
    with pytest.raises(CareConnectError):
        await identity.sign_in("amina@mail.example", "wrong")
    assert identity.snapshot == IdentitySnapshot()


async def test_rotated_tokens_are_kept_under_the_name_that_signed_in() -> None:
    secrets = FakeSecrets()
    identity = IdentityService(FakeAccounts(), secrets)
    await identity.sign_in("amina@mail.example", "correct horse")
    await identity.tokens_rotated(SessionTokens("access", "r-2"))
    assert secrets.kept == StoredSession(email="amina@mail.example", refresh_token="r-2")


async def test_a_kept_session_signs_in_again() -> None:
    api = FakeAccounts()
    identity = IdentityService(api, FakeSecrets(KEPT))
    assert await identity.restore() == AMINA
    assert api.asked == ["resume r-1"]


async def test_a_kept_session_that_is_over_is_forgotten() -> None:
    api = FakeAccounts()
    api.failures = [CareConnectError("session_ended")]
    secrets = FakeSecrets(KEPT)
    assert await IdentityService(api, secrets).restore() is None
    assert secrets.kept is None


async def test_a_server_that_is_away_does_not_cost_the_kept_session() -> None:
    api = FakeAccounts()
    api.failures = [CareConnectError("unreachable", retryable=True)]
    secrets = FakeSecrets(KEPT)
    with pytest.raises(CareConnectError):
        await IdentityService(api, secrets).restore()
    assert secrets.kept == KEPT


async def test_without_a_key_ring_people_are_told() -> None:
    identity = IdentityService(FakeAccounts(), FakeSecrets(is_lasting=False))
    await identity.sign_in("amina@mail.example", "correct horse")
    assert not identity.snapshot.is_remembered


async def test_signing_out_forgets_here_even_when_the_server_fails() -> None:
    api = FakeAccounts()
    secrets = FakeSecrets(KEPT)
    identity = IdentityService(api, secrets)
    await identity.restore()
    api.failures = [CareConnectError("internal")]
    with pytest.raises(CareConnectError):
        await identity.sign_out()
    assert secrets.kept is None
    assert identity.snapshot.phase is IdentityPhase.SIGNED_OUT


async def test_a_session_that_ends_by_itself_is_told_as_such() -> None:
    secrets = FakeSecrets(KEPT)
    identity = IdentityService(FakeAccounts(), secrets)
    await identity.restore()
    await identity.session_ended()
    assert identity.snapshot.phase is IdentityPhase.ENDED
    assert secrets.kept is None
