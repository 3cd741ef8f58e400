"""Stand-ins for what a patient's places need beside the common services: the queue, the call, care, devices."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer

from careconnect_desktop.call.readiness import Readiness
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.media.call_media import LocalCallMedia
from careconnect_desktop.model.care import (
    CheckerSettings,
    PossibleCondition,
    Probability,
    Review,
    SymptomAdvice,
    SymptomQuestion,
    Urgency,
)
from careconnect_desktop.model.encounter import NoteState, VisitNotes
from careconnect_desktop.model.scheduling import Appointment
from careconnect_desktop.ports.media import (
    AudioBlock,
    AudioSink,
    FailureListener,
    Unsubscribe,
    VideoSink,
)
from careconnect_desktop.services.call.snapshot import CallSnapshot
from careconnect_desktop.services.observable import Observable
from careconnect_desktop.services.waiting import QueueStanding, WaitingSnapshot
from careconnect_desktop.ui.gallery import call_scenes, samples
from careconnect_desktop.ui.gallery.stand_ins import Held
from careconnect_desktop.viewmodels.call_devices import DevicesViewModel
from careconnect_desktop.viewmodels.device_check import DeviceCheckModel

COLD = SymptomAdvice(
    urgency=Urgency.MEDIUM,
    conditions=(
        PossibleCondition("Common cold", Probability.HIGH, "A mild viral infection of the nose and throat."),
        PossibleCondition(
            "Influenza-like illness",
            Probability.MEDIUM,
            "A viral infection with fever and aches that begins quickly.",
        ),
    ),
    source="rules-1",
)
EMERGENCY = SymptomAdvice(urgency=Urgency.HIGH, emergency_number="112", source="rules-1")
SUMMARY = VisitNotes(
    text="Blood pressure 150/90 at rest. We begin with one tablet of ramipril in the morning.\n\n"
    "Please measure each morning and write the values down. Next visit in four weeks.",
    state=NoteState.SIGNED,
    version=3,
    signed_at=samples.NOW - timedelta(days=29),
)


_PICTURES = 6


def standing(position: int, minutes: int) -> WaitingSnapshot:
    """A place in the queue of the sample visit."""
    return WaitingSnapshot(standings={"a3": QueueStanding(position, minutes, samples.NOW)})


class HeldWaiting(Held[WaitingSnapshot]):
    """The queue, as whoever holds this says."""


class HeldReadying:
    """The call service of a waiting room: remembers who was ready for what."""

    def __init__(self) -> None:
        self._call: Observable[CallSnapshot | None] = Observable(None)
        self._readiness: Observable[Readiness | None] = Observable(None)
        self.given: list[Readiness] = []

    @property
    def snapshot(self) -> CallSnapshot | None:
        return self._call.value

    def subscribe(self, listener: Callable[[CallSnapshot | None], None]) -> Unsubscribe:
        return self._call.subscribe(listener)

    @property
    def readiness(self) -> Readiness | None:
        return self._readiness.value

    def subscribe_readiness(self, listener: Callable[[Readiness | None], None]) -> Unsubscribe:
        return self._readiness.subscribe(listener)

    def be_ready(self, readiness: Readiness) -> None:
        self.given.append(readiness)
        self._readiness.change(readiness)

    def withdraw_readiness(self) -> None:
        self._readiness.change(None)

    def put_call(self, call: CallSnapshot | None) -> None:
        """Another call, which uses up what was agreed to."""
        self._readiness.change(None)
        self._call.change(call)


class HeldCare:
    """The symptom checker and feedback. error: raised by everything while it is set."""

    def __init__(self, advice: SymptomAdvice = COLD, summary: VisitNotes | None = SUMMARY) -> None:
        self.advice = advice
        self.shown_summary = summary
        self.settings = CheckerSettings("For orientation before a visit. No name is sent.")
        self.questions: list[SymptomQuestion] = []
        self.ratings: list[tuple[str, int, str | None]] = []
        self.error: CareConnectError | None = None

    async def analyze(self, question: SymptomQuestion) -> SymptomAdvice:
        self.questions.append(question)
        if self.error is not None:
            raise self.error
        return self.advice

    async def checker_settings(self) -> CheckerSettings:
        if self.error is not None:
            raise self.error
        return self.settings

    async def allow_engine(self, is_allowed: bool) -> CheckerSettings:
        if self.error is not None:
            raise self.error
        self.settings = replace(self.settings, is_allowed=is_allowed)
        return self.settings

    async def rate(self, appointment: Appointment, rating: int, comment: str | None) -> None:
        self.ratings.append((appointment.id, rating, comment))
        if self.error is not None:
            raise self.error

    async def summary(self, appointment: Appointment) -> VisitNotes | None:
        if self.error is not None:
            raise self.error
        return self.shown_summary

    async def reviews(self, doctor_id: str) -> tuple[Review, ...]:
        if self.error is not None:
            raise self.error
        return (
            Review(5, "Took the time to explain everything, and called back the same day."),
            Review(4, None),
            Review(5, "Friendly and clear."),
        )


class HeldProbe:
    """A server that answers in this time. error: raised while it is set."""

    def __init__(self, seconds: float = 0.05) -> None:
        self.seconds = seconds
        self.error: CareConnectError | None = None

    async def answer_time_s(self) -> float:
        if self.error is not None:
            raise self.error
        return self.seconds


class DrawnCamera:
    """A camera that sees one drawn person. failure: raised when it is opened."""

    label = "Built-in camera"

    def __init__(self, failure: CareConnectError | None = None) -> None:
        self.failure = failure
        self.is_open = False
        self._sink: VideoSink | None = None

    def start(self, sink: VideoSink, on_failure: FailureListener) -> None:
        if self.failure is not None:
            raise self.failure
        self.is_open = True
        self._sink = sink
        self._push(_PICTURES)

    def _push(self, count: int) -> None:
        # As a real camera goes on: its view has its size only after the first picture.
        if self.is_open and self._sink is not None:
            self._sink.push(call_scenes.own_portrait())
            if count > 1:
                QTimer.singleShot(0, lambda: self._push(count - 1))

    def stop(self) -> None:
        self.is_open = False


class SilentMicrophone:
    """A microphone in a quiet room. failure: raised when it is opened. peak: of what it hears, 0 to 32767."""

    label = "Headset"

    def __init__(self, failure: CareConnectError | None = None, *, peak: int = 0) -> None:
        self.failure = failure
        self.is_open = False
        self._block = AudioBlock(array("h", [peak] * 480).tobytes(), 0.0)
        self._voice = QTimer()
        self._voice.setInterval(10)

    def start(self, sink: AudioSink, on_failure: FailureListener) -> None:
        if self.failure is not None:
            raise self.failure
        self.is_open = True
        if any(self._block.samples):
            # A level is read again and again, so it has to sound on.
            self._voice.timeout.connect(lambda: sink.push(self._block))
            self._voice.start()
            sink.push(self._block)

    def stop(self) -> None:
        self.is_open = False
        self._voice.stop()


class HeldDoor:
    """A `DeviceDoor` to drawn devices, at once. speaker: None for one that works; catalog: the devices to choose."""

    def __init__(
        self,
        owner: QObject,
        camera: DrawnCamera | None = None,
        microphone: SilentMicrophone | None = None,
        speaker: call_scenes.MissingDevice | None = None,
        catalog: call_scenes.HeldCatalog | None = None,
    ) -> None:
        self.camera = camera or DrawnCamera()
        self.microphone = microphone or SilentMicrophone()
        self.sounds = 0
        self.checks: list[DeviceCheckModel] = []
        self._speaker = speaker
        self._owner = owner
        self._devices = DevicesViewModel(
            catalog or call_scenes.HeldCatalog(owner), call_scenes.NoSources(), call_scenes.HeldCall(), owner
        )

    def open(self, opened: Callable[[DeviceCheckModel, DevicesViewModel], None], *, has_picture: bool) -> None:
        check = DeviceCheckModel(
            lambda: LocalCallMedia(self.camera, self.microphone, self._speaker), self._devices, self._owner
        )
        self.checks.append(check)
        opened(check, self._devices)

    def play_sound(self) -> None:
        self.sounds += 1
