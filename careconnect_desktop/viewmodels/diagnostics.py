"""What a person can give to whoever helps them: parts in plain text, seen before they leave, saved as one zip file.

Nothing here is sent anywhere. No name, address, account, device name or text of a person is in it.
"""

from __future__ import annotations

import platform
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QCoreApplication, qVersion

from careconnect_desktop import __version__
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.log import LOG_SUFFIX, redact
from careconnect_desktop.viewmodels.preferences import Preferences

_MOST_LOG_CHARACTERS = 400_000
_LONGEST_LINE = 2_000

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class BundlePart:
    """One file of the zip. name: its path in there; title: for people; text: the whole of it."""

    name: str
    title: str
    text: str


def make_parts(
    preferences: Preferences, surroundings: Mapping[str, str], log_folder: Path | None
) -> tuple[BundlePart, ...]:
    """The parts as they are now. surroundings: further facts by name, such as screens and their scale."""
    program = {
        "CareConnect": __version__,
        "Python": platform.python_version(),
        "PySide6": pyside_version,
        "Qt": qVersion(),
        "system": f"{platform.system()} {platform.release()} ({platform.machine()})",
        **surroundings,
    }
    chosen = {
        "theme": preferences.theme,
        "text size": f"{preferences.text_scale:.2f}",
        "language": preferences.language or "as the system",
    }
    parts = [
        BundlePart("program.txt", translate("Diagnostics", "Program and computer"), _lines(program)),
        BundlePart("settings.txt", translate("Diagnostics", "Settings"), _lines(chosen)),
    ]
    for file in sorted(log_folder.glob(f"*{LOG_SUFFIX}*")) if log_folder is not None and log_folder.is_dir() else ():
        text = file.read_text(encoding="utf-8", errors="replace")[-_MOST_LOG_CHARACTERS:]
        # Masked when they were written; masked again, should a line have come another way. Line by line, and none
        # without end: the masks take time by the square of what they look at.
        lines = (redact(line[:_LONGEST_LINE]) for line in text.splitlines())
        title = translate("Diagnostics", "Log {name}").format(name=file.name)
        parts.append(BundlePart(f"logs/{file.name}", title, "".join(f"{line}\n" for line in lines)))
    return tuple(parts)


def save_bundle(path: Path, parts: Sequence[BundlePart]) -> None:
    """Write the zip; ``file_unwritable`` when the place cannot be written to. What stands there is replaced."""
    try:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as bundle:
            for part in parts:
                bundle.writestr(part.name, part.text)
    except OSError as error:
        raise CareConnectError("file_unwritable", "The file cannot be saved there.", cause=error) from error


def _lines(facts: Mapping[str, str]) -> str:
    return "".join(f"{name}: {value}\n" for name, value in facts.items())
