"""What is repaired in aiortc and aioice; each repair has a switch, so that a test can show what happens without it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Repairs:
    """All on in the product.

    skip_audio_holes: stock waits for a lost audio packet that nobody sends again: 320 ms of silence, and 15 good
        packets thrown away.
    release_on_marker: stock hands a picture on only when the next one begins (+33 ms at 30 pictures a second).
    drain_video: stock hands on one picture a packet, so that a hole that was filled delays the picture for good.
    repeat_nack: stock asks once for a lost packet; when the answer is lost too, the picture stands for seconds.
    speech_opus: stock sends 96 kbit/s stereo without forward error correction.
    register_rtx_ssrc: stock throws away all retransmissions when there are two video lines.
    fast_audio_level: stock computes the level of each packet sample by sample in Python.
    control_rate: stock sends the packets of a picture in one burst, answers every request for a lost packet, stamps
        what it sends again with the old time, and makes a key frame of each change of rate: on a link of 1 Mbit/s a
        moving picture stands still.
    frequent_consent: stock notices a dead path after 18 to 45 s.
    loopback_alone: stock finds no candidate at all on a machine without a network interface.
    """

    skip_audio_holes: bool = True
    release_on_marker: bool = True
    drain_video: bool = True
    repeat_nack: bool = True
    speech_opus: bool = True
    register_rtx_ssrc: bool = True
    fast_audio_level: bool = True
    control_rate: bool = True
    frequent_consent: bool = True
    loopback_alone: bool = True
