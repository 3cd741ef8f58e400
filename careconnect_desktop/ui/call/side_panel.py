"""What stands beside the picture: chat, notes or whatever else a call needs, one page at a time.

A page is any widget. The panel pushes the picture and never covers it; it has the colours of the program, not of the
call, because people read and write there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from careconnect_desktop.ui.shared.buttons import icon_button
from careconnect_desktop.ui.shared.cards import separator
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.margins import read_margins
from careconnect_desktop.ui.shared.segments import Segments
from careconnect_desktop.viewmodels.unseen_messages import UnseenMessages

CHAT_PAGE = "chat"
NOTES_PAGE = "notes"

_WIDTH_PX = 360
_WIDEST_PX = 520

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class SidePage:
    """One page. title: its word, in the switch and on its button in the bar; icon: a name of ``resources/icons``.

    view: takes the keyboard when the page is shown (by its focus proxy, if it has one) and goes with the window.
    unseen: what came into the page while it was not on the screen; None where nothing comes by itself.
    """

    key: str
    title: str
    icon: str
    view: QWidget
    unseen: UnseenMessages | None = None


class SidePanel(QWidget):
    """Hidden until a page is asked for; Escape and its own button close it again.

    Pages may be asked for by key at any time; one that is not there changes nothing.
    """

    page_changed = Signal()

    def __init__(self, look: Look, pages: Sequence[SidePage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._pages = {page.key: page for page in pages}
        self.setProperty("kind", "place")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(translate("Call", "Beside the picture"))
        self._stack = QStackedWidget()
        for page in pages:
            page.view.setAccessibleName(page.view.accessibleName() or page.title)
            self._stack.addWidget(page.view)
        self.switch: Segments | None = None
        self._title = PlainTextLabel(pages[0].title if pages else "", strong=True, max_lines=1)
        self.close_button = icon_button(look, "x", translate("Call", "Close the panel"))
        self.close_button.clicked.connect(self.hide_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._make_head(pages))
        column.addWidget(separator())
        column.addWidget(self._stack, 1)
        look.changed.connect(self._fit)
        self._fit()
        self.hide()

    @property
    def pages(self) -> tuple[SidePage, ...]:
        """In their order."""
        return tuple(self._pages.values())

    @property
    def shown_key(self) -> str | None:
        """The key of the page that is seen; None while the panel is closed."""
        if self.isHidden():
            return None
        current = self._stack.currentWidget()
        return next((key for key, page in self._pages.items() if page.view is current), None)

    def show_page(self, key: str) -> None:
        """Open the panel at this page and give it the keyboard."""
        page = self._pages.get(key)
        if page is not None:
            self.turn_to(key)
            page.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn_to(self, key: str) -> None:
        """Show a page, KeyError for none. The keyboard stays: arrows walk through the switch."""
        self._stack.setCurrentWidget(self._pages[key].view)
        if self.switch is not None:
            self.switch.show_value(key)
        self.show()
        self.page_changed.emit()

    def hide_page(self) -> None:
        """Close the panel; what was written in its pages stays."""
        if not self.isHidden():
            self.hide()
            self.page_changed.emit()

    def toggle_page(self, key: str) -> None:
        """Open at this page, or close when it is the one that is seen."""
        if self.shown_key == key:
            self.hide_page()
        else:
            self.show_page(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide_page()
            return
        super().keyPressEvent(event)

    def _make_head(self, pages: Sequence[SidePage]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(read_margins(16, 0, 8, 0))
        row.setSpacing(8)
        if len(pages) > 1:
            choices: list[tuple[object, str]] = [(page.key, page.title) for page in pages]
            self.switch = Segments(self._look, translate("Call", "Beside the picture"), choices)
            self.switch.chosen.connect(lambda key: self.turn_to(str(key)))
            row.addWidget(self.switch, 1)
            self._title.hide()
        else:
            row.addWidget(self._title, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _fit(self) -> None:
        self.setFixedWidth(min(self._look.px(_WIDTH_PX), _WIDEST_PX))
