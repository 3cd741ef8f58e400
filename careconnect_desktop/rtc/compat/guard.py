"""Private parts change without notice: these are the versions and the names that this package was written against."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from importlib.metadata import version
from types import ModuleType

import aioice.ice
import aiortc
from aiortc.jitterbuffer import JitterBuffer
from aiortc.rtcdtlstransport import RTCDtlsTransport

from careconnect_desktop.core.errors import CareConnectError

SUPPORTED = {"aiortc": "1.16.", "aioice": "0.13."}

_CALLABLES: tuple[tuple[type | ModuleType, str, tuple[str, ...]], ...] = (
    (aiortc.RTCPeerConnection, "_RTCPeerConnection__createTransceiver", ("self", "direction", "kind", "sender_track")),
    (aiortc.RTCPeerConnection, "_RTCPeerConnection__createDtlsTransport", ("self",)),
    (aiortc.RTCRtpSender, "_next_encoded_frame", ("self", "codec")),
    (aiortc.RTCRtpReceiver, "_handle_rtp_packet", ("self", "packet", "arrival_time_ms")),
    (RTCDtlsTransport, "_handle_rtp_data", ("self", "data", "arrival_time_ms")),
    (RTCDtlsTransport, "_handle_rtcp_data", ("self", "data")),
    (RTCDtlsTransport, "_recv_next", ("self",)),
    (JitterBuffer, "_remove_frame", ("self", "sequence_number")),
    (aioice.Connection, "get_component_candidates", ("self", "component", "addresses", "timeout")),
    (aioice.Connection, "check_incoming", ("self", "message", "addr", "protocol")),
    (aioice.Connection, "query_consent", ("self",)),
    (aioice.ice, "server_reflexive_candidate", ("protocol", "stun_server")),
    (
        aioice.ice,
        "relayed_candidate",
        (
            "component",
            "hide_related_address",
            "protocol_factory",
            "turn_server",
            "turn_username",
            "turn_password",
            "turn_ssl",
            "turn_transport",
        ),
    ),
)
_ATTRIBUTES: tuple[tuple[type, tuple[str, ...]], ...] = (
    (aiortc.RTCPeerConnection, ("__certificates", "__transceivers", "__stream_id", "__iceTransports")),
    (aiortc.RTCRtpSender, ("__encoder", "__octet_count")),
    (
        aiortc.RTCRtpReceiver,
        ("__jitter_buffer", "__nack_generator", "__codecs", "__timestamp_mapper", "__decoder_queue"),
    ),
    (aioice.Connection, ("_nominated", "_closing", "_transport_policy", "_query_consent_task")),
)


def check_libraries(version_of: Callable[[str], str] = version) -> None:
    """Raise ``library_unsupported`` unless the installed libraries are those that the repairs fit."""
    for name, prefix in SUPPORTED.items():
        if not version_of(name).startswith(prefix):
            raise CareConnectError("library_unsupported", f"This program needs {name} {prefix}x.")
    problems = list(_problems())
    if problems:
        raise CareConnectError("library_unsupported", "A library differs from its release.", details=tuple(problems))


def _problems() -> list[str]:
    found = []
    for owner, name, parameters in _CALLABLES:
        method = getattr(owner, name, None)
        if method is None or tuple(inspect.signature(method).parameters) != parameters:
            found.append(f"{owner.__name__}.{name}: changed")
    for owner, names in _ATTRIBUTES:
        # The names that the byte code of its methods uses: a packaged program has no source to read.
        codes = (getattr(method, "__code__", None) for method in vars(owner).values())
        used = {name for code in codes if code is not None for name in code.co_names}
        mangled = {name: f"_{owner.__name__}{name}" if name.startswith("__") else name for name in names}
        found += [f"{owner.__name__}.{name}: gone" for name, real in mangled.items() if real not in used]
    return found
