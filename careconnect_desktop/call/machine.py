"""The door to the tables: `begin` makes a call, `transition` is the only thing that ever changes it."""

from __future__ import annotations

from careconnect_desktop.call.effects import Effects
from careconnect_desktop.call.events import Beginning, Event
from careconnect_desktop.call.states import Call


def begin(event: Beginning) -> tuple[Call, Effects]:
    """The call that `event` begins. Raises ValueError for a `CallMade` that is not the first of its call."""
    raise NotImplementedError


def transition(call: Call, event: Event) -> tuple[Call, Effects]:
    """The call after `event`, and what is to be done. Never raises: what does not fit is a `ReportRefusal`."""
    raise NotImplementedError
