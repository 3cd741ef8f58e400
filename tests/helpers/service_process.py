"""A program that a test starts and that is certainly gone afterwards."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.helpers.ports import wait_until

_SYSTEM_PATH = ("/usr/sbin", "/sbin", "/usr/local/sbin")


def program(name: str, package: str) -> str:
    """The program's path; skips the test, saying how to get it, when the machine lacks it."""
    found = shutil.which(name, path=os.pathsep.join([os.environ.get("PATH", ""), *_SYSTEM_PATH]))
    if found is None:
        pytest.skip(f"{name} is not installed (Debian package {package}; `python3 dev.py system test` installs it)")
    return found


def ending_with_us(command: Sequence[str], signal: str = "KILL") -> list[str]:
    """The command, sent this signal by the kernel when this process is gone: also a killed test run leaves nothing.

    Unchanged where util-linux's `setpriv` is not there. The process id stays that of the command.
    """
    setpriv = shutil.which("setpriv")
    return [setpriv, "--pdeathsig", signal, *command] if setpriv else list(command)


@contextmanager
def running(
    command: Sequence[str],
    log: Path,
    is_ready: Callable[[], bool],
    *,
    env: Mapping[str, str] | None = None,
    user: str | None = None,
    timeout_s: float = 20.0,
    last_signal: str = "KILL",
) -> Iterator[subprocess.Popen[bytes]]:
    """Start, wait until `is_ready`, and in the end stop it: SIGTERM, after 10 s SIGKILL.

    What it prints goes to `log`, whose end is in the error when it does not become ready. last_signal: what it gets
    when this process is killed.
    """
    with log.open("wb") as out:
        process = subprocess.Popen(
            ending_with_us(command, last_signal),
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            env=env,
            user=user,
            start_new_session=True,
        )

    def ready_or_dead() -> bool:
        return process.poll() is not None or is_ready()

    try:
        wait_until(ready_or_dead, f"{command[0]} ready", timeout_s)
        if process.poll() is not None:
            raise RuntimeError(f"{command[0]} ended with {process.returncode}: {_tail(log)}")
        yield process
    except TimeoutError as error:
        raise RuntimeError(f"{error}: {_tail(log)}") from error
    finally:
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
        process.wait()


def _tail(log: Path) -> str:
    return log.read_text(errors="replace")[-2000:]
