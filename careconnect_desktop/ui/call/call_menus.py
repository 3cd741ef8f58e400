"""The menus of the call's bar: devices beside their buttons, and everything else under "More"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from careconnect_desktop.ports.devices import MediaDevice
from careconnect_desktop.ui.shared.labels import plain_button_text

translate = QCoreApplication.translate


def fill_with_devices(
    menu: QMenu,
    heading: str,
    nothing: str,
    devices: Sequence[MediaDevice],
    used_id: str | None,
    choose: Callable[[str], None],
) -> None:
    """Append the devices of one kind, with the one that is used marked; choose: called with an id."""
    title = menu.addAction(heading if devices else nothing)
    title.setEnabled(False)
    group = QActionGroup(menu)
    for device in devices:
        action = QAction(plain_button_text(device.label), menu)
        action.setCheckable(True)
        action.setChecked(device.id == used_id)
        action.triggered.connect(lambda _checked=False, device_id=device.id: choose(device_id))
        group.addAction(action)
        menu.addAction(action)


def fill_with_actions(menu: QMenu, actions: Sequence[tuple[str, str, Callable[[], None]]]) -> None:
    """Replace what is in the menu by (words, keys as this system writes them, what follows)."""
    menu.clear()
    for words, keys, do in actions:
        # After a tab a menu shows keys at its edge; the keys themselves belong to the window.
        action = menu.addAction(f"{plain_button_text(words)}\t{keys}" if keys else plain_button_text(words))
        action.triggered.connect(lambda _checked=False, do=do: do())
