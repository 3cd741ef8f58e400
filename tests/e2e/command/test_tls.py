"""HTTPS and WSS with a private certificate authority, named by SSL_CERT_FILE."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.certificates import make_certificate
from tests.helpers.clinic import CallProcess, Clinic, clinic, pair


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A certificate that vouches for itself, and its key."""
    return make_certificate(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def secure_server(tmp_path_factory: pytest.TempPathFactory, authority: tuple[Path, Path]) -> Iterator[Clinic]:
    """Filled over plain HTTP, because doctors are not verified by themselves where the address is https."""
    certificate, key = authority
    with clinic(tmp_path_factory.mktemp("clinic")) as found:
        found.stop()
        found.start("--tls-cert", str(certificate), "--tls-key", str(key))
        yield found


def test_a_call_over_https_and_wss(
    secure_server: Clinic, authority: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert secure_server.url.startswith("https://")
    monkeypatch.setenv("SSL_CERT_FILE", str(authority[0]))
    doctor, patient = pair(secure_server, tmp_path, ["--seconds", "2"], [])
    with doctor, patient:
        assert [doctor.code(), patient.code()] == [0, 0]


def test_a_server_that_nobody_vouches_for_gets_no_password(secure_server: Clinic, tmp_path: Path) -> None:
    with CallProcess(secure_server, secure_server.people.doctor, tmp_path, "doctor", "--wait") as doctor:
        assert doctor.code() == 3
    assert doctor.complaint.strip() == "careconnect: The server cannot prove that it is the right one"
