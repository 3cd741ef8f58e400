"""What tells later whether a password is the one that was given before, without being the password."""

from __future__ import annotations

from typing import Protocol


class PasswordProof(Protocol):
    """Of one password; costs time and memory on purpose, so both ways are for a worker."""

    def fits(self, password: str) -> bool: ...


class ProofMaker(Protocol):
    """Makes the proof of a password."""

    def __call__(self, password: str) -> PasswordProof: ...
