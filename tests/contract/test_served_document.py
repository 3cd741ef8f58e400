"""Schemathesis asks what the served document allows, and what it forbids: no failure, no undocumented answer."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from tests.helpers.realtime import PASSWORD, server_process

CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_schema_conformance",
    "response_headers_conformance",
    "missing_required_header",
    "unsupported_method",
)
# These would end the session that asks, or change its password.
LEFT_OUT = ("/api/auth/logout", "/api/auth/sessions/{id}", "/api/auth/password")
MANY = ("--requests-per-minute", "100000000", "--signups-per-hour", "100000000", "--token-life", "36000")


def _token(url: str, role: str, data: Path) -> str:
    who = {"email": f"{role}@example.org", "password": PASSWORD}
    with httpx.Client(base_url=url) as http:
        if role == "admin":
            command = [
                sys.executable,
                "-m",
                "server_stub.cli",
                "admin",
                "create",
                "--name",
                "Root",
                "--email",
                who["email"],
            ]
            command += ["--database", f"sqlite:///{data / 'clinic.db'}", "--secrets-folder", str(data / "secrets")]
            subprocess.run(command, check=True, env={**os.environ, "CARECONNECT_ADMIN_PASSWORD": PASSWORD})
        else:
            http.post("/api/auth/signup", json={**who, "name": "Kim Tree", "role": role}).raise_for_status()
        found = http.post("/api/auth/login", json=who).raise_for_status()
        return str(found.json()["token"])


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("role", ["doctor", "patient", "admin"])
def test_no_failure_and_no_undocumented_answer(role: str, tmp_path: Path) -> None:
    data, logs = tmp_path / "data", tmp_path / "logs"
    logs.mkdir()
    with server_process(data, logs, *MANY) as (_, url):
        program = Path(sys.executable).parent / "schemathesis"
        command = [str(program), "run", f"{url}/api/openapi.json", "--checks", ",".join(CHECKS)]
        command += ["--header", f"Authorization: Bearer {_token(url, role, data)}", "--no-color", "--seed", "1"]
        command += ["--phases", "examples,coverage,fuzzing", "--max-examples", "5", "--continue-on-failure"]
        for path in LEFT_OUT:
            command += ["--exclude-path", path]
        run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout[-6_000:]
    assert "Failures" not in run.stdout
