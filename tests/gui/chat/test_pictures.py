"""Pictures in messages: pasted, dropped, chosen, on their way, opened; what cannot be sent says why."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.services.chat import ChatSnapshot, Thread
from careconnect_desktop.services.outbox import Outgoing
from careconnect_desktop.services.presence import PresenceSnapshot
from careconnect_desktop.ui.chat.bubbles import BUBBLE_ROLE, Bubble
from careconnect_desktop.ui.chat.picture_dialog import PictureDialog
from careconnect_desktop.ui.chat.picture_files import MAX_SIDE_PX, upload_of_file, upload_of_image
from careconnect_desktop.ui.chat.thread_view import ThreadView
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.sample_picture import sample_picture
from careconnect_desktop.ui.gallery.stand_ins import FixedClock, HeldCalls, HeldChat, HeldDocuments, HeldPresence
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.viewmodels.chat import ChatModel
from careconnect_desktop.viewmodels.ticker import Ticker

pytestmark = pytest.mark.allows_leaks("descriptor", reason="Qt keeps the threads that scale large pictures")


@dataclass
class Desk:
    view: ThreadView
    chat: HeldChat
    model: ChatModel

    def show(self, **changes: object) -> None:
        thread = Thread(person=samples.MEYER, messages=samples.MESSAGES, is_loading=False)
        shown = replace(thread, **changes)  # type: ignore[arg-type]  # fields by name
        self.chat.put(ChatSnapshot(conversations=samples.CONVERSATIONS, thread=shown, is_loaded=True))

    def last(self) -> Bubble:
        model = self.view.model
        bubble = model.index(model.rowCount() - 1, 0).data(BUBBLE_ROLE)
        assert isinstance(bubble, Bubble)
        return bubble

    async def until(self, is_so: Callable[[], object]) -> None:
        async with asyncio.timeout(20):
            while not is_so():
                await asyncio.sleep(0.005)
                QApplication.processEvents()


@pytest.fixture
def desk(look: Look, times: Times, tasks: TaskScope, owner: QObject, qtbot: QtBot) -> Desk:
    chat = HeldChat()
    presence = HeldPresence(PresenceSnapshot(line=LineState.ONLINE))
    ticker, documents = Ticker(owner), HeldDocuments()
    model = ChatModel(samples.AMINA, chat, presence, HeldCalls(), tasks, FixedClock(), ticker, documents, owner)
    view = ThreadView(look, times, model)
    qtbot.addWidget(view)
    desk = Desk(view, chat, model)
    desk.show()
    view.resize(800, 700)
    view.show()
    return desk


def an_image(width: int = 40, height: int = 30) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(200, 30, 30, 128))
    return image


async def test_a_pasted_picture_stands_beside_the_draft_and_goes_with_it(desk: Desk, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setImage(an_image())
    qtbot.keyClick(desk.view.editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    await desk.until(lambda: desk.model.snapshot.attachment)
    assert desk.view.composer.remove_picture.isVisible()
    qtbot.keyClicks(desk.view.editor, "my arm")
    qtbot.keyClick(desk.view.editor, Qt.Key.Key_Return)
    assert desk.chat.sent == ["my arm"]
    assert [image.content_type for image in desk.chat.images] == ["image/jpeg"]
    assert desk.model.snapshot.attachment is None
    QGuiApplication.clipboard().clear()


async def test_a_picture_alone_can_be_sent_and_be_taken_away_before(desk: Desk, qtbot: QtBot) -> None:
    desk.model.attach(sample_picture)
    await desk.until(lambda: desk.model.snapshot.attachment)
    qtbot.mouseClick(desk.view.composer.remove_picture, Qt.MouseButton.LeftButton)
    assert desk.model.snapshot.attachment is None
    assert not desk.view.send.isEnabled()
    desk.model.attach(sample_picture)
    await desk.until(lambda: desk.model.snapshot.attachment)
    qtbot.mouseClick(desk.view.send, Qt.MouseButton.LeftButton)
    assert (desk.chat.sent, len(desk.chat.images)) == ([""], 1)


async def test_a_dropped_file_is_taken_and_another_kind_says_why_not(desk: Desk, tmp_path: Path) -> None:
    good, bad = tmp_path / "arm.png", tmp_path / "report.png"
    an_image().save(str(good))
    bad.write_bytes(b"%PDF-1.7 not a picture")
    for path, is_taken in ((good, True), (bad, False)):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        event = QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        desk.view.dropEvent(event)
        if is_taken:
            await desk.until(lambda: desk.model.snapshot.attachment)
            desk.model.detach()
        else:
            await desk.until(lambda: desk.model.snapshot.attachment_failure)
            failure = desk.model.snapshot.attachment_failure
            assert failure is not None
            assert failure.key == "unsupported_media"


async def test_each_person_has_their_own_picture(desk: Desk) -> None:
    desk.model.attach(sample_picture)
    await desk.until(lambda: desk.model.snapshot.attachment)
    desk.show(person=samples.HADDAD, messages=())
    assert desk.model.snapshot.attachment is None
    desk.show()
    assert desk.model.snapshot.attachment is not None


async def test_a_picture_on_its_way_tells_how_far_and_can_be_cancelled(desk: Desk) -> None:
    picture = sample_picture()
    desk.show(outgoing=(Outgoing("c1", "d1", "", image=picture, progress=0.4),))
    await desk.until(lambda: desk.view.pictures.thumbnail("c1", "", picture))
    bubble = desk.last()
    assert (bubble.note, bubble.spoken) == ("Sending, 40 %", "Picture, Sending, 40 %")
    assert bubble.is_outgoing
    desk.model.discard("c1")
    assert desk.chat.discarded == ["c1"]


async def test_what_waits_for_the_server_says_that_it_is_kept(desk: Desk, qtbot: QtBot) -> None:
    desk.show(outgoing=(Outgoing("c1", "d1", "Hello", CareConnectError("unreachable", retryable=True)),))
    bubble = desk.last()
    assert (bubble.is_failed, bubble.note) == (False, "Kept here. It goes when the server is back")
    view = desk.view.list
    place = view.visualRect(view.model().index(view.model().rowCount() - 1, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.chat.again == ["c1"]


async def test_a_picture_is_drawn_small_and_opens_large_by_keyboard(desk: Desk, qtbot: QtBot) -> None:
    picture = sample_picture()
    desk.chat.pictures["/api/files/f1"] = picture.data
    message = replace(samples.message(9, "d1", "p1", 1, ""), image_url="/api/files/f1")
    desk.show(messages=(message,))
    await desk.until(lambda: desk.view.pictures.thumbnail("m0009", "/api/files/f1", None))
    view = desk.view.list
    view.setFocus()
    view.setCurrentIndex(view.model().index(1, 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    (dialog,) = desk.view.window().findChildren(PictureDialog)
    await desk.until(lambda: dialog.picture.image)
    assert dialog.picture.image is not None
    assert dialog.picture.image.width() == 960
    assert dialog.save.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


async def test_a_picture_that_cannot_be_had_says_so(desk: Desk) -> None:
    desk.show(messages=(replace(samples.message(9, "d1", "p1", 1, ""), image_url="/api/files/f1"),))
    desk.view.pictures.thumbnail("m0009", "/api/files/f1", None)
    await desk.until(lambda: desk.view.pictures.has_failed("m0009"))


def test_what_leaves_is_small_enough_and_carries_no_place(tmp_path: Path) -> None:
    large = tmp_path / "large.jpg"
    an_image(3000, 1500).convertToFormat(QImage.Format.Format_RGB32).save(str(large))
    # An Exif block with a marker where cameras write the place.
    content = large.read_bytes()
    exif = b"Exif\x00\x00MM\x00*\x00\x00\x00\x08\x00\x00\x00\x00\x00\x00GPS-48.137-11.575"
    large.write_bytes(content[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif + content[2:])
    upload = upload_of_file(large)
    assert b"GPS" not in upload.data
    made = QImage.fromData(upload.data)
    assert (made.width(), made.height()) == (MAX_SIDE_PX, MAX_SIDE_PX // 2)
    assert upload.name == "large.jpg"


def test_transparency_becomes_white_and_nothing_is_no_picture() -> None:
    made = QImage.fromData(upload_of_image(an_image(), "shot").data)
    red = made.pixelColor(20, 15)
    assert red.red() > 200
    assert red.green() > 100
    with pytest.raises(CareConnectError, match="not a picture"):
        upload_of_image(QImage(), "nothing")


def test_a_picture_taken_upright_arrives_upright(tmp_path: Path) -> None:
    turned = tmp_path / "turned.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6  # Orientation: the camera was held on its side
    Image.new("RGB", (80, 40), (10, 90, 60)).save(turned, exif=exif)
    made = QImage.fromData(upload_of_file(turned).data)
    assert (made.width(), made.height()) == (40, 80)
