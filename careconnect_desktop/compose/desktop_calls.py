"""Calls of the desktop program: from a press on "Call", or a ring, to the window."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from careconnect_desktop.call.states import Party
from careconnect_desktop.compose.core import Client
from careconnect_desktop.compose.desktop_beside import BesideTheCall
from careconnect_desktop.compose.desktop_media import DesktopMedia
from careconnect_desktop.compose.loading import CALL_MODULES, RING_MODULES, load_in_worker
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.people import Person
from careconnect_desktop.platform_qt.permissions import DeviceKind, request_permission
from careconnect_desktop.ports.media import Unsubscribe
from careconnect_desktop.services.call.snapshot import CallSnapshot
from careconnect_desktop.ui.frame.window_places import WindowPlaces
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.viewmodels.call import CallViewModel
from careconnect_desktop.viewmodels.call_devices import DevicesViewModel
from careconnect_desktop.viewmodels.call_quality import CallQualityModel
from careconnect_desktop.viewmodels.shortcuts import ShortcutsModel

if TYPE_CHECKING:
    from careconnect_desktop.ui.call.call_windows import CallWindows
    from careconnect_desktop.ui.call.device_check_window import DeviceCheckWindow
    from careconnect_desktop.ui.call.side_panel import SidePage


class CallDesk:
    """The one place where calls begin, are answered and get their windows; a `CallStarter` for every other view.

    The system is asked for camera and microphone after a person has acted and before anything is opened. Devices,
    the ring and the windows are loaded with the first call.
    """

    def __init__(
        self,
        client: Client,
        *,
        look: Look,
        shortcuts: ShortcutsModel,
        tasks: TaskScope,
        media: DesktopMedia,
        windows_closed: Callable[[], None],
        beside: BesideTheCall,
        places: WindowPlaces,
        place_at: tuple[int, int, int, int] | None = None,
        admit: Callable[[Callable[[], None]], None] = lambda act: act(),
    ) -> None:
        self._client = client
        self._look = look
        self._shortcuts = shortcuts
        self._tasks = tasks
        self._media = media
        self._windows_closed = windows_closed
        self._beside = beside
        self._places = places
        self._place_at = place_at
        self._admit = admit
        self.model = CallViewModel(client.calls, client.clock)
        self._quality = CallQualityModel(client.calls, tasks)
        self._devices: DevicesViewModel | None = None
        self._windows: CallWindows | None = None
        self._check: DeviceCheckWindow | None = None
        self._is_loaded = False
        self._is_closed = False
        self._unsubscribe: Unsubscribe = client.calls.subscribe(self._call_changed)
        # It may ring since the line was opened, or a call of an earlier run go on: shown once everything else stands.
        tasks.start(self._show_call_of_now(), "call of now")

    @property
    def windows(self) -> CallWindows | None:
        """From the first call on."""
        return self._windows

    @property
    def is_busy(self) -> bool:
        """A call is going on, or its end is still to be read."""
        return self._windows is not None and self._windows.is_any_open

    def place(self, person: Person, appointment_id: str | None) -> None:
        """Call somebody; every failure is told in the call's window."""
        party = Party(id=person.id, medical_id=person.medical_id, name=person.name, role=person.role)
        self._tasks.start(self._place(party, appointment_id), "place call")

    def place_by_id(self, medical_id: str, appointment_id: str | None) -> None:
        """As `place`, for somebody of the person's appointments, or of whom only the id is known."""
        for found in self._client.appointments.snapshot.appointments:
            for person in (found.doctor, found.patient):
                if person.medical_id == medical_id:
                    self.place(person, appointment_id)
                    return
        self._tasks.start(self._place(Party(medical_id=medical_id), appointment_id), "place call")

    def answer(self, has_video: bool = True) -> None:
        """Answer what rings; a locked program asks for the password first."""
        scene = self.model.snapshot
        if scene is not None:
            call_id = scene.call_id
            self._admit(lambda: self._begin_answer(call_id, has_video))

    def check_devices(self) -> None:
        """Show what camera and microphone give, outside of a call."""
        self._tasks.start(self._check_devices(), "check devices")

    def close_check(self) -> None:
        """Nobody looks at the devices in a window of their own any more."""
        if self._check is not None:
            self._check.close()

    def devices(self) -> DevicesViewModel:
        """The list of devices and the selection, loaded with their first use."""
        return self._all_devices()

    def play_sound(self) -> None:
        """A few notes to listen for, by the chosen loudspeaker."""
        self._play_sound()

    def renew(self) -> None:
        """Build what is open anew, for another language; a call goes on."""
        self.close_check()
        if self._windows is not None:
            self._windows.renew()

    def close(self) -> None:
        """Close the windows; the call itself is ended by the client."""
        self._is_closed = True
        self._unsubscribe()
        if self._check is not None:
            self._check.close()
        if self._windows is not None:
            self._windows.close()
        if self._devices is not None:
            self._devices.close()
        self._quality.close()
        self.model.close()

    async def _place(self, party: Party, appointment_id: str | None) -> None:
        call = self._client.calls.snapshot
        if call is not None and not call.is_over and self._windows is not None:
            # One call at a time: the one that is going on is shown.
            self._windows.bring_to_front()
            return
        await self._prepare(has_video=True)
        await self._build_ahead()
        self._client.calls.place(party, appointment_id=appointment_id)

    def _begin_answer(self, call_id: str, has_video: bool) -> None:
        self._tasks.start(self._answer(call_id, has_video), "answer")

    async def _answer(self, call_id: str, has_video: bool) -> None:
        await self._prepare(has_video=has_video)
        await self._build_ahead()
        self.model.answer(call_id, has_video=has_video)

    async def _prepare(self, *, has_video: bool) -> None:
        """A refusal ends nothing: the call goes on without the device, and says so."""
        await self._load(*RING_MODULES, *CALL_MODULES)
        await request_permission(DeviceKind.MICROPHONE)
        if has_video:
            await request_permission(DeviceKind.CAMERA)

    async def _build_ahead(self) -> None:
        """A part of the call's window in a turn of its own."""
        if not self._is_closed:
            self._beside.build_ahead()
            await asyncio.sleep(0)

    async def _load(self, *names: str) -> None:
        await load_in_worker(*names)
        if self._devices is None and not self._is_closed:
            from careconnect_desktop.platform_qt.media_backend import load_backend

            await asyncio.get_running_loop().run_in_executor(None, load_backend)
        if not self._is_closed:
            # The list of devices in a turn of its own, before that of the windows: each stands in nobody's way.
            self._all_devices()
            await asyncio.sleep(0)
        self._is_loaded = True

    async def _show_call_of_now(self) -> None:
        self._call_changed(self._client.calls.snapshot)

    def _call_changed(self, call: CallSnapshot | None) -> None:
        if call is None:
            return
        if self._check is not None and not call.is_over:
            # A call needs the devices that are being looked at.
            self._check.close()
        if self._windows is not None:
            return
        if self._is_loaded:
            self._open_windows()
        else:
            self._tasks.start(self._open_when_loaded(), "ring")

    async def _open_when_loaded(self) -> None:
        """Nobody has acted before a ring: what it needs is loaded now, a moment before it is heard."""
        await self._load(*RING_MODULES)
        if self._windows is None and not self._is_closed:
            self._open_windows()

    async def _check_devices(self) -> None:
        from careconnect_desktop.ui.call.device_check_window import DeviceCheckWindow
        from careconnect_desktop.viewmodels.device_check import DeviceCheckModel

        await self._prepare(has_video=True)
        if self._check is not None or self.is_busy:
            return
        devices = self._all_devices()
        check = DeviceCheckWindow(
            self._look, DeviceCheckModel(self._media.create, devices), devices, play_sound=self._play_sound
        )
        check.gone.connect(self._check_gone)
        self._check = check
        check.open()

    def _check_gone(self) -> None:
        check, self._check = self._check, None
        if check is not None:
            check.deleteLater()

    def _play_sound(self) -> None:
        self._tasks.start(self._ring_once(), "play a sound")

    async def _ring_once(self) -> None:
        from careconnect_desktop.platform_qt.ringer import RING_PERIOD_S, Ringer

        chosen = self._all_devices().snapshot.selection
        ringer = Ringer(self._media.speaker(chosen.speaker_id))
        ringer.start()
        try:
            await asyncio.sleep(RING_PERIOD_S)
        finally:
            ringer.stop()

    def _all_devices(self) -> DevicesViewModel:
        """The list and the selection, from their first use on."""
        if self._devices is None:
            from careconnect_desktop.platform_qt.devices import DeviceCatalog

            devices = DevicesViewModel(DeviceCatalog(), self._media, self._client.calls)
            self._media.follow(lambda: devices.snapshot.selection)
            self._devices = devices
        return self._devices

    def _open_windows(self) -> None:
        from careconnect_desktop.platform_qt.ringer import Ringer
        from careconnect_desktop.ui.call.call_windows import CallActs, CallWindows

        devices = self._all_devices()
        self._windows = CallWindows(
            self._look,
            self.model,
            devices,
            self._shortcuts,
            Ringer(),
            CallActs(
                answer=self.answer,
                make_side_pages=self._side_pages,
                toggle_share=self._toggle_share,
                follow_place=self._places.follow,
                show_shortcuts=self._show_shortcuts,
            ),
            quality=self._quality,
            place_at=self._place_at,
        )
        self._windows.all_closed.connect(self._windows_closed)

    def _show_shortcuts(self, window: QWidget) -> None:
        from careconnect_desktop.ui.settings.shortcuts_sheet import ShortcutsSheet

        ShortcutsSheet(self._look, self._shortcuts, window).open()

    def _toggle_share(self, over: QWidget) -> None:
        """Stop, or let the person choose what to show."""
        from careconnect_desktop.platform_qt.screen_share import ShareTarget, ShareTargets, Thumbnails
        from careconnect_desktop.ui.call.share_picker import THUMBNAIL_PX, SharePicker

        media, scene = self._client.calls.media, self.model.snapshot
        if media is None or scene is None:
            return
        if media.state.is_sharing_screen:
            media.stop_sharing_screen()
            return
        targets = ShareTargets(own_window_titles)

        def share(target: ShareTarget) -> None:
            if self._client.calls.media is media:
                media.share_screen(targets.source(target, media.set_screen_hidden))

        picker = SharePicker(self._look, targets, Thumbnails(THUMBNAIL_PX, over), scene.peer_name, over)
        picker.chosen.connect(share)
        picker.open()

    def _side_pages(self) -> Sequence[SidePage]:
        call = self._client.calls.snapshot
        return self._beside.pages(call) if call is not None else ()


def own_window_titles() -> frozenset[str]:
    """Of this program's windows: one that shows the call would show itself in itself."""
    return frozenset(window.windowTitle() for window in QApplication.topLevelWidgets() if window.isVisible())
