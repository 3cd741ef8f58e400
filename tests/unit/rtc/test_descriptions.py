"""What a peer may say, and what is made of rubbish."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.session import IceCandidate, SessionDescription
from careconnect_desktop.rtc.descriptions import (
    is_usable,
    local_candidates,
    read_candidate,
    read_remote,
    with_opus_parameters,
)

HEAD = "v=0\r\no=- 1 1 IN IP4 0.0.0.0\r\ns=-\r\nt=0 0\r\na=group:BUNDLE 0 1\r\na=msid-semantic:WMS *\r\n"
PATH = (
    "a=ice-ufrag:abcd\r\na=ice-pwd:abcdefghijklmnopqrstuv\r\na=fingerprint:sha-256 "
    + ":".join(["AB"] * 32)
    + "\r\na=setup:actpass\r\n"
)
AUDIO = (
    "m=audio 9 UDP/TLS/RTP/SAVPF 111\r\nc=IN IP4 0.0.0.0\r\na=mid:0\r\na=rtcp-mux\r\na=sendrecv\r\n"
    "a=rtpmap:111 opus/48000/2\r\na=fmtp:111 minptime=10;useinbandfec=1\r\n"
)
VIDEO = (
    "m=video 9 UDP/TLS/RTP/SAVPF 96\r\nc=IN IP4 0.0.0.0\r\na=mid:1\r\na=rtcp-mux\r\na=sendrecv\r\n"
    "a=rtpmap:96 VP8/90000\r\n"
)
HOST = "candidate:1 1 udp 2130706431 192.0.2.7 40000 typ host"
OTHER_HOST = "candidate:2 1 udp 2130706431 192.0.2.7 40002 typ host"
OFFER = HEAD + AUDIO + PATH + VIDEO + PATH


def read(sdp: str) -> object:
    return read_remote(SessionDescription("offer", sdp), "offer")


def code_of(sdp: str) -> str:
    with pytest.raises(CareConnectError) as raised:
        read(sdp)
    return raised.value.code


def test_candidates_of_the_carrying_line_are_lifted_out_and_the_others_left() -> None:
    sdp = HEAD + AUDIO + PATH + f"a={HOST}\r\na=end-of-candidates\r\n" + VIDEO + PATH + f"a={OTHER_HOST}\r\n"
    remote = read_remote(SessionDescription("offer", sdp), "offer")
    assert [candidate.port for candidate in remote.candidates] == [40000]
    assert remote.has_end
    assert "candidate" not in remote.sdp
    assert (remote.primary_mid, remote.primary_index, remote.username_fragment) == ("0", 0, "abcd")


def test_the_first_of_the_bundle_carries_all() -> None:
    sdp = HEAD.replace("BUNDLE 0 1", "BUNDLE 1 0") + AUDIO + PATH + VIDEO + PATH + f"a={HOST}\r\n"
    remote = read_remote(SessionDescription("offer", sdp), "offer")
    assert (remote.primary_mid, remote.primary_index) == ("1", 1)
    assert len(remote.candidates) == 1
    assert not remote.has_end


def test_a_rejected_line_is_made_readable_and_stays_without_media() -> None:
    rejected = "m=video 0 UDP/TLS/RTP/SAVPF 96\r\na=mid:1\r\na=sendrecv\r\na=rtpmap:96 VP8/90000\r\n"
    remote = read_remote(SessionDescription("offer", HEAD + AUDIO + PATH + rejected), "offer")
    video = remote.sdp.split("m=video")[1]
    assert "a=ice-ufrag:abcd" in video
    assert "a=inactive" in video
    assert "a=sendrecv" not in video
    assert "a=rtcp-mux" in video


def test_a_bundle_only_line_keeps_its_media() -> None:
    only = "m=video 0 UDP/TLS/RTP/SAVPF 96\r\na=mid:1\r\na=bundle-only\r\na=rtpmap:96 VP8/90000\r\n"
    remote = read_remote(SessionDescription("offer", HEAD + AUDIO + PATH + only), "offer")
    assert "a=sendrecv" in remote.sdp.split("m=video")[1]


@pytest.mark.parametrize(
    ("sdp", "code"),
    [
        ("", "sdp_invalid"),
        ("hello", "sdp_invalid"),
        ("v=0\r\n", "sdp_unsupported"),
        (HEAD, "sdp_unsupported"),
        (OFFER.replace("a=ice-ufrag:abcd\r\n", ""), "sdp_invalid"),
        (OFFER.replace("a=ice-pwd:abcdefghijklmnopqrstuv\r\n", ""), "sdp_invalid"),
        (OFFER.replace("a=fingerprint", "a=fingerprunt"), "sdp_invalid"),
        (OFFER.replace("a=setup:actpass", "a=setup:perhaps"), "sdp_invalid"),
        (OFFER.replace("a=setup:actpass\r\n", ""), "sdp_invalid"),
        (OFFER.replace("a=group:BUNDLE 0 1\r\n", ""), "sdp_unsupported"),
        (OFFER.replace("BUNDLE 0 1", "BUNDLE 7 0 1"), "sdp_invalid"),
        (OFFER.replace("a=mid:1", "a=mid:0"), "sdp_unsupported"),
        (OFFER.replace("a=mid:1\r\n", ""), "sdp_unsupported"),
        (OFFER.replace("m=video 9", "m=video none"), "sdp_invalid"),
        (OFFER.replace("m=video", "m=text"), "sdp_unsupported"),
        (HEAD + AUDIO + PATH + "a=candidate:1 1\r\n" + VIDEO + PATH, "sdp_invalid"),
        (OFFER + "a=fmtp:99 x=1\r\n", "sdp_invalid"),
        (HEAD + "m=video 9 X 1\r\na=mid:0\r\n" * 20, "sdp_unsupported"),
        (OFFER + "a=x\r\n" * 5000, "sdp_invalid"),
        (OFFER + "a=" + "x" * 140_000 + "\r\n", "sdp_too_large"),
    ],
)
def test_rubbish_gets_a_code(sdp: str, code: str) -> None:
    assert code_of(sdp) == code


def test_an_answer_is_no_offer() -> None:
    with pytest.raises(CareConnectError) as raised:
        read_remote(SessionDescription("answer", OFFER), "offer")
    assert raised.value.code == "sdp_invalid"


@given(st.text(max_size=200), st.integers(0, 2000), st.integers(0, 30))
def test_no_text_in_an_offer_raises_anything_else(noise: str, place: int, cut: int) -> None:
    place %= len(OFFER)
    with suppress(CareConnectError):
        read(OFFER[:place] + noise + OFFER[place + cut :])


@given(st.text(max_size=200))
def test_no_text_as_candidate_raises_anything_else(text: str) -> None:
    with suppress(CareConnectError):
        read_candidate(IceCandidate(text))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "candidate:",
        "1 1 udp 1 192.0.2.1",
        HOST.replace("40000", "0"),
        HOST.replace("40000", "70000"),
        HOST.replace(" 1 udp", " 9 udp"),
        HOST.replace("2130706431", "-1"),
        HOST + "x" * 3000,
    ],
)
def test_a_candidate_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(CareConnectError) as raised:
        read_candidate(IceCandidate(text))
    assert raised.value.code == "candidate_invalid"


@pytest.mark.parametrize("prefix", ["", "a="])
def test_a_candidate_is_read_with_any_prefix(prefix: str) -> None:
    assert read_candidate(IceCandidate(prefix + HOST)).port == 40000
    assert read_candidate(IceCandidate(HOST.removeprefix("candidate:"))).type == "host"


def test_what_is_not_paired_is_not_used() -> None:
    assert is_usable(read_candidate(IceCandidate(HOST)))
    assert not is_usable(read_candidate(IceCandidate(HOST.replace("udp", "tcp") + " tcptype active")))
    assert not is_usable(read_candidate(IceCandidate(HOST.replace(" 1 udp", " 2 udp"))))
    assert not is_usable(read_candidate(IceCandidate(HOST.replace("host", "prflx"))))


def test_own_candidates_name_the_line_and_the_path() -> None:
    candidates = local_candidates(HEAD + AUDIO + f"a={HOST}\r\na={OTHER_HOST}\r\n" + PATH + VIDEO + PATH)
    assert candidates == (IceCandidate(HOST, "0", 0, "abcd"), IceCandidate(OTHER_HOST, "0", 0, "abcd"))


def test_forward_error_correction_is_announced_once() -> None:
    bare = OFFER.replace("a=fmtp:111 minptime=10;useinbandfec=1\r\n", "")
    assert with_opus_parameters(bare).count("useinbandfec=1") == 1
    assert with_opus_parameters(OFFER) == OFFER
