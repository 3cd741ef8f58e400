"""The stage: pictures with everything that floats over them, each in its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from careconnect_desktop.platform_qt.picture_mailbox import PictureMailbox
from careconnect_desktop.ui.call.call_bar import CallBar
from careconnect_desktop.ui.call.header import CallHeader
from careconnect_desktop.ui.call.overlays import ProblemBanner, SentenceOverlay
from careconnect_desktop.ui.call.panel import IdleFader
from careconnect_desktop.ui.call.self_view import SelfView
from careconnect_desktop.ui.call.sharing_banner import SharingBanner
from careconnect_desktop.ui.call.side_panel import SidePage
from careconnect_desktop.ui.call.tile import TileGrid
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.style_sheet import make_style_sheet
from careconnect_desktop.viewmodels.call import CallMeters, CallScene
from careconnect_desktop.viewmodels.call_quality import CallQuality
from careconnect_desktop.viewmodels.shortcuts import ShortcutsModel

_EDGE_PX = 16


class CallStage(QWidget):
    """Dark in every theme. Children are placed by hand, because they lie over each other."""

    def __init__(
        self,
        look: Look,
        mailbox_of: Callable[[str], PictureMailbox],
        self_mailbox: PictureMailbox,
        shortcuts: ShortcutsModel,
        pages: Sequence[SidePage],
        *,
        can_share: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._scene: CallScene | None = None
        self._unseen: dict[str, int] = {}
        self.grid = TileGrid(look, mailbox_of, self)
        self.overlay = SentenceOverlay(look, self)
        self.header = CallHeader(look, self)
        self.self_view = SelfView(look, self_mailbox, self)
        self.banner = ProblemBanner(look, self)
        self.sharing = SharingBanner(look, self)
        self.bar = CallBar(look, shortcuts, pages, can_share=can_share, parent=self)
        self.grid.first_picture_shown.connect(self._show_sentence)
        self.self_view.corner_changed.connect(self.place)
        self.fader = IdleFader((self.header, self.bar), self)
        self.fader.watch(self)
        look.changed.connect(self._restyle)
        self._restyle()

    def show_scene(self, scene: CallScene) -> None:
        """Draw everything but the time and the level."""
        for tile in self.grid.show_tiles(scene.tiles):
            self.fader.watch(tile)
        self.header.show_scene(scene)
        self.sharing.show_state(scene.is_sharing, scene.peer_name, hides_camera=scene.hides_camera)
        self._scene = scene
        self._show_sentence()
        self.banner.show_state(scene.problem, scene.notices, scene.question)
        self.bar.show_scene(scene)
        self.bar.setVisible(not scene.is_ended)
        self.self_view.setVisible(not scene.is_ended)
        self.self_view.show_state(
            is_muted=scene.is_microphone_muted, is_camera_off=scene.is_camera_off or not scene.has_camera
        )
        self._hold()
        self.place()

    def show_unseen(self, key: str, count: int) -> None:
        """Messages that came into a page beside the picture: the controls stay until somebody has looked."""
        self._unseen[key] = count
        self.bar.show_unseen(key, count)
        self._hold()

    def _hold(self) -> None:
        scene = self._scene
        is_quiet = scene is not None and scene.is_live and not scene.sentence
        self.fader.set_held(not is_quiet or any(self._unseen.values()))

    def _show_sentence(self) -> None:
        if self._scene is not None:
            self.overlay.show_sentence(
                self._scene.sentence,
                person=self._scene.peer_name,
                has_picture=self.grid.has_picture,
                is_over=self._scene.is_ended,
            )

    def show_meters(self, meters: CallMeters) -> None:
        """Draw the time and the level."""
        self.header.show_elapsed(meters.elapsed_s)
        self.self_view.show_level(meters.microphone_level)
        self._place_header()

    def show_quality(self, quality: CallQuality) -> None:
        """Draw how well each side is connected."""
        self.header.show_quality(quality)
        self._place_header()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def minimumSizeHint(self) -> QSize:
        return QSize(max(360, self.bar.least_width() + 2 * _EDGE_PX), 320)

    def place(self) -> None:
        """Put every child where it belongs."""
        area = self.rect()
        self.grid.setGeometry(area)
        self.overlay.setGeometry(area)
        self._place_header()
        self._place_sharing()
        self.bar.fit(area.width() - 2 * _EDGE_PX)
        bar = self.bar.sizeHint()
        bar_top = area.bottom() + 1 - bar.height() - _EDGE_PX
        self.bar.setGeometry((area.width() - bar.width()) // 2, bar_top, bar.width(), bar.height())
        self._place_banner(bar_top if not self.bar.isHidden() else area.bottom())
        self.self_view.place_in(self._room_for_self_view())
        self.self_view.raise_()
        self.overlay.keep_free(QRect() if self.self_view.isHidden() else self.self_view.geometry())

    def _place_header(self) -> None:
        size = self.header.sizeHint()
        width = min(size.width(), self.width() - 2 * _EDGE_PX)
        self.header.setGeometry((self.width() - width) // 2, _EDGE_PX, width, size.height())

    def _place_sharing(self) -> None:
        size = self.sharing.fit(self.width() - 2 * _EDGE_PX)
        top = self.header.geometry().bottom() + 9
        self.sharing.setGeometry((self.width() - size.width()) // 2, top, size.width(), size.height())

    def _place_banner(self, bottom: int) -> None:
        size = self.banner.fit(self.width() - 2 * _EDGE_PX)
        left = (self.width() - size.width()) // 2
        self.banner.setGeometry(left, bottom - 12 - size.height(), size.width(), size.height())

    def _room_for_self_view(self) -> QRect:
        """Beside the bar when the window is wide enough, above it and below the header when it is not."""
        area = self.rect()
        view = self.self_view.sizeHint()
        side = (area.width() - self.bar.sizeHint().width()) // 2
        if side < view.width() + 2 * _EDGE_PX and not self.bar.isHidden():
            area.setBottom(self.bar.geometry().top() - 1)
        for above in (self.header, self.sharing):
            side = (area.width() - above.width()) // 2
            if side < view.width() + 2 * _EDGE_PX and not above.isHidden():
                area.setTop(above.geometry().bottom() + 1)
        if not self.banner.isHidden() and self.self_view.corner.is_top is False:
            side = (area.width() - self.banner.width()) // 2
            if side < view.width() + 2 * _EDGE_PX:
                area.setBottom(min(area.bottom(), self.banner.geometry().top() - 1))
        return area

    def _restyle(self) -> None:
        self.setStyleSheet(make_style_sheet(self._look.tokens, self._look.call_colours, self._look.text_scale))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, False)
        self.updateGeometry()
        self.place()
