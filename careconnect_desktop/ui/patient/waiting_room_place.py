"""The waiting room: the queue, one's own picture and devices, and the chat. Open only while it is on the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careconnect_desktop.model.people import Person
from careconnect_desktop.model.scheduling import Appointment, AppointmentMode
from careconnect_desktop.services.connection_check import LineQuality
from careconnect_desktop.ui.patient.check_in_dialog import CheckInDialog
from careconnect_desktop.ui.patient.check_line import CheckLine
from careconnect_desktop.ui.patient.news_area import NewsArea
from careconnect_desktop.ui.patient.room_card import RoomCard
from careconnect_desktop.ui.patient.room_words import line_words, way_in
from careconnect_desktop.ui.shared.cards import Card, ScrollColumn, clear_layout
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.place import Place
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.ui.shared.two_pane import TwoPane
from careconnect_desktop.viewmodels.visits import VisitsModel
from careconnect_desktop.viewmodels.waiting_room import RoomStage, WaitingRoomModel

if TYPE_CHECKING:
    from careconnect_desktop.ui.patient.device_panel import DevicePanel
    from careconnect_desktop.viewmodels.call_devices import DevicesViewModel
    from careconnect_desktop.viewmodels.device_check import DeviceCheckModel

_LOOKING = (RoomStage.ARRIVING, RoomStage.WAITING, RoomStage.READY)


class DeviceDoor(Protocol):
    """Leads to camera, microphone and loudspeaker; loads them with their first use."""

    def open(self, opened: Callable[[DeviceCheckModel, DevicesViewModel], None], *, has_picture: bool) -> None:
        """Ask the system's permission, then hand over what looks at the devices; opens none."""
        ...

    def play_sound(self) -> None:
        """A few notes to listen for."""
        ...


class WaitingRoomPlace(Place):
    """Draws a `WaitingRoomModel`. make_chat: opens the conversation with a person; called each time the room is shown.

    left: back to where the person came from. instead_written: the doctor is to be told in these words that it goes on
    in writing.
    """

    left = Signal()
    instead_written = Signal(object, str)

    def __init__(
        self,
        look: Look,
        times: Times,
        room: WaitingRoomModel,
        visits: VisitsModel,
        door: DeviceDoor,
        make_chat: Callable[[Person], QWidget],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "", parent)
        self._times, self._room, self._door, self._make_chat = times, room, door, make_chat
        self._panel: DevicePanel | None = None
        self._check: DeviceCheckModel | None = None
        self._is_opening = False
        self.set_title(self.tr("Waiting room"))
        self.show_back(True)
        scroll = ScrollColumn(max_width=look.px(720))
        self._news = NewsArea(look, times, visits, self)
        self.card = RoomCard(look, times, room)
        self.line = CheckLine(look, self.tr("Try again"))
        self.line.acted.connect(room.check_line)
        self._line_card = Card(padding=16)
        self._line_card.body.addWidget(self.line)
        self._device_room = QVBoxLayout()
        self._content = scroll.content
        for widget in (self._news, self.card):
            scroll.content.addWidget(widget)
        scroll.content.addLayout(self._device_room)
        scroll.content.addWidget(self._line_card)
        self._chat_room = QWidget()
        self._chat_column = QVBoxLayout(self._chat_room)
        self._chat_column.setContentsMargins(0, 0, 0, 0)
        self._pane = TwoPane(look, scroll, self._chat_room, first_px=600, least_second_px=340)
        self.body.addWidget(self._pane, 1)
        self._pane.folded.connect(lambda _is_detail: self.card.set_narrow(self._pane.is_narrow))
        self.back_pressed.connect(self._go_back)
        self.card.here_pressed.connect(self._ask_where)
        self.card.home_pressed.connect(self._leave)
        self.card.write_pressed.connect(self._pane.open_detail)
        self.card.instead_pressed.connect(self._write_instead)
        room.changed.connect(self._draw)
        self._draw()

    @property
    def panel(self) -> DevicePanel | None:
        """The devices, while they are looked at."""
        return self._panel

    def enter(self, appointment: Appointment, *, asks_where: bool = True) -> None:
        """Come into the room of a visit; who has not said so is asked where they are and how to be called back."""
        self._pane.close_detail()
        self._room.enter(appointment)
        if self.isVisible():
            self._talk()
        self._open_devices()
        if asks_where and self._room.snapshot.stage is RoomStage.ARRIVING:
            self._ask_where()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._talk()
            self._open_devices()
            self.card.focus_main()

    def hideEvent(self, event: QHideEvent) -> None:
        # Another place, a locked or closed window. A minimised one is still this person's open room.
        if not event.spontaneous():
            self._room.step_out()
            self._close_devices()
        super().hideEvent(event)

    def _talk(self) -> None:
        """Each time anew: elsewhere another conversation may have been opened meanwhile."""
        appointment = self._room.snapshot.appointment
        clear_layout(self._chat_column)
        if appointment is not None:
            self._chat_column.addWidget(self._make_chat(appointment.doctor))

    def _open_devices(self) -> None:
        appointment, stage = self._room.snapshot.appointment, self._room.snapshot.stage
        is_wanted = appointment is not None and stage in _LOOKING and self.isVisible()
        if appointment is not None and is_wanted and self._panel is None and not self._is_opening:
            self._is_opening = True
            self._door.open(self._devices_opened, has_picture=appointment.mode is AppointmentMode.VIDEO)

    def _devices_opened(self, check: DeviceCheckModel, devices: DevicesViewModel) -> None:
        # Loaded with the first room: pictures need the media libraries.
        from careconnect_desktop.ui.patient.device_panel import DevicePanel

        self._is_opening = False
        shown = self._room.snapshot
        if shown.appointment is None or not self.isVisible() or shown.stage not in _LOOKING:
            return
        check.set_camera_off(shown.is_camera_off)
        check.set_microphone_muted(shown.is_microphone_muted)
        has_picture = shown.appointment.mode is AppointmentMode.VIDEO
        panel = DevicePanel(self.look, check, devices, play_sound=self._door.play_sound, has_picture=has_picture)
        panel.camera_toggled.connect(self._room.set_camera_off)
        panel.microphone_toggled.connect(self._room.set_microphone_muted)
        check.changed.connect(self._draw_way_in)
        self._check, self._panel = check, panel
        self._device_room.addWidget(panel)
        panel.start()
        self._draw_way_in()

    def _close_devices(self) -> None:
        panel, self._panel = self._panel, None
        check, self._check = self._check, None
        if panel is not None and check is not None:
            check.changed.disconnect(self._draw_way_in)
            panel.stop()
            clear_layout(self._device_room)

    def _draw(self) -> None:
        shown = self._room.snapshot
        if shown.appointment is None or shown.stage not in _LOOKING:
            self._close_devices()
        elif self._panel is None:
            self._open_devices()
        self._line_card.setVisible(shown.stage in _LOOKING)
        # What is wrong is read before the picture, what is fine after it.
        is_wrong = shown.line in (LineQuality.SLOW, LineQuality.LOST)
        self._content.removeWidget(self._line_card)
        self._content.insertWidget(2 if is_wrong else self._content.count(), self._line_card)
        cause, remedy = line_words(shown.line)
        if shown.line is LineQuality.GOOD:
            self.line.show_fine(cause)
        elif shown.line is LineQuality.CHECKING:
            self.line.show_open(cause, "wifi")
            self.line.hide_action()
        else:
            self.line.show_problem(cause, remedy)

    def _draw_way_in(self) -> None:
        if self._check is not None and self._room.snapshot.appointment is not None:
            has_picture = self._room.snapshot.appointment.mode is AppointmentMode.VIDEO
            self.card.way_in.setText(way_in(self._check.snapshot, has_picture=has_picture))
            self.card.way_in.show()

    def _ask_where(self) -> None:
        appointment = self._room.snapshot.appointment
        if appointment is not None:
            phone = self._room.known_phone
            dialog = CheckInDialog(self.look, appointment.doctor.name, self.window(), phone=phone)
            dialog.checked_in.connect(self._room.check_in)
            # Its button rests meanwhile: the keyboard must not fall to the arrow that leads out.
            dialog.finished.connect(lambda _result: self.card.setFocus())
            dialog.open()

    def _write_instead(self) -> None:
        appointment = self._room.snapshot.appointment
        if appointment is not None:
            self._pane.open_detail()
            words = self.tr("I cannot use picture and sound today. Please write to me here.")
            self.instead_written.emit(appointment.doctor, words)

    def _go_back(self) -> None:
        if self._pane.is_narrow and self._chat_room.isVisible():
            self._pane.close_detail()
        else:
            self._leave()

    def _leave(self) -> None:
        self._room.leave()
        self.left.emit()
