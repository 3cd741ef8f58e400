"""One run of the world: what people do, what fails, and what must be true when everything has healed."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random
from typing import Literal

from careconnect_desktop.call import events
from careconnect_desktop.call.phase import is_over
from careconnect_desktop.call.states import Call, CallStatus, ConnectionStatus
from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.model.people import Role
from server_stub.accounts.principal import UserRef
from server_stub.calls.rules import CallRecord, Phase
from tests.helpers.call_model.device import Device
from tests.helpers.call_model.link import LinkQuality
from tests.helpers.call_model.network import Network
from tests.helpers.call_model.server import ModelServer
from tests.helpers.call_model.world import World

SETTLE_S = 300.0
"""After the last fault: ringing (50 s), a forgotten path (120 s), a closed window (120 s) and some slack."""

DOCTOR = UserRef("u-doctor", "DOC001", "Dr Ada Lind", Role.DOCTOR)
PATIENT = UserRef("u-patient", "PAT001", "Bo Ek", Role.PATIENT)

DeviceName = Literal["doctor", "patient", "tablet"]
DEVICE_NAMES: tuple[DeviceName, ...] = ("doctor", "patient", "tablet")
TECHNICAL = frozenset({EndReason.DISCONNECTED, EndReason.TIMEOUT, EndReason.FAILED})
ELSEWHERE = frozenset({EndReason.ANSWERED_ELSEWHERE, EndReason.DECLINED_ELSEWHERE})


@dataclass(frozen=True, slots=True)
class Act:
    """A person does something at `at_s`, if the state lets them."""

    at_s: float
    device: DeviceName
    what: Literal["place", "answer", "decline", "hang_up", "mute"]


@dataclass(frozen=True, slots=True)
class SocketDrop:
    """A socket breaks; the program is offline for `for_s`; the server notices after `noticed_after_s`."""

    at_s: float
    device: DeviceName
    for_s: float
    noticed_after_s: float


@dataclass(frozen=True, slots=True)
class ProgramRestart:
    """A program dies and is started again after `for_s`."""

    at_s: float
    device: DeviceName
    for_s: float


@dataclass(frozen=True, slots=True)
class ServerRestart:
    """The server dies and is started again after `for_s`."""

    at_s: float
    for_s: float


@dataclass(frozen=True, slots=True)
class MediaCut:
    """What `sender` sends does not reach `receiver` for `for_s`."""

    at_s: float
    sender: DeviceName
    receiver: DeviceName
    for_s: float


Fault = SocketDrop | ProgramRestart | ServerRestart | MediaCut


@dataclass(frozen=True, slots=True)
class Scenario:
    """Acts and faults; `seed` draws the delays."""

    acts: tuple[Act, ...] = ()
    faults: tuple[Fault, ...] = ()
    quality: LinkQuality = LinkQuality()  # noqa: RUF009 frozen
    seed: int = 0

    @property
    def is_faultless(self) -> bool:
        return not self.faults and self.quality.bad_until_s == 0.0

    @property
    def healed_at_s(self) -> float:
        ends = [fault.at_s + fault.for_s + 15.0 for fault in self.faults]
        return max([act.at_s for act in self.acts] + ends + [self.quality.bad_until_s], default=0.0)


@dataclass(slots=True)
class Run:
    """A scenario played to its end."""

    world: World
    server: ModelServer
    network: Network
    devices: dict[DeviceName, Device]
    scenario: Scenario
    call_ids: list[str] = field(default_factory=list)

    def live(self, call_id: str) -> dict[DeviceName, Call]:
        """The devices on which this call goes on."""
        found = {name: device.calls.get(call_id) for name, device in self.devices.items()}
        return {name: call for name, call in found.items() if call is not None and not is_over(call)}

    def ended(self, call_id: str) -> dict[DeviceName, Call]:
        """The devices on which this call is over."""
        return {
            name: device.finished[call_id]
            for name, device in self.devices.items()
            if call_id in device.finished and name not in self.live(call_id)
        }


def play(scenario: Scenario) -> Run:
    """Play it until everything has healed and settled."""
    random = Random(scenario.seed)
    world = World()
    server = ModelServer(world, random, (DOCTOR, PATIENT), scenario.quality)
    network = Network(world, random)
    users: dict[DeviceName, UserRef] = {"doctor": DOCTOR, "patient": PATIENT, "tablet": PATIENT}
    devices = {
        name: Device(name, user, world, server, network, random, scenario.quality) for name, user in users.items()
    }
    run = Run(world, server, network, devices, scenario)
    for device in devices.values():
        device.start()
    for number, act in enumerate(scenario.acts):
        world.at(act.at_s, lambda act=act, number=number: _act(run, act, number))  # type: ignore[misc]
    for fault in scenario.faults:
        world.at(fault.at_s, lambda fault=fault: _fail(run, fault))  # type: ignore[misc]
    world.run_until(scenario.healed_at_s + SETTLE_S)
    return run


def check(run: Run) -> None:
    """Both sides connected in one generation, or both ended with matching reasons; nothing left open."""
    for call_id in run.call_ids:
        live = run.live(call_id)
        if live:
            _check_connected(run, call_id, live)
        else:
            _check_ended(run, call_id)
    for name, device in run.devices.items():
        expected = {call_id for call_id in run.call_ids if call_id in device.calls and name in run.live(call_id)}
        assert device.open_media <= expected, f"{name} left a device open"
    for pc in run.network.connections:
        assert not pc.applied_too_early, f"{pc.name} got a candidate before its remote description"
        if pc.is_open:
            assert pc.state == "connected", f"{pc.name} of {pc.host} was left open: {pc.state}"
        if run.scenario.is_faultless and pc.is_open:
            sent = [f"candidate:{pc.remote}-{n}" for n in range(3)]
            got = [candidate.candidate if candidate is not None else None for candidate in pc.applied]
            assert got == [*sent, None], "a candidate was lost, or out of order"


def _check_connected(run: Run, call_id: str, live: dict[DeviceName, Call]) -> None:
    assert len(live) == 2, _told(run, call_id)
    assert "doctor" in live, _told(run, call_id)
    generations = set()
    for name, call in live.items():
        assert call.status is CallStatus.ACCEPTED, f"{name} is {call.status}: {_told(run, call_id)}"
        connected = [c for c in call.connections if c.status is ConnectionStatus.CONNECTED]
        assert len(connected) == 1, _told(run, call_id)
        assert call.is_bound, _told(run, call_id)
        quality = run.scenario.quality
        if quality.reorder == quality.drop == quality.unknown == 0.0:
            # On one socket nothing is lost or out of order; else it is shown until the next word of the other side.
            assert not call.is_peer_signaling_lost, _told(run, call_id)
        generations.add(connected[0].generation)
    assert len(generations) == 1, _told(run, call_id)
    pcs = [pc for pc in run.network.connections if pc.is_open and pc.host in live]
    assert any(run.network.linked(pc) in pcs for pc in pcs), _told(run, call_id)
    record = run.server.rows[call_id]
    assert record.phase is Phase.ACCEPTED, _told(run, call_id)


def _check_ended(run: Run, call_id: str) -> None:
    record = run.server.rows.get(call_id)
    assert record is None or record.phase is Phase.ENDED, _told(run, call_id)
    for name, call in run.ended(call_id).items():
        assert _matches(run, name, call, record), f"{name} ended by {call.end_reason}: {_told(run, call_id)}"


def _matches(run: Run, name: DeviceName, call: Call, record: CallRecord | None) -> bool:
    reason = call.end_reason
    if record is not None and reason is record.reason:
        return True
    if reason in ELSEWHERE or reason is EndReason.REPLACED or call.refusal_code is not None:
        return True
    own = {act.what for act in run.scenario.acts if act.device == name}
    if reason in (EndReason.HANGUP, EndReason.CANCELLED, EndReason.DECLINED):
        # Two people may end a call in the same moment; each sees what they did themselves.
        return bool(own & {"hang_up", "decline"})
    return reason in TECHNICAL and not run.scenario.is_faultless


def _act(run: Run, act: Act, number: int) -> None:
    device = run.devices[act.device]
    match act.what:
        case "place":
            call_id = f"call-{number}"
            run.call_ids.append(call_id)
            device.place(call_id, PATIENT if device.user is DOCTOR else DOCTOR)
        case "answer":
            device.do(events.Answered(), (CallStatus.RINGING,))
        case "decline":
            device.do(events.Declined(), (CallStatus.RINGING,))
        case "hang_up":
            device.do(events.HungUp(), (CallStatus.INVITING, CallStatus.ACCEPTING, CallStatus.ACCEPTED))
        case "mute":
            device.mute(number)


def _fail(run: Run, fault: Fault) -> None:
    world = run.world
    match fault:
        case SocketDrop():
            device = run.devices[fault.device]
            device.drop_socket(server_notices_after_s=fault.noticed_after_s)
            world.after(fault.for_s, device.connect)
        case ProgramRestart():
            device = run.devices[fault.device]
            if device.is_running:
                device.kill()
                world.after(fault.for_s, device.start)
        case ServerRestart():
            if run.server.is_up:
                run.server.stop()
                world.after(fault.for_s, run.server.start)
                for device in run.devices.values():
                    world.after(1.0, device.notice_broken)
        case MediaCut():
            run.network.cut(fault.sender, fault.receiver, world.now_s, world.now_s + fault.for_s)


def _told(run: Run, call_id: str) -> str:
    lines = [f"server: {run.server.rows.get(call_id)}"]
    for name, device in run.devices.items():
        lines.append(f"{name}: {device.calls.get(call_id) or device.finished.get(call_id)}")
    steps = [(step, name) for name, device in run.devices.items() for step in device.history if step[1] == call_id]
    for (at_s, _, event, found), name in sorted(steps, key=lambda item: item[0][0]):
        lines.append(f"{at_s:8.3f} {name}: {event}")
        lines += [f"                 {effect}" for effect in found]
    return "\n".join(lines)
