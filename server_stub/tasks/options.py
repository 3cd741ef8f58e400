"""The words of the command line that are tasks."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, Protocol

TASKS = frozenset(
    {
        *("backup", "backup keygen", "restore"),
        *("keys list", "keys add", "keys rotate", "keys remove"),
        "symptoms export",
    }
)


class AddCommand(Protocol):
    """Adds a command to the whole, or to `place`, the actions of another."""

    def __call__(self, name: str, words: str, place: Any = ..., /, **fixed: str) -> argparse.ArgumentParser: ...


def add_tasks(command: AddCommand, commands: Any) -> None:
    """Add every task to the whole command line."""
    _add_backups(command)
    _add_keys(command, commands)
    _add_exports(command, commands)


def _add_backups(command: AddCommand) -> None:
    made = command(
        "backup",
        "write database and files, without keys and sessions, encrypted to a public key (age), while the server runs",
        command="backup",
    )
    made.add_argument("--out", metavar="FILE", default=None, help="new file for it; - for standard output")
    made.add_argument("--recipient", metavar="KEY", default=None, help="public key, age1...")
    actions = made.add_subparsers(title="actions", metavar="ACTION")
    pair = command(
        "keygen", "make a key pair for backups: keep the file away from the server", actions, command="backup keygen"
    )
    pair.add_argument("--identity", metavar="FILE", type=Path, required=True, help="new file for the private key")
    back = command(
        "restore",
        "put a backup into an empty database and an empty place for files; everybody must sign in anew. The secrets "
        "folder of the server that made it must be in place",
        command="restore",
    )
    back.add_argument("--from", dest="source", metavar="FILE", required=True, help="the backup; - for standard input")
    back.add_argument("--identity", metavar="FILE", type=Path, required=True, help="file with the private key")


def _add_keys(command: AddCommand, commands: Any) -> None:
    keys = commands.add_parser("keys", help="keys that seal what people wrote", description="data keys")
    actions = keys.add_subparsers(title="actions", metavar="ACTION", required=True)
    command("list", "the keys, and how much each has sealed", actions, command="keys list")
    command("add", "add a key: servers that run take it up within a minute", actions, command="keys add")
    command(
        "rotate",
        "seal everything anew with the newest key, while servers run; broken off, it goes on when called again",
        actions,
        command="keys rotate",
    )
    gone = command(
        "remove",
        "forget a key that seals nothing any more; backups that were made with it need it still: keep a copy with them",
        actions,
        command="keys remove",
    )
    gone.add_argument("key", help="id of the key, for example k1")


def _add_exports(command: AddCommand, commands: Any) -> None:
    symptoms = commands.add_parser("symptoms", help="the symptom checker", description="the symptom checker")
    actions = symptoms.add_subparsers(title="actions", metavar="ACTION", required=True)
    export = command(
        "export",
        "write every stored analysis, which holds no person, to improve the rules: what was typed may still tell more",
        actions,
        command="symptoms export",
    )
    export.add_argument("--out", metavar="FILE", required=True, help="new file for it; - for standard output")
    export.add_argument("--format", choices=("csv", "ndjson"), default="ndjson", help="(default: ndjson)")
