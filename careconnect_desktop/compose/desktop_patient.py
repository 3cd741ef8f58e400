"""A patient's side of the program: the view models over the client's services, and the places over them."""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from careconnect_desktop.compose.core import Client
from careconnect_desktop.compose.desktop_attention import WatchedAlerts
from careconnect_desktop.compose.desktop_calls import CallDesk
from careconnect_desktop.compose.desktop_media import DesktopMedia
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.people import Person, Practitioner
from careconnect_desktop.model.scheduling import Appointment
from careconnect_desktop.platform_qt.permissions import DeviceKind, request_permission
from careconnect_desktop.ports.notifications import Notification
from careconnect_desktop.ui.frame.patient_workspace import PatientParts, PatientWorkspace
from careconnect_desktop.ui.frame.workspace import Workspace
from careconnect_desktop.ui.frame.workspaces import CommonParts
from careconnect_desktop.viewmodels.after_visit import AfterVisitModel
from careconnect_desktop.viewmodels.booking import BookingModel
from careconnect_desktop.viewmodels.call_devices import DevicesViewModel
from careconnect_desktop.viewmodels.device_check import DeviceCheckModel
from careconnect_desktop.viewmodels.directory import DirectoryModel
from careconnect_desktop.viewmodels.intake import IntakeModel
from careconnect_desktop.viewmodels.missed_calls import MissedCallsModel
from careconnect_desktop.viewmodels.reviews import ReviewsModel
from careconnect_desktop.viewmodels.ticker import Ticker
from careconnect_desktop.viewmodels.visit_alerts import VisitAlerts
from careconnect_desktop.viewmodels.visits import VisitsModel
from careconnect_desktop.viewmodels.waiting_room import RoomServices, RoomStage, WaitingRoomModel


class RoomDevices:
    """A `DeviceDoor`: the devices of calls, for the waiting room."""

    def __init__(self, calls: CallDesk, media: DesktopMedia, tasks: TaskScope) -> None:
        self._calls = calls
        self._media = media
        self._tasks = tasks

    def open(self, opened: Callable[[DeviceCheckModel, DevicesViewModel], None], *, has_picture: bool) -> None:
        self._tasks.start(self._open(opened, has_picture), "open devices")

    def play_sound(self) -> None:
        self._calls.play_sound()

    async def _open(self, opened: Callable[[DeviceCheckModel, DevicesViewModel], None], has_picture: bool) -> None:
        # A refusal ends nothing: the device then tells it as its failure, with what to do.
        await request_permission(DeviceKind.MICROPHONE)
        if has_picture:
            await request_permission(DeviceKind.CAMERA)
        # Two lookers cannot have one camera.
        self._calls.close_check()
        devices = self._calls.devices()
        opened(DeviceCheckModel(self._media.create, devices), devices)


class PatientDesk:
    """From sign-in to sign-out. `close` hears nothing more, and withdraws what was agreed to in a waiting room.

    touched: called again and again while the person has said "I am ready" and waits to be called: who sits there with
    idle hands is not away.
    """

    def __init__(
        self,
        client: Client,
        person: Person,
        common: CommonParts,
        calls: CallDesk,
        media: DesktopMedia,
        tasks: TaskScope,
        ticker: Ticker,
        zone: ZoneInfo,
        *,
        touched: Callable[[], None] = lambda: None,
    ) -> None:
        self._client = client
        self._person = person
        self._common = common
        self._calls = calls
        self._media = media
        self._tasks = tasks
        self._zone = zone
        self._visits = VisitsModel(
            client.appointments,
            client.presence,
            calls,
            common.notices,
            tasks,
            client.clock,
            ticker,
            waiting=client.waiting,
            documents=client.local,
        )
        services = RoomServices(
            client.appointments, client.presence, client.waiting, client.calls, calls, client.probe, client.local
        )
        self._directory = DirectoryModel(client.directory, tasks, clock=client.clock)
        self._after = AfterVisitModel(client.care, common.notices, tasks)
        self._reviews = ReviewsModel(client.care, tasks)
        self._missed_calls = MissedCallsModel(client.calls, calls, client.clock, client.local)
        self._ticker, self._touched = ticker, touched
        self._workspace: Workspace | None = None
        self._alerts: WatchedAlerts | None = None
        ticker.ticked.connect(self._keep_open)
        self._room = WaitingRoomModel(services, common.notices, tasks, client.clock, ticker)

    def make_workspace(self, common: CommonParts) -> Workspace:
        """The places, joined; made again for another language, over the same models."""
        self._common = common
        self._workspace = PatientWorkspace(
            self._common,
            PatientParts(
                visits=self._visits,
                directory=self._directory,
                make_booking=self._make_booking,
                room=self._room,
                after=self._after,
                reviews=self._reviews,
                missed_calls=self._missed_calls,
                door=RoomDevices(self._calls, self._media, self._tasks),
                make_chat=self._make_chat,
            ),
        )
        return self._workspace

    def alert(self, show: Callable[[Notification], None], withdraw: Callable[[str], None]) -> None:
        """Tell of changed visits to who looks elsewhere."""
        alerts = VisitAlerts(self._visits, is_looking=self._is_looking, show=show, withdraw=withdraw)
        self._alerts = WatchedAlerts(alerts, self._is_looking)

    def close(self) -> None:
        """Before the workspace is replaced."""
        self._ticker.ticked.disconnect(self._keep_open)
        if self._alerts is not None:
            self._alerts.close()
            self._alerts = None
        self._room.close()
        self._missed_calls.close()
        self._visits.close()

    def _is_looking(self) -> bool:
        return self._workspace is not None and self._workspace.is_looked_at

    def _keep_open(self) -> None:
        if self._room.snapshot.stage is RoomStage.READY:
            self._touched()

    def _make_booking(self, doctor: Practitioner, moving: Appointment | None) -> BookingModel:
        client = self._client
        today = client.clock.now().astimezone(self._zone).date()
        intake = IntakeModel(client.care, self._tasks, self._person, today) if moving is None else None
        return BookingModel(
            doctor,
            client.directory,
            client.appointments,
            self._tasks,
            client.clock,
            self._zone,
            intake=intake,
            moving=moving,
        )

    def _make_chat(self, person: Person) -> QWidget:
        from careconnect_desktop.ui.chat.thread_view import ThreadView

        self._common.chat.open(person)
        thread = ThreadView(self._common.look, self._common.times, self._common.chat, takes_focus=False)
        # The doctor calls; and who does not want to wait finds that on the room's card.
        thread.call.hide()
        return thread
