"""What is said of a call: a sentence for every phase and ending, levels apart, commands to the service."""

from __future__ import annotations

from array import array
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.call.states import MediaFlags
from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.ports.devices import DeviceList, MediaDevice
from careconnect_desktop.ports.media import AudioBlock, MediaState
from careconnect_desktop.viewmodels.call import CallMeters, make_scene
from careconnect_desktop.viewmodels.call_words import MediaAction
from tests.gui.call.conftest import DEVICES, CallDesk
from tests.helpers.call_stand_ins import a_call


@pytest.mark.parametrize("phase", [phase for phase in CallPhase if phase is not CallPhase.CONNECTED])
def test_every_phase_without_a_picture_is_one_full_sentence(phase: CallPhase) -> None:
    sentence = make_scene(a_call(phase, end_reason=EndReason.HANGUP)).sentence
    assert sentence.endswith(".")
    assert "Amina Haddad" in sentence
    assert "{" not in sentence


def test_a_connected_call_needs_no_words() -> None:
    scene = make_scene(a_call())
    assert scene.sentence == ""
    assert scene.is_live


def test_connected_without_a_picture_yet_says_so() -> None:
    assert "picture of Amina" in make_scene(a_call(has_remote_video=False)).sentence


@pytest.mark.parametrize("is_caller", [True, False])
@pytest.mark.parametrize("reason", list(EndReason))
def test_every_ending_is_one_full_sentence(reason: EndReason, is_caller: bool) -> None:
    scene = make_scene(a_call(CallPhase.ENDED, end_reason=reason, is_caller=is_caller))
    assert scene.sentence.endswith(".")
    assert "{" not in scene.sentence


def test_an_ending_says_who_did_it() -> None:
    ended = a_call(CallPhase.ENDED, end_reason=EndReason.HANGUP)
    assert make_scene(ended, is_left_by_me=True).sentence == "You have left the call."
    assert make_scene(ended).sentence == "Amina Haddad has left the call."
    cancelled = a_call(CallPhase.ENDED, end_reason=EndReason.CANCELLED)
    assert make_scene(cancelled).sentence == "You have cancelled the call."
    assert make_scene(replace(cancelled, is_caller=False)).sentence == "Amina Haddad has stopped calling."


def test_a_shared_window_that_is_hidden_or_closed_is_told() -> None:
    working = MediaState(has_camera=True, has_microphone=True)
    for media, word in (
        (replace(working, is_sharing_screen=True, is_screen_hidden=True), "Amina Haddad sees its last picture"),
        (replace(working, screen_error="screen_closed"), "was closed. Nothing is shared"),
        (replace(working, screen_error="screen_unavailable"), "Choose another window"),
    ):
        (notice,) = make_scene(a_call(own_media=media)).notices
        assert word in notice
    assert make_scene(a_call(own_media=replace(working, is_sharing_screen=True))).notices == ()


@pytest.mark.parametrize("code", ["busy", "user_offline", "not_related", "rate_limited", "unreachable"])
def test_a_refusal_says_what_to_do_next(code: str) -> None:
    scene = make_scene(a_call(CallPhase.ENDED, end_reason=EndReason.FAILED, refusal_code=code))
    assert scene.sentence.count(".") == 2


def test_the_other_side_without_a_camera_is_told_in_its_place() -> None:
    scene = make_scene(a_call(peer_flags=MediaFlags(video=False, audio=False), has_remote_video=False))
    assert scene.tiles[0].placeholder == "Amina Haddad has turned the camera off."
    assert scene.sentence == ""
    assert scene.notices == ("Amina Haddad is muted.",)


@pytest.mark.parametrize(
    ("media", "action"),
    [
        (MediaState(camera_error="camera_missing"), MediaAction.TRY_CAMERA_AGAIN),
        (MediaState(camera_error="camera_busy"), MediaAction.TRY_CAMERA_AGAIN),
        (MediaState(camera_error="a code that nobody knows"), MediaAction.TRY_CAMERA_AGAIN),
        (MediaState(camera_error="camera_busy", microphone_error="microphone_busy"), MediaAction.TRY_MICROPHONE_AGAIN),
        (MediaState(speaker_error="speaker_missing"), MediaAction.TRY_SPEAKER_AGAIN),
    ],
)
def test_a_device_that_fails_has_a_sentence_and_a_way_on(media: MediaState, action: MediaAction) -> None:
    problem = make_scene(a_call(own_media=media)).problem
    assert problem is not None
    assert problem.sentence.endswith(".")
    assert problem.action is action


def test_devices_are_nobodys_business_before_the_answer() -> None:
    call = a_call(CallPhase.INCOMING, own_media=MediaState(camera_error="camera_missing"))
    assert make_scene(call).problem is None


def test_one_signal_for_each_different_snapshot(desk: CallDesk, qtbot: QtBot) -> None:
    changes: list[object] = []
    desk.model.changed.connect(lambda: changes.append(desk.model.snapshot))
    desk.calls.show(a_call(CallPhase.RINGING))
    desk.calls.show(a_call(CallPhase.RINGING))
    desk.calls.show(a_call())
    assert len(changes) == 2


def test_mute_goes_to_the_service_and_comes_back(desk: CallDesk) -> None:
    desk.calls.show(a_call())
    desk.model.toggle_microphone()
    assert desk.model.snapshot is not None
    assert desk.model.snapshot.is_microphone_muted
    assert desk.model.snapshot.notices == ("You are muted. Nobody can hear you.",)
    desk.model.toggle_microphone()
    assert not desk.model.snapshot.is_microphone_muted


def test_who_leaves_reads_that_they_left(desk: CallDesk) -> None:
    desk.calls.show(a_call())
    desk.model.leave()
    desk.calls.show(a_call(CallPhase.ENDED, end_reason=EndReason.HANGUP))
    assert desk.model.snapshot is not None
    assert desk.model.snapshot.sentence == "You have left the call."


def test_time_and_level_are_told_apart(desk: CallDesk, qtbot: QtBot) -> None:
    desk.calls.show(a_call())
    changes: list[object] = []
    desk.model.changed.connect(lambda: changes.append(None))
    desk.calls.stand_in_media.sound.sinks[0].push(AudioBlock(b"\x00\x40" * 480, 0.0))
    desk.clock.pass_seconds(65)
    desk.model.refresh_meters()
    assert desk.model.meters == CallMeters(65, 0.5)
    assert changes == []


def test_the_microphone_is_not_listened_to_after_the_call(desk: CallDesk) -> None:
    desk.calls.show(a_call())
    assert len(desk.calls.stand_in_media.sound.sinks) == 1
    desk.calls.show(a_call(CallPhase.ENDED, end_reason=EndReason.HANGUP))
    assert desk.calls.stand_in_media.sound.sinks == []


def test_a_chosen_camera_acts_on_the_call_at_once(desk: CallDesk) -> None:
    desk.calls.show(a_call())
    desk.devices.choose_camera("cam-2")
    camera = desk.calls.stand_in_media.cameras[-1]
    assert camera is not None
    assert camera.label == "camera cam-2"
    assert desk.devices.snapshot.camera_id == "cam-2"


def test_a_chosen_device_that_is_gone_falls_back_to_the_default(desk: CallDesk) -> None:
    desk.devices.choose_camera("cam-2")
    desk.catalog.plug(replace(DEVICES, cameras=DEVICES.cameras[:1]))
    assert desk.devices.snapshot.camera_id == "cam-1"


def test_plugging_in_what_was_missing_is_enough(desk: CallDesk) -> None:
    desk.catalog.plug(DeviceList())
    desk.calls.show(a_call(own_media=MediaState(camera_error="camera_missing", has_microphone=True)))
    desk.catalog.plug(DeviceList(cameras=(MediaDevice("cam-9", "New camera"),)))
    assert len(desk.calls.stand_in_media.cameras) == 1


def test_a_microphone_that_is_unplugged_gives_way_to_the_next_one(desk: CallDesk) -> None:
    desk.catalog.plug(replace(DEVICES, microphones=(MediaDevice("mic-1", "Headset", is_default=True),)))
    desk.calls.show(a_call())
    desk.catalog.plug(replace(DEVICES, microphones=(MediaDevice("mic-2", "Built-in microphone", is_default=True),)))
    microphone = desk.calls.stand_in_media.microphones[-1]
    assert microphone is not None
    # The system's choice is named by none: it may change again.
    assert microphone.label == "microphone None"
    assert desk.calls.stand_in_media.cameras == []


def test_another_device_that_comes_changes_nothing(desk: CallDesk) -> None:
    desk.calls.show(a_call())
    desk.catalog.plug(replace(DEVICES, cameras=(*DEVICES.cameras, MediaDevice("cam-3", "Third camera"))))
    assert desk.calls.stand_in_media.cameras == []


def test_devices_are_watched_only_while_somebody_talks(desk: CallDesk) -> None:
    desk.calls.show(a_call(CallPhase.INCOMING))
    assert not desk.catalog.is_watching
    desk.calls.show(a_call())
    assert desk.catalog.is_watching
    desk.calls.show(a_call(CallPhase.ENDED, end_reason=EndReason.HANGUP))
    assert not desk.catalog.is_watching


def test_speaking_while_muted_is_told_until_the_mute_goes(desk: CallDesk) -> None:
    muted = MediaState(has_camera=True, has_microphone=True, is_microphone_muted=True)
    desk.calls.show(a_call(own_media=muted))
    loud = AudioBlock(array("h", [9000] * 480).tobytes(), 0.0)
    for _ in range(20):
        for sink in desk.calls.stand_in_media.sound.sinks:
            sink.push(loud)
        desk.clock.pass_seconds(0.066)
        desk.model.refresh_meters()
    assert desk.model.snapshot is not None
    assert desk.model.snapshot.notices == ("You are speaking, but you are muted. Nobody can hear you.",)
    assert desk.model.meters.microphone_level == 0.0
    desk.model.toggle_microphone()
    assert not desk.model.snapshot.notices


def test_only_the_call_that_rang_when_the_person_acted_is_answered(desk: CallDesk) -> None:
    ringing = a_call(CallPhase.INCOMING, is_caller=False)
    desk.calls.show(replace(ringing, call_id="c-2"))
    desk.model.answer("c-1")
    assert desk.calls.asked == []
    desk.model.answer("c-2", has_video=False)
    assert desk.calls.asked == ["answer without camera"]
    desk.calls.show(a_call(call_id="c-2", is_caller=False))
    desk.model.answer("c-2", has_video=False)
    assert desk.calls.asked == ["answer without camera"], "its camera is not turned off once it goes on"
