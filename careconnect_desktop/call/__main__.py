"""Prints both tables: `python -m careconnect_desktop.call`."""

from __future__ import annotations

import sys

from careconnect_desktop.call.table import rows


def main() -> None:
    """One line for each cell: state, what happens, what it does."""
    for state, trigger, outcome in rows():
        sys.stdout.write(f"{state:<24} {trigger:<24} {outcome}\n")


if __name__ == "__main__":
    main()
