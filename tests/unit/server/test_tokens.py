"""Access tokens are believed for one key, one algorithm, one audience and their time only."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import jwt
import pytest

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Role
from server_stub.accounts.tokens import ACCESS_AUDIENCE, Tokens
from tests.helpers.rest_server import NOON

KEY = b"s" * 32
TOKENS = Tokens(KEY, b"r" * 32, 900)
TOMORROW = NOON + timedelta(days=1)


def _claims(**changes: Any) -> dict[str, Any]:
    issued = int(NOON.timestamp())
    claims = {
        "sub": "u",
        "role": "doctor",
        "medicalId": "DOC001",
        "sid": "s",
        "aud": ACCESS_AUDIENCE,
        "iat": issued,
        "exp": issued + 900,
    }
    return {name: value for name, value in (claims | changes).items() if value is not None}


def test_a_token_says_who_and_until_when() -> None:
    claims = TOKENS.read(TOKENS.access("u", "patient", "PAT001", "s", NOON, TOMORROW), ACCESS_AUDIENCE, NOON)
    assert (claims.user_id, claims.role, claims.medical_id, claims.session_id) == ("u", Role.PATIENT, "PAT001", "s")
    assert claims.expires_at == NOON + timedelta(seconds=900)


def test_a_token_never_outlives_its_session() -> None:
    token = TOKENS.access("u", "doctor", "DOC001", "s", NOON, NOON + timedelta(seconds=60))
    assert TOKENS.read(token, ACCESS_AUDIENCE, NOON).expires_at == NOON + timedelta(seconds=60)


@pytest.mark.parametrize(
    "token",
    [
        "",
        "no token",
        jwt.encode(_claims(), b"x" * 32, algorithm="HS256"),
        jwt.encode(_claims(), KEY + b"s" * 32, algorithm="HS512"),
        jwt.encode(_claims(), None, algorithm="none"),  # type: ignore[arg-type]  # the library takes no key for none
        jwt.encode(_claims(aud="other"), KEY, algorithm="HS256"),
        jwt.encode(_claims(aud=None), KEY, algorithm="HS256"),
        jwt.encode(_claims(sid=None), KEY, algorithm="HS256"),
        jwt.encode(_claims(role="nobody"), KEY, algorithm="HS256"),
        jwt.encode(_claims(exp=int(NOON.timestamp())), KEY, algorithm="HS256"),
        jwt.encode(_claims(exp=None), KEY, algorithm="HS256"),
    ],
)
def test_anything_else_is_nobody(token: str) -> None:
    with pytest.raises(CareConnectError) as refused:
        TOKENS.read(token, ACCESS_AUDIENCE, NOON)
    assert refused.value.code == "unauthenticated"


def test_a_successor_is_the_same_for_the_same_key_only() -> None:
    assert TOKENS.successor("a", "key") == TOKENS.successor("a", "key")
    assert len({TOKENS.successor("a", "key"), TOKENS.successor("a", "other"), TOKENS.successor("b", "key")}) == 3
