"""A password's proof by Argon2id (RFC 9106). Never written anywhere: it lives as long as somebody is signed in."""

from __future__ import annotations

import hmac
import os
import unicodedata

_SALT_BYTES = 16
_PROOF_BYTES = 32
# OWASP's second choice, 46 MiB and one pass: 60 ms in a worker, and no more memory than a window's pictures.
_MEMORY_KIB = 47_104
_PASSES = 1


class Argon2Proof:
    """Implements `ports.password_proof.PasswordProof`; the class is a `ProofMaker`."""

    def __init__(self, password: str) -> None:
        self._salt = os.urandom(_SALT_BYTES)
        self._proof = _derive(password, self._salt)

    def fits(self, password: str) -> bool:
        """True for the same password, however its letters were composed on the keyboard."""
        return hmac.compare_digest(_derive(password, self._salt), self._proof)

    def __repr__(self) -> str:
        # Whoever has this may guess at leisure: it must not reach a log.
        return "Argon2Proof()"


def _derive(password: str, salt: bytes) -> bytes:
    # Loaded with the first sign-in, behind the first window.
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    way = Argon2id(salt=salt, length=_PROOF_BYTES, iterations=_PASSES, lanes=1, memory_cost=_MEMORY_KIB)
    return way.derive(unicodedata.normalize("NFKC", password).encode())
