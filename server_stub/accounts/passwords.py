"""Passwords: the rules, and Argon2id in a bounded number of threads."""

from __future__ import annotations

import asyncio
import re
import unicodedata
from base64 import b64encode
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.low_level import ARGON2_VERSION

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol.names import PASSWORD_MAX, PASSWORD_MIN, Code
from server_stub.accounts.common_list import load_common_passwords
from server_stub.accounts.common_passwords import COMMON_PASSWORDS

T = TypeVar("T")

_PRODUCT_WORDS = frozenset({"careconnect", "telehealth", "telemedicine", "healthconnect", "videovisit"})
PARALLEL = 2
MAX_WAITING = 64
_SHORTEST_CORE = 4


def password_fault(password: str, name: str, email: str) -> str | None:
    """Why a password is refused, or None. Length and a blocklist, no rules of composition (NIST SP 800-63B)."""
    if len(password) < PASSWORD_MIN:
        return f"at least {PASSWORD_MIN} characters are needed"
    if len(password) > PASSWORD_MAX:
        return f"at most {PASSWORD_MAX} characters are taken"
    folded = _folded(password)
    if len(set(folded)) < 4 or any(_is_common(word) for word in _parts(folded)):
        return "this password is too common"
    own = {_folded(name), _folded(email), _folded(email.partition("@")[0])}
    own |= {_folded(part) for part in re.split(r"[\s@._-]+", f"{name} {email}")}
    for word in own:
        # What is left beside one's own name must be a password by itself.
        if len(word) >= 4 and word in folded and len(folded.replace(word, "")) < 8:
            return "this password is too close to the name or e-mail address"
    for word in _PRODUCT_WORDS:
        if word in folded and len(folded.replace(word, "")) < 8:
            return "this password is too close to the product's name"
    return None


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(c for c in plain if not unicodedata.combining(c) and not c.isspace())


def _core(folded: str) -> str:
    """Without digits and signs at both ends: ``password2024!`` is ``password``."""
    return folded.strip("0123456789!?.,;:-_*#+$%&/()=@ ")


def _parts(folded: str) -> tuple[str, ...]:
    """What a password is made of: itself, its core, and what is written several times (``monkeymonkey``)."""
    core = _core(folded)
    repeated = re.fullmatch(r"(.+?)\1+", folded) or re.fullmatch(r"(.+?)\1+", core)
    unit = repeated.group(1) if repeated else core
    return folded, core, unit, _core(unit)


def _is_common(word: str) -> bool:
    # A core of three letters says nothing of the digits around it.
    return word in COMMON_PASSWORDS or (len(word) >= _SHORTEST_CORE and word in _leaked())


@cache
def _leaked() -> frozenset[str]:
    """The long list with what its passwords are made of; read once, and by no server that only checks passwords."""
    words = load_common_passwords()
    return frozenset(part for word in words for part in _parts(word))


class PasswordHashing:
    """Argon2id, 19 MiB, two passes (OWASP). At most two hash at once; a long queue is refused instead of grown.

    hasher: with other costs, for tests, where nobody guesses.
    """

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)
        self._threads = ThreadPoolExecutor(max_workers=PARALLEL, thread_name_prefix="argon2")
        self._waiting = 0
        self._decoy = decoy_hash(self._hasher)

    async def fault(self, password: str, name: str, email: str) -> str | None:
        """As `password_fault`; in a thread, because the first look reads a list."""
        return await self._run(password_fault, password, name, email)

    async def hashed(self, password: str) -> str:
        """The encoded hash of a password."""
        return await self._run(self._hasher.hash, _normal(password))

    async def is_correct(self, password_hash: str | None, password: str) -> bool:
        """True when the password belongs to the hash; takes the same time for None, and is then False."""
        is_right = await self._run(self._verify, password_hash or self._decoy, _normal(password))
        return is_right and password_hash is not None

    def needs_rehash(self, password_hash: str) -> bool:
        """True when the hash was made with older parameters."""
        return self._hasher.check_needs_rehash(password_hash)

    def close(self) -> None:
        """End the threads."""
        self._threads.shutdown(wait=True, cancel_futures=True)

    def _verify(self, password_hash: str, password: str) -> bool:
        try:
            return self._hasher.verify(password_hash, password)
        except (VerificationError, InvalidHashError):
            return False

    async def _run(self, function: Callable[..., T], *arguments: str) -> T:
        if self._waiting >= MAX_WAITING:
            raise CareConnectError(
                Code.UNAVAILABLE, "Too many people sign in at this moment", retryable=True, retry_after_s=2
            )
        self._waiting += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._threads, function, *arguments)
        finally:
            self._waiting -= 1


def decoy_hash(hasher: PasswordHasher) -> str:
    """A hash of no password, verified where there is no account so that the answer takes as long (salt and sum: 0)."""
    parameters = f"m={hasher.memory_cost},t={hasher.time_cost},p={hasher.parallelism}"
    salt, digest = (b64encode(bytes(length)).decode().rstrip("=") for length in (hasher.salt_len, hasher.hash_len))
    return f"$argon2id$v={ARGON2_VERSION}${parameters}${salt}${digest}"


def _normal(password: str) -> str:
    # The same password typed on another keyboard may be composed differently (NIST SP 800-63B, 3.1.1.2).
    return unicodedata.normalize("NFKC", password)
