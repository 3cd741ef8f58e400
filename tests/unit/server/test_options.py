"""Options, environment and what must not be served."""

from __future__ import annotations

from pathlib import Path

import pytest

from careconnect_desktop.core.errors import CareConnectError
from server_stub.config import Config
from server_stub.options import config_from, parser
from server_stub.secret_store import load_secrets
from server_stub.storage.database import Database, async_url

NUMBERS = ("--port", "--token-life", "--requests-per-minute", "--signups-per-hour", "--stop-delay")


def _config(*arguments: str, **environment: str) -> Config:
    return config_from(parser(environment).parse_args(list(arguments)), environment)


def test_every_option_is_an_environment_variable_too() -> None:
    options = [action for action in parser({})._actions if action.dest not in ("help", "version", "command")]
    for option in options:
        name = option.option_strings[-1] if option.option_strings else ""
        if not name:
            continue
        variable = "CARECONNECT_" + name[2:].replace("-", "_").upper()
        value = "7" if name in NUMBERS else "1"
        changed = vars(parser({variable: value}).parse_args([]))
        plain = vars(parser({}).parse_args([]))
        assert {key for key in plain if plain[key] != changed[key]} == {option.dest}, name


def test_an_option_wins_over_the_environment() -> None:
    assert _config("--port", "7001", CARECONNECT_PORT="7002").port == 7001
    assert _config(CARECONNECT_PORT="7002").port == 7002


def test_an_option_after_the_command_is_the_same() -> None:
    assert _config("migrate", "--port", "7001").port == 7001
    assert _config("--port", "7001", "migrate").port == 7001


def test_lists_are_split_at_commas() -> None:
    config = _config("--allowed-origins", "https://a.example, https://b.example,", "--stun-urls", "stun:x")
    assert config.allowed_origins == ("https://a.example", "https://b.example")
    assert config.stun_urls == ("stun:x",)


def test_keys_and_data_do_not_share_a_folder() -> None:
    config = _config(XDG_DATA_HOME="/data", XDG_CONFIG_HOME="/config", LOCALAPPDATA="/data", APPDATA="/config")
    database = Path(config.database.removeprefix("sqlite:///"))
    assert database.parent != config.secrets_folder
    assert database.parent not in config.secrets_folder.parents


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--host", "0.0.0.0"], "plain HTTP"),
        (["--host", "192.0.2.1", "--public-url", "https://care.example"], "plain HTTP"),
        (["--public-url", "https://care.example", "--auto-verify-doctors"], "trials"),
        (["--public-url", "care.example"], "must begin with"),
        (["--tls-cert", "x.pem"], "belong together"),
        (["--turn-urls", "turn:x"], "turn-secret-file"),
        (["--relay-only"], "needs --turn-urls"),
    ],
)
def test_what_must_not_be_served_is_refused(arguments: list[str], words: str) -> None:
    with pytest.raises(CareConnectError, match=words) as refused:
        _config(*arguments).check()
    assert refused.value.code == "bad_configuration"


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--host", "0.0.0.0", "--allow-insecure-http"],
        ["--host", "0.0.0.0", "--tls-cert", "a", "--tls-key", "b"],
        ["--host", "0.0.0.0", "--public-url", "https://care.example", "--trusted-proxies", "10.0.0.1"],
        ["--turn-urls", "turn:x", "--turn-secret-file", "f", "--relay-only"],
    ],
)
def test_what_may_be_served(arguments: list[str]) -> None:
    _config(*arguments).check()


def test_the_address_is_the_public_one_or_made_of_host_and_port() -> None:
    assert _config("--port", "7001").address == "http://127.0.0.1:7001"
    assert _config("--host", "::1").address == "http://[::1]:5001"
    assert _config("--tls-cert", "a", "--tls-key", "b").origin == "https://127.0.0.1:5001"
    public = _config("--public-url", "https://care.example/clinic/")
    assert (public.address, public.origin, public.is_https) == (
        "https://care.example/clinic",
        "https://care.example",
        True,
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ["--database", "postgresql://u:p@db.example/x"],
        ["--database", "postgresql+asyncpg://u:p@192.0.2.1/x?ssl=require"],
        ["--database", "postgresql://u:p@/x?host=db.example:5432"],
        ["--database", "postgresql://u:p@/x?host=127.0.0.1,db.example"],
        ["--database", "postgresql://u:p@db.example/x?sslmode=prefer"],
        ["--redis", "redis://:p@cache.example:6379/0"],
        ["--redis", "rediss://cache.example/0?ssl_cert_reqs=none"],
        ["--s3-bucket", "b", "--s3-endpoint", "http://storage.example"],
        ["--gemini-key", "k", "--gemini-url", "http://engine.example"],
        ["--clock-reference", "http://time.example"],
        ["--breached-passwords-url", "http://passwords.example/range"],
        ["--clamd", "tcp://scanner.example:3310"],
    ],
)
def test_services_on_other_machines_are_not_spoken_to_in_the_open(arguments: list[str]) -> None:
    with pytest.raises(CareConnectError, match=arguments[-2]) as refused:
        _config(*arguments).check()
    assert refused.value.code == "bad_configuration"
    assert "p@" not in refused.value.message
    _config(*arguments, "--allow-insecure-services").check()


@pytest.mark.parametrize(
    "arguments",
    [
        ["--database", "postgresql://u:p@127.0.0.1:5433/x"],
        ["--database", "postgresql://u:p@localhost/x"],
        ["--database", "postgresql://u:p@[::1]/x"],
        ["--database", "postgresql://u:p@/x?host=/run/postgresql"],
        ["--database", "postgresql://u:p@db.example/x?ssl=verify-full"],
        ["--database", "postgresql://u:p@db.example/x?sslmode=verify-ca"],
        ["--redis", "redis://127.0.0.1:6379/0"],
        ["--redis", "unix:///run/redis.sock"],
        ["--redis", "rediss://cache.example:6379/0"],
        ["--s3-bucket", "b", "--s3-endpoint", "https://storage.example"],
        ["--gemini-url", "http://engine.example"],
    ],
)
def test_links_that_are_encrypted_or_stay_on_this_machine_are_taken(arguments: list[str]) -> None:
    _config(*arguments).check()


@pytest.mark.parametrize("option", ["--redis", "--clock-reference", "--clamd"])
def test_an_address_of_a_service_that_is_none_is_told_without_repeating_it(option: str) -> None:
    with pytest.raises(CareConnectError, match="cannot be read") as refused:
        _config(option, "redis://opensesame@[::1").check()
    assert refused.value.code == "bad_configuration"
    assert "opensesame" not in str(refused.value)


def test_mail_to_another_machine_needs_tls() -> None:
    assert _config("--smtp-url", "smtp://mail.example:587").demands_mail_tls
    assert not _config("--smtp-url", "smtp://127.0.0.1:2525").demands_mail_tls
    assert not _config("--smtp-url", "smtp://mail.example", "--allow-insecure-services").demands_mail_tls


def test_the_word_of_libpq_for_tls_is_understood() -> None:
    url = async_url("postgresql://u:p@db.example/x?sslmode=verify-full&application_name=care")
    assert dict(url.query) == {"ssl": "verify-full", "application_name": "care"}


@pytest.mark.parametrize("database", ["clinic", "mysql://u@h/x", "sqlite://", "://"])
def test_an_address_that_is_no_databases_is_told(database: str) -> None:
    with pytest.raises(CareConnectError) as refused:
        async_url(database)
    assert refused.value.code == "bad_configuration"


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(CareConnectError, match="folder of the database"):
        Database(f"sqlite:///{tmp_path / 'file' / 'clinic.db'}")
    with pytest.raises(CareConnectError, match=r"keys cannot be (written|read)"):
        load_secrets(tmp_path / "file" / "keys", {})
