"""Which versions and suites of TLS the server's listener takes: handshakes in memory with clients of every kind."""

from __future__ import annotations

import ssl
from pathlib import Path

import pytest

from careconnect_desktop.core.errors import CareConnectError
from server_stub.app import create_app
from server_stub.cli import _uvicorn_config
from server_stub.config import Config
from server_stub.http.tls import TLS12_SUITES, listener_context
from tests.helpers.certificates import make_certificate
from tests.helpers.rest_server import SECRETS

OLD = (ssl.TLSVersion.SSLv3, ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return make_certificate(tmp_path_factory.mktemp("tls"))


def _client(files: tuple[Path, Path], **limits: ssl.TLSVersion) -> ssl.SSLContext:
    """A client that offers everything it knows, also what is weak."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(files[0])
    context.set_ciphers("ALL:@SECLEVEL=0")
    # That old versions can be asked for at all is what Python warns of.
    context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    for name, version in limits.items():
        setattr(context, name, version)
    return context


def _handshake(server: ssl.SSLContext, client: ssl.SSLContext) -> tuple[str | None, str]:
    """Version and suite that the two agree on; raises ssl.SSLError when there is none."""
    to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
    ours = server.wrap_bio(to_server, to_client, server_side=True)
    theirs = client.wrap_bio(to_client, to_server, server_hostname="127.0.0.1")
    is_done = {id(ours): False, id(theirs): False}
    for _ in range(10):
        for side in (theirs, ours):
            try:
                side.do_handshake()
                is_done[id(side)] = True
            except ssl.SSLWantReadError:
                continue
    assert all(is_done.values())
    cipher = theirs.cipher()
    assert cipher is not None
    return theirs.version(), cipher[0]


def test_a_client_of_today_gets_tls_1_3(files: tuple[Path, Path]) -> None:
    assert _handshake(listener_context(*files), _client(files))[0] == "TLSv1.3"


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
@pytest.mark.parametrize("version", OLD[1:])
def test_older_versions_are_refused(files: tuple[Path, Path], version: ssl.TLSVersion) -> None:
    old = _client(files, maximum_version=version)
    with pytest.raises(ssl.SSLError):
        _handshake(listener_context(*files), old)
    # The same client is served by a listener that takes its version: the refusal is ours.
    lax = listener_context(*files)
    lax.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    lax.set_ciphers("ALL:@SECLEVEL=0")
    assert _handshake(lax, old)[0] == {OLD[1]: "TLSv1", OLD[2]: "TLSv1.1"}[version]


@pytest.mark.parametrize(
    "suite", ["AES128-SHA", "AES256-GCM-SHA384", "ECDHE-ECDSA-AES128-SHA", "ECDHE-ECDSA-AES256-SHA384"]
)
def test_suites_without_forward_secrecy_or_authenticated_encryption_are_refused(
    files: tuple[Path, Path], suite: str
) -> None:
    weak = _client(files, maximum_version=ssl.TLSVersion.TLSv1_2)
    weak.set_ciphers(f"{suite}:@SECLEVEL=0")
    with pytest.raises(ssl.SSLError):
        _handshake(listener_context(*files), weak)


def test_the_server_chooses_the_strongest_suite(files: tuple[Path, Path]) -> None:
    client = _client(files, maximum_version=ssl.TLSVersion.TLSv1_2)
    client.set_ciphers("ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384")
    assert _handshake(listener_context(*files), client) == ("TLSv1.2", TLS12_SUITES[0])
    offered = {found["name"] for found in listener_context(*files).get_ciphers() if found["protocol"] == "TLSv1.2"}
    assert offered == set(TLS12_SUITES)


def test_a_certificate_that_cannot_be_used_is_told(tmp_path: Path, files: tuple[Path, Path]) -> None:
    with pytest.raises(CareConnectError, match="TLS certificate") as refused:
        listener_context(tmp_path / "missing.pem", files[1])
    assert refused.value.code == "bad_configuration"


def test_the_program_listens_with_this_context(files: tuple[Path, Path], tmp_path: Path) -> None:
    config = Config(
        database=f"sqlite:///{tmp_path / 'x.db'}", secrets_folder=tmp_path, tls_cert=files[0], tls_key=files[1]
    )
    settings = _uvicorn_config(config, create_app(config, secrets=SECRETS, has_background=False))
    settings.load()
    assert settings.ssl is not None
    assert settings.ssl.minimum_version == ssl.TLSVersion.TLSv1_2
    assert {found["name"] for found in settings.ssl.get_ciphers() if found["protocol"] == "TLSv1.2"} == set(
        TLS12_SUITES
    )
