"""The one sound format of the program, and the way to it from what a device insists on."""

from __future__ import annotations

from collections.abc import Iterator

import av
import numpy as np
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat

from careconnect_desktop.ports.media import SAMPLE_RATE_HZ

BUFFER_MS = 40
"""Of a device; Qt's own 250 ms would be heard as delay."""
BLOCK_SAMPLES = SAMPLE_RATE_HZ // 100
"""10 ms."""

_AV_SAMPLES = {
    QAudioFormat.SampleFormat.UInt8: "u8",
    QAudioFormat.SampleFormat.Int16: "s16",
    QAudioFormat.SampleFormat.Int32: "s32",
    QAudioFormat.SampleFormat.Float: "flt",
}
_LAYOUTS = {1: "mono", 2: "stereo"}


def program_format() -> QAudioFormat:
    """48 kHz, mono, signed 16 bit."""
    wanted = QAudioFormat()
    wanted.setSampleRate(SAMPLE_RATE_HZ)
    wanted.setChannelCount(1)
    wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return wanted


def device_format(device: QAudioDevice) -> QAudioFormat:
    """The program's format where the device takes it, else the device's own with at most two channels."""
    wanted = program_format()
    if device.isFormatSupported(wanted):
        return wanted
    own = device.preferredFormat()
    if own.channelCount() > 2:
        own.setChannelCount(2)
    if own.sampleFormat() not in _AV_SAMPLES:
        own.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return own


def buffer_bytes(device: QAudioFormat) -> int:
    """Bytes of `BUFFER_MS` in this format."""
    return device.bytesForDuration(BUFFER_MS * 1000)


class FormatConverter:
    """Converts a stream of packed samples from one format to another; keeps what does not fill a frame."""

    def __init__(self, source: QAudioFormat, target: QAudioFormat) -> None:
        self._source = source
        self._target = target
        self._rest = b""
        self._resampler: av.AudioResampler | None = None
        # swresample spreads one channel over two at 71 % each; both sides of a headset should be as loud as the one.
        self._is_doubled = source.channelCount() == 1 and target.channelCount() == 2
        if source != target:
            self._resampler = av.AudioResampler(
                format=_AV_SAMPLES[target.sampleFormat()],
                layout=_LAYOUTS[1 if self._is_doubled else target.channelCount()],
                rate=target.sampleRate(),
            )

    def convert(self, samples: bytes) -> bytes:
        """What is ready in the target format; may be empty."""
        if self._resampler is None:
            return samples
        data = self._rest + samples
        frame_bytes = self._source.bytesPerFrame()
        count = len(data) // frame_bytes
        self._rest = data[count * frame_bytes :]
        if not count:
            return b""
        frame = av.AudioFrame(
            format=_AV_SAMPLES[self._source.sampleFormat()],
            layout=_LAYOUTS[self._source.channelCount()],
            samples=count,
        )
        frame.sample_rate = self._source.sampleRate()
        plane = frame.planes[0]
        plane.update(data[: count * frame_bytes].ljust(plane.buffer_size, b"\0"))
        return b"".join(self._packed(converted) for converted in self._resampler.resample(frame))

    def _packed(self, frame: av.AudioFrame) -> bytes:
        sample_bytes = self._target.bytesPerSample()
        channels = 1 if self._is_doubled else self._target.channelCount()
        samples = bytes(frame.planes[0])[: frame.samples * sample_bytes * channels]
        if self._is_doubled:
            samples = np.frombuffer(samples, f"V{sample_bytes}").repeat(2).tobytes()
        return samples


class BlockCutter:
    """Cuts a stream of 16-bit mono samples into blocks of 10 ms."""

    def __init__(self) -> None:
        self._rest = b""

    def cut(self, samples: bytes) -> Iterator[bytes]:
        """Whole blocks of `2 * BLOCK_SAMPLES` bytes; what is left waits for the next call."""
        data = self._rest + samples
        step = 2 * BLOCK_SAMPLES
        whole = len(data) // step * step
        self._rest = data[whole:]
        for start in range(0, whole, step):
            yield data[start : start + step]
