"""A real Chromium as the other peer, and the public Socket.IO client for its page."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.helpers.service_process import program, running

_NPM = Path(__file__).parent / "npm"
_SCRIPT = Path("node_modules/socket.io-client/dist/socket.io.min.js")
# Camera and microphone are Chromium's own moving pictures and beeps; nothing is asked, nothing is fetched.
_FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--disable-sync",
    "--mute-audio",
    "--autoplay-policy=no-user-gesture-required",
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
    # Otherwise host candidates are mDNS names, which need a responder in the network.
    "--disable-features=WebRtcHideLocalIpsWithMdns",
)


def chromium_program() -> str:
    """The browser's path; skips the test when the machine has none."""
    for name in ("chromium-browser", "google-chrome"):
        found = shutil.which(name)
        if found and shutil.which("chromium") is None:
            return found
    return program("chromium", "chromium")


@contextmanager
def open_page(url: str, folder: Path, flags: Sequence[str] = ()) -> Iterator[None]:
    """Chromium without a window, with this page, and a fresh profile in `folder`.

    The page tells what it sees by requests to its own server; when this returns, it may not have loaded yet.
    """
    profile = folder / "chromium-profile"
    command = [chromium_program(), *_FLAGS, *flags, f"--user-data-dir={profile}", url]
    # The wrapper script of Debian reads its configuration from HOME.
    env = {**os.environ, "HOME": str(folder)}
    with running(command, folder / "chromium.log", profile.exists, env=env):
        yield


def _cache_folder() -> Path:
    """Outside the tree, one folder per content of the lock, so that an old one is never taken for the new."""
    base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    digest = hashlib.sha256((_NPM / "package-lock.json").read_bytes()).hexdigest()[:12]
    return Path(base) / "careconnect-tests" / f"npm-{digest}"


def socket_io_client_script() -> Path:
    """The client's single file, from npm by the lock's hashes, kept for the next run; skips without npm."""
    folder = _cache_folder()
    script = folder / _SCRIPT
    if script.exists():
        return script
    npm = program("npm", "npm")
    folder.parent.mkdir(parents=True, exist_ok=True)
    # Made beside its place and copied when it is whole: a broken attempt leaves nothing.
    with tempfile.TemporaryDirectory(dir=folder.parent) as fresh:
        for name in ("package.json", "package-lock.json"):
            shutil.copy(_NPM / name, fresh)
        done = subprocess.run(
            [npm, "ci", "--no-audit", "--no-fund", "--ignore-scripts"],
            cwd=fresh,
            check=False,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=120,
        )
        if done.returncode != 0:
            pytest.skip(f"npm could not get socket.io-client: {done.stderr.decode(errors='replace')[-300:]}")
        if not script.exists():
            shutil.copytree(fresh, folder, dirs_exist_ok=True)
    return script
