"""Pictures on their way to the screen: the newest wins, one wake-up, letterboxed, mirrored, never lost by silence."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from careconnect_desktop.platform_qt.picture_mailbox import PictureMailbox
from careconnect_desktop.ui.call.video_view import VideoView
from tests.helpers.call_stand_ins import a_picture

SURROUND = QColor("#11161B")


def a_view(qtbot: QtBot, mailbox: PictureMailbox, width: int = 640, height: int = 480, **options: object) -> VideoView:
    view = VideoView(mailbox, background=SURROUND, **options)  # type: ignore[arg-type]
    qtbot.addWidget(view)
    view.resize(width, height)
    view.show()
    qtbot.waitExposed(view)
    return view


def brightness(view: VideoView, x: int, y: int) -> int:
    image = view.grab().toImage()
    ratio = view.devicePixelRatioF()
    return image.pixelColor(round(x * ratio), round(y * ratio)).lightness()


def test_newest_picture_wins_and_the_others_are_counted(qtbot: QtBot) -> None:
    mailbox = PictureMailbox()
    with qtbot.waitSignals([mailbox.arrived]):
        for luma in (40, 80, 200):
            mailbox.push(a_picture(luma=luma))
    taken = mailbox.take()
    assert taken is not None
    assert taken.pixelColor(500, 200).lightness() > 180
    assert (mailbox.pushed_count, mailbox.dropped_count) == (3, 2)
    assert mailbox.take() is None


def test_a_slow_view_is_woken_once(qtbot: QtBot) -> None:
    mailbox = PictureMailbox()
    wakes: list[int] = []
    mailbox.arrived.connect(lambda: wakes.append(1))
    for _ in range(5):
        mailbox.push(a_picture())
    assert len(wakes) == 1
    mailbox.take()
    mailbox.push(a_picture())
    assert len(wakes) == 2


def test_pictures_of_another_thread_are_drawn(qtbot: QtBot) -> None:
    mailbox = PictureMailbox()
    view = a_view(qtbot, mailbox)
    thread = threading.Thread(target=lambda: mailbox.push(a_picture(luma=235)))
    thread.start()
    qtbot.waitUntil(lambda: view.has_picture)
    thread.join()
    assert brightness(view, 600, 240) > 220
    assert brightness(view, 40, 240) < 140


def test_a_picture_of_another_shape_is_letterboxed(qtbot: QtBot) -> None:
    mailbox = PictureMailbox()
    view = a_view(qtbot, mailbox, 800, 480)
    mailbox.push(a_picture(luma=235))
    qtbot.waitUntil(lambda: view.has_picture)
    assert view.picture_rect().getRect() == pytest.approx((80, 0, 640, 480))
    assert brightness(view, 20, 240) == SURROUND.lightness()
    assert brightness(view, 700, 240) > 220


def test_a_filling_picture_is_cropped(qtbot: QtBot) -> None:
    mailbox = PictureMailbox(is_filling=True)
    view = a_view(qtbot, mailbox, 640, 240)
    mailbox.push(a_picture(luma=235))
    qtbot.waitUntil(lambda: view.has_picture)
    assert view.picture_rect().getRect() == pytest.approx((0, -120, 640, 480))


def test_the_own_picture_is_mirrored(qtbot: QtBot) -> None:
    mailbox = PictureMailbox()
    view = a_view(qtbot, mailbox, is_mirrored=True)
    mailbox.push(a_picture(luma=235))
    qtbot.waitUntil(lambda: view.has_picture)
    assert brightness(view, 40, 240) > 220
    assert brightness(view, 600, 240) < 140


def test_rounded_corners_show_what_is_behind(qtbot: QtBot) -> None:
    mailbox = PictureMailbox(is_filling=True)
    view = a_view(qtbot, mailbox, 160, 120, radius_px=20)
    mailbox.push(a_picture(luma=235))
    qtbot.waitUntil(lambda: view.has_picture)
    image = view.grab().toImage()
    assert image.pixelColor(159, 60).lightness() > 220
    assert image.pixelColor(159, 119).lightness() != image.pixelColor(150, 100).lightness()


def test_the_last_picture_stays_until_it_is_cleared(qtbot: QtBot) -> None:
    mailbox = PictureMailbox()
    view = a_view(qtbot, mailbox)
    mailbox.push(a_picture(luma=235))
    qtbot.waitUntil(lambda: view.has_picture)
    qtbot.wait(60)
    assert brightness(view, 600, 240) > 220
    view.clear()
    assert brightness(view, 600, 240) == SURROUND.lightness()


def test_the_media_thread_scales_to_the_widget(qtbot: QtBot) -> None:
    mailbox = PictureMailbox()
    view = a_view(qtbot, mailbox, 320, 240)
    mailbox.push(a_picture(1280, 960))
    taken = mailbox.take()
    assert taken is not None
    assert taken.size() == QSize(320, 240) * view.devicePixelRatioF()


def test_a_closed_mailbox_takes_nothing(qtbot: QtBot) -> None:
    mailbox = PictureMailbox()
    mailbox.push(a_picture())
    mailbox.close()
    mailbox.push(a_picture())
    assert mailbox.take() is None
    assert mailbox.pushed_count == 1


def test_pictures_from_two_threads_at_once_are_scaled_one_after_the_other(qtbot: QtBot) -> None:
    mailbox = PictureMailbox()
    mailbox.want(317, 211)
    frames = [a_picture(width_px, height_px) for width_px, height_px in ((640, 480), (1280, 720), (320, 240))]

    def push() -> None:
        for number in range(60):
            mailbox.push(frames[number % len(frames)])

    # As a window that is opened again: the last picture comes from it, the next ones from the media thread.
    threads = [threading.Thread(target=push) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert mailbox.pushed_count == 180
    mailbox.close()


def test_a_closed_mailbox_ends_in_this_thread_although_another_holds_it_last(qtbot: QtBot) -> None:
    """As a media thread does in the middle of a push."""
    mailbox = PictureMailbox()
    ended_in: list[int] = []
    mailbox.destroyed.connect(lambda: ended_in.append(threading.get_ident()), Qt.ConnectionType.DirectConnection)
    may_let_go = threading.Event()
    held = [mailbox]

    def hold() -> None:
        may_let_go.wait(20)
        held.clear()

    media = threading.Thread(target=hold)
    media.start()
    mailbox.close()
    mailbox.close()
    del mailbox
    qtbot.waitUntil(lambda: bool(ended_in), timeout=20_000)
    may_let_go.set()
    media.join()
    assert ended_in == [threading.get_ident()]
