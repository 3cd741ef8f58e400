"""`careconnect-server audit verify`, as somebody at a terminal gives it, with and without heads."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from careconnect_desktop.core.errors import CareConnectError
from server_stub.commands import run_command
from server_stub.config import Config
from server_stub.options import config_from, parser
from server_stub.secret_store import load_secrets
from server_stub.storage.database import Database
from tests.helpers.rest_server import rest_server

SECRET = {"CARECONNECT_TOKEN_SECRET": "words that the server and the audit share"}


class Clinic:
    """A server that has run with four people, and was stopped."""

    def __init__(self, config: Config, capsys: pytest.CaptureFixture[str]) -> None:
        self._config = config
        self._capsys = capsys
        self.heads = config.audit_heads

    async def fill(self) -> None:
        keys = load_secrets(self._config.secrets_folder, SECRET)
        async with rest_server(self._config, secrets=keys) as server:
            for _ in range(4):
                await server.sign_up()
                await server.app.services.audit.write_head(self.heads)

    async def harm(self, *statements: str) -> None:
        database = Database(self._config.database)
        async with database.write() as transaction:
            for statement in statements:
                await transaction.execute(text(statement))
        await database.close()

    async def verify(self, *words: str) -> tuple[int, dict[str, Any]]:
        place = ["--database", self._config.database, "--secrets-folder", str(self._config.secrets_folder)]
        options = parser({}).parse_args(["audit", "verify", *place, *words])
        code = await run_command(options, config_from(options, {}), SECRET)
        return code, json.loads(self._capsys.readouterr().out)


@pytest.fixture
async def clinic(config: Config, capsys: pytest.CaptureFixture[str]) -> Clinic:
    made = Clinic(config, capsys)
    await made.fill()
    return made


async def test_a_whole_log_is_intact(clinic: Clinic) -> None:
    intact = {"state": "intact", "entries": 4, "fault": None}
    assert await clinic.verify() == (0, intact)
    assert await clinic.verify("--head", str(clinic.heads)) == (0, intact)


@pytest.mark.parametrize(
    ("harm", "fault"),
    [
        ("UPDATE activities SET activity = 'SIGN_IN' WHERE position = 3", "entry 3 was changed, moved or put in"),
        ("DELETE FROM activities WHERE position = 2", "entry 2 is missing"),
        ("DELETE FROM activities WHERE position = 4", "entries after 3 are missing"),
        ("UPDATE activities SET id = id || 'x' WHERE position = 1", "entry 1 was changed, moved or put in"),
    ],
)
async def test_edit_deletion_and_a_missing_end_are_told_with_an_exit_code(
    clinic: Clinic, harm: str, fault: str
) -> None:
    await clinic.harm(harm)
    code, told = await clinic.verify()
    assert (code, told["state"], told["fault"]) == (1, "broken", fault)


async def test_two_entries_that_changed_places_are_told(clinic: Clinic) -> None:
    await clinic.harm(
        "UPDATE activities SET position = -1 WHERE position = 2",
        "UPDATE activities SET position = 2 WHERE position = 3",
        "UPDATE activities SET position = 3 WHERE position = -1",
    )
    assert (await clinic.verify())[1]["fault"] == "entry 2 was changed, moved or put in"


async def test_a_covered_truncation_is_told_by_the_heads_alone(clinic: Clinic) -> None:
    await clinic.harm(
        "DELETE FROM activities WHERE position = 4",
        "UPDATE activity_head SET position = 3, hash = (SELECT hash FROM activities WHERE position = 3)",
    )
    assert (await clinic.verify())[0] == 0
    code, told = await clinic.verify("--head", str(clinic.heads))
    assert (code, told["fault"]) == (1, "entries after 3 are missing: a later head was written down")


async def test_a_file_of_heads_that_is_none_is_told(clinic: Clinic, tmp_path: Path) -> None:
    (tmp_path / "none").write_text("rubbish")
    with pytest.raises(CareConnectError, match="heads cannot be read"):
        await clinic.verify("--head", str(tmp_path / "none"))
