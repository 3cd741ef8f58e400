#!/usr/bin/env python3
"""The only set-up that a fresh machine needs.

    python3 dev.py demo [...]           a doctor's and a patient's client in a real call; --headless without windows
    python3 dev.py test [--all] [...]   the default tests, or with --all the slow ones too; further words go to pytest
    python3 dev.py check                lint, format, types and import contracts
    python3 dev.py bench [...]          the benchmarks of tests/perf
    python3 dev.py gallery [FOLDER ...] every view as a picture, into build/gallery unless named
    python3 dev.py package              the wheel, into dist/
    python3 dev.py system run|test      install the system libraries (Debian and Ubuntu, as root)
    python3 dev.py lock                 write packaging/locks anew from pyproject.toml

Each command makes `.venv` and installs what it needs from the hash-pinned lock files; when they have not changed, it
starts at once. On Windows: `py dev.py demo`. Standard library only, and readable by Python 3.8, so that it can say
that a Python is too old.
"""

from __future__ import annotations

import ctypes.util
import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Dict, List, NoReturn, Optional, Sequence, Tuple

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCKS = ROOT / "packaging" / "locks"
STAMP = VENV / "careconnect-stamp.json"
IS_WINDOWS = os.name == "nt"
OLDEST, TOO_NEW = (3, 11), (3, 14)

# Library, the Debian package that holds it. What Qt needs to start at all, also without a display:
OFFSCREEN_LIBRARIES = (
    ("GL", "libgl1"),
    ("EGL", "libegl1"),
    ("xkbcommon", "libxkbcommon0"),
    ("dbus-1", "libdbus-1-3"),
    ("fontconfig", "libfontconfig1"),
    ("glib-2.0", "libglib2.0-0"),
    ("pulse", "libpulse0"),
    ("Xrandr", "libxrandr2"),
    ("pipewire-0.3", "libpipewire-0.3-0"),
)
# What its windows need on X11:
WINDOW_LIBRARIES = (
    ("xcb-cursor", "libxcb-cursor0"),
    ("xcb-icccm", "libxcb-icccm4"),
    ("xcb-keysyms", "libxcb-keysyms1"),
    ("xcb-shape", "libxcb-shape0"),
    ("xcb-xkb", "libxcb-xkb1"),
    ("xkbcommon-x11", "libxkbcommon-x11-0"),
)
# Program, the Debian package that holds it: the real parts that tests run against. A test whose program is missing
# is skipped and says so.
TEST_PROGRAMS = (
    ("chromium", "chromium"),
    ("turnserver", "coturn"),
    ("pg_ctlcluster", "postgresql"),
    ("redis-server", "redis-server"),
    ("nginx", "nginx-light"),
    ("Xvfb", "xvfb"),
    ("xauth", "xauth"),
    ("xdotool", "xdotool"),
    ("openbox", "openbox"),
    ("xprop", "x11-utils"),
    ("dbus-daemon", "dbus-daemon"),
    ("pulseaudio", "pulseaudio"),
    ("pactl", "pulseaudio-utils"),
    ("ip", "iproute2"),
    ("iptables", "iptables"),
    ("conntrack", "conntrack"),
    ("openssl", "openssl"),
    ("gcc", "gcc"),
    ("node", "nodejs"),
    ("npm", "npm"),
    ("wrk", "wrk"),
)


def say(text: str) -> None:
    """Tell the person what happens; never buffered, so that it stands in order with what programs print."""
    print("dev.py: " + text, flush=True)


def stop(text: str) -> NoReturn:
    """End with a sentence and exit code 1."""
    say(text)
    sys.exit(1)


def run(command: Sequence[str], env: Optional[Dict[str, str]] = None) -> int:
    """Run a program in the project's folder and give back its exit code.

    Ctrl-C reaches the program by itself; here it is waited for, so that it can clean up.
    """
    process = subprocess.Popen(list(command), cwd=str(ROOT), env=env)
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            continue


def become(command: Sequence[str]) -> int:
    """Run a program as the last thing: where that is possible in our place, so that signals are its own."""
    if not IS_WINDOWS:
        os.chdir(str(ROOT))
        os.execv(command[0], list(command))  # noqa: S606 no shell is wanted
    return run(command)


# ---------------------------------------------------------------- system packages


def is_root() -> bool:
    """True for the superuser; never on Windows."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def has_apt() -> bool:
    """True on Debian, Ubuntu and their relatives."""
    return shutil.which("apt-get") is not None and Path("/etc/debian_version").exists()


def has_library(name: str) -> bool:
    """True when the dynamic linker knows the library (`ldconfig -p`, by way of ctypes)."""
    return ctypes.util.find_library(name) is not None


def missing_libraries(wanted: Sequence[Tuple[str, str]]) -> List[str]:
    """The Debian packages whose library is missing; empty on systems other than Linux, where wheels hold all."""
    if not sys.platform.startswith("linux"):
        return []
    return [package for library, package in wanted if not has_library(library)]


def missing_programs() -> List[str]:
    """The Debian packages whose program is missing."""
    search = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/sbin"])
    missing = [package for program, package in TEST_PROGRAMS if shutil.which(program, path=search) is None]
    if "gcc" in missing or not Path("/usr/include/linux/if_tun.h").exists():
        missing.append("libc6-dev")
    return missing


def apt(*words: str, quiet: bool = False) -> int:
    """Run one of apt's programs without questions; its exit code."""
    out = subprocess.DEVNULL if quiet else None
    env = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    return subprocess.call(list(words), env=env, stdin=subprocess.DEVNULL, stdout=out, stderr=out)


def apt_install(packages: Sequence[str]) -> bool:
    """Install as root without a question; False when anything is still missing.

    No service is started by it (Debian's policy-rc.d says so meanwhile): tests start their own, on free ports.
    """
    policy = Path("/usr/sbin/policy-rc.d")
    is_ours = not policy.exists()
    if is_ours:
        policy.write_text("#!/bin/sh\nexit 101\n")
        policy.chmod(0o755)
    try:
        apt("apt-get", "update", "-q")
        known = [package for package in packages if apt("apt-cache", "show", package, quiet=True) == 0]
        for package in sorted(set(packages) - set(known)):
            say("this system has no package called " + package)
        is_done = apt("apt-get", "install", "-y", "-q", "--no-install-recommends", *known) == 0
        return is_done and len(known) == len(packages)
    finally:
        if is_ours:
            policy.unlink()


def system(kind: str) -> int:
    """`dev.py system run|test`: what windows need, or that and everything that the tests run against."""
    if kind not in ("run", "test"):
        stop("system run (what windows need) or system test (that, and the real parts of the tests)?")
    missing = missing_libraries(OFFSCREEN_LIBRARIES + WINDOW_LIBRARIES)
    if kind == "test":
        missing += missing_programs()
    if not missing:
        say("the system has everything")
        return 0
    if not sys.platform.startswith("linux"):
        say("not found here: " + ", ".join(missing) + "; the tests that need them will be skipped")
        return 0
    if not has_apt():
        stop("no apt here. Install what your system calls these Debian packages: " + " ".join(missing))
    if not is_root():
        stop("this needs root: sudo apt-get install " + " ".join(missing))
    say("installing " + " ".join(missing))
    if not apt_install(missing):
        stop("some system packages could not be installed, see above")
    return 0


def need_libraries(wanted: Sequence[Tuple[str, str]]) -> None:
    """Before Qt starts: what is missing is installed when we may, else named together with the way to get it."""
    missing = missing_libraries(wanted)
    if not missing:
        return
    if has_apt() and is_root():
        say("installing the missing system libraries " + " ".join(missing))
        if apt_install(missing):
            return
    how = "sudo apt-get install " if has_apt() else "install what your system calls these Debian packages: "
    stop("Qt cannot start without some system libraries. Please run: " + how + " ".join(missing))


# ---------------------------------------------------------------- the virtual environment


def venv_python() -> Path:
    """The virtual environment's interpreter, made or not."""
    return VENV / ("Scripts/python.exe" if IS_WINDOWS else "bin/python")


def find_python() -> str:
    """A Python that the project supports: this one, or another one on the path."""
    if OLDEST <= sys.version_info[:2] < TOO_NEW:
        return sys.executable
    for minor in range(TOO_NEW[1] - 1, OLDEST[1] - 1, -1):
        found = shutil.which("python3.%d" % minor)
        if found and not subprocess.call([found, "-c", ""], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL):
            return found
    version = "%d.%d" % sys.version_info[:2]
    stop("CareConnect needs Python 3.11, 3.12 or 3.13; this is " + version + ", and no other was found")


def make_venv() -> None:
    """Make `.venv`; Debian's python3 comes without ensurepip, which is said and, as root, mended."""
    python = find_python()
    if subprocess.call([python, "-c", "import ensurepip, venv"], stderr=subprocess.DEVNULL):
        version = subprocess.check_output([python, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"])
        package = "python%s-venv" % version.decode().strip()
        if not (has_apt() and is_root()):
            stop("this Python cannot make virtual environments. Please run: sudo apt-get install " + package)
        say("this Python cannot make virtual environments: installing " + package)
        if not apt_install([package]):
            stop(package + " could not be installed, see above")
    say("making .venv with " + python)
    if subprocess.call([python, "-m", "venv", "--clear", str(VENV)]):
        stop("the virtual environment could not be made, see above")


def digest(*parts: bytes) -> str:
    """SHA-256 over the parts, in hexadecimal."""
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def read_stamp() -> Dict[str, str]:
    """What was installed last: lock name or `project` -> digest. Anything unreadable counts as nothing."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def ensure_venv(locks: Sequence[str]) -> Path:
    """A `.venv` with these locks and the project in it; without pip when nothing has changed since the last time."""
    if subprocess.call([str(venv_python()), "-c", ""]) if venv_python().exists() else True:
        make_venv()
    stamp = read_stamp()
    wanted = {name: digest((LOCKS / (name + ".txt")).read_bytes()) for name in locks}
    # The project's path stands in its editable install: a moved checkout is installed anew.
    wanted["project"] = digest((ROOT / "pyproject.toml").read_bytes(), str(ROOT).encode())
    # dev holds the server's and the client's packages, in the same versions.
    is_complete = stamp.get("dev") == digest((LOCKS / "dev.txt").read_bytes())
    stale = [name for name in wanted if stamp.get(name) != wanted[name] and (name == "project" or not is_complete)]
    if not stale:
        return venv_python()
    STAMP.unlink(missing_ok=True)
    pip = [str(venv_python()), "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "-q"]
    env = dict(os.environ, PIP_ROOT_USER_ACTION="ignore")
    started = time.monotonic()
    files = [word for name in stale if name != "project" for word in ("-r", str(LOCKS / (name + ".txt")))]
    if files:
        say("installing from " + ", ".join(Path(word).name for word in files if word != "-r") + " (a minute or so)")
        if run([*pip, "--require-hashes", "--no-deps", *files], env):
            stop("the packages could not be installed, see above")
    if run([*pip, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)], env):
        stop("the project could not be installed, see above")
    STAMP.write_text(json.dumps({**stamp, **wanted}), encoding="utf-8")
    say("installed in %.0f s" % (time.monotonic() - started))
    return venv_python()


# ---------------------------------------------------------------- commands


def demo(words: List[str]) -> int:
    """A call between two clients; windows need a display and a few system libraries."""
    if "--headless" not in words:
        if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            stop("there is no display for windows here. Without windows: python3 dev.py demo --headless --seconds 10")
        need_libraries(OFFSCREEN_LIBRARIES + WINDOW_LIBRARIES)
    python = ensure_venv(["server", "client"])
    return become([str(python), "-m", "careconnect_desktop", "demo", *words])


def test(words: List[str]) -> int:
    """The default tests, or all."""
    need_libraries(OFFSCREEN_LIBRARIES)
    python = ensure_venv(["dev"])
    selection = ["-m", ""] if "--all" in words else []
    # A worker for each core, whole files to each (what a file starts is started once), in the order of turns_plugin.py.
    # A crash ends the run with its test's name: with another worker the plugin waits for the lost tests for ever.
    workers = ["-n", "logical", "--dist", "loadfile", "--no-loadscope-reorder", "--max-worker-restart=0"]
    # The tests start some hundred programs, and each would compile the whole project again.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    return become([str(python), "-m", "pytest", *workers, *selection, *(word for word in words if word != "--all")])


def check(_words: List[str]) -> int:
    """Lint, format, types and import contracts; all run, also after the first that fails."""
    python = str(ensure_venv(["dev"]))
    scripts = venv_python().parent
    steps = (
        ("lint", [python, "-m", "ruff", "check", "."]),
        ("format", [python, "-m", "ruff", "format", "--check", "."]),
        ("types", [python, "-m", "mypy", "--strict"]),
        ("types of the build hook", [python, "-m", "mypy", "--strict", "packaging/hatch_build.py", "dev.py"]),
        ("import contracts", [str(scripts / "lint-imports")]),
    )
    failed = []
    for name, command in steps:
        say(name)
        if run(command):
            failed.append(name)
    say("failed: " + ", ".join(failed) if failed else "all checks passed")
    return 1 if failed else 0


def bench(words: List[str]) -> int:
    """The benchmarks, in order and with their tables on standard output."""
    need_libraries(OFFSCREEN_LIBRARIES)
    python = ensure_venv(["dev"])
    return become([str(python), "-m", "pytest", "-m", "", "-p", "no:randomly", "-s", "tests/perf", *words])


def gallery(words: List[str]) -> int:
    """Every view as a picture."""
    need_libraries(OFFSCREEN_LIBRARIES)
    python = ensure_venv(["dev"])
    return become([str(python), "-m", "careconnect_desktop.compose.gallery", *(words or ["build/gallery"])])


def package(words: List[str]) -> int:
    """The wheel."""
    python = ensure_venv(["dev"])
    return run([str(python), "-m", "hatchling", "build", "-t", "wheel", *words])


def lock(words: List[str]) -> int:
    """Write the locks anew; `--upgrade` takes newer releases. The server's and the client's agree with dev's."""
    python = str(ensure_venv(["dev"]))
    for name in ("dev", "server", "client"):
        extras = ("server", "client", "build", "dev") if name == "dev" else (name, "build")
        options = [word for extra in extras for word in ("--extra", extra)]
        if name != "dev":
            options += ["--constraint", "packaging/locks/dev.txt"]
        command = [python, "-m", "uv", "pip", "compile", "pyproject.toml", "--universal", "--generate-hashes", "-q"]
        command += ["--no-emit-index-url", "--no-emit-find-links", "--no-header", "--no-annotate"]
        command += ["--python-version", "3.11", "-o", "packaging/locks/%s.txt" % name, *options]
        if run(command + (words if name == "dev" else [])):
            stop("the lock of " + name + " could not be made, see above")
    return 0


COMMANDS = {
    "demo": demo,
    "test": test,
    "check": check,
    "bench": bench,
    "gallery": gallery,
    "package": package,
    "lock": lock,
}


def main(words: List[str]) -> int:
    """Run one command; its exit code is ours."""
    if words[:1] == ["system"]:
        return system(words[1] if len(words) > 1 else "")
    if not words or words[0] not in COMMANDS:
        print(__doc__)
        return 0 if words[:1] in (["-h"], ["--help"]) else 2
    return COMMANDS[words[0]](words[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
