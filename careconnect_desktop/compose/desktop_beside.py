"""What stands beside the picture of a call: the conversation with whoever is in it, and a doctor's own pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from careconnect_desktop.model.people import Person
from careconnect_desktop.services.call.snapshot import CallSnapshot
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.viewmodels.chat import ChatModel
from careconnect_desktop.viewmodels.unseen_messages import UnseenMessages

if TYPE_CHECKING:
    from careconnect_desktop.ui.call.side_panel import SidePage
    from careconnect_desktop.ui.chat.thread_view import ThreadView

translate = QCoreApplication.translate


class BesideTheCall:
    """Makes the pages for the windows of calls.

    times: of now, since another language brings others. of_role: what this person has beside the conversation.
    spare: the page that was built ahead, until a window takes it.
    """

    def __init__(
        self,
        look: Look,
        chat: Callable[[], ChatModel],
        times: Callable[[], Times],
        of_role: Callable[[CallSnapshot], Sequence[SidePage]],
    ) -> None:
        self._look, self._chat, self._times, self._of_role = look, chat, times, of_role
        self._unseen: tuple[str, UnseenMessages] | None = None
        self.spare: ThreadView | None = None

    def build_ahead(self) -> None:
        """The largest page, for the call that is about to be shown: the window then has less to build at once."""
        if self.spare is None:
            self.spare = self._make_thread()

    def forget(self) -> None:
        """What was built ahead is in another language."""
        self.spare = None

    def pages(self, call: CallSnapshot) -> list[SidePage]:
        """For a new window of this call; the conversation is there once more is known of the other person."""
        from careconnect_desktop.ui.call.side_panel import CHAT_PAGE, SidePage
        from careconnect_desktop.ui.shared.focus_way import FocusWay

        pages: list[SidePage] = []
        peer = call.peer
        if peer.id and peer.role is not None:
            if self._unseen is None or self._unseen[0] != call.call_id:
                # Once in a call: windows that are built anew go on with what was open and counted.
                self._chat().open(Person(id=peer.id, medical_id=peer.medical_id, name=peer.name, role=peer.role))
                self._unseen = call.call_id, UnseenMessages(self._chat(), peer.id)
            made, self.spare = self.spare or self._make_thread(), None
            FocusWay(made, lambda: made.editor)
            pages.append(SidePage(CHAT_PAGE, translate("Call", "Chat"), "message-circle", made, self._unseen[1]))
        return [*pages, *self._of_role(call)]

    def _make_thread(self) -> ThreadView:
        from careconnect_desktop.ui.chat.thread_view import ThreadView

        thread = ThreadView(self._look, self._times(), self._chat())
        thread.call.hide()
        return thread
