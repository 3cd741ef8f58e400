"""An appointment as a calendar file (RFC 5545), with nothing about health in it.

Calendars are shared with families and employers and copied to other companies' servers: the file says with whom and
when, never why.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from icalendar import Alarm, Calendar, Event, vText

from careconnect_desktop.model.scheduling import AppointmentStatus
from careconnect_desktop.protocol.appointments import AppointmentOut

CONTENT_TYPE: Final = "text/calendar; charset=utf-8"
_STATUS: Final = {
    AppointmentStatus.REQUESTED: "TENTATIVE",
    AppointmentStatus.REJECTED: "CANCELLED",
    AppointmentStatus.CANCELLED: "CANCELLED",
}


def calendar_file(appointment: AppointmentOut, reader_id: str) -> bytes:
    """The file for one of the two parties, by user id: the other one's name is its title.

    UID and SEQUENCE stay and rise with the appointment, so that a calendar program that gets the file again moves its
    entry in place of making a second one.
    """
    other = appointment.patient if reader_id == appointment.doctor.id else appointment.doctor
    event = Event()
    event.add("uid", f"{appointment.id}@careconnect")
    event.add("sequence", appointment.version)
    event.add("dtstamp", appointment.updated_at)
    event.add("created", appointment.created_at)
    event.add("last-modified", appointment.updated_at)
    event.add("dtstart", appointment.starts_at)
    event.add("dtend", appointment.ends_at)
    event.add("summary", vText(f"CareConnect: {other.name}"))
    event.add("status", _STATUS.get(appointment.status, "CONFIRMED"))
    event.add("class", "PRIVATE")
    event.add("transp", "OPAQUE")
    if event["status"] != "CANCELLED":
        reminder = Alarm()
        reminder.add("action", "DISPLAY")
        reminder.add("description", vText("CareConnect"))
        reminder.add("trigger", timedelta(minutes=-15))
        event.add_component(reminder)
    calendar = Calendar()
    calendar.add("prodid", "-//CareConnect//CareConnect 1//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add_component(event)
    written: bytes = calendar.to_ical()
    return written
