"""From the words of the command line to sources: ``testcard``, ``tone``, ``voice`` or a file."""

from __future__ import annotations

from pathlib import Path

from careconnect_desktop.media.file_source import FileAudioSource, FileVideoSource, open_media_file
from careconnect_desktop.media.test_card import TestCardSource
from careconnect_desktop.media.tone import SpeechLikeSource, ToneSource
from careconnect_desktop.ports.media import AudioSource, VideoSource


def named_video_source(name: str) -> VideoSource:
    """``testcard``, or the path of a file that holds video; raises the codes of `open_media_file` at once."""
    if name == "testcard":
        return TestCardSource()
    path = Path(name)
    open_media_file(path, "video").close()
    return FileVideoSource(path)


def named_audio_source(name: str) -> AudioSource:
    """``tone``, ``voice``, or the path of a file that holds sound; raises the codes of `open_media_file` at once."""
    if name == "tone":
        return ToneSource()
    if name == "voice":
        return SpeechLikeSource()
    path = Path(name)
    open_media_file(path, "audio").close()
    return FileAudioSource(path)
