"""Whether somebody at the locked screen is the person who signed in, also while the server is away.

The server is asked first. Only when it does not answer does the proof count that was made when the person last gave
their password to this run of the program. It lives in memory alone: nothing to guess against lies on the computer.
"""

from __future__ import annotations

import asyncio

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ports.password_proof import PasswordProof, ProofMaker

FREE_TRIES = 4
FIRST_WAIT_S = 30.0
LONGEST_WAIT_S = 900.0
_AWAY = frozenset({"unreachable", "timeout", "unavailable"})


class PasswordMemory:
    """Of one program; forgotten with the person who signed in. Waits grow with wrong tries, a right one ends them."""

    def __init__(self, make: ProofMaker, clock: Clock) -> None:
        self._make = make
        self._clock = clock
        self._proof: PasswordProof | None = None
        self._turn = 0
        self._wrong_count = 0
        self._next_try_s = float("-inf")

    @property
    def is_known(self) -> bool:
        """False until a password was given in this run, as after a kept session signed in by itself."""
        return self._proof is not None

    async def remember(self, password: str) -> None:
        """The server has just taken this password."""
        turn = self._turn
        proof = await asyncio.get_running_loop().run_in_executor(None, self._make, password)
        if turn == self._turn:
            # Else somebody has left meanwhile.
            self._proof = proof
            self._wrong_count, self._next_try_s = 0, float("-inf")

    def forget(self) -> None:
        """Nobody is signed in any more, or it is not known who."""
        self._turn += 1
        self._proof = None
        self._wrong_count, self._next_try_s = 0, float("-inf")

    async def check(self, password: str, failure: CareConnectError) -> None:
        """After the server could not be asked. failure: why; raised as it is when it says that the server answered.

        ``validation_failed`` for another password, ``rate_limited`` with the wait, ``unlock_needs_server`` when none
        is known here.
        """
        if failure.code not in _AWAY:
            raise failure
        proof = self._proof
        if proof is None:
            raise CareConnectError("unlock_needs_server", "Only the server can check this password", cause=failure)
        wait_s = self._next_try_s - self._clock.monotonic()
        if wait_s > 0:
            raise CareConnectError("rate_limited", "Too many wrong passwords", retryable=True, retry_after_s=wait_s)
        # Counted before it is known: two tries at once are two.
        self._wrong_count += 1
        if self._wrong_count >= FREE_TRIES:
            pause_s = min(LONGEST_WAIT_S, FIRST_WAIT_S * 2.0 ** (self._wrong_count - FREE_TRIES))
            self._next_try_s = self._clock.monotonic() + pause_s
        if not await asyncio.get_running_loop().run_in_executor(None, proof.fits, password):
            raise CareConnectError("validation_failed", "Another password")
        self._wrong_count, self._next_try_s = 0, float("-inf")
