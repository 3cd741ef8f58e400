"""Pictures of people, from the server to the discs that stand for them, while somebody is signed in."""

from __future__ import annotations

from careconnect_desktop.compose.core import Client
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.services.portraits import PortraitsService
from careconnect_desktop.ui.chat.picture_files import read_portrait
from careconnect_desktop.ui.shared.portraits import Portraits
from careconnect_desktop.viewmodels.portraits import PortraitsModel


class PortraitDesk:
    """Serves the views; `close` takes every picture from them."""

    def __init__(self, client: Client, portraits: Portraits, tasks: TaskScope) -> None:
        self._portraits = portraits
        model = PortraitsModel(PortraitsService(client.own_account, client.local), tasks)
        portraits.serve(lambda url, show: model.want(url, read_portrait, show))
        self._unsubscribe = client.line.subscribe_state(self._line_changed)

    def close(self) -> None:
        """Whoever was signed in leaves."""
        self._unsubscribe()
        self._portraits.serve(None)

    def _line_changed(self, state: LineState) -> None:
        if state is LineState.ONLINE:
            self._portraits.try_again()
