"""What is told of new messages to a person who looks elsewhere: that there are some; who wrote, only if they wish it.

What was written is never told: a notification stands on a screen that others may see.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from careconnect_desktop.model.communication import Conversation
from careconnect_desktop.ports.notifications import Notification
from careconnect_desktop.services.chat import ChatSnapshot
from careconnect_desktop.viewmodels.frame import ChatSource

MESSAGES_KEY = "messages"

translate = QCoreApplication.translate


class MessageAlerts(QObject):
    """Follows the conversations of one signed-in person.

    is_looking: the person looks at the main window. shows_names: as they wish it now. show, withdraw: of the notifier.
    """

    def __init__(
        self,
        chat: ChatSource,
        *,
        is_looking: Callable[[], bool],
        shows_names: Callable[[], bool],
        show: Callable[[Notification], None],
        withdraw: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._is_looking = is_looking
        self._shows_names = shows_names
        self._show_notification = show
        self._withdraw = withdraw
        self._known: dict[str, str] | None = None
        self._writers: list[str] = []
        self._unsubscribe = chat.subscribe(self._changed)
        self._changed(chat.snapshot)

    def looked(self) -> None:
        """The person has come back to the window."""
        if self._writers:
            self._writers.clear()
            self._withdraw(MESSAGES_KEY)

    def close(self) -> None:
        """Nothing stays on the screen."""
        self._unsubscribe()
        self.looked()

    def _changed(self, shown: ChatSnapshot) -> None:
        if not shown.is_loaded:
            return
        newest = {found.person.id: found.last_message.id for found in shown.conversations if found.last_message}
        known, self._known = self._known, newest
        if known is None:
            # What was there when the person came in stands on the screen already.
            return
        new = [found for found in shown.conversations if self._is_new(found, known)]
        if not new:
            return
        if self._is_looking():
            self.looked()
            return
        self._writers += [found.person.name for found in new]
        names = list(dict.fromkeys(self._writers)) if self._shows_names() else []
        self._show_notification(message_notification(len(self._writers), names))

    @staticmethod
    def _is_new(conversation: Conversation, known: dict[str, str]) -> bool:
        last = conversation.last_message
        return last is not None and last.sender_id == conversation.person.id and known.get(last.sender_id) != last.id


def message_notification(count: int, names: list[str]) -> Notification:
    """New messages; names: of those who wrote, empty when they are not to be told."""
    if len(names) == 1:
        title = translate("Alerts", "New message from {name}").format(name=names[0])
    else:
        title = translate("Alerts", "%n new message(s)", "", count)
    return Notification(MESSAGES_KEY, title, translate("Alerts", "Open CareConnect to read."))
