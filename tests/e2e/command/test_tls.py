"""HTTPS and WSS with a private certificate authority, named by SSL_CERT_FILE."""

from __future__ import annotations

import datetime as dt
import ipaddress
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.helpers.clinic import CallProcess, Clinic, clinic, pair


def make_certificate(folder: Path) -> tuple[Path, Path]:
    """A certificate of 127.0.0.1 that signed itself, and its key, both in PEM."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "A clinic")])
    now = dt.datetime.now(dt.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(hours=1))
        .not_valid_after(now + dt.timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    certificate_path, key_path = folder / "certificate.pem", folder / "key.pem"
    certificate_path.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    key_path.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return certificate_path, key_path


@pytest.fixture
def secure_server(tmp_path: Path) -> Iterator[Clinic]:
    """Filled over plain HTTP, because doctors are not verified by themselves where the address is https."""
    folder = tmp_path / "clinic"
    folder.mkdir()
    certificate, key = make_certificate(tmp_path)
    with clinic(folder) as found:
        found.stop()
        found.start("--tls-cert", str(certificate), "--tls-key", str(key))
        yield found


def test_a_call_over_https_and_wss(secure_server: Clinic, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert secure_server.url.startswith("https://")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "certificate.pem"))
    doctor, patient = pair(secure_server, tmp_path, ["--seconds", "2"], [])
    with doctor, patient:
        assert [doctor.code(), patient.code()] == [0, 0]


def test_a_server_that_nobody_vouches_for_gets_no_password(secure_server: Clinic, tmp_path: Path) -> None:
    with CallProcess(secure_server, secure_server.people.doctor, tmp_path, "doctor", "--wait") as doctor:
        assert doctor.code() == 3
    assert doctor.complaint.strip() == "careconnect: The server cannot prove that it is the right one"
