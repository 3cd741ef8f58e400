"""Sharing another program's window as a person does, told as JSON; run under an X server with a window manager."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from careconnect_desktop.core.resources import bundled_resources
from careconnect_desktop.media.call_media import LocalCallMedia
from careconnect_desktop.platform_qt.screen_share import ShareTarget, ShareTargets, Thumbnails
from careconnect_desktop.ports.media import VideoFrame, VideoRole
from careconnect_desktop.ui.call.share_picker import THUMBNAIL_PX, SharePicker
from careconnect_desktop.ui.shared.look import Look, ThemeChoice
from tests.helpers.service_process import ending_with_us
from tests.helpers.shown_window import SMALL_PX, WIDE_PX

TITLE, OWN_TITLE = "Letter of Dr. Meyer", "A window of one's own"
_PATIENCE_S = 20.0


class Newest:
    """A `VideoSink` that keeps the last picture and counts."""

    def __init__(self) -> None:
        self.size_px = (0, 0)
        self.count = 0

    def push(self, frame: VideoFrame) -> None:
        self.size_px = frame.width_px, frame.height_px
        self.count += 1


def spend(seconds: float, until: Callable[[], object] = lambda: False) -> bool:
    """Let Qt work; True as soon as `until` is."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        if until():
            return True
        time.sleep(0.01)
    return bool(until())


def choose(look: Look, targets: ShareTargets) -> tuple[list[str], int, ShareTarget]:
    """What the picker lists, how wide the first one's small picture is, and the target that is chosen by its title."""
    pictures: list[QImage] = []
    thumbnails = Thumbnails(THUMBNAIL_PX)
    picker = SharePicker(look, targets, thumbnails, "Amina Haddad")
    chosen: list[ShareTarget] = []
    picker.chosen.connect(chosen.append)
    picker.open()
    names = [card.accessibleName() for _target, card in picker.cards]
    target, card = next(each for each in picker.cards if each[1].accessibleName() == TITLE)
    thumbnails.ask(target, pictures.append)
    spend(_PATIENCE_S, lambda: pictures)
    card.click()
    picker.share_button.click()
    spend(_PATIENCE_S, lambda: chosen)
    return names, pictures[0].width() if pictures else 0, chosen[0]


def main() -> None:
    """Each step is waited for; what came of it is printed in one line."""
    application = QApplication(sys.argv[:1])
    look = Look(application, bundled_resources(), ThemeChoice.LIGHT)
    targets = ShareTargets(lambda: frozenset({OWN_TITLE}))
    shown, own = (
        subprocess.Popen(
            ending_with_us([sys.executable, "-m", "tests.helpers.shown_window", title]),
            stdin=subprocess.PIPE,
            text=True,
            bufsize=1,
        )
        for title in (TITLE, OWN_TITLE)
    )
    assert shown.stdin is not None

    def say(word: str) -> None:
        print(word, file=shown.stdin, flush=True)

    told: dict[str, object] = {}
    try:
        spend(_PATIENCE_S, lambda: len(ShareTargets().windows()) == 2)
        names, thumbnail_px, target = choose(look, targets)
        told["listed"], told["thumbnail_px"] = names, thumbnail_px
        media, sent = LocalCallMedia(None, None, None), Newest()
        media.start()
        media.add_self_view(sent, VideoRole.SCREEN)
        media.share_screen(targets.source(target, media.set_screen_hidden))
        told["is_filmed"] = spend(_PATIENCE_S, lambda: sent.size_px == SMALL_PX)
        say("wide")
        told["follows_its_size"] = spend(_PATIENCE_S, lambda: sent.size_px == WIDE_PX)
        say("minimise")
        told["is_hidden"] = spend(_PATIENCE_S, lambda: media.state.is_screen_hidden)
        told["goes_on_meanwhile"] = media.state.is_sharing_screen
        count = sent.count
        say("restore")
        told["is_back"] = spend(_PATIENCE_S, lambda: not media.state.is_screen_hidden)
        told["is_filmed_again"] = spend(_PATIENCE_S, lambda: sent.count > count)
        say("close")
        told["is_over"] = spend(_PATIENCE_S, lambda: not media.state.is_sharing_screen)
        told["why"] = media.state.screen_error
        told["is_said_to_be_hidden"] = media.state.is_screen_hidden
        media.close()
    finally:
        for each in (shown, own):
            each.kill()
            each.wait(10)
    print(json.dumps(told))


if __name__ == "__main__":
    main()
