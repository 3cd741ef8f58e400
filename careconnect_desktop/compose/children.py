"""The parent's side: starts children that cannot outlive it, and ends them in good order."""

from __future__ import annotations

import asyncio
import contextlib
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence

STOP_S = 10.0


class Child:
    """One running program of the demo."""

    def __init__(self, name: str, process: asyncio.subprocess.Process) -> None:
        self.name = name
        self._process = process

    async def next_line(self) -> str | None:
        """The next line of its standard output; None at the end."""
        if self._process.stdout is None:
            return None
        line = await self._process.stdout.readline()
        return line.decode("utf-8", "replace").strip() if line else None

    async def wait(self) -> int:
        """Its exit code, once it has one."""
        return await self._process.wait()

    def ask_to_end(self) -> None:
        """Close its standard input: it ends by itself."""
        if self._process.stdin is not None:
            self._process.stdin.close()

    async def end(self) -> int:
        """Ask, wait, insist; its exit code."""
        self.ask_to_end()
        try:
            async with asyncio.timeout(STOP_S):
                return await self._process.wait()
        except TimeoutError:
            with contextlib.suppress(ProcessLookupError):
                self._process.kill()
            return await self._process.wait()


class Children:
    """All children of this program; leaving the block ends the last that is left, in reverse order."""

    def __init__(self) -> None:
        self._children: list[Child] = []

    async def start(
        self,
        name: str,
        module: str,
        arguments: Sequence[str],
        environment: Mapping[str, str] | None = None,
        *,
        is_output_read: bool = False,
    ) -> Child:
        """Run `module.main(arguments)` in a process of its own, out of reach of this terminal's Ctrl-C.

        environment: added to this program's own. Without `is_output_read` its output goes nowhere.
        """
        own_group: dict[str, bool | int] = (
            {"creationflags": getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)}
            if os.name == "nt"
            else {"start_new_session": True}
        )
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "careconnect_desktop.compose.child",
            module,
            *arguments,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE if is_output_read else asyncio.subprocess.DEVNULL,
            env={**os.environ, **(environment or {})},
            **own_group,  # type: ignore[arg-type]
        )
        child = Child(name, process)
        self._children.append(child)
        return child

    async def end_all(self) -> None:
        """Clients before the server, each in good order."""
        for child in reversed(self._children):
            await child.end()
        self._children.clear()
