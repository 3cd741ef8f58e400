"""Discs of people: the picture once it is there, the initials until then, and nothing of somebody who has left."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.ui.chat.picture_files import read_portrait, upload_of_image
from careconnect_desktop.ui.shared.chips import Avatar
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.portraits import PORTRAIT_PX, Portraits, Show
from careconnect_desktop.ui.shared.rows import ROW_ROLE, Row, RowList, RowModel
from careconnect_desktop.viewmodels.portraits import PortraitsModel
from tests.gui.conftest import Settle

pytestmark = pytest.mark.allows_leaks("descriptor", reason="Qt keeps the threads that scale large pictures")

URL = "/api/files/1"
BLUE = QColor(20, 40, 200)


def plain(colour: QColor = BLUE, width: int = PORTRAIT_PX, height: int = PORTRAIT_PX) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(colour)
    return image


class Server:
    """Holds the questions until a test answers them."""

    def __init__(self) -> None:
        self.waiting: list[tuple[str, Show]] = []

    def fetch(self, url: str, show: Show) -> None:
        self.waiting.append((url, show))

    def answer(self, image: QImage | None) -> None:
        for _url, show in self.waiting:
            show(image)
        self.waiting.clear()


@pytest.fixture
def server(look: Look) -> Iterator[Server]:
    found = Server()
    look.portraits.serve(found.fetch)
    yield found
    look.portraits.serve(None)


def centre(widget: Avatar) -> QColor:
    image = widget.grab().toImage()
    # Beside the letters, within the disc.
    return image.pixelColor(image.width() // 2, image.height() // 6)


def an_avatar(look: Look, qtbot: QtBot) -> Avatar:
    avatar = Avatar(look, "Amina Hassan", picture_url=URL)
    qtbot.addWidget(avatar)
    avatar.resize(avatar.sizeHint())
    return avatar


def test_initials_stand_until_the_picture_has_come(look: Look, server: Server, qtbot: QtBot) -> None:
    avatar = an_avatar(look, qtbot)
    before = avatar.grab().toImage()
    avatar.grab()
    assert [url for url, _show in server.waiting] == [URL], "asked once, however often it is drawn"
    server.answer(plain())
    assert centre(avatar) == BLUE
    assert before.pixelColor(20, 7) != BLUE
    assert avatar.accessibleName() == "Amina Hassan"
    corner = avatar.grab().toImage().pixelColor(0, 0)
    assert corner != BLUE, "a disc, not a square"


def test_what_cannot_be_had_is_asked_for_again_when_the_server_is_back(
    look: Look, server: Server, qtbot: QtBot
) -> None:
    avatar = an_avatar(look, qtbot)
    avatar.grab()
    server.answer(None)
    avatar.grab()
    assert server.waiting == []
    assert centre(avatar) != BLUE
    look.portraits.try_again()
    avatar.grab()
    server.answer(plain())
    assert centre(avatar) == BLUE


def test_nothing_is_left_of_who_was_signed_in(look: Look, server: Server, qtbot: QtBot) -> None:
    avatar = an_avatar(look, qtbot)
    avatar.grab()
    server.answer(plain())
    late = Avatar(look, "Tom Becker", picture_url="/api/files/2")
    qtbot.addWidget(late)
    late.grab()
    look.portraits.serve(None)
    assert centre(avatar) != BLUE
    other = Server()
    look.portraits.serve(other.fetch)
    server.answer(plain())
    urls = [URL, "/api/files/2"]
    assert [look.portraits.image(url) for url in urls] == [None, None], "neither what had come nor what comes late"
    assert [url for url, _show in other.waiting] == urls


def test_rows_of_lists_have_pictures(look: Look, server: Server, qtbot: QtBot) -> None:
    rows = RowList(look, "People")
    qtbot.addWidget(rows)
    model: RowModel[str] = RowModel(lambda name: Row(title=name, avatar=name, picture_url=URL), str, rows)
    rows.setModel(model)
    model.show_items(["Amina Hassan"])
    rows.resize(300, 100)
    rows.grab()
    server.answer(plain())
    colours = [rows.grab().toImage().pixelColor(36, y) for y in range(10, 60)]
    assert BLUE in colours
    assert model.index(0).data(ROW_ROLE).spoken == "Amina Hassan"


def test_only_so_many_are_held(look: Look) -> None:
    portraits = Portraits(look)
    asked: list[str] = []

    def fetch(url: str, show: Show) -> None:
        asked.append(url)
        show(plain())

    portraits.serve(fetch)
    for number in range(100):
        portraits.image(f"/{number}")
    portraits.image("/99")
    portraits.image("/0")
    assert asked[-1] == "/0"
    assert len(asked) == 101
    portraits.deleteLater()


def test_a_portrait_is_the_middle_of_a_picture() -> None:
    wide = plain(QColor("white"), 900, 300)
    painter = QPainter(wide)
    painter.fillRect(300, 0, 300, 300, BLUE)
    painter.end()
    found = read_portrait(upload_of_image(wide, "me").data)
    assert (found.width(), found.height()) == (PORTRAIT_PX, PORTRAIT_PX)
    assert found.pixelColor(PORTRAIT_PX // 2, PORTRAIT_PX // 2).blue() > 180
    assert found.pixelColor(4, 4).red() < 80
    with pytest.raises(CareConnectError):
        read_portrait(b"no picture")


class Source:
    """Bytes, or a failure."""

    def __init__(self, found: bytes | CareConnectError) -> None:
        self._found = found

    async def picture(self, url: str) -> bytes:
        if isinstance(self._found, CareConnectError):
            raise self._found
        return self._found


@pytest.mark.parametrize(("source", "is_there"), [
    (Source(upload_of_image(plain(), "me").data), True),
    (Source(b"no picture"), False),
    (Source(CareConnectError("unreachable", retryable=True)), False),
])  # fmt: skip
async def test_pictures_are_read_in_a_worker(
    tasks: TaskScope, owner: QObject, settle: Settle, source: Source, is_there: bool
) -> None:
    shown: list[QImage | None] = []
    PortraitsModel(source, tasks).want(URL, read_portrait, shown.append)
    await tasks.drain()
    await settle()
    assert [image is not None for image in shown] == [is_there]
