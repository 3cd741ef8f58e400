"""The command line's options, each also an environment variable `CARECONNECT_*`."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from careconnect_desktop import __version__
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Role
from careconnect_desktop.protocol.names import DEFAULT_PORT
from server_stub.config import Config, default_data_folder, default_secrets_folder
from server_stub.files.s3 import S3Place
from server_stub.mailing.sms import DEFAULT_BODY
from server_stub.symptoms.engines import GEMINI_URL
from server_stub.tasks.options import add_tasks

_TRUE = frozenset({"1", "true", "yes", "on"})


def config_from(options: argparse.Namespace, environment: Mapping[str, str]) -> Config:
    """The settings that options, environment and defaults make together."""
    data_file = default_data_folder(environment) / "careconnect.db"
    return Config(
        database=options.database or f"sqlite:///{data_file}",
        secrets_folder=options.secrets_folder or default_secrets_folder(environment),
        host=options.host,
        port=options.port,
        public_url=options.public_url,
        redis=options.redis,
        allowed_origins=_listed(options.allowed_origins),
        auto_verify_doctors=options.auto_verify_doctors,
        stun_urls=_listed(options.stun_urls),
        turn_urls=_listed(options.turn_urls),
        turn_secret_file=options.turn_secret_file,
        relay_only=options.relay_only,
        tls_cert=options.tls_cert,
        tls_key=options.tls_key,
        trusted_proxies=_listed(options.trusted_proxies),
        allow_insecure_http=options.allow_insecure_http,
        allow_insecure_services=options.allow_insecure_services,
        require_mfa=_roles(options.require_mfa),
        breached_passwords_url=options.breached_passwords_url,
        token_life_s=options.token_life,
        requests_per_minute=options.requests_per_minute,
        signups_per_hour=options.signups_per_hour,
        metrics_token=options.metrics_token,
        smtp_url=options.smtp_url,
        mail_from=options.mail_from,
        sms_url=options.sms_url,
        sms_header=options.sms_header,
        sms_body=options.sms_body,
        sms_form=options.sms_form,
        files=options.files,
        s3=_bucket(options),
        clamd=options.clamd,
        clock_reference=options.clock_reference,
        stop_delay_s=options.stop_delay,
        gemini_key=options.gemini_key,
        gemini_model=options.gemini_model,
        gemini_url=options.gemini_url,
        log_level=options.log_level,
    )


def parser(environment: Mapping[str, str]) -> argparse.ArgumentParser:
    """The whole command line. Without a command the server serves."""
    whole = argparse.ArgumentParser(
        prog="careconnect-server",
        description="The CareConnect server: REST under /api, Socket.IO at /socket.io, health at /health.",
        epilog="Every option is also an environment variable: --public-url is CARECONNECT_PUBLIC_URL. "
        "Keys may be given as CARECONNECT_TOKEN_SECRET and CARECONNECT_DATA_KEYS instead of files.",
    )
    whole.add_argument("--version", action="version", version=f"careconnect-server {__version__}")
    _add_options(whole, environment)
    # After a command the same options are taken; what is not repeated there keeps its value.
    repeated = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    _add_options(repeated, None)
    whole.set_defaults(command="serve")
    commands = whole.add_subparsers(title="commands", metavar="COMMAND")

    def command(name: str, words: str, place: Any = commands, /, **fixed: str) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = place.add_parser(name, help=words, description=words, parents=[repeated])
        made.set_defaults(**fixed)
        return made

    command("serve", "serve until told to stop; what happens without a command", command="serve")
    command("migrate", "bring the database to this program's version", command="migrate")
    admin = commands.add_parser("admin", help="accounts", description="accounts")
    actions = admin.add_subparsers(title="actions", metavar="ACTION", required=True)
    create = command(
        "create",
        "make an account; the password is asked for, or taken from CARECONNECT_ADMIN_PASSWORD",
        actions,
        command="admin create",
    )
    create.add_argument("--email", required=True, help="address to sign in with")
    create.add_argument("--name", required=True, help="name of the person")
    create.add_argument("--role", choices=("admin", "doctor", "patient"), default="admin", help="(default: admin)")
    create.add_argument("--specialization", default=None, help="of a doctor")
    verify = command("verify", "list a doctor whose licence has been seen", actions, command="admin verify")
    verify.add_argument("user", help="id or medicalId, for example DOC001")
    disable = command("disable", "close an account and end its sessions", actions, command="admin disable")
    disable.add_argument("user", help="id or medicalId")
    reset = command(
        "reset-password",
        "end a person's password and sessions, and mail them a code for a new one, which nobody else learns",
        actions,
        command="admin reset-password",
    )
    reset.add_argument("user", help="id or medicalId")
    reset.add_argument(
        "--print-code",
        action="store_true",
        help="mail none, but print a code to hand over in person, good for an hour: make sure who asks",
    )
    dropping = command(
        "drop-second-factor",
        "for somebody who has lost phone and recovery codes: make sure who asks before you do it",
        actions,
        command="admin drop-second-factor",
    )
    dropping.add_argument("user", help="id or medicalId")
    audit = commands.add_parser("audit", help="the activity log", description="the activity log")
    checks = audit.add_subparsers(title="actions", metavar="ACTION", required=True)
    check = command(
        "verify",
        "find any edit, deletion, swap or truncation of the activity log by anyone but the server's owner",
        checks,
        command="audit verify",
    )
    check.add_argument("--head", type=Path, default=None, help="file with heads that were written down before")
    add_tasks(command, commands)
    return whole


def _add_options(whole: argparse.ArgumentParser, environment: Mapping[str, str] | None) -> None:
    """environment: None leaves out every default."""

    def default(name: str, value: object) -> Any:
        return argparse.SUPPRESS if environment is None else environment.get(_variable(name), value)

    def text(name: str, value: str, words: str) -> None:
        whole.add_argument(
            name, default=default(name, value), metavar="TEXT", help=f"{words} (default: {value or 'none'})"
        )

    def number(name: str, value: int, words: str) -> None:
        whole.add_argument(
            name, type=int, default=default(name, str(value)), metavar="N", help=f"{words} (default: {value})"
        )

    def path(name: str, words: str) -> None:
        whole.add_argument(name, type=Path, default=default(name, None) or None, metavar="PATH", help=words)

    def switch(name: str, words: str) -> None:
        is_set = environment is not None and environment.get(_variable(name), "").strip().lower() in _TRUE
        whole.add_argument(
            name, action="store_true", default=argparse.SUPPRESS if environment is None else is_set, help=words
        )

    text("--host", "127.0.0.1", "address to listen on")
    number("--port", DEFAULT_PORT, "port to listen on; 0 takes a free one and says which")
    text("--public-url", "", "how clients reach this server, for example https://care.example.org")
    text("--database", "", "SQLAlchemy URL of SQLite or PostgreSQL; by default a SQLite file in your data folder")
    text("--redis", "", "Redis URL, needed when several processes serve together")
    text("--allowed-origins", "", "web pages that may use this server, separated by commas")
    switch("--auto-verify-doctors", "list doctors as soon as they sign up: for trials, refused with https")
    text("--stun-urls", "", "STUN servers, separated by commas")
    text("--turn-urls", "", "TURN servers, all transports, separated by commas")
    path("--turn-secret-file", "file with the secret that coturn has as static-auth-secret")
    switch("--relay-only", "media goes through TURN only: nobody learns the other's address")
    path("--tls-cert", "certificate chain in PEM")
    path("--tls-key", "its key in PEM")
    text("--trusted-proxies", "", "addresses of proxies whose X-Forwarded headers are believed, separated by commas")
    switch("--allow-insecure-http", "serve plain HTTP on other than loopback: everybody on the way can read along")
    switch(
        "--allow-insecure-services",
        "speak to PostgreSQL, Redis, mail and storage on other machines without TLS, or without knowing who they are",
    )
    text("--require-mfa", "", "roles that need a second step at sign-in, separated by commas, such as doctor,admin")
    text("--breached-passwords-url", "", "range interface to ask whether a new password was in a leak; none is asked")
    path("--files", "folder of the sealed files that people send; by default in your data folder")
    text("--s3-bucket", "", "bucket of an S3-compatible storage for these files, instead of a folder")
    text("--s3-endpoint", "", "address of that storage; without one it is Amazon's")
    text("--s3-region", "us-east-1", "its region")
    text("--s3-prefix", "", "folder inside the bucket")
    text("--s3-key-id", "", "access key")
    text("--s3-secret", "", "its secret; better as CARECONNECT_S3_SECRET")
    text("--clamd", "", "ClamAV's daemon, unix:/path or tcp://host:port: no file is kept that it does not call clean")
    path("--secrets-folder", "where keys are kept; never in the folder of the database")
    number("--token-life", 900, "seconds that an access token lives")
    number("--requests-per-minute", 1200, "general limit of one user")
    number("--signups-per-hour", 300, "sign-ups of one address")
    text("--metrics-token", "", "what Prometheus sends to read /metrics; without one there is no such page")
    text("--smtp-url", "", "mail server, smtp:// or smtps://user:password@host:port")
    text("--mail-from", "careconnect@localhost", "sender of mail")
    text(
        "--sms-url",
        "",
        "gateway that takes a POST for each SMS; people who gave a number then get SMS too",
    )
    text("--sms-header", "", "its credentials, Name: value; better as CARECONNECT_SMS_HEADER")
    text("--sms-body", DEFAULT_BODY, "what it is sent: a JSON object in which {to}, {text} and {id} are filled in")
    switch("--sms-form", "send that object as form fields in place of JSON")
    text("--gemini-key", "", "key of the optional remote symptom engine; better as CARECONNECT_GEMINI_KEY")
    text("--gemini-model", "gemini-2.5-flash", "model of the remote symptom engine")
    text("--gemini-url", GEMINI_URL, "address of the remote symptom engine")
    text("--clock-reference", "", "web address whose Date tells the time, beside PostgreSQL and Redis")
    number("--stop-delay", 0, "seconds to serve on, not ready, after being told to stop: for balancers to see it")
    text("--log-level", "info", "debug, info, warning or error")


def _bucket(options: argparse.Namespace) -> S3Place | None:
    if not options.s3_bucket:
        return None
    return S3Place(
        bucket=options.s3_bucket,
        endpoint=options.s3_endpoint,
        region=options.s3_region,
        prefix=options.s3_prefix,
        key_id=options.s3_key_id,
        secret=options.s3_secret,
    )


def _roles(names: str) -> tuple[Role, ...]:
    try:
        return tuple(Role(name.lower()) for name in _listed(names))
    except ValueError:
        raise CareConnectError("bad_configuration", "--require-mfa takes doctor, patient and admin") from None


def _variable(option: str) -> str:
    return "CARECONNECT_" + option.removeprefix("--").replace("-", "_").upper()


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())
