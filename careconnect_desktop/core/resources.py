"""The one way to icons, fonts, translations and style tokens.

A wheel carries them inside the package as `_resources`; a checkout keeps them in `resources/` at its root.
"""

from __future__ import annotations

from pathlib import Path

from careconnect_desktop.core.errors import CareConnectError

_PACKAGE = Path(__file__).resolve().parent.parent
_PLACES = (_PACKAGE / "_resources", _PACKAGE.parent / "resources")


class Resources:
    """Read-only files under one folder, named by forward-slash paths such as ``icons/phone.svg``."""

    def __init__(self, root: Path) -> None:
        self._root = root.resolve()

    @property
    def root(self) -> Path:
        """The folder itself, for libraries that want a search path."""
        return self._root

    def path(self, name: str) -> Path:
        """The file's path; raises ``resource_missing`` when there is none, or the name leads out of the folder."""
        found = (self._root / name).resolve()
        if not found.is_relative_to(self._root) or not found.exists():
            raise CareConnectError("resource_missing", f"a part of the program is missing: {name}")
        return found

    def text(self, name: str) -> str:
        """The file as UTF-8 text; raises ``resource_missing``."""
        return self.path(name).read_text(encoding="utf-8")

    def data(self, name: str) -> bytes:
        """The file's bytes; raises ``resource_missing``."""
        return self.path(name).read_bytes()

    def names(self, folder: str, suffix: str = "") -> tuple[str, ...]:
        """The sorted names of a folder's files that end in `suffix`, each usable in `path`."""
        return tuple(
            sorted(
                found.relative_to(self._root).as_posix()
                for found in self.path(folder).iterdir()
                if found.is_file() and found.name.endswith(suffix)
            )
        )


def bundled_resources() -> Resources:
    """The resources that came with this program; raises ``resource_missing`` for a broken installation."""
    for place in _PLACES:
        if place.is_dir():
            return Resources(place)
    raise CareConnectError("resource_missing", "the program's icons, fonts and translations are missing")
