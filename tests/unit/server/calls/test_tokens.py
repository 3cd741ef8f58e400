"""Resume tokens: the same facts make the same text, and nothing else makes one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from server_stub.calls.rules import Seat
from server_stub.calls.tokens import ResumeTokens, TokenFacts
from tests.helpers.call_story import CALL_ID

TOKENS = ResumeTokens(b"one key" * 5)


@given(st.sampled_from(Seat), st.integers(1, 10**6))
def test_a_token_says_what_it_was_made_of(seat: Seat, serial: int) -> None:
    token = TOKENS.issue(CALL_ID, seat, serial)
    assert TOKENS.read(token) == TokenFacts(CALL_ID, seat, serial)
    assert TOKENS.issue(CALL_ID, seat, serial) == token
    assert len(token) <= 256
    assert token.isascii()


@given(st.text(max_size=300))
def test_what_this_server_did_not_make_is_no_token(text: str) -> None:
    assert TOKENS.read(text) is None


@given(st.integers(0, 200), st.integers(0, 5))
def test_a_changed_token_is_no_token(place: int, bit: int) -> None:
    token = TOKENS.issue(CALL_ID, Seat.CALLER, 1)
    place %= len(token) - 1
    changed = token[:place] + ("A" if token[place] != "A" else "B") + token[place + 1 :]
    assert TOKENS.read(changed) is None


def test_another_key_reads_nothing() -> None:
    assert ResumeTokens(b"another key" * 3).read(TOKENS.issue(CALL_ID, Seat.CALLEE, 3)) is None
