"""Devices, mute and share of one call: the device first, then everything else."""

from __future__ import annotations

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.media import pictures
from careconnect_desktop.media.call_media import LocalCallMedia, LocalCallMediaFactory
from careconnect_desktop.ports.media import CallMedia, CallMediaFactory, MediaState, VideoRole
from tests.helpers.devices import Album, HandAudioSource, HandOutput, HandVideoSource, Tape, sound, values


class Call:
    """A call's media over devices that are moved by hand."""

    def __init__(self, *, is_camera_off: bool = False, is_muted: bool = False) -> None:
        self.camera, self.microphone, self.output = HandVideoSource(), HandAudioSource(), HandOutput()
        self.media = LocalCallMedia(
            self.camera, self.microphone, self.output, is_camera_off=is_camera_off, is_microphone_muted=is_muted
        )
        self.sent, self.spoken, self.states = Album(), Tape(), list[MediaState]()
        self.media.outgoing_video(VideoRole.CAMERA).subscribe(self.sent)
        self.media.outgoing_audio().subscribe(self.spoken)
        self.media.subscribe_state(self.states.append)


def test_it_is_what_the_port_asks_for() -> None:
    media: CallMedia = Call().media
    factory: CallMediaFactory = LocalCallMediaFactory(lambda: None, lambda: None, lambda: None)
    assert media.state.has_camera
    assert not factory.create().state.has_camera


def test_nothing_is_opened_before_start_and_each_device_once_after() -> None:
    call = Call()
    assert (call.camera.starts, call.microphone.starts, call.output.playout) == (0, 0, None)
    call.media.start()
    call.media.start()
    assert (call.camera.starts, call.microphone.starts) == (1, 1)
    assert call.output.playout is not None


def test_a_camera_that_is_off_is_not_opened() -> None:
    call = Call(is_camera_off=True)
    call.media.start()
    assert call.camera.starts == 0
    call.media.set_camera_off(False)
    assert call.camera.starts == 1
    assert call.media.state.sends_video


def test_camera_off_closes_the_device_shows_black_and_passes_nothing_that_comes_late() -> None:
    call = Call()
    call.media.start()
    call.camera.shoot()
    call.media.set_camera_off(True)
    assert call.camera.stops >= 1
    call.camera.shoot()
    assert [float(pictures.luma(frame).mean()) for frame in call.sent.frames] == [128.0, 16.0]
    assert not call.media.state.sends_video
    assert call.states[-1].is_camera_off


def test_a_muted_microphone_sends_silence_in_the_same_rhythm_and_is_still_metered() -> None:
    call = Call()
    heard = Tape()
    call.media.add_self_audio(heard)
    call.media.start()
    call.microphone.speak(1000)
    call.media.set_microphone_muted(True)
    call.microphone.speak(2000)
    call.media.set_microphone_muted(False)
    call.microphone.speak(3000)
    assert [values(block) for block in call.spoken.blocks] == [{1000}, {0}, {3000}]
    assert [values(block) for block in heard.blocks] == [{1000}, {2000}, {3000}]


def test_a_call_that_begins_muted_says_nothing() -> None:
    call = Call(is_muted=True)
    call.media.start()
    call.microphone.speak(1000)
    assert values(call.spoken.blocks[0]) == {0}
    assert not call.media.state.sends_audio


def test_hang_up_closes_all_devices_and_nothing_passes_any_more() -> None:
    call = Call()
    remote = Album()
    call.media.add_remote_video(remote)
    call.media.start()
    call.media.close()
    call.media.close()
    assert call.camera.stops >= 1
    assert call.microphone.stops >= 1
    assert call.output.stops >= 1
    call.camera.shoot()
    call.microphone.speak(1000)
    call.media.incoming_video(VideoRole.CAMERA).push(pictures.black(64, 64))
    call.media.set_microphone_muted(False)
    call.media.set_camera_off(False)
    call.media.start()
    assert (call.sent.frames, call.spoken.blocks, remote.frames) == ([], [], [])
    assert (call.camera.starts, call.microphone.starts) == (1, 1)


def test_a_camera_is_changed_in_the_call_and_the_line_stays() -> None:
    call = Call()
    call.media.start()
    old, new = call.camera, HandVideoSource()
    call.media.set_camera(new)
    old.shoot(64, 64)
    new.shoot(128, 64)
    assert [frame.width_px for frame in call.sent.frames] == [128]
    assert old.stops >= 1


def test_a_microphone_is_changed_in_the_call_and_stays_muted() -> None:
    call = Call(is_muted=True)
    call.media.start()
    new = HandAudioSource()
    call.media.set_microphone(new)
    call.microphone.speak(1)
    new.speak(2)
    assert [values(block) for block in call.spoken.blocks] == [{0}]


def test_a_camera_that_is_taken_away_leaves_black() -> None:
    call = Call()
    call.media.start()
    call.camera.shoot()
    call.media.set_camera(None)
    assert float(pictures.luma(call.sent.frames[-1]).mean()) == 16.0
    assert not call.media.state.has_camera


def test_a_device_that_fails_at_once_is_told_and_the_call_goes_on() -> None:
    camera = HandVideoSource(CareConnectError("camera_busy", "Another program uses the camera."))
    microphone, output = HandAudioSource(), HandOutput(CareConnectError("speaker_missing"))
    media = LocalCallMedia(camera, microphone, output)
    media.start()
    assert (media.state.camera_error, media.state.speaker_error) == ("camera_busy", "speaker_missing")
    assert microphone.starts == 1
    media.set_camera(HandVideoSource())
    assert media.state.camera_error is None


def test_a_device_that_fails_later_is_told_once_and_only_while_it_is_the_one_in_use() -> None:
    call = Call()
    call.media.start()
    old = call.camera
    assert old.fail is not None
    old.fail(CareConnectError("camera_missing"))
    assert call.media.state.camera_error == "camera_missing"
    call.media.set_camera(HandVideoSource())
    old.fail(CareConnectError("camera_missing"))
    assert call.media.state.camera_error is None


def test_a_screen_is_shared_beside_the_camera_and_ends_black() -> None:
    call = Call()
    screen, seen, self_view = HandVideoSource(), Album(), Album()
    call.media.outgoing_video(VideoRole.SCREEN).subscribe(seen)
    call.media.add_self_view(self_view, VideoRole.SCREEN)
    call.media.start()
    call.media.share_screen(screen)
    screen.shoot(256, 128)
    assert call.states[-1].is_sharing_screen
    call.media.stop_sharing_screen()
    screen.shoot()
    assert [frame.width_px for frame in seen.frames] == [256, 256]
    assert float(pictures.luma(seen.frames[-1]).mean()) == 16.0
    assert self_view.frames == seen.frames
    assert call.sent.frames == []
    assert [state.is_sharing_screen for state in call.states] == [True, False]


def test_what_is_shared_is_hidden_only_while_it_is_shared() -> None:
    call = Call()
    call.media.start()
    first, second = HandVideoSource(), HandVideoSource()
    call.media.set_screen_hidden(first, True)
    assert not call.media.state.is_screen_hidden
    call.media.share_screen(first)
    call.media.set_screen_hidden(first, True)
    assert call.media.state.is_screen_hidden
    assert call.media.state.is_sharing_screen
    call.media.stop_sharing_screen()
    assert not call.media.state.is_screen_hidden
    call.media.share_screen(second)
    assert not call.media.state.is_screen_hidden


def test_what_a_window_says_that_is_shared_no_more_counts_for_nothing() -> None:
    call = Call()
    call.media.start()
    before, now = HandVideoSource(), HandVideoSource()
    call.media.share_screen(before)
    call.media.share_screen(now)
    call.media.set_screen_hidden(before, True)
    assert not call.media.state.is_screen_hidden
    call.media.set_screen_hidden(now, True)
    call.media.set_screen_hidden(before, False)
    assert call.media.state.is_screen_hidden


def test_a_camera_that_works_again_is_not_said_to_have_failed() -> None:
    call = Call()
    call.media.start()
    assert call.camera.fail is not None
    call.camera.fail(CareConnectError("camera_failed"))
    assert call.media.state.camera_error == "camera_failed"
    call.media.set_camera_off(True)
    call.media.set_camera_off(False)
    call.camera.shoot()
    assert call.media.state.sends_video
    assert len(call.sent.frames) == 1


def test_a_screen_that_cannot_be_shared_is_not_said_to_be() -> None:
    call = Call()
    call.media.start()
    call.media.share_screen(HandVideoSource(CareConnectError("screen_denied")))
    assert not call.media.state.is_sharing_screen
    assert call.media.state.screen_error == "screen_denied"


def test_nothing_is_shared_before_the_call_has_begun() -> None:
    call = Call()
    screen = HandVideoSource()
    call.media.share_screen(screen)
    assert screen.starts == 0
    assert not call.media.state.is_sharing_screen


def test_self_view_is_what_is_sent_and_a_late_one_gets_the_newest() -> None:
    call = Call()
    call.media.start()
    frame = call.camera.shoot()
    album = Album()
    stop = call.media.add_self_view(album)
    assert album.frames == [frame]
    stop()
    stop()
    call.camera.shoot()
    assert album.frames == [frame]


def test_remote_sound_reaches_taps_and_the_loudspeaker() -> None:
    call = Call()
    tape = Tape()
    call.media.add_remote_audio(tape)
    call.media.start()
    for _ in range(5):
        call.media.incoming_audio().push(sound(5000))
    assert len(tape.blocks) == 5
    assert call.output.playout is not None
    assert any(call.output.playout.read(480))
    call.media.set_audio_output(None)
    assert call.output.stops >= 1


def test_state_is_told_only_when_it_changes() -> None:
    call = Call()
    call.media.set_microphone_muted(True)
    call.media.set_microphone_muted(True)
    assert len(call.states) == 1
