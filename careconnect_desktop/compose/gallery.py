"""``python -m careconnect_desktop.compose.gallery OUT [--only SCENE ...]``: every view as a picture."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Render into a folder; 0 when every picture was written."""
    parser = argparse.ArgumentParser(prog="careconnect-gallery", description="Render every view with sample data.")
    parser.add_argument("out", type=Path, help="folder for the pictures")
    parser.add_argument("--scene", action="append", default=[], help="only this scene; may be given again")
    parser.add_argument("--variant", action="append", default=[], help="only this variant; may be given again")
    chosen = parser.parse_args(arguments)
    # Before Qt is loaded: pictures must not depend on the screen of whoever makes them.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false")
    from careconnect_desktop.core.resources import bundled_resources
    from careconnect_desktop.ui.gallery.application import make_application
    from careconnect_desktop.ui.gallery.render import VARIANTS, render
    from careconnect_desktop.ui.gallery.scenes import SCENES

    unknown = set(chosen.scene) - set(SCENES)
    if unknown:
        parser.error(f"no such scene: {', '.join(sorted(unknown))}")
    application = make_application()

    def tell(path: Path) -> None:
        sys.stdout.write(f"{path}\n")

    written = render(
        application,
        bundled_resources(),
        chosen.out,
        chosen.scene or tuple(SCENES),
        [variant for variant in VARIANTS if not chosen.variant or variant.name in chosen.variant],
        tell,
    )
    return 0 if written else 1


if __name__ == "__main__":
    sys.exit(main())
