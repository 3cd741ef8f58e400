"""A sound server without sound cards: what is played into its loudspeaker is what its microphone hears."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.helpers.service_process import program, running

SPEAKER = "test_speaker"
MICROPHONE = "test_microphone"


@contextmanager
def sound_server(folder: Path) -> Iterator[dict[str, str]]:
    """Start PulseAudio in `folder`; the environment variables with which a program finds it.

    Its loudspeaker is a null sink; the microphone is that sink's monitor behind a remapping, because Qt does not list
    monitors.
    """
    command = program("pulseaudio", "pulseaudio")
    socket = folder / "pulse.sock"
    script = folder / "pulse.pa"
    script.write_text(
        f"load-module module-native-protocol-unix auth-anonymous=1 socket={socket}\n"
        f"load-module module-null-sink sink_name={SPEAKER} rate=48000"
        f" sink_properties=device.description=Test-loudspeaker\n"
        f"load-module module-remap-source master={SPEAKER}.monitor source_name={MICROPHONE}"
        f" source_properties=device.description=Test-microphone\n"
        f"set-default-sink {SPEAKER}\n"
        f"set-default-source {MICROPHONE}\n",
        encoding="utf-8",
    )
    environment = {
        "PULSE_SERVER": f"unix:{socket}",
        "PULSE_RUNTIME_PATH": str(folder / "run"),
        "PULSE_STATE_PATH": str(folder / "state"),
        "XDG_RUNTIME_DIR": str(folder),
        "HOME": str(folder),
    }
    arguments = ["-n", "--daemonize=no", "--exit-idle-time=-1", "--disallow-exit", "-F", str(script)]
    if os.geteuid() == 0:
        # PulseAudio only warns about running as root; containers have nobody else.
        arguments.append("--log-level=error")
    own = os.environ | {key: value for key, value in environment.items() if key != "PULSE_SERVER"}
    with running([command, *arguments], folder / "pulse.log", socket.exists, env=own):
        subprocess.run(
            [program("pactl", "pulseaudio-utils"), "info"],
            env=os.environ | environment,
            check=True,
            stdout=subprocess.DEVNULL,
            timeout=10,
        )
        yield environment
