"""Times as people say them: in words near now, in full further away, the zone named only when it differs."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

translate = QCoreApplication.translate


class Times:
    """Words for moments, in one person's language and zone. Every moment taken is aware."""

    def __init__(self, zone: ZoneInfo, locale: QLocale) -> None:
        self.zone = zone
        self.locale = locale

    def clock(self, moment: datetime, zone: ZoneInfo | None = None) -> str:
        """Such as "14:30", or "2:30 PM" where people write it so."""
        local = moment.astimezone(zone or self.zone)
        return self.locale.toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)

    def clock_range(self, start: datetime, end: datetime, zone: ZoneInfo | None = None) -> str:
        """Such as "14:30 – 15:00"."""
        return self.span(self.clock(start, zone), self.clock(end, zone))

    def span(self, start: str, end: str) -> str:
        """From one moment to another, both in words."""
        return translate("Times", "{start} – {end}").format(start=start, end=end)

    def day(self, moment: datetime, now: datetime) -> str:
        """Such as "Today", "Tomorrow", "Friday", "12 May", "12 May 2027": for a heading or a list."""
        return self.day_of(moment.astimezone(self.zone).date(), now)

    def day_of(self, day: date, now: datetime) -> str:
        """As `day`, for a date of this zone."""
        today = now.astimezone(self.zone).date()
        distance = (day - today).days
        named = {
            -1: translate("Times", "Yesterday"),
            0: translate("Times", "Today"),
            1: translate("Times", "Tomorrow"),
        }
        if distance in named:
            return named[distance]
        if 1 < distance < 7:
            return self.locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.LongFormat)
        return self.date(day, has_year=day.year != today.year)

    def brief_date(self, day: date, now: datetime) -> str:
        """Such as "1 Mar", "1 Mar 2026": where there is little room."""
        if day.year == now.astimezone(self.zone).year:
            return self.day_and_month(day)
        return self.locale.toString(QDate(day.year, day.month, day.day), self._brief_pattern())

    def day_and_month(self, day: date) -> str:
        """Such as "1 Mar", whatever the year."""
        pattern = _without(_without(self._brief_pattern(), "yyyy"), "y")
        return self.locale.toString(QDate(day.year, day.month, day.day), pattern)

    def _brief_pattern(self) -> str:
        return _without(self.locale.dateFormat(QLocale.FormatType.LongFormat), "dddd").replace("MMMM", "MMM")

    def date(self, day: date, *, has_year: bool = False, has_weekday: bool = True) -> str:
        """A date in the language's own order, without the year while it is this one."""
        pattern = self.locale.dateFormat(QLocale.FormatType.LongFormat)
        if not has_weekday:
            pattern = _without(pattern, "dddd")
        if not has_year:
            pattern = _without(_without(pattern, "yyyy"), "y")
        return self.locale.toString(QDate(day.year, day.month, day.day), pattern)

    def day_and_clock(self, moment: datetime, now: datetime) -> str:
        """Such as "today at 14:30", "tomorrow at 09:00", "Friday at 10:00", "12 May at 10:00": within a sentence."""
        local = moment.astimezone(self.zone).date()
        distance = (local - now.astimezone(self.zone).date()).days
        if distance == 0:
            text = translate("Times", "today at {time}")
        elif distance == 1:
            text = translate("Times", "tomorrow at {time}")
        elif distance == -1:
            text = translate("Times", "yesterday at {time}")
        else:
            text = translate("Times", "{day} at {time}")
        return text.format(day=self.day_of(local, now), time=self.clock(moment))

    def recent(self, moment: datetime, now: datetime) -> str:
        """For lists of what happened: the time today, else the day."""
        local_day = moment.astimezone(self.zone).date()
        distance = (now.astimezone(self.zone).date() - local_day).days
        if distance == 0:
            return self.clock(moment)
        if distance == 1:
            return translate("Times", "Yesterday")
        if distance < 7:
            return self.locale.standaloneDayName(local_day.isoweekday(), QLocale.FormatType.ShortFormat)
        return self.brief_date(local_day, now)

    def brief_day_and_clock(self, moment: datetime, now: datetime) -> str:
        """As `day_and_clock`, and further away "1 Mar, 14:30": for a narrow list."""
        local = moment.astimezone(self.zone).date()
        if -1 <= (local - now.astimezone(self.zone).date()).days < 7:
            return self.day_and_clock(moment, now)
        return translate("Times", "{date}, {time}").format(date=self.brief_date(local, now), time=self.clock(moment))

    def zone_city(self, zone_name: str) -> str:
        """The city that a zone is named after: "America/New_York" is "New York"."""
        return zone_name.rsplit("/", maxsplit=1)[-1].replace("_", " ")


def _without(pattern: str, part: str) -> str:
    """A date pattern without one part, and without the signs and quoted words that then stand alone."""
    before, found, after = pattern.partition(part)
    if not found:
        return pattern
    before, after = before.rstrip(" ,.،/-"), after.lstrip(" ,.،/-")
    if before.endswith("'"):
        # Spanish and others put a quoted word ("de") before the year.
        before = before[: before.rstrip("'").rfind("'")].rstrip(" ,.،/-")
    joined = f"{before} {after}".strip() if before and after else before + after
    return joined or pattern
