"""A program: a clinic and a call of some seconds, in whatever network it is started; prints states and both reports.

`python -m tests.helpers.call_for_seconds FOLDER SECONDS`; one JSON object a line on standard output.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tests.helpers.clinic import clinic, pair


def main(folder: Path, seconds: int) -> None:
    """Ends when the call has ended on both sides."""
    with clinic(folder) as server:
        doctor, patient = pair(server, folder, ["--seconds", str(seconds)], [])
        with doctor, patient:
            for process in (doctor, patient):
                process.until("connected")
            print(json.dumps({"state": "connected"}), flush=True)
            codes = [doctor.code(seconds + 60.0), patient.code(30.0)]
            reports = [doctor.report, patient.report]
    print(json.dumps({"state": "ended", "codes": codes, "reports": reports}), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
