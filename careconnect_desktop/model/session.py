"""W3C webrtc-pc values: what two peers tell each other to meet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class SessionDescription:
    """RTCSessionDescription: `type` and the SDP (RFC 8866) text."""

    type: Literal["offer", "answer"]
    sdp: str

    def __repr__(self) -> str:
        # SDP holds addresses and fingerprints: a stray repr must not carry them into a log.
        return f"SessionDescription({self.type!r}, {len(self.sdp)} characters)"


@dataclass(frozen=True, slots=True)
class IceCandidate:
    """RTCIceCandidate: `candidate` is the RFC 8839 candidate-attribute, with or without the ``candidate:`` prefix.

    The end of candidates is told as ``None`` in place of an `IceCandidate`.
    """

    candidate: str
    sdp_mid: str | None = None
    sdp_m_line_index: int | None = None
    username_fragment: str | None = None

    def __repr__(self) -> str:
        return f"IceCandidate(mid={self.sdp_mid!r}, index={self.sdp_m_line_index!r})"
