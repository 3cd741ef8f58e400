"""How much video may be sent: pure rules, told the time; the sender obeys them.

The ceiling is the lower of what the receiver estimates (REMB, from delay) and what loss allows (the loss-based half of
draft-ietf-rmcat-gcc-02, section 6). The encoder follows in steps, because each change costs a key frame.
"""

from __future__ import annotations

from dataclasses import dataclass

START_BPS = 500_000
LEAST_BPS = 80_000
MOST_BPS = 1_700_000

_MUCH_LOSS, _LITTLE_LOSS = 0.10, 0.02
_GROWTH = 1.08

_STEP_DOWN, _PLUNGE, _STEP_UP = 0.9, 0.6, 1.25
_DOWN_S, _UP_S = 1.0, 4.0
_HEADROOM = 0.95

_SCALES = (1.0, 0.75, 0.5, 0.375)
_BITS_PER_PIXEL = 0.025
_FRAMES_PER_SECOND = 30

_REPAIR_SHARE = 0.25
_REPAIR_BURST_S = 0.5
_PACE = 2.5
_PACE_LEAST_BPS = 400_000
_PACE_SLACK_S = 0.005


class VideoCeiling:
    """The rate that the network seems to bear, in bits per second."""

    def __init__(self) -> None:
        self._by_delay_bps = float(MOST_BPS)
        self._by_loss_bps = float(START_BPS)

    @property
    def bps(self) -> int:
        return int(max(LEAST_BPS, min(self._by_delay_bps, self._by_loss_bps, MOST_BPS)))

    def estimated(self, bps: int) -> None:
        """The receiver's estimate (REMB) came."""
        self._by_delay_bps = float(bps)

    def reported(self, fraction_lost: float) -> None:
        """A receiver report came: share of the packets lost since the one before, 0 to 1."""
        now_bps = self.bps
        if fraction_lost > _MUCH_LOSS:
            self._by_loss_bps = now_bps * (1 - 0.5 * fraction_lost)
        elif fraction_lost < _LITTLE_LOSS:
            # From what is really sent: a ceiling that nobody touches must not run away.
            self._by_loss_bps = min(max(self._by_loss_bps, now_bps * _GROWTH + 1000), MOST_BPS)


@dataclass(frozen=True, slots=True)
class Step:
    """What the encoder is set to."""

    bps: int
    changed_s: float


class EncoderSteps:
    """Follows the ceiling down soon and up late."""

    def __init__(self, now_s: float) -> None:
        self._step = Step(START_BPS, now_s)

    @property
    def bps(self) -> int:
        return self._step.bps

    def follow(self, ceiling_bps: int, now_s: float) -> int:
        """The rate to encode at from now on."""
        age_s = now_s - self._step.changed_s
        now_bps = self._step.bps
        goes_down = ceiling_bps < _STEP_DOWN * now_bps and (age_s > _DOWN_S or ceiling_bps < _PLUNGE * now_bps)
        goes_up = ceiling_bps > _STEP_UP * now_bps and age_s > _UP_S
        if goes_down or goes_up:
            self._step = Step(max(LEAST_BPS, int(ceiling_bps * _HEADROOM)), now_s)
        return self._step.bps


def scaled_size(width_px: int, height_px: int, bps: int) -> tuple[int, int]:
    """The size at which a picture of this size still looks well at this rate; even numbers."""
    sizes = [(max(2, int(width_px * scale) & ~1), max(2, int(height_px * scale) & ~1)) for scale in _SCALES]
    fitting = (size for size in sizes if size[0] * size[1] * _FRAMES_PER_SECOND * _BITS_PER_PIXEL <= bps)
    return next(fitting, sizes[-1])


class Pacer:
    """Spreads the packets of a large picture, so that it does not push everything else out of a narrow link."""

    def __init__(self) -> None:
        self._free_s = 0.0

    def wait_s(self, now_s: float, octets: int, video_bps: int) -> float:
        """How long to wait before this packet, which is then counted as sent."""
        self._free_s = max(self._free_s, now_s - _PACE_SLACK_S)
        wait_s = max(0.0, self._free_s - now_s)
        self._free_s += octets * 8 / max(_PACE_LEAST_BPS, _PACE * video_bps)
        return wait_s


class RepairBudget:
    """Retransmissions may take a quarter of the rate: more of them is what makes a full link collapse."""

    def __init__(self, now_s: float) -> None:
        self._filled_s = now_s
        self._bits = 0.0
        self._sent_s: dict[int, float] = {}

    def allows(self, sequence_number: int, octets: int, video_bps: int, round_trip_s: float, now_s: float) -> bool:
        """Whether this packet may be sent again now; counted when it may."""
        share_bps = _REPAIR_SHARE * video_bps
        self._bits = min(share_bps * _REPAIR_BURST_S, self._bits + share_bps * (now_s - self._filled_s))
        self._filled_s = now_s
        last_s = self._sent_s.get(sequence_number)
        if last_s is not None and now_s - last_s < max(0.02, round_trip_s):
            return False  # the one before may still be on its way
        if self._bits < octets * 8:
            return False
        self._bits -= octets * 8
        if len(self._sent_s) > 256:
            self._sent_s.clear()
        self._sent_s[sequence_number] = now_s
        return True


class KeyFrameLimit:
    """At most one key frame that was asked for in half a second: each weighs as much as ten pictures."""

    INTERVAL_S = 0.5

    def __init__(self) -> None:
        self._given_s: float | None = None

    def allows(self, now_s: float) -> bool:
        if self._given_s is not None and now_s - self._given_s < self.INTERVAL_S:
            return False
        self._given_s = now_s
        return True
