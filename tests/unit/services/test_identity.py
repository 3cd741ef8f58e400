"""Who is signed in: in, back again, out, and over."""

from __future__ import annotations

from dataclasses import replace

import pytest

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Person
from careconnect_desktop.ports.credentials import SessionTokens, StoredSession
from careconnect_desktop.ports.local_store import ONLY_HERE
from careconnect_desktop.services.identity import IdentityPhase, IdentityService, IdentitySnapshot
from careconnect_desktop.services.notes.sheet import DOCUMENT_KIND as NOTES
from careconnect_desktop.services.outbox import IMAGES, OUTBOX
from careconnect_desktop.services.password_memory import PasswordMemory
from careconnect_desktop.viewmodels.drafts import DRAFT_PICTURES, DRAFTS
from careconnect_desktop.viewmodels.missed_calls import MISSED_CALLS
from tests.helpers.fake_api import AMINA, MIRIAM, NOW, FakeAccounts, FakeSecrets, FakeStore, FixedClock, PlainProof

KEPT = StoredSession(email="amina@mail.example", refresh_token="r-1", began_at=NOW, used_at=NOW)


def identity_of(
    api: FakeAccounts, secrets: FakeSecrets, local: FakeStore | None = None, clock: FixedClock | None = None
) -> IdentityService:
    clock = clock or FixedClock()
    return IdentityService(api, secrets, local or FakeStore(), clock, PasswordMemory(PlainProof, clock))


async def test_signing_in_is_told_step_by_step() -> None:
    identity = identity_of(FakeAccounts(), FakeSecrets())
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
    identity = identity_of(api, FakeSecrets())
    with pytest.raises(CareConnectError):
        await identity.sign_in("amina@mail.example", "wrong")
    assert identity.snapshot == IdentitySnapshot()


async def test_rotated_tokens_are_kept_under_the_name_that_signed_in() -> None:
    secrets = FakeSecrets()
    identity = identity_of(FakeAccounts(), secrets)
    await identity.sign_in("amina@mail.example", "correct horse")
    await identity.tokens_rotated(SessionTokens("access", "r-2"))
    assert secrets.kept == StoredSession(email="amina@mail.example", refresh_token="r-2", began_at=NOW, used_at=NOW)


async def test_a_kept_session_signs_in_again() -> None:
    api = FakeAccounts()
    identity = identity_of(api, FakeSecrets(KEPT))
    assert await identity.restore() == AMINA
    assert api.asked == ["resume r-1"]


async def test_a_kept_session_that_is_over_is_forgotten() -> None:
    api = FakeAccounts()
    api.failures = [CareConnectError("session_ended")]
    secrets = FakeSecrets(KEPT)
    assert await identity_of(api, secrets).restore() is None
    assert secrets.kept is None


async def test_a_server_that_is_away_does_not_cost_the_kept_session() -> None:
    api = FakeAccounts()
    api.failures = [CareConnectError("unreachable", retryable=True)]
    secrets = FakeSecrets(KEPT)
    with pytest.raises(CareConnectError):
        await identity_of(api, secrets).restore()
    assert secrets.kept == KEPT


async def test_without_a_key_ring_people_are_told() -> None:
    identity = identity_of(FakeAccounts(), FakeSecrets(is_lasting=False))
    await identity.sign_in("amina@mail.example", "correct horse")
    assert not identity.snapshot.is_remembered


async def test_signing_out_forgets_here_even_when_the_server_fails() -> None:
    api = FakeAccounts()
    secrets = FakeSecrets(KEPT)
    identity = identity_of(api, secrets)
    await identity.restore()
    api.failures = [CareConnectError("internal")]
    with pytest.raises(CareConnectError):
        await identity.sign_out()
    assert secrets.kept is None
    assert identity.snapshot.phase is IdentityPhase.SIGNED_OUT


async def test_a_session_that_ends_by_itself_is_told_as_such() -> None:
    secrets = FakeSecrets(KEPT)
    identity = identity_of(FakeAccounts(), secrets)
    await identity.restore()
    await identity.session_ended()
    assert identity.snapshot.phase is IdentityPhase.ENDED
    assert secrets.kept is None


# ---- what this computer keeps


async def test_a_doctor_never_stays_signed_in() -> None:
    api, secrets = FakeAccounts(), FakeSecrets(KEPT)
    api.person = MIRIAM
    identity = identity_of(api, secrets)
    await identity.sign_in("miriam@mail.example", "correct horse")
    await identity.tokens_rotated(SessionTokens("access", "r-2"))
    assert secrets.kept is None
    assert not identity.snapshot.is_remembered


async def test_nothing_is_kept_before_the_role_is_known() -> None:
    api, secrets = FakeAccounts(), FakeSecrets()
    identity = identity_of(api, secrets)
    kept_early: list[StoredSession | None] = []

    async def tokens_came() -> None:
        await identity.tokens_rotated(SessionTokens("access", "r-1"))
        kept_early.append(secrets.kept)

    api.before_answer = tokens_came
    await identity.sign_in("amina@mail.example", "correct horse")
    assert kept_early == [None]
    assert secrets.kept is not None
    assert secrets.kept.refresh_token == "r-1"


async def test_a_patient_may_choose_not_to_stay() -> None:
    secrets = FakeSecrets(KEPT)
    identity = identity_of(FakeAccounts(), secrets)
    await identity.sign_in("amina@mail.example", "correct horse", stays=False)
    await identity.tokens_rotated(SessionTokens("access", "r-2"))
    assert secrets.kept is None


async def test_signing_in_opens_what_is_kept_and_signing_out_wipes_it() -> None:
    local = FakeStore()
    identity = identity_of(FakeAccounts(), FakeSecrets(), local)
    await identity.sign_in("amina@mail.example", "correct horse")
    await identity.sign_out()
    assert local.asked == ["open amina@mail.example", "wipe amina@mail.example"]


async def test_a_refresh_that_comes_after_the_sign_out_keeps_nothing() -> None:
    secrets = FakeSecrets(KEPT)
    identity = identity_of(FakeAccounts(), secrets)
    await identity.restore()
    await identity.sign_out()
    await identity.tokens_rotated(SessionTokens("access", "r-2"))
    assert secrets.kept is None


@pytest.mark.parametrize(("hours", "is_wiped"), [(11, True), (13, False)], ids=["revoked", "expired"])
async def test_a_revoked_session_takes_everything_and_an_expired_one_does_not(hours: int, is_wiped: bool) -> None:
    local, clock, api = FakeStore(), FixedClock(), FakeAccounts()
    api.person = MIRIAM
    identity = identity_of(api, FakeSecrets(), local, clock)
    await identity.sign_in("miriam@mail.example", "correct horse")
    clock.at_s += hours * 3600
    await identity.session_ended()
    assert identity.snapshot.is_wiped is is_wiped
    assert ("wipe miriam@mail.example" in local.asked) is is_wiped


@pytest.mark.parametrize(("days", "is_wiped"), [(2, True), (8, False)], ids=["revoked", "unused for a week"])
async def test_a_session_that_was_revoked_while_the_program_was_away(days: int, is_wiped: bool) -> None:
    local, clock, api = FakeStore(), FixedClock(), FakeAccounts()
    api.failures = [CareConnectError("session_ended")]
    clock.at_s += days * 86400
    assert await identity_of(api, FakeSecrets(KEPT), local, clock).restore() is None
    assert local.asked == (["wipe amina@mail.example"] if is_wiped else [])


async def test_a_kept_session_shows_who_was_here_before_the_server_is_asked() -> None:
    local, api = FakeStore(), FakeAccounts()
    await identity_of(api, FakeSecrets(), local).sign_in("amina@mail.example", "correct horse")
    local.reopen = True
    api.failures = [CareConnectError("unreachable", retryable=True)]
    identity = identity_of(api, FakeSecrets(KEPT), local)
    person = await identity.recall()
    assert person is not None
    assert (person.id, person.name, person.role) == (AMINA.id, AMINA.name, AMINA.role)
    assert identity.snapshot.phase is IdentityPhase.SIGNED_IN
    assert api.taken_up == ["r-1"]
    assert "resume r-1" not in api.asked


@pytest.mark.parametrize("days", [0, 8], ids=["nothing is known", "too old"])
async def test_what_is_not_known_or_too_old_is_not_shown(days: int) -> None:
    local, api, clock = FakeStore(), FakeAccounts(), FixedClock()
    if days:
        await identity_of(api, FakeSecrets(), local).sign_in("amina@mail.example", "correct horse")
        local.reopen = True
    clock.at_s += days * 86400
    identity = identity_of(api, FakeSecrets(KEPT), local, clock)
    assert await identity.recall() is None
    assert identity.snapshot == IdentitySnapshot()
    assert api.taken_up == []


async def test_nobody_is_known_without_a_kept_session() -> None:
    assert await identity_of(FakeAccounts(), FakeSecrets()).recall() is None


async def test_what_has_changed_about_the_person_meanwhile_is_learned() -> None:
    local, api = FakeStore(), FakeAccounts()
    await identity_of(api, FakeSecrets(), local).sign_in("amina@mail.example", "correct horse")
    local.reopen = True
    identity = identity_of(api, FakeSecrets(KEPT), local)
    await identity.recall()
    api.person = replace(AMINA, name="Amina Haddad-Klein")
    await identity.meet()
    assert identity.snapshot.person is not None
    assert identity.snapshot.person.name == "Amina Haddad-Klein"


# ---- the lock


@pytest.mark.parametrize("how", ["recall", "restore"])
async def test_a_program_that_was_locked_when_it_ended_comes_up_locked(how: str) -> None:
    local, secrets = FakeStore(), FakeSecrets()
    first = identity_of(FakeAccounts(), secrets, local)
    await first.sign_in("amina@mail.example", "correct horse")
    await first.tokens_rotated(SessionTokens("access", "r-1"))
    assert not first.is_locked
    first.lock_changed(is_locked=True)
    await first.close()
    local.reopen = True

    identity = identity_of(FakeAccounts(), secrets, local)
    assert await (identity.recall() if how == "recall" else identity.restore()) is not None
    assert identity.is_locked
    await identity.tokens_rotated(SessionTokens("access", "r-2"))
    assert secrets.kept is not None
    assert (secrets.kept.refresh_token, secrets.kept.is_locked) == ("r-2", True)

    identity.lock_changed(is_locked=False)
    await identity.close()
    assert secrets.kept == replace(KEPT, refresh_token="r-2")


async def test_whoever_types_their_password_is_not_asked_for_it_again() -> None:
    identity = identity_of(FakeAccounts(), FakeSecrets(replace(KEPT, is_locked=True)))
    await identity.sign_in("amina@mail.example", "correct horse")
    assert not identity.is_locked


async def test_a_doctors_lock_keeps_no_session() -> None:
    api, secrets = FakeAccounts(), FakeSecrets()
    api.person = MIRIAM
    identity = identity_of(api, secrets)
    await identity.sign_in("miriam@mail.example", "correct horse")
    await identity.tokens_rotated(SessionTokens("access", "r-1"))
    identity.lock_changed(is_locked=True)
    await identity.close()
    assert secrets.kept is None


# ---- quitting


@pytest.mark.parametrize(
    ("person", "stays", "is_retired"),
    [(MIRIAM, True, True), (AMINA, False, True), (AMINA, True, False)],
    ids=["a doctor", "a patient who does not stay", "a patient who stays"],
)
async def test_of_whoever_does_not_stay_only_what_is_nowhere_else_outlasts_the_program(
    person: Person, stays: bool, is_retired: bool
) -> None:
    api, local = FakeAccounts(), FakeStore()
    api.person = person
    identity = identity_of(api, FakeSecrets(), local)
    await identity.sign_in("somebody@mail.example", "correct horse", stays=stays)
    await identity.close()
    assert local.retired == ([ONLY_HERE] if is_retired else [])


async def test_a_doctors_session_that_came_to_its_end_leaves_no_more_than_quitting() -> None:
    api, local, clock = FakeAccounts(), FakeStore(), FixedClock()
    api.person = MIRIAM
    identity = identity_of(api, FakeSecrets(), local, clock)
    await identity.sign_in("miriam@mail.example", "correct horse")
    clock.at_s += 13 * 3600
    await identity.session_ended()
    await identity.close()
    assert local.retired == [ONLY_HERE]


def test_what_is_nowhere_else_has_the_names_under_which_it_is_written() -> None:
    assert {OUTBOX, IMAGES, NOTES, DRAFTS, DRAFT_PICTURES, MISSED_CALLS} == ONLY_HERE
