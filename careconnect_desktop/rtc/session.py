"""The connection itself, on the media loop."""

from __future__ import annotations

import asyncio
import logging
import time
from dataclasses import dataclass, field
from typing import Any

from aiortc import RTCSessionDescription
from aiortc.exceptions import InvalidAccessError, InvalidStateError, OperationError

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.calling import MAX_CANDIDATES_PER_CALL
from careconnect_desktop.model.session import IceCandidate, SessionDescription
from careconnect_desktop.ports.media import CallMedia, VideoRole
from careconnect_desktop.ports.rtc import (
    ConnectionState,
    ConnectionStatistics,
    IceConfiguration,
    PathStatistics,
)
from careconnect_desktop.protocol.names import DATA_CHANNEL_LABEL
from careconnect_desktop.rtc.compat import (
    PathFacts,
    RepairedPeerConnection,
    Repairs,
    TransceiverParts,
)
from careconnect_desktop.rtc.descriptions import (
    RemoteDescription,
    is_usable,
    local_candidates,
    read_candidate,
    read_remote,
    with_opus_parameters,
)
from careconnect_desktop.rtc.ice_configuration import ice_policy, ice_servers
from careconnect_desktop.rtc.lines import ROLES, Lines, Tell
from careconnect_desktop.rtc.meters import kbps
from careconnect_desktop.rtc.watchdog import PathVerdict, PathWatchdog, Patience

_log = logging.getLogger(__name__)

_CLOSE_TIMEOUT_S = 5.0
_TICK_S = 0.25


@dataclass(frozen=True, slots=True)
class SessionSettings:
    """What is the same for all connections of a factory: repairs, what transceivers are made of, and patience."""

    repairs: Repairs = field(default_factory=Repairs)
    parts: TransceiverParts = field(default_factory=TransceiverParts)
    patience: Patience = field(default_factory=Patience)


class PeerSession:
    """One generation: negotiation, tracks, pumps, watchdog. Everything here runs on the media loop.

    tell: carries a call of the observer to the loop where it lives.
    """

    def __init__(
        self, media: CallMedia, configuration: IceConfiguration, tell: Tell, settings: SessionSettings
    ) -> None:
        self._configuration = configuration
        self._tell = tell
        self._settings = settings
        self._facts = PathFacts()
        self._pc = RepairedPeerConnection(
            ice_policy(configuration.transport_policy),
            ice_servers(configuration),
            settings.repairs,
            self._facts,
            settings.parts,
        )
        self._pc.on("connectionstatechange", self._state_changed)
        self._scope = TaskScope("peer-connection", self._task_failed)
        self._working = asyncio.Lock()
        self._lines = Lines(media, tell)
        self._remote: RemoteDescription | None = None
        self._remote_candidates = 0
        self._state = ConnectionState.NEW
        self._began_s: float | None = None
        self._connected_s: float | None = None
        self._path = PathStatistics()
        self._has_failed = False
        self._is_closing = False
        self.local_candidates: tuple[IceCandidate, ...] = ()

    async def create_offer(self) -> SessionDescription:
        async with self._working:
            self._require("stable")
            for role in (None, *ROLES):
                self._lines.assign(self._pc.addTransceiver(self._lines.make_track(role), "sendrecv"), role)
            self._pc.createDataChannel(DATA_CHANNEL_LABEL)
            return await self._describe_locally(await self._pc.createOffer())

    async def create_answer(self, offer: SessionDescription) -> SessionDescription:
        async with self._working:
            self._require("stable")
            remote = read_remote(offer, "offer")
            self._began_s = time.monotonic()
            await self._describe_remotely(remote)
            self._lines.answer(self._pc.getTransceivers())
            answer = await self._describe_locally(await self._pc.createAnswer())
            self._begin_connecting(remote)
            return answer

    async def set_remote_description(self, answer: SessionDescription) -> None:
        async with self._working:
            self._require("have-local-offer")
            remote = read_remote(answer, "answer")
            self._began_s = time.monotonic()
            await self._describe_remotely(remote)
            self._begin_connecting(remote)

    async def add_ice_candidate(self, candidate: IceCandidate | None) -> None:
        async with self._working:
            remote = self._remote
            if self._is_closing:
                raise CareConnectError("connection_closed", "The connection is closed.")
            if remote is None:
                raise CareConnectError("wrong_state", "A candidate came before its description.")
            if candidate is None or not candidate.candidate.strip():
                self._end_candidates()
            elif self._is_for_this_path(candidate, remote):
                self._apply(read_candidate(candidate))
            else:
                read_candidate(candidate)

    def expect_video(self, role: VideoRole, is_expected: bool) -> None:
        self._lines.expect(role, is_expected)

    async def statistics(self) -> ConnectionStatistics:
        self._note_path()
        traffic = self._lines.traffic()
        sending_s = time.monotonic() - self._connected_s if self._connected_s is not None else 0.0
        return ConnectionStatistics(
            state=self._state,
            connected_after_ms=self._after_ms(self._connected_s),
            first_video_frame_after_ms=self._after_ms(self._lines.first_picture_s),
            video=traffic.video,
            screen=traffic.screen,
            audio=traffic.audio,
            path=self._path,
            video_sent_kbps=kbps(traffic.sent_video_octets, sending_s),
            audio_sent_kbps=kbps(traffic.sent_audio_octets, sending_s),
        )

    async def close(self) -> ConnectionStatistics:
        """End everything; the last statistics."""
        self._is_closing = True
        self._lines.stop()
        async with self._working:
            last = await self.statistics()
            await self._scope.close()
            try:
                await asyncio.wait_for(self._pc.close(), _CLOSE_TIMEOUT_S)
            except TimeoutError:
                _log.error("a peer connection did not close in time")
            self._state = ConnectionState.CLOSED
        return last

    # negotiation

    def _require(self, signaling_state: str) -> None:
        if self._is_closing or self._pc.connectionState == "closed":
            raise CareConnectError("connection_closed", "The connection is closed.")
        is_used = signaling_state == "stable" and not self._lines.is_empty
        if self._pc.signalingState != signaling_state or is_used:
            raise CareConnectError("wrong_state", "The connection is at another step.")

    async def _describe_locally(self, description: RTCSessionDescription) -> SessionDescription:
        sdp = with_opus_parameters(description.sdp)
        await self._pc.setLocalDescription(RTCSessionDescription(sdp, description.type))
        local = self._pc.localDescription
        self.local_candidates = local_candidates(local.sdp)
        if not self.local_candidates:
            if self._configuration.transport_policy == "relay":
                raise CareConnectError("no_candidates", "The relay server could not be reached.", retryable=True)
            raise CareConnectError("no_network", "This computer has no network connection.", retryable=True)
        return SessionDescription("offer" if local.type == "offer" else "answer", local.sdp)

    async def _describe_remotely(self, remote: RemoteDescription) -> None:
        try:
            await self._pc.setRemoteDescription(RTCSessionDescription(remote.sdp, remote.type))
        except OperationError as cause:
            message = "The other side offers no kind of sound or picture that this program knows."
            raise CareConnectError("sdp_unsupported", message, cause=cause) from cause
        except (ValueError, InvalidStateError, InvalidAccessError, AttributeError, KeyError) as cause:
            message = "The other side sent a description that cannot be used."
            raise CareConnectError("sdp_invalid", message, cause=cause) from cause
        self._remote = remote

    # connecting

    def _begin_connecting(self, remote: RemoteDescription) -> None:
        for candidate in remote.candidates:
            self._apply(candidate)
        if remote.has_end:
            self._end_candidates()
        self._lines.negotiated()
        for name, pump in self._lines.pumps():
            self._scope.start(pump, name)
        self._scope.start(self._watch_connecting(), "connect-timer")

    def _is_for_this_path(self, candidate: IceCandidate, remote: RemoteDescription) -> bool:
        if candidate.username_fragment and candidate.username_fragment != remote.username_fragment:
            return False
        if candidate.sdp_mid:
            return candidate.sdp_mid == remote.primary_mid
        return candidate.sdp_m_line_index in (None, remote.primary_index)

    def _apply(self, candidate: Any) -> None:
        if not is_usable(candidate) or self._remote_candidates >= MAX_CANDIDATES_PER_CALL:
            return
        self._remote_candidates += 1
        if self._remote is not None:
            candidate.sdpMid, candidate.sdpMLineIndex = self._remote.primary_mid, self._remote.primary_index
        # A task of its own: an mDNS name takes up to a second, and the next candidate must not wait for it.
        self._scope.start(self._add(candidate), "candidate")

    async def _add(self, candidate: Any) -> None:
        try:
            await self._pc.addIceCandidate(candidate)
        except (ValueError, OSError) as failure:
            # One useless candidate is no reason to lose the others (RFC 8838, section 11).
            _log.info("a candidate was left out: %s", type(failure).__name__)

    def _end_candidates(self) -> None:
        # Without any candidate the agent would give up at once; the peer's own checks may still come (RFC 8838).
        if self._remote_candidates:
            self._scope.start(self._add(None), "end-of-candidates")

    async def _watch_connecting(self) -> None:
        await asyncio.sleep(self._settings.patience.connect_s)
        if self._connected_s is None:
            self._fail("ice_timeout", "No connection to the other side could be made.")

    def _state_changed(self) -> None:
        state = ConnectionState(self._pc.connectionState)
        if state == self._state or self._is_closing:
            return
        self._state = state
        if state == ConnectionState.CONNECTED:
            self._connected_s = time.monotonic()
            self._note_path()
            self._scope.start(self._watch_path(), "watchdog")
        if state in (ConnectionState.FAILED, ConnectionState.CLOSED):
            # The reason first: whoever only hears "closed" would have to guess.
            self._tell_reason(state)
        self._tell(lambda observer: observer.connection_state_changed(state))

    def _tell_reason(self, state: ConnectionState) -> None:
        if self._facts.is_ended_by_remote and not self._has_failed:
            self._has_failed = True
            self._tell(lambda observer: observer.remote_ended())
        elif state == ConnectionState.FAILED and self._connected_s is None:
            is_ice = self._pc.ice_state == "failed"
            self._fail("ice_failed" if is_ice else "dtls_failed", "No connection to the other side could be made.")
        else:
            self._fail("path_lost", "The connection to the other side was lost.")

    def _fail(self, code: str, message: str) -> None:
        if self._has_failed or self._is_closing:
            return
        self._has_failed = True
        error = CareConnectError(code, message, retryable=True)
        self._tell(lambda observer: observer.connection_failed(error))

    # connected

    async def _watch_path(self) -> None:
        watchdog = PathWatchdog(time.monotonic(), self._settings.patience)
        while not self._has_failed:
            await asyncio.sleep(_TICK_S)
            verdict = watchdog.tick(time.monotonic(), self._facts.last_received_s)
            if verdict == PathVerdict.SILENT:
                self._tell(lambda observer: observer.path_silent())
            elif verdict == PathVerdict.ALIVE:
                self._tell(lambda observer: observer.path_alive())
            elif verdict == PathVerdict.LOST:
                self._fail("path_lost", "The connection to the other side was lost.")

    def _note_path(self) -> None:
        connection = self._pc.ice_connection
        pair = connection.selected_pair() if connection is not None else None
        if pair is None:
            return
        round_trip_s = self._facts.round_trip_s
        self._path = PathStatistics(
            local=pair[0].type,
            remote=pair[1].type,
            relay_protocol=connection.relay_transport if connection is not None and pair[0].type == "relay" else None,
            rtt_ms=round(round_trip_s * 1000) if round_trip_s is not None else self._path.rtt_ms,
        )

    def _after_ms(self, moment_s: float | None) -> int | None:
        return round((moment_s - self._began_s) * 1000) if moment_s is not None and self._began_s is not None else None

    def _task_failed(self, failure: BaseException) -> None:
        _log.error("a task of a peer connection failed: %s", type(failure).__name__, exc_info=failure)
        self._fail("media_failed", "Sound or picture of the call stopped.")
