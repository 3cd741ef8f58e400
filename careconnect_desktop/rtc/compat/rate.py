"""How much video may be sent: pure rules, told the time; the sender obeys them.

The ceiling is the lower of what the receiver estimates (REMB, from delay) and what loss allows (the loss-based half of
draft-ietf-rmcat-gcc-02, section 6). The encoder follows in steps, because each change costs a key frame.
"""

from __future__ import annotations

from dataclasses import dataclass

START_BPS = 350_000
LEAST_BPS = 80_000
MOST_BPS = 1_700_000

_MUCH_LOSS, _LITTLE_LOSS = 0.10, 0.02
_FLOOD, _FLOOD_S = 0.15, 0.6
_GROWTH, _FIRST_GROWTH = 1.08, 1.15

_STEP_DOWN, _PLUNGE, _STEP_UP = 0.9, 0.6, 1.25
_DOWN_S, _UP_S, _FIRST_UP_S = 1.0, 4.0, 2.5
_HEADROOM = 0.95
_REGRET_S, _AVOIDED_S, _LONGEST_AVOIDED_S, _BELOW = 4.0, 20.0, 80.0, 0.85

_SCALES = (1.0, 0.75, 0.5, 0.375)
_BITS_PER_PIXEL = 0.03
_FRAMES_PER_SECOND = 30

_USE_MEMORY_S = 0.6
_TOO_RICH, _POOR = 1.3, 0.6
_SMALLER_S, _LARGER_S, _LONGEST_LARGER_S = 0.5, 10.0, 160.0
_TOO_LONG_S = 0.35

_REPAIR_SHARE = 0.25
_REPAIR_BURST_S = 0.5
_KEY_FRAME_S, _KEY_FRAME_BITS = 0.5, 100_000
_LOSS_WINDOW_S, _LOSS_PACKETS = 0.33, 8

_PACE = 1.5
_PACE_LEAST_BPS = 150_000
_PACE_SLACK_S = 0.005


class VideoCeiling:
    """The rate that the network seems to bear, in bits per second.

    It begins low, because a narrow link that is flooded in the first seconds takes long to drain, and rises quickly
    until anything speaks against it.
    """

    def __init__(self) -> None:
        self.is_starting = True
        self._flooded_s = float("-inf")
        self._by_delay_bps = float(MOST_BPS)
        self._by_loss_bps = float(START_BPS)

    @property
    def bps(self) -> int:
        return int(max(LEAST_BPS, min(self._by_delay_bps, self._by_loss_bps, MOST_BPS)))

    def estimated(self, bps: int) -> None:
        """The receiver's estimate (REMB) came."""
        self.is_starting = self.is_starting and bps >= self._by_loss_bps
        self._by_delay_bps = float(bps)

    def flooded(self, share_lost: float, now_s: float) -> None:
        """Requests for lost packets show that much is being lost right now; what follows soon tells of the same."""
        if share_lost > _FLOOD and now_s - self._flooded_s > _FLOOD_S:
            self.is_starting = False
            self._flooded_s = now_s
            self._by_loss_bps = self.bps * (1 - 0.5 * share_lost)

    def reported(self, fraction_lost: float) -> None:
        """A receiver report came: share of the packets lost since the one before, 0 to 1."""
        now_bps = self.bps
        self.is_starting = self.is_starting and fraction_lost < _LITTLE_LOSS
        if fraction_lost > _MUCH_LOSS:
            self._by_loss_bps = now_bps * (1 - 0.5 * fraction_lost)
        elif fraction_lost < _LITTLE_LOSS:
            # From what is really sent: a ceiling that nobody touches must not run away.
            growth = _FIRST_GROWTH if self.is_starting else _GROWTH
            self._by_loss_bps = min(max(self._by_loss_bps, now_bps * growth + 1000), MOST_BPS)


@dataclass(frozen=True, slots=True)
class Step:
    """What the encoder is set to."""

    bps: int
    changed_s: float


class KnownLimit:
    """A rate that soon proved to be too much is not tried again for a while, and twice as long each further time.

    Without it a line of fixed width is overrun every few seconds, and the picture stands still each time.
    """

    def __init__(self) -> None:
        self._bps = float("inf")
        self._until_s = float("-inf")
        self._avoided_s = _AVOIDED_S

    def proved(self, bps: int, now_s: float) -> None:
        """The encoder had just stepped up to this rate, and the line did not bear it."""
        is_again = now_s < self._until_s + self._avoided_s
        self._avoided_s = min(2 * self._avoided_s, _LONGEST_AVOIDED_S) if is_again else _AVOIDED_S
        self._bps, self._until_s = bps, now_s + self._avoided_s

    def allowed(self, bps: int, now_s: float) -> int:
        """So much of this rate may be used now."""
        return bps if now_s >= self._until_s else min(bps, int(_BELOW * self._bps))


class EncoderSteps:
    """Follows the ceiling down soon and up late."""

    def __init__(self, now_s: float) -> None:
        self._step = Step(START_BPS, now_s)
        self._stepped_up_s = float("-inf")
        self._limit = KnownLimit()

    @property
    def bps(self) -> int:
        return self._step.bps

    def follow(self, ceiling_bps: int, now_s: float, *, is_starting: bool = False) -> int:
        """The rate to encode at from now on."""
        age_s = now_s - self._step.changed_s
        now_bps = self._step.bps
        upper_bps = self._limit.allowed(ceiling_bps, now_s)
        if ceiling_bps < _STEP_DOWN * now_bps and (age_s > _DOWN_S or ceiling_bps < _PLUNGE * now_bps):
            if now_s - self._stepped_up_s < _REGRET_S:
                self._limit.proved(now_bps, now_s)
            self._change(ceiling_bps, now_s)
        elif upper_bps > _STEP_UP * now_bps and age_s > (_FIRST_UP_S if is_starting else _UP_S):
            self._stepped_up_s = now_s
            self._change(upper_bps, now_s)
        return self._step.bps

    def _change(self, ceiling_bps: int, now_s: float) -> None:
        self._step = Step(max(LEAST_BPS, int(ceiling_bps * _HEADROOM)), now_s)


def scaled_size(width_px: int, height_px: int, bps: int, smaller: int = 0) -> tuple[int, int]:
    """The size at which a picture of this size still looks well at this rate; even numbers.

    smaller: so many steps below that, for a scene that proved to be too rich.
    """
    sizes = [(max(2, int(width_px * scale) & ~1), max(2, int(height_px * scale) & ~1)) for scale in _SCALES]
    fits = [width * height * _FRAMES_PER_SECOND * _BITS_PER_PIXEL <= bps for width, height in sizes]
    first = fits.index(True) if any(fits) else len(sizes) - 1
    return sizes[min(first + smaller, len(sizes) - 1)]


class SceneRichness:
    """Whether a scene fits into its rate at its size: an encoder at its coarsest sends more than it is told to.

    A size that soon proved to be too large is tried again after twice as long each time.
    """

    def __init__(self) -> None:
        self.smaller = 0
        self._use = 1.0
        self._changed_s = 0.0
        self._grew_s = float("-inf")
        self._larger_s = _LARGER_S

    def key_frame_encoded(self, bits: int, bps: int, now_s: float) -> None:
        """A key frame took so many bits."""
        if bits / bps > _TOO_LONG_S and now_s - self._changed_s > _SMALLER_S:
            self._shrink(now_s)

    def encoded(self, bits: int, over_s: float, bps: int, now_s: float) -> None:
        """A picture that is no key frame took so many bits, and stands for so much time."""
        if over_s <= 0:
            return
        self._use += min(0.5, over_s / _USE_MEMORY_S) * (bits / over_s / bps - self._use)
        age_s = now_s - self._changed_s
        if self._use > _TOO_RICH and age_s > _SMALLER_S:
            self._shrink(now_s)
        elif self._use < _POOR and age_s > self._larger_s and self.smaller:
            self._grew_s = now_s
            self._change(-1, now_s)

    def _shrink(self, now_s: float) -> None:
        if self.smaller == len(_SCALES) - 1:
            return
        if now_s - self._grew_s < _LARGER_S:
            self._larger_s = min(2 * self._larger_s, _LONGEST_LARGER_S)
        self._change(1, now_s)

    def _change(self, steps: int, now_s: float) -> None:
        self.smaller += steps
        self._use, self._changed_s = 1.0, now_s


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
    """Key frames that are asked for come one in half a second at the most, and more seldom at a low rate.

    Each weighs as much as ten pictures: answered at once, requests for them would fill the very link that lost them.
    """

    def __init__(self) -> None:
        self._given_s: float | None = None

    def allows(self, now_s: float, video_bps: int) -> bool:
        interval_s = max(_KEY_FRAME_S, _KEY_FRAME_BITS / video_bps)
        if self._given_s is not None and now_s - self._given_s < interval_s:
            return False
        self._given_s = now_s
        return True


class LossWatch:
    """Loss as the requests for lost packets show it: within a round trip, long before the next receiver report."""

    def __init__(self, now_s: float) -> None:
        self._began_s = now_s
        self._sent = 0
        self._asked: set[int] = set()
        self._counted: set[int] = set()

    def sent(self) -> None:
        """One packet went out."""
        self._sent += 1

    def asked(self, sequence_number: int) -> None:
        """It is asked for again; only the first time counts."""
        if sequence_number not in self._counted:
            self._asked.add(sequence_number)

    def share(self, now_s: float) -> float | None:
        """The share that was lost, once in a third of a second and over enough packets; None in between."""
        if now_s - self._began_s < _LOSS_WINDOW_S or self._sent < _LOSS_PACKETS:
            return None
        found = min(1.0, len(self._asked) / self._sent)
        self._began_s, self._sent = now_s, 0
        self._counted, self._asked = self._asked, set()
        return found
