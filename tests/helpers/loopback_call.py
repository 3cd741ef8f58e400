"""A call of a process with itself, printed as one word; run where there is no interface but loopback."""

from __future__ import annotations

import asyncio
import subprocess
import sys

import pytest

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.rtc.compat import Repairs
from careconnect_desktop.rtc.peer_connection import MediaThreadPeerConnectionFactory
from careconnect_desktop.rtc.session import SessionSettings
from tests.helpers.rtc_pair import Side, card_and_tone, connect
from tests.helpers.service_process import program


def outcome_without_network(is_repaired: bool) -> str:
    """``connected``, or the code of what stopped the call, on a machine that has only loopback."""
    ip = program("ip", "iproute2")
    inside = f"{ip} link set lo up && exec {sys.executable} -m {__name__} {'repaired' if is_repaired else 'stock'}"
    done = subprocess.run(
        ["unshare", "--net", "sh", "-c", inside], check=False, capture_output=True, text=True, timeout=60
    )
    if "unshare failed" in done.stderr:
        pytest.skip("this machine lets nobody make network namespaces")
    return done.stdout.strip() or done.stderr


async def _call(is_repaired: bool) -> str:
    settings = SessionSettings(repairs=Repairs(loopback_alone=is_repaired))
    caller, callee = (Side(MediaThreadPeerConnectionFactory(settings), card_and_tone()) for _ in range(2))
    try:
        await connect(caller, callee)
    except CareConnectError as error:
        return error.code
    else:
        return "connected"
    finally:
        await caller.close()
        await callee.close()


if __name__ == "__main__":
    print(asyncio.run(_call(sys.argv[1] == "repaired")))
