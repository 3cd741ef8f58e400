"""The file in which the heads of the activity log are written down, apart from the database. One JSON object a line.

A line says where the chain ended at a time. One that tells of a restore begins a file: what was written down before it
lies in another one, since a restored log may be shorter. Blocking: call it in a thread.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_BEGINNING = '{"time": "'


@dataclass(frozen=True, slots=True)
class Restored:
    """What a file that begins with a restore says of it. earlier: the name of the file with the heads before."""

    at: str
    made_at: str
    position: int
    earlier: str | None

    @property
    def words(self) -> str:
        """For people."""
        told = f"the heads begin at entry {self.position}, when a backup of {self.made_at} was restored at {self.at}"
        return told if self.earlier is None else f"{told}; earlier ones are in {self.earlier}"


@dataclass(frozen=True, slots=True)
class WrittenHeads:
    """What a file holds. by_position: the hash at each place; last: the one that was written last, and its time.

    is_set_back: a server has found since that the database was not the one of these heads.
    """

    by_position: dict[int, bytes]
    last: tuple[int, bytes] | None
    last_time: str
    restored: Restored | None
    is_set_back: bool


class HeadsFile:
    """Reads and appends. Raises OSError, and ValueError for a file that is none of this kind."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> WrittenHeads:
        """All that is written down; raises FileNotFoundError when there is no file."""
        found: dict[int, bytes] = {}
        last: tuple[int, bytes] | None = None
        last_time = ""
        restored: Restored | None = None
        is_set_back = False
        for line in self._path.read_text(encoding="ascii").splitlines():
            if not line.strip():
                continue
            try:
                head = json.loads(line)
            except json.JSONDecodeError:
                if line.startswith(_BEGINNING[: len(line)]):
                    # The power went while it was written: it says nothing, and the others still do.
                    continue
                raise
            try:
                position, made, time = int(head["position"]), bytes.fromhex(head["hash"]), str(head["time"])
                if "restored" in head:
                    told = head["restored"]
                    restored = Restored(time, told["madeAt"], position, told["earlierHeads"])
            except (KeyError, TypeError) as error:
                raise ValueError("not a file of heads") from error
            is_set_back |= bool(head.get("isSetBack"))
            if position > 0:
                # The first at a place is the proof: one that came after the log was set back says nothing of it.
                found.setdefault(position, made)
                last, last_time = (position, made), time
        return WrittenHeads(found, last, last_time, restored, is_set_back)

    def append(self, time: str, position: int, made: bytes, **more: Any) -> None:
        """One head more. time: RFC 3339."""
        line = json.dumps({"time": time, "position": position, "hash": made.hex(), **more})
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with self._path.open("ab+") as file:
            file.seek(max(0, file.seek(0, os.SEEK_END) - 1))
            is_torn = file.read() not in (b"", b"\n")
            file.write((("\n" if is_torn else "") + line + "\n").encode("ascii"))
            file.flush()
            os.fsync(file.fileno())

    def begin_anew(self, time: str, position: int, made: bytes, made_at: str) -> Path | None:
        """Put the file aside, and begin another with a line that tells of a restore; where the old one is now.

        made_at: when the backup was made, RFC 3339. Nothing that was written down is ever replaced.
        """
        aside = self._put_aside(time)
        restored = {"madeAt": made_at, "earlierHeads": None if aside is None else aside.name}
        self.append(time, position, made, restored=restored)
        return aside

    def _put_aside(self, time: str) -> Path | None:
        if not self._path.exists():
            return None
        until = "".join(letter for letter in time.partition(".")[0] if letter.isalnum())
        number = 1
        while (aside := self._named(f"until-{until}" + (f"-{number}" if number > 1 else ""))).exists():
            number += 1
        return self._path.rename(aside)

    def _named(self, what: str) -> Path:
        return self._path.with_name(f"{self._path.stem}-{what}{self._path.suffix}")
