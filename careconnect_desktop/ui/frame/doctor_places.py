"""What a doctor does not see first, loaded as one: in a worker behind the day, or with the first wish for it."""

from __future__ import annotations

from careconnect_desktop.ui.chat.messages_place import MessagesPlace
from careconnect_desktop.ui.chat.picture_dialog import PictureDialog
from careconnect_desktop.ui.chat.thread_view import ThreadView
from careconnect_desktop.ui.doctor.hours_place import HoursPlace
from careconnect_desktop.ui.doctor.move_dialog import MoveDialog
from careconnect_desktop.ui.doctor.overview_place import OverviewPlace
from careconnect_desktop.ui.doctor.patient_page import PatientPage
from careconnect_desktop.ui.doctor.patients_place import PatientsPlace
from careconnect_desktop.ui.settings.settings_place import SettingsPlace

__all__ = [
    "HoursPlace",
    "MessagesPlace",
    "MoveDialog",
    "OverviewPlace",
    "PatientPage",
    "PatientsPlace",
    "PictureDialog",
    "SettingsPlace",
    "ThreadView",
]
