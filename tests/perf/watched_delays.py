"""`watched_desktop` with its GUI thread watched: ``python -m tests.perf.watched_delays URL FILE``.

FILE gets the `Delays` as JSON when the program ends. What it costs to tell what is on the screen does not count.
"""

from __future__ import annotations

import sys
from pathlib import Path

from careconnect_desktop.compose.quick_start import quick_start


def main() -> int:
    """Run the program until it is asked to end; imported in the order in which the program does it."""
    with quick_start():
        from tests.perf.watched_program import run

        return run(sys.argv[1], Path(sys.argv[2]))


if __name__ == "__main__":
    sys.exit(main())
