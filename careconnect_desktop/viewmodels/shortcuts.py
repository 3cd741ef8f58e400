"""The one table of keyboard shortcuts: what can be done, its keys from the start, and what a person made of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from careconnect_desktop.viewmodels.base import SnapshotModel

translate = QCoreApplication.translate


class ShortcutGroup(StrEnum):
    """Where a shortcut works; a heading of the sheet."""

    PROGRAM = "program"
    INCOMING = "incoming"
    CALL = "call"
    DOCTOR = "doctor"


@dataclass(frozen=True, slots=True)
class Shortcut:
    """keys: as Qt writes them in files ("Ctrl+Shift+A"), the same on every system and in every language."""

    id: str
    group: ShortcutGroup
    keys: str


SHORTCUTS = (
    Shortcut("program.shortcuts", ShortcutGroup.PROGRAM, "F1"),
    *(Shortcut(f"program.place_{number}", ShortcutGroup.PROGRAM, f"Ctrl+{number}") for number in range(1, 7)),
    Shortcut("program.back_to_call", ShortcutGroup.PROGRAM, "Ctrl+Shift+B"),
    Shortcut("program.lock", ShortcutGroup.PROGRAM, "Ctrl+L"),
    Shortcut("program.quit", ShortcutGroup.PROGRAM, "Ctrl+Q"),
    Shortcut("incoming.answer", ShortcutGroup.INCOMING, "Ctrl+Shift+A"),
    Shortcut("incoming.answer_without_camera", ShortcutGroup.INCOMING, "Ctrl+Shift+W"),
    Shortcut("incoming.decline", ShortcutGroup.INCOMING, "Ctrl+Shift+D"),
    Shortcut("call.microphone", ShortcutGroup.CALL, "Ctrl+D"),
    Shortcut("call.camera", ShortcutGroup.CALL, "Ctrl+E"),
    Shortcut("call.share", ShortcutGroup.CALL, "Ctrl+Shift+S"),
    Shortcut("call.chat", ShortcutGroup.CALL, "Ctrl+Shift+C"),
    Shortcut("call.notes", ShortcutGroup.CALL, "Ctrl+Shift+N"),
    Shortcut("call.visit", ShortcutGroup.CALL, "Ctrl+Shift+I"),
    Shortcut("call.sound_devices", ShortcutGroup.CALL, "Ctrl+Shift+M"),
    Shortcut("call.camera_devices", ShortcutGroup.CALL, "Ctrl+Shift+V"),
    Shortcut("call.self_view", ShortcutGroup.CALL, "Ctrl+Shift+O"),
    Shortcut("call.small_window", ShortcutGroup.CALL, "Ctrl+Shift+P"),
    Shortcut("call.full_screen", ShortcutGroup.CALL, "F11"),
    Shortcut("call.leave", ShortcutGroup.CALL, "Ctrl+Shift+L"),
    Shortcut("doctor.call_next", ShortcutGroup.DOCTOR, "F8"),
    Shortcut("doctor.late", ShortcutGroup.DOCTOR, "Ctrl+Shift+T"),
    Shortcut("doctor.requests", ShortcutGroup.DOCTOR, "Ctrl+Shift+R"),
    Shortcut("doctor.notes", ShortcutGroup.DOCTOR, "Ctrl+Shift+E"),
    Shortcut("doctor.sign_notes", ShortcutGroup.DOCTOR, "Ctrl+Return"),
    Shortcut("doctor.patient", ShortcutGroup.DOCTOR, "Ctrl+Shift+G"),
    Shortcut("doctor.write", ShortcutGroup.DOCTOR, "Ctrl+Shift+J"),
    Shortcut("doctor.done", ShortcutGroup.DOCTOR, "Ctrl+Shift+F"),
    Shortcut("doctor.no_show", ShortcutGroup.DOCTOR, "Ctrl+Shift+X"),
    Shortcut("doctor.day_before", ShortcutGroup.DOCTOR, "Alt+PgUp"),
    Shortcut("doctor.day_after", ShortcutGroup.DOCTOR, "Alt+PgDown"),
    Shortcut("doctor.today", ShortcutGroup.DOCTOR, "Alt+Home"),
    Shortcut("doctor.find_patient", ShortcutGroup.DOCTOR, "Ctrl+F"),
    Shortcut("doctor.tab_visits", ShortcutGroup.DOCTOR, "Alt+1"),
    Shortcut("doctor.tab_notes", ShortcutGroup.DOCTOR, "Alt+2"),
    Shortcut("doctor.tab_messages", ShortcutGroup.DOCTOR, "Alt+3"),
    Shortcut("doctor.tab_files", ShortcutGroup.DOCTOR, "Alt+4"),
)
"""In the order in which the sheet shows them."""


class KeysProblem(StrEnum):
    """Why keys cannot be taken."""

    TAKEN = "taken"
    """Another action has them."""
    PLAIN = "plain"
    """They would be typed: a shortcut needs Ctrl, Alt or the system's key, or is one of the F keys."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """taken_by: the id of the action that has the keys."""

    problem: KeysProblem
    taken_by: str = ""


@dataclass(frozen=True, slots=True)
class ShortcutsSnapshot:
    """changed: by id, the keys that are not those from the start; empty keys switch the shortcut off.

    is_of_doctor: a doctor is signed in, so that theirs are shown.
    """

    changed: Mapping[str, str] = field(default_factory=dict)
    is_of_doctor: bool = False

    @property
    def groups(self) -> tuple[ShortcutGroup, ...]:
        """What the sheet shows, in its order."""
        return tuple(group for group in ShortcutGroup if self.is_of_doctor or group is not ShortcutGroup.DOCTOR)

    @staticmethod
    def has(shortcut_id: str) -> bool:
        """False for what has no line in the table."""
        return any(each.id == shortcut_id for each in SHORTCUTS)

    def keys_of(self, shortcut_id: str) -> str:
        """The keys that count; StopIteration for an id that is not in the table."""
        found = next(each for each in SHORTCUTS if each.id == shortcut_id)
        return self.changed.get(shortcut_id, found.keys)


class ShortcutStore(Protocol):
    """Where changed shortcuts stay between two starts: keys by id."""

    def load(self) -> dict[str, str]: ...

    def save(self, values: Mapping[str, str]) -> None: ...


class ShortcutsModel(SnapshotModel[ShortcutsSnapshot]):
    """The one writer of the table. Keys are unique in the whole program, so that no press is ambiguous.

    store: None keeps changes for this run alone.
    """

    def __init__(self, store: ShortcutStore | None = None, parent: QObject | None = None) -> None:
        super().__init__(ShortcutsSnapshot(_sound(store.load()) if store is not None else {}), parent)
        self._store = store

    def change(self, shortcut_id: str, keys: str) -> Refusal | None:
        """Give an action other keys, or none when they are empty; a refusal changes nothing."""
        if keys and not is_distinct(keys):
            return Refusal(KeysProblem.PLAIN)
        for other in SHORTCUTS:
            if keys and other.id != shortcut_id and self.snapshot.keys_of(other.id) == keys:
                return Refusal(KeysProblem.TAKEN, other.id)
        self._keep({**self.snapshot.changed, shortcut_id: keys})
        return None

    def serve(self, *, is_of_doctor: bool) -> None:
        """Somebody has signed in: only what works for them is shown."""
        self._show(replace(self.snapshot, is_of_doctor=is_of_doctor))

    def reset_all(self) -> None:
        """Every action has the keys from the start again."""
        self._keep({})

    def _keep(self, changed: Mapping[str, str]) -> None:
        kept = {each.id: changed[each.id] for each in SHORTCUTS if changed.get(each.id, each.keys) != each.keys}
        if kept == self.snapshot.changed:
            return
        if self._store is not None:
            # All of them: what went back to the start must not come again from an older line of the file.
            self._store.save({each.id: kept.get(each.id, each.keys) for each in SHORTCUTS})
        self._show(replace(self.snapshot, changed=kept))


def is_distinct(keys: str) -> bool:
    """True for keys that nobody types as text: with Ctrl, Alt or the system's key, or an F key."""
    *modifiers, key = keys.replace("++", "+Plus").split("+")
    is_function_key = len(key) > 1 and key[0] == "F" and key[1:].isdigit()
    return is_function_key or any(modifier in ("Ctrl", "Alt", "Meta") for modifier in modifiers)


def _sound(found: Mapping[str, str]) -> dict[str, str]:
    """What can be taken from a file: known ids, keys that are distinct and that no other action has."""
    changed: dict[str, str] = {}
    taken = {each.keys for each in SHORTCUTS if found.get(each.id, each.keys) == each.keys}
    for each in SHORTCUTS:
        keys = found.get(each.id, each.keys)
        if keys == each.keys or (keys and (keys in taken or not is_distinct(keys))):
            continue
        changed[each.id] = keys
        taken.add(keys)
    return changed


def group_title(group: ShortcutGroup) -> str:
    """The heading of a group."""
    return {
        ShortcutGroup.PROGRAM: translate("Shortcuts", "Everywhere"),
        ShortcutGroup.INCOMING: translate("Shortcuts", "When somebody calls"),
        ShortcutGroup.CALL: translate("Shortcuts", "In a call"),
        ShortcutGroup.DOCTOR: translate("Shortcuts", "A doctor's day"),
    }[group]


def shortcut_words(shortcut_id: str) -> str:
    """What an action does, as the sheet says it; KeyError for an id that is not in the table."""
    if shortcut_id.startswith("program.place_"):
        number = QLocale().toString(int(shortcut_id[-1]))
        return translate("Shortcuts", "Open page {number} of the side bar").format(number=number)
    return {
        "program.shortcuts": translate("Shortcuts", "Show the keyboard shortcuts"),
        "program.back_to_call": translate("Shortcuts", "Back to the call"),
        "program.lock": translate("Shortcuts", "Lock CareConnect"),
        "program.quit": translate("Shortcuts", "Quit CareConnect"),
        "incoming.answer": translate("Shortcuts", "Answer"),
        "incoming.answer_without_camera": translate("Shortcuts", "Answer without camera"),
        "incoming.decline": translate("Shortcuts", "Decline"),
        "call.microphone": translate("Shortcuts", "Microphone on or off"),
        "call.camera": translate("Shortcuts", "Camera on or off"),
        "call.share": translate("Shortcuts", "Share a window or the screen, or stop"),
        "call.chat": translate("Shortcuts", "Chat beside the picture"),
        "call.notes": translate("Shortcuts", "Notes beside the picture"),
        "call.visit": translate("Shortcuts", "The visit beside the picture"),
        "call.sound_devices": translate("Shortcuts", "Choose microphone and loudspeaker"),
        "call.camera_devices": translate("Shortcuts", "Choose camera"),
        "call.self_view": translate("Shortcuts", "Move your own picture to the next corner"),
        "call.small_window": translate("Shortcuts", "Small window on top, or back"),
        "call.full_screen": translate("Shortcuts", "Full screen, or back"),
        "call.leave": translate("Shortcuts", "Leave the call"),
        "doctor.call_next": translate("Shortcuts", "Call who waits longest"),
        "doctor.late": translate("Shortcuts", "Tell everybody that you run late"),
        "doctor.requests": translate("Shortcuts", "Go to the requests"),
        "doctor.notes": translate("Shortcuts", "Notes of the chosen visit"),
        "doctor.sign_notes": translate("Shortcuts", "Sign the notes that you write, or add to signed ones"),
        "doctor.patient": translate("Shortcuts", "All about the chosen patient"),
        "doctor.write": translate("Shortcuts", "Write to the chosen patient"),
        "doctor.done": translate("Shortcuts", "Mark the chosen visit as done"),
        "doctor.no_show": translate("Shortcuts", "Mark the chosen visit as missed"),
        "doctor.day_before": translate("Shortcuts", "The day before"),
        "doctor.day_after": translate("Shortcuts", "The day after"),
        "doctor.today": translate("Shortcuts", "Today"),
        "doctor.find_patient": translate("Shortcuts", "Find a patient"),
        "doctor.tab_visits": translate("Shortcuts", "Visits of the patient"),
        "doctor.tab_notes": translate("Shortcuts", "Notes of the patient"),
        "doctor.tab_messages": translate("Shortcuts", "Messages with the patient"),
        "doctor.tab_files": translate("Shortcuts", "Files of the patient"),
    }[shortcut_id]
