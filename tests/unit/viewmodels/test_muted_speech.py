"""Speaking while muted: told soon, not for a knock on the table, and gone with the mute."""

from __future__ import annotations

from careconnect_desktop.viewmodels.muted_speech import SPEECH_LEVEL, MutedSpeech

TICK_S = 0.066


def heard(speech: MutedSpeech, levels: list[float], from_s: float = 0.0, *, is_muted: bool = True) -> list[bool]:
    return [speech.take(level, from_s + index * TICK_S, is_muted=is_muted) for index, level in enumerate(levels)]


def test_a_sentence_is_noticed_within_a_second_and_stays_for_four() -> None:
    speech = MutedSpeech()
    loud = 2 * SPEECH_LEVEL
    said = heard(speech, [loud, loud, 0.0] * 6)
    assert said.index(True) * TICK_S < 1.0
    assert speech.take(0.0, 17 * TICK_S + 3.9, is_muted=True)
    assert not speech.take(0.0, 17 * TICK_S + 4.1, is_muted=True)


def test_a_knock_and_a_quiet_room_are_no_speech() -> None:
    speech = MutedSpeech()
    assert not any(heard(speech, ([0.8, 0.5] + [0.01] * 13) * 6))
    assert not any(heard(speech, [SPEECH_LEVEL / 2] * 60, 10.0))


def test_nothing_is_said_of_somebody_who_is_not_muted() -> None:
    speech = MutedSpeech()
    assert not any(heard(speech, [0.5] * 40, is_muted=False))
    assert any(heard(speech, [0.5] * 20, 5.0))
    assert not speech.take(0.5, 6.5, is_muted=False)
    assert not speech.take(0.5, 6.6, is_muted=True)
