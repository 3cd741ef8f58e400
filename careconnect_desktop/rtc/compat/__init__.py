"""The only place that touches private parts of aiortc and aioice."""

from careconnect_desktop.rtc.compat.gathering import IceServers, RelayServer
from careconnect_desktop.rtc.compat.guard import check_libraries
from careconnect_desktop.rtc.compat.ice import PathFacts
from careconnect_desktop.rtc.compat.peer_connection import (
    RepairedPeerConnection,
    TransceiverParts,
    received_octets,
    sent_octets,
)
from careconnect_desktop.rtc.compat.receiver import RepairedReceiver
from careconnect_desktop.rtc.compat.repairs import Repairs
from careconnect_desktop.rtc.compat.track_queue import take_waiting

__all__ = [
    "IceServers",
    "PathFacts",
    "RelayServer",
    "RepairedPeerConnection",
    "RepairedReceiver",
    "Repairs",
    "TransceiverParts",
    "check_libraries",
    "received_octets",
    "sent_octets",
    "take_waiting",
]
