"""Peer connections: one offer, one answer, one path; a lost path is a new connection (the next generation).

The words are those of W3C webrtc-pc. Every coroutine here is awaited on the caller's loop; the connection itself lives
on a media thread with a loop of its own. The observer is called on the caller's loop.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, Protocol

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.session import IceCandidate, SessionDescription
from careconnect_desktop.ports.media import CallMedia, VideoRole

TransportPolicy = Literal["all", "relay"]


@dataclass(frozen=True, slots=True)
class IceServer:
    """RTCIceServer. `urls` are tried in order (RFC 7064, RFC 7065); the credential outlives the longest call."""

    urls: tuple[str, ...]
    username: str | None = None
    credential: str | None = None

    def __repr__(self) -> str:
        # A credential must not reach a log by way of a repr.
        return f"IceServer({len(self.urls)} urls)"


@dataclass(frozen=True, slots=True)
class IceConfiguration:
    """RTCConfiguration of one attempt; without servers only the machine's own addresses are used."""

    servers: tuple[IceServer, ...] = ()
    transport_policy: TransportPolicy = "all"


class ConnectionState(StrEnum):
    """RTCPeerConnectionState, without ``disconnected``: a silent path is told by `path_silent` and `path_alive`."""

    NEW = "new"
    CONNECTING = "connecting"
    CONNECTED = "connected"
    FAILED = "failed"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class VideoStatistics:
    """What came in on a video line, measured where a frame leaves for its view.

    frames_received: decoded; frames_dropped: overtaken by a newer one before anybody took it.
    freezes: gaps over 200 ms between two pictures while video was expected; longest_gap_ms among the same gaps.
    bitrate_kbps: mean over the time since the first picture.
    """

    frames_received: int = 0
    frames_dropped: int = 0
    freezes: int = 0
    longest_gap_ms: int = 0
    width_px: int | None = None
    height_px: int | None = None
    bitrate_kbps: int | None = None


@dataclass(frozen=True, slots=True)
class AudioStatistics:
    """What came in on the audio line. received_ms: real sound; concealed_ms: made up for lost packets.

    longest_gap_ms: longest time between two arrivals, over the usual 20 ms.
    """

    received_ms: int = 0
    concealed_ms: int = 0
    longest_gap_ms: int = 0
    bitrate_kbps: int | None = None


@dataclass(frozen=True, slots=True)
class PathStatistics:
    """The chosen candidate pair, without addresses. Types: host, srflx, prflx, relay; relay_protocol: udp, tcp, tls."""

    local: str | None = None
    remote: str | None = None
    relay_protocol: str | None = None
    rtt_ms: int | None = None


@dataclass(frozen=True, slots=True)
class ConnectionStatistics:
    """A snapshot of one connection; it stays readable after `close`."""

    state: ConnectionState = ConnectionState.NEW
    connected_after_ms: int | None = None
    first_video_frame_after_ms: int | None = None
    video: VideoStatistics = VideoStatistics()
    screen: VideoStatistics = VideoStatistics()
    audio: AudioStatistics = AudioStatistics()
    path: PathStatistics = PathStatistics()
    video_sent_kbps: int | None = None
    audio_sent_kbps: int | None = None


class PeerConnectionObserver(Protocol):
    """Told of what happens to a connection, on the caller's loop, in order; never after `close` has returned."""

    def connection_state_changed(self, state: ConnectionState) -> None: ...

    def connection_failed(self, error: CareConnectError) -> None:
        """No path was found or kept. Codes: ``ice_failed``, ``ice_timeout`` (15 s), ``dtls_failed``, ``path_lost``
        (8 s without any packet). Told once; the connection is then only good for `statistics` and `close`.
        """
        ...

    def path_silent(self) -> None:
        """Nothing (RTP, RTCP, STUN) has come for 2 s."""
        ...

    def path_alive(self) -> None:
        """Packets come again after `path_silent`."""
        ...

    def remote_ended(self) -> None:
        """The other side closed the connection in good order (DTLS close_notify)."""
        ...

    def video_started(self, role: VideoRole) -> None:
        """The first picture of a video line was decoded."""
        ...

    def audio_started(self) -> None:
        """The first sound was decoded."""
        ...

    def screen_line_agreed(self, has_line: bool) -> None:
        """Both descriptions are set. Without a line of its own, what is shared takes the camera's place."""
        ...


class PeerConnection(Protocol):
    """One generation. Either `create_offer` then `set_remote_description`, or `create_answer`; candidates after that.

    Every method but `statistics` and `close` raises `CareConnectError`: ``sdp_invalid``, ``sdp_too_large``,
    ``sdp_unsupported`` (no common codec or no media), ``candidate_invalid``, ``no_network`` (no interface),
    ``no_candidates`` (relay only and no relay answered), ``connection_closed``, ``wrong_state``.
    """

    @property
    def local_candidates(self) -> tuple[IceCandidate, ...]:
        """All that were gathered, in order of the description; complete once the offer or answer was made.

        They stand in the description too; send them as events and then None, because browsers expect trickle.
        """
        ...

    async def create_offer(self) -> SessionDescription:
        """Gather, and offer audio, camera, screen and the data channel ``careconnect``, in this order."""
        ...

    async def create_answer(self, offer: SessionDescription) -> SessionDescription:
        """Apply the offer, gather and answer; from here on packets leave this machine."""
        ...

    async def set_remote_description(self, answer: SessionDescription) -> None: ...

    async def add_ice_candidate(self, candidate: IceCandidate | None) -> None:
        """Apply one candidate after the remote description (``wrong_state`` before it); None ends them.

        A candidate of a kind that is not used (TCP, an mDNS name nobody resolves, a bundled line) is taken and
        ignored, as browsers do; ``candidate_invalid`` is told for what is no candidate at all.
        """
        ...

    def expect_video(self, role: VideoRole, is_expected: bool) -> None:
        """The other side said by `call-state` whether it sends this picture: gaps only count while it does."""
        ...

    async def statistics(self) -> ConnectionStatistics: ...

    async def close(self) -> None:
        """End everything: tasks, sockets, decoder threads. Safe to call twice; the `CallMedia` stays as it is."""
        ...


class PeerConnectionFactory(Protocol):
    """Makes connections; owns the media thread."""

    async def prepare(self) -> None:
        """Load what connections need, so that the first call does not wait for it. Opens nothing; may be left out.

        Raises ``library_unsupported`` when an installed library is not the one that this program was made for.
        """
        ...

    def create(
        self, media: CallMedia, ice_configuration: IceConfiguration, observer: PeerConnectionObserver
    ) -> PeerConnection:
        """A new connection over `media`, on the caller's running loop. Opens no socket and sends nothing yet."""
        ...

    async def close(self) -> None:
        """Close every connection that is left and end the media thread."""
        ...
