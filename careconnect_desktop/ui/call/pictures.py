"""Where the pictures of one call arrive for its window."""

from __future__ import annotations

from dataclasses import dataclass, field

from careconnect_desktop.platform_qt.picture_mailbox import PictureMailbox
from careconnect_desktop.viewmodels.call import SCREEN_TILE


def _filling() -> PictureMailbox:
    return PictureMailbox(is_filling=True)


@dataclass(frozen=True, slots=True)
class CallPictures:
    """camera, screen: of the other person, each fitted into its room; own: one's own camera, cropped to its frame."""

    camera: PictureMailbox = field(default_factory=PictureMailbox)
    screen: PictureMailbox = field(default_factory=PictureMailbox)
    own: PictureMailbox = field(default_factory=_filling)

    def of_tile(self, tile_id: str) -> PictureMailbox:
        """The mailbox of a tile of the scene."""
        return self.screen if tile_id == SCREEN_TILE else self.camera

    def close(self) -> None:
        """Take nothing any more; before the views go."""
        for mailbox in (self.camera, self.screen, self.own):
            mailbox.close()
