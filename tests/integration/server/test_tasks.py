"""The commands that look after what is stored, as somebody at a terminal gives them."""

from __future__ import annotations

import json
import os
import stat
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from careconnect_desktop.core.errors import CareConnectError
from server_stub.options import config_from, parser
from server_stub.secret_store import load_secrets
from server_stub.storage.database import Database
from server_stub.storage.sealing import Sealer
from server_stub.symptoms import repository
from server_stub.tasks.options import TASKS
from server_stub.tasks.run import run_task
from tests.helpers.rest_server import copy_template


class Terminal:
    """A folder with a server's data, and what is typed there."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys

    def place(self, name: str) -> list[str]:
        folder = self.folder / name
        return [
            *("--database", f"sqlite:///{folder / 'server.db'}", "--files", str(folder / "files")),
            *("--secrets-folder", str(self.folder / "secrets")),
        ]

    async def type(self, *words: str) -> tuple[int, dict[str, Any]]:
        options = parser({}).parse_args(words)
        assert options.command in TASKS
        code = await run_task(options, config_from(options, {}), {})
        return code, json.loads(self._capsys.readouterr().out)

    async def refused(self, *words: str) -> str:
        with pytest.raises(CareConnectError) as refused:
            await self.type(*words)
        return refused.value.code


@pytest.fixture
def terminal(tmp_path: Path, template: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    (tmp_path / "old").mkdir()
    copy_template(template, tmp_path / "old")
    load_secrets(tmp_path / "secrets", {})
    return Terminal(tmp_path, capsys)


async def test_a_backup_is_made_and_restored(terminal: Terminal) -> None:
    identity, backup = terminal.folder / "identity", terminal.folder / "clinic.age"
    code, made = await terminal.type("backup", "keygen", "--identity", str(identity))
    assert (code, made["recipient"][:4]) == (0, "age1")
    assert stat.S_IMODE(identity.stat().st_mode) == 0o600
    words = ("backup", "--out", str(backup), "--recipient", made["recipient"], *terminal.place("old"))
    code, facts = await terminal.type(*words)
    assert (code, facts["state"], facts["missingFiles"]) == (0, "backed up", 0)
    assert [path.name for path in terminal.folder.glob("clinic*")] == ["clinic.age"]
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    words = ("restore", "--from", str(backup), "--identity", str(identity), *terminal.place("new"))
    code, back = await terminal.type(*words)
    assert (code, back["rows"], back["activityLog"], back["sessions"]) == (0, facts["rows"], "intact", "ended")
    assert back["seconds"] > 0


async def test_nothing_is_replaced(terminal: Terminal) -> None:
    identity, backup = terminal.folder / "identity", terminal.folder / "clinic.age"
    _, made = await terminal.type("backup", "keygen", "--identity", str(identity))
    assert await terminal.refused("backup", "keygen", "--identity", str(identity)) == "already_exists"
    backup.write_bytes(b"older")
    words = ("backup", "--out", str(backup), "--recipient", made["recipient"], *terminal.place("old"))
    assert await terminal.refused(*words) == "already_exists"
    assert backup.read_bytes() == b"older"


async def test_what_is_typed_wrongly_is_told(terminal: Terminal) -> None:
    old, out = terminal.place("old"), str(terminal.folder / "x.age")
    wrong = terminal.folder / "no-identity"
    wrong.write_text("rubbish")
    public = (await terminal.type("backup", "keygen", "--identity", str(terminal.folder / "identity")))[1]["recipient"]
    for words in (
        ("backup", *old),
        ("backup", "--out", out, "--recipient", "age1rubbish", *old),
        ("backup", "--out", out, "--recipient", public, *terminal.place("nowhere")),
        ("backup", "--out", out, "--recipient", public, *old, "--secrets-folder", str(terminal.folder / "none")),
        ("restore", "--from", out, "--identity", str(wrong), *terminal.place("new")),
        ("restore", "--from", out, "--identity", str(terminal.folder / "identity"), *terminal.place("new")),
    ):
        assert await terminal.refused(*words) == "bad_configuration", words
    assert not (terminal.folder / "none").exists()
    words = ("backup", "--out", str(terminal.folder / "no" / "x"), "--recipient", public, *old)
    assert await terminal.refused(*words) == "not_written"


async def test_keys_are_added_rotated_and_removed(terminal: Terminal) -> None:
    place = terminal.place("old")
    assert (await terminal.type("keys", "list", *place))[1] == {"newest": "k1", "sealed": {"k1": 0}}
    assert (await terminal.type("keys", "add", *place))[1]["newest"] == "k2"
    code, facts = await terminal.type("keys", "rotate", *place)
    assert (code, facts["newest"], facts["unreadable"]) == (0, "k2", 0)
    assert await terminal.refused("keys", "remove", "k1", *place) == "key_in_use"
    os.utime(terminal.folder / "secrets" / "data-keys", (1, 1))
    assert (await terminal.type("keys", "remove", "k1", *place))[1]["state"] == "removed"
    assert (await terminal.type("keys", "list", *place))[1] == {"newest": "k2", "sealed": {"k2": 0}}


async def test_a_key_that_something_needs_stays(terminal: Terminal) -> None:
    place = terminal.place("old")
    database = Database(place[1])
    row = text("INSERT INTO symptom_analyses VALUES ('a', '2027-03-10', 'r', '40-49', 'unknown', x'00', x'00', 'k1')")
    async with database.write() as transaction:
        await transaction.execute(row)
    await database.close()
    await terminal.type("keys", "add", *place)
    os.utime(terminal.folder / "secrets" / "data-keys", (1, 1))
    assert await terminal.refused("keys", "remove", "k1", *place) == "key_in_use"
    assert (await terminal.type("keys", "rotate", *place))[1]["unreadable"] == 1


@pytest.mark.parametrize("kind", ["csv", "ndjson"])
async def test_analyses_are_exported(terminal: Terminal, kind: str) -> None:
    place, out = terminal.place("old"), terminal.folder / "analyses"
    keys = load_secrets(terminal.folder / "secrets", {})
    database, sealer = Database(place[1]), Sealer(keys.data_keys, keys.active_data_key)
    answer = {"possibleConditions": [], "recommendations": ["see a doctor"], "urgency": "high"}
    async with database.write() as transaction:
        for number in range(3):
            at = f"symptom_analyses/a{number}"
            await repository.add(
                transaction,
                id=f"a{number}",
                day=date(2027, 3, 10),
                source="rules-1",
                age_band="40-49",
                sex="unknown",
                symptoms=sealer.seal(f"itch {number}", at),
                answer=sealer.seal(json.dumps(answer), at),
                key_id=sealer.key_id,
            )
    await database.close()
    words = ("symptoms", "export", "--format", kind, "--out", str(out), *place)
    code, facts = await terminal.type(*words)
    assert (code, facts) == (0, {"state": "exported", "analyses": 3})
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    lines = out.read_text().splitlines()
    assert [f"itch {number}" in line for number, line in enumerate(lines[-3:])] == [True] * 3
    assert len(lines) == (4 if kind == "csv" else 3)
    assert await terminal.refused(*words) == "already_exists"
