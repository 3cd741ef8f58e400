"""How the desktop program is started: for a person, or as one of the two people of the demo.

`careconnect demo` starts two desktop programs and hands each its part through the environment, because a command line
can be read by everybody on the machine and a password must not stand there.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Literal

DEMO_VARIABLE = "CARECONNECT_DEMO_PART"
"""Environment variable that holds one `DemoPart` as JSON."""

Half = Literal["left", "right"]


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoPart:
    """One person of the demo: signs in by itself, calls or answers by itself, and needs no camera.

    calls: medicalId of the person to call once the line is up. answers: whether a call is answered at once.
    camera: ``auto`` (the machine's, else the test card), ``testcard`` or a file. microphone: ``auto`` (the machine's,
    else a voice-like sound), ``voice``, ``tone`` or a file. has_speaker: False keeps quiet, so that two programs on
    one machine do not howl. half: the half of the screen for the windows. seconds: end so long after the connection.
    """

    email: str
    password: str = field(repr=False)
    calls: str | None = None
    answers: bool = False
    camera: str = "auto"
    microphone: str = "auto"
    has_speaker: bool = True
    half: Half | None = None
    seconds: float | None = None

    def to_environment(self) -> dict[str, str]:
        """What the starter adds to the environment of the program."""
        return {DEMO_VARIABLE: json.dumps(asdict(self))}

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> DemoPart | None:
        """The part that the starter handed over; None without one, TypeError for a damaged one."""
        text = environment.get(DEMO_VARIABLE)
        return cls(**json.loads(text)) if text else None
