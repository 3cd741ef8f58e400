"""A desktop program that tells when its windows are painted: ``python -m tests.perf.desktop_start URL``.

Signs in by the part in its environment, as in the demo, where the time of its start stands too.
"""

from __future__ import annotations

import sys

from careconnect_desktop.compose.quick_start import quick_start


def main() -> int:
    """Run the program until it is asked to end; imported in the order in which the program does it."""
    with quick_start():
        from PySide6.QtWidgets import QApplication

        from tests.perf.first_pictures import FirstPictures

        pictures = FirstPictures(QApplication(sys.argv[:1]))
        from careconnect_desktop.compose.desktop_run import run_desktop

        code = run_desktop(sys.argv[1])
        pictures.deleteLater()
        return code


if __name__ == "__main__":
    sys.exit(main())
