"""What a patient does not see first, loaded as one: in a worker behind the home view, or with the first wish for it."""

from __future__ import annotations

from careconnect_desktop.ui.chat.messages_place import MessagesPlace
from careconnect_desktop.ui.patient.calendar_export import CalendarExport
from careconnect_desktop.ui.patient.doctors_place import BookingMaker, DoctorsPlace
from careconnect_desktop.ui.patient.visits_place import VisitsPlace
from careconnect_desktop.ui.patient.waiting_room_place import DeviceDoor, WaitingRoomPlace
from careconnect_desktop.ui.settings.settings_place import SettingsPlace

__all__ = [
    "BookingMaker",
    "CalendarExport",
    "DeviceDoor",
    "DoctorsPlace",
    "MessagesPlace",
    "SettingsPlace",
    "VisitsPlace",
    "WaitingRoomPlace",
]
