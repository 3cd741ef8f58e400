"""Where Tab goes: through what is seen, in the order in which it is read, whenever it was built.

Qt goes by the order of building, in which everything that comes later (a failure above a list, a place that is built
with the first wish for it) is last. Here the layouts decide, and within one without a layout the order of building.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def move_focus(window: QWidget, *, is_forward: bool) -> bool:
    """Give the keyboard to the next control of a window, or the one before, all around; False when there is none.

    For `focusNextPrevChild` of the window: its parts ask it.
    """
    seen = list(_seen(window))
    if not is_forward:
        seen.reverse()
    current = window.focusWidget()
    at = seen.index(current) + 1 if current in seen else 0
    target = next((found for found in (*seen[at:], *seen[:at]) if _is_stop(found)), None)
    if target is not None:
        target.setFocus(Qt.FocusReason.TabFocusReason if is_forward else Qt.FocusReason.BacktabFocusReason)
    return target is not None


def _is_stop(widget: QWidget) -> bool:
    takes_tab = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    return takes_tab and widget.isEnabled() and widget.focusProxy() is None


def _seen(part: QWidget) -> Iterator[QWidget]:
    """The part itself and what is shown within, each before its own parts."""
    yield part
    for child in _parts(part):
        if child.isVisible() and not child.isWindow():
            yield from _seen(child)


def _parts(part: QWidget) -> list[QWidget]:
    layout = part.layout()
    laid = list(_laid(layout)) if layout is not None else []
    known = set(laid)
    others = part.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return laid + [child for child in others if child not in known]


def _laid(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid(inner)
