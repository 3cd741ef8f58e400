"""The first window waits for nothing that it does not show."""

from __future__ import annotations

import json
import subprocess
import sys

HEAVY = ("aiohttp", "aiortc", "av", "cryptography", "httpx", "jeepney", "keyring", "numpy", "pydantic", "socketio")


def test_the_way_in_loads_nothing_heavy() -> None:
    program = (
        "import json, sys\nimport careconnect_desktop.compose.desktop_run\n"
        f"print(json.dumps([name for name in {HEAVY!r} if name in sys.modules]))"
    )
    ran = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True, timeout=60)
    assert json.loads(ran.stdout) == []
