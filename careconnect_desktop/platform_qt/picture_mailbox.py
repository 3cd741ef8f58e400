"""From a media thread to the screen: a one-slot mailbox of pictures that are ready to draw.

Pixels never travel in a signal. The media thread scales and converts a frame to 32-bit RGB (swscale releases the
interpreter lock) and leaves it in the slot; the view is told once, however many pictures came before it looked, and
draws the newest.
"""

from __future__ import annotations

import threading

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QImage

from careconnect_desktop.ports.media import VideoFrame


class PictureMailbox(QObject):
    """A `VideoSink` for one view: the newest picture wins, the others are counted as dropped.

    `push` is called by media threads, and by whoever subscribes; everything else by the GUI thread. `arrived` is
    emitted when the slot turns from empty to full; connect it queued. Keep it without a parent: a media thread may
    hold it longer than the view lives, and `close` makes it refuse what still comes.
    """

    arrived = Signal()

    def __init__(self, *, is_filling: bool = False) -> None:
        super().__init__()
        # Loaded with the first mailbox: a program that shows no picture needs no decoder.
        import av
        from av.video.reformatter import VideoReformatter

        self._picture_type = av.VideoFrame
        self._is_filling = is_filling
        self._lock = threading.Lock()
        self._scaling = threading.Lock()
        self._reformatter = VideoReformatter()
        self._image: QImage | None = None
        self._wanted_px = (0, 0)
        self._pushed_count = 0
        self._dropped_count = 0
        self._closed = threading.Event()

    @property
    def pushed_count(self) -> int:
        """Pictures that came, ever."""
        return self._pushed_count

    @property
    def dropped_count(self) -> int:
        """Pictures that a newer one replaced before they were drawn."""
        return self._dropped_count

    @property
    def is_filling(self) -> bool:
        """The picture covers the wanted space and is cropped; otherwise it fits into it."""
        return self._is_filling

    def want(self, width_px: int, height_px: int) -> None:
        """Say how large the picture is drawn, in device pixels, so that the GUI thread only has to copy it."""
        self._wanted_px = (width_px, height_px)

    def push(self, frame: VideoFrame) -> None:
        """Convert and keep the picture of `frame` (an ``av.VideoFrame``), unless closed."""
        if self._closed.is_set() or not isinstance(frame.image, self._picture_type):
            return
        width_px, height_px = self._drawn_size(frame.width_px, frame.height_px)
        # The one who subscribes pushes the last picture again while the media thread may push the next one: two in one
        # scaler at once end the program.
        with self._scaling:
            converted = self._reformatter.reformat(frame.image, width_px, height_px, "bgra", interpolation="BILINEAR")
        plane = converted.planes[0]
        # QImage does not own foreign memory; the binding keeps the bytes alive as long as the image.
        image = QImage(bytes(plane), width_px, height_px, plane.line_size, QImage.Format.Format_RGB32)
        with self._lock:
            if self._closed.is_set():
                return
            self._pushed_count += 1
            was_empty = self._image is None
            self._dropped_count += not was_empty
            self._image = image
            # Inside the lock, so that nothing is emitted after `close` has returned.
            if was_empty:
                self.arrived.emit()

    def take(self) -> QImage | None:
        """The newest picture that was not yet taken, or None."""
        with self._lock:
            image, self._image = self._image, None
            return image

    def close(self) -> None:
        """Refuse pictures from now on; a media thread may go on pushing."""
        with self._lock:
            if self._closed.is_set():
                return
            self._closed.set()
            self._image = None
        # Qt's part ends in this thread, whoever holds the last reference: with the media thread's it would end there,
        # amid what this thread does with the view that it is connected to.
        self.setParent(QCoreApplication.instance())
        self.deleteLater()

    def _drawn_size(self, width_px: int, height_px: int) -> tuple[int, int]:
        wanted_width, wanted_height = self._wanted_px
        if not wanted_width or not wanted_height:
            return width_px, height_px
        choose = max if self._is_filling else min
        scale = choose(wanted_width / width_px, wanted_height / height_px)
        return max(1, round(width_px * scale)), max(1, round(height_px * scale))
