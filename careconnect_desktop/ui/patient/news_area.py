"""What others have just done to a visit, told at once: a banner with what it means, until it is read."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from careconnect_desktop.ui.shared.banners import Banner
from careconnect_desktop.ui.shared.kept_rows import KeptRows
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.ui.shared.words import Words
from careconnect_desktop.viewmodels.notices import NoticeTone
from careconnect_desktop.viewmodels.visit_news import NewsKind, VisitNews
from careconnect_desktop.viewmodels.visits import VisitsModel

translate = QCoreApplication.translate

_TONES = {
    NewsKind.APPROVED: NoticeTone.OK,
    NewsKind.DECLINED: NoticeTone.WARN,
    NewsKind.UNANSWERED: NoticeTone.WARN,
    NewsKind.CANCELLED: NoticeTone.WARN,
    NewsKind.MOVED: NoticeTone.WARN,
    NewsKind.LATE: NoticeTone.INFO,
    NewsKind.ON_TIME: NoticeTone.OK,
}
_ENDED = frozenset({NewsKind.DECLINED, NewsKind.UNANSWERED, NewsKind.CANCELLED})
"""What leaves the patient without this visit; the way on is another one."""


class NewsArea(QWidget):
    """Draws the news of a `VisitsModel`, the newest at the bottom.

    leads_on: offers another visit with the same doctor in place of one that ended; `book_pressed` carries the doctor.
    """

    book_pressed = Signal(object)

    def __init__(
        self,
        look: Look,
        times: Times,
        visits: VisitsModel,
        parent: QWidget | None = None,
        *,
        leads_on: bool = False,
    ) -> None:
        super().__init__(parent)
        self._leads_on = leads_on
        self._look, self._times, self._visits = look, times, visits
        self._rows: KeptRows[VisitNews, Banner] = KeptRows(self._make_banner)
        self.setLayout(self._rows)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.hide()
        visits.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        shown = self._visits.snapshot
        for banner in self._rows.show_items(shown.news):
            if self.isVisible():
                banner.announce()
        self.setVisible(bool(shown.news))

    def _make_banner(self, news: VisitNews) -> Banner:
        words = news_words(news, self._times, self._visits.snapshot.now)
        action = translate("News", "Book another time") if self._leads_on and news.kind in _ENDED else ""
        banner = Banner(self._look, _TONES[news.kind], words, action=action)
        banner.acted.connect(lambda: self.book_pressed.emit(news.appointment.doctor))
        banner.dismissed.connect(lambda: self._visits.dismiss_news(news))
        return banner


def news_words(news: VisitNews, times: Times, now: datetime) -> Words:
    """A title, and what it means; times as people say them."""
    appointment = news.appointment
    name, when = appointment.doctor.name, times.day_and_clock(appointment.starts_at, now)
    before = times.day_and_clock(news.before, now) if news.before is not None else ""
    title = body = ""
    match news.kind:
        case NewsKind.APPROVED:
            title = translate("News", "{name} has agreed to your visit")
            body = translate("News", "It is {when}.")
        case NewsKind.DECLINED:
            title = translate("News", "{name} cannot take this time")
            body = translate("News", "Please choose another time, or another doctor.")
        case NewsKind.UNANSWERED:
            title = translate("News", "Your request to {name} was not answered in time")
            body = translate("News", "It was for {when}. You can book another time, or ask another doctor.")
        case NewsKind.CANCELLED:
            title = translate("News", "Your visit with {name} is cancelled")
            body = translate("News", "It was planned for {when}. You can book another one.")
        case NewsKind.MOVED:
            title = translate("News", "{name} has moved your visit")
            body = translate("News", "It is now {when}, and no longer {before}.")
        case NewsKind.LATE:
            title = translate("News", "{name} runs late")
            minutes = news.delay_minutes
            if minutes:
                title = translate("News", "{name} runs about %n minute(s) late", None, minutes)
            body = translate("News", "Your visit begins a little later. Your place is kept.")
        case NewsKind.ON_TIME:
            title = translate("News", "{name} is back")
            body = translate("News", "Your visit is {when}, as planned.")
    return Words(title.format(name=name), body.format(when=when, before=before))
