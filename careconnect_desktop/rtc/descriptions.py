"""SDP and candidates: checked before aiortc sees them, completed before the other side does.

What comes from the peer is untrusted text: everything here ends in a value or in a `CareConnectError`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from aiortc import RTCIceCandidate
from aiortc.sdp import MediaDescription, candidate_from_sdp
from aiortc.sdp import SessionDescription as ParsedDescription

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.calling import MAX_CANDIDATES_PER_CALL
from careconnect_desktop.model.session import IceCandidate, SessionDescription
from careconnect_desktop.protocol.names import MAX_CANDIDATE_BYTES, MAX_DESCRIPTION_BYTES

_MOST_SECTIONS = 16
_MOST_LINES = 4000
_COPIED = ("a=ice-ufrag:", "a=ice-pwd:", "a=fingerprint:", "a=setup:", "a=ice-options:")
_DIRECTIONS = ("a=sendrecv", "a=sendonly", "a=recvonly", "a=inactive")
_OPUS_PARAMETERS = "minptime=10;useinbandfec=1"


@dataclass(frozen=True, slots=True)
class RemoteDescription:
    """A description that is fit for aiortc, with its candidates lifted out.

    sdp: without candidates; rejected and bundle-only lines completed from the first one.
    candidates: those of the transport in use, in order; has_end: no more will come.
    primary_mid, primary_index: the line whose transport carries everything; username_fragment: of its ICE agent.
    """

    type: str
    sdp: str
    candidates: tuple[RTCIceCandidate, ...]
    has_end: bool
    primary_mid: str
    primary_index: int
    username_fragment: str


def _invalid(why: str, cause: BaseException | None = None) -> CareConnectError:
    return CareConnectError(
        "sdp_invalid", f"The other side sent a description that cannot be used: {why}.", cause=cause
    )


def _unsupported(why: str) -> CareConnectError:
    return CareConnectError("sdp_unsupported", f"The other side asks for what this program cannot do: {why}.")


def read_remote(description: SessionDescription, wanted_type: str) -> RemoteDescription:
    """Check a description of the peer; raises ``sdp_too_large``, ``sdp_invalid`` or ``sdp_unsupported``."""
    if description.type != wanted_type:
        raise _invalid(f"an {wanted_type} was due")
    if len(description.sdp.encode("utf-8", "replace")) > MAX_DESCRIPTION_BYTES:
        raise CareConnectError("sdp_too_large", "The other side sent a description that is too large.")
    session, sections = _split(description.sdp)
    primary = _primary_index(session, sections)
    candidates, has_end = _lift_candidates(sections[primary])
    sdp = _join(session, _complete(sections, primary))
    try:
        parsed = ParsedDescription.parse(sdp)
    except Exception as cause:  # foreign text through a foreign parser: it raises whatever it stumbles over
        raise _invalid("it is no SDP", cause) from cause
    fragments = [_check(media) for media in parsed.media]
    _check_lines(parsed)
    first = parsed.media[primary]
    return RemoteDescription(
        type=description.type,
        sdp=sdp,
        candidates=candidates,
        has_end=has_end,
        primary_mid=first.rtp.muxId,
        primary_index=primary,
        username_fragment=fragments[primary],
    )


def read_candidate(candidate: IceCandidate) -> RTCIceCandidate:
    """Parse a candidate-attribute (RFC 8839); raises ``candidate_invalid``."""
    text = candidate.candidate.strip()
    for prefix in ("a=", "candidate:"):
        text = text.removeprefix(prefix)
    if len(candidate.candidate.encode("utf-8", "replace")) > MAX_CANDIDATE_BYTES:
        raise CareConnectError("candidate_invalid", "The other side sent a candidate that is too large.")
    try:
        parsed = candidate_from_sdp(text)
        is_sound = 0 < parsed.port < 65536 and 0 <= parsed.priority < 2**32 and parsed.component in (1, 2)
    except Exception as cause:  # as above
        raise CareConnectError("candidate_invalid", "The other side sent no valid candidate.", cause=cause) from cause
    if not is_sound:
        raise CareConnectError("candidate_invalid", "The other side sent a candidate with impossible numbers.")
    return parsed


def is_usable(candidate: RTCIceCandidate) -> bool:
    """UDP, first component and of a type that is paired; the rest is taken and ignored, as browsers do."""
    return (
        candidate.protocol.lower() == "udp"
        and candidate.component == 1
        and candidate.type in ("host", "srflx", "relay")
        and candidate.port != 9
    )


def local_candidates(sdp: str) -> tuple[IceCandidate, ...]:
    """The candidates of an own description, for the line that carries all."""
    session, sections = _split(sdp)
    primary = _primary_index(session, sections)
    mid = _value(sections[primary], "a=mid:")
    fragment = _value(sections[primary], "a=ice-ufrag:")
    return tuple(
        IceCandidate(line.removeprefix("a="), mid, primary, fragment)
        for line in sections[primary]
        if line.startswith("a=candidate:")
    )


def with_opus_parameters(sdp: str) -> str:
    """Announce that this side wants forward error correction inside Opus (RFC 7587, section 6.1)."""
    lines = []
    for line in sdp.splitlines():
        lines.append(line)
        match = re.match(r"a=rtpmap:(\d+) opus/48000/2$", line, re.IGNORECASE)
        if match and f"a=fmtp:{match[1]} " not in sdp:
            lines.append(f"a=fmtp:{match[1]} {_OPUS_PARAMETERS}")
    return "\r\n".join(lines) + "\r\n"


def _split(sdp: str) -> tuple[list[str], list[list[str]]]:
    lines = sdp.splitlines()
    if len(lines) > _MOST_LINES:
        raise _invalid("it has too many lines")
    session: list[str] = []
    sections: list[list[str]] = []
    for line in lines:
        if line.startswith("m="):
            sections.append([line])
        elif sections:
            sections[-1].append(line)
        else:
            session.append(line)
    if not session or not session[0].startswith("v=0"):
        raise _invalid("it is no SDP")
    if not sections:
        raise _unsupported("a call without media")
    if len(sections) > _MOST_SECTIONS:
        raise _unsupported("too many lines of media")
    return session, sections


def _join(session: list[str], sections: list[list[str]]) -> str:
    return "\r\n".join([*session, *(line for section in sections for line in section)]) + "\r\n"


def _value(lines: list[str], prefix: str) -> str | None:
    return next((line.removeprefix(prefix).strip() for line in lines if line.startswith(prefix)), None)


def _primary_index(session: list[str], sections: list[list[str]]) -> int:
    """The line whose transport carries the bundle (RFC 9143, section 7.2): the first of the group."""
    bundle = (_value(session, "a=group:BUNDLE") or "").split()
    mids = [_value(section, "a=mid:") for section in sections]
    if any(mid is None for mid in mids) or len(set(mids)) != len(mids):
        raise _unsupported("media lines without names of their own")
    live = [mid for mid, section in zip(mids, sections, strict=True) if not _is_rejected(section)]
    if len(live) > 1 and not set(live) <= set(bundle):
        raise _unsupported("a path of its own for each kind of media")
    first = bundle[0] if bundle else mids[0]
    if first not in mids:
        raise _invalid("its bundle names a line that is not there")
    return mids.index(first)


def _is_rejected(section: list[str]) -> bool:
    parts = section[0].split()
    return len(parts) > 1 and parts[1] == "0" and "a=bundle-only" not in section


def _lift_candidates(section: list[str]) -> tuple[tuple[RTCIceCandidate, ...], bool]:
    found: list[RTCIceCandidate] = []
    for line in section:
        if line.startswith("a=candidate:") and len(found) < MAX_CANDIDATES_PER_CALL:
            try:
                found.append(read_candidate(IceCandidate(line)))
            except CareConnectError as error:
                raise _invalid("a candidate in it is none", error) from error
    return tuple(found), "a=end-of-candidates" in section


def _complete(sections: list[list[str]], primary: int) -> list[list[str]]:
    """Give every line the transport of the first one, because a rejected or bundle-only line has none of its own."""
    shared = [line for line in sections[primary] if line.startswith(_COPIED)]
    completed = []
    for section in sections:
        lines = [line for line in section if not line.startswith(("a=candidate:", "a=end-of-candidates"))]
        if section is not sections[primary] and _value(section, "a=ice-ufrag:") is None:
            lines += shared
            if "a=rtcp-mux" not in lines and not lines[0].startswith("m=application"):
                lines += ["a=rtcp:9 IN IP4 0.0.0.0", "a=rtcp-mux"]
        if _is_rejected(section):
            lines = [line for line in lines if line not in _DIRECTIONS]
            lines.append("a=inactive")
        elif not any(line in _DIRECTIONS for line in lines):
            lines.append("a=sendrecv")  # the default (RFC 8866, section 6.7), which aiortc does not know
        lines[0] = re.sub(r"^(m=\S+) 0 ", r"\1 9 ", lines[0])
        completed.append(lines)
    return completed


def _check_lines(parsed: ParsedDescription) -> None:
    if not any(media.kind in ("audio", "video") for media in parsed.media):
        raise _unsupported("a call without sound and picture")
    if sum(media.kind == "application" for media in parsed.media) > 1:
        raise _unsupported("several data lines")


def _check(media: MediaDescription) -> str:
    """The ICE username fragment of a line that has all that it needs."""
    if media.kind not in ("audio", "video", "application"):
        raise _unsupported("media other than sound, picture and data")
    if media.ice is None or not media.ice.usernameFragment or not media.ice.password:
        raise _invalid("it names no path")
    if media.dtls is None or not media.dtls.fingerprints:
        raise _invalid("it names no certificate")
    return str(media.ice.usernameFragment)
