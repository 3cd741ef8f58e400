"""What a server is started with: options, environment and defaults, read once and then frozen."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Role
from careconnect_desktop.protocol.names import DEFAULT_PORT
from server_stub.files.s3 import S3Place
from server_stub.links import insecure_links, is_on_this_machine
from server_stub.mailing.sms import DEFAULT_BODY
from server_stub.symptoms.engines import GEMINI_URL

_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


def default_data_folder(environment: Mapping[str, str]) -> Path:
    """Where this user's programs keep their data."""
    return _user_folder(environment, "LOCALAPPDATA", "Library/Application Support", "XDG_DATA_HOME", ".local/share")


def default_secrets_folder(environment: Mapping[str, str]) -> Path:
    """Where the server's keys lie: never in the folder of the database, so that a copy of one is not a copy of both."""
    return _user_folder(environment, "APPDATA", "Library/Preferences", "XDG_CONFIG_HOME", ".config") / "server-secrets"


def _user_folder(environment: Mapping[str, str], windows: str, mac: str, variable: str, linux: str) -> Path:
    if sys.platform == "win32":
        base = Path(environment.get(windows) or Path.home())
    elif sys.platform == "darwin":
        base = Path.home() / mac
    else:
        base = Path(environment.get(variable) or Path.home() / linux)
    return base / "careconnect"


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """The settings of one server process.

    database: SQLAlchemy URL. public_url: how clients reach the server; derived from host and port when empty.
    require_mfa: roles whose people need a second factor. breached_passwords_url: see `accounts.breached`; empty to ask
    nobody. token_life_s: life of an access token. requests_per_minute: the general limit of one user. smtp_url:
    ``smtp[s]://user:password@host:port``, empty for no mail. mail_from: the sender's address. sms_*: see
    `mailing.sms.SmsGateway`; an empty sms_url for no SMS.
    files: folder of the sealed files; s3: a bucket for them instead. clamd: who looks for harmful software in files
    (`files.scanning`); empty for nobody.
    clock_reference: URL whose `Date` header the clock is compared with. stop_delay_s: how long the server serves on,
    not ready, before it stops. gemini_key: key of the optional remote symptom engine; empty for none.
    """

    database: str
    secrets_folder: Path
    host: str = "127.0.0.1"
    port: int = DEFAULT_PORT
    public_url: str = ""
    redis: str = ""
    allowed_origins: tuple[str, ...] = ()
    auto_verify_doctors: bool = False
    stun_urls: tuple[str, ...] = ()
    turn_urls: tuple[str, ...] = ()
    turn_secret_file: Path | None = None
    relay_only: bool = False
    tls_cert: Path | None = None
    tls_key: Path | None = None
    trusted_proxies: tuple[str, ...] = ()
    allow_insecure_http: bool = False
    allow_insecure_services: bool = False
    require_mfa: tuple[Role, ...] = ()
    breached_passwords_url: str = ""
    token_life_s: int = 900
    requests_per_minute: int = 1200
    signups_per_hour: int = 300
    metrics_token: str = field(default="", repr=False)
    smtp_url: str = field(default="", repr=False)
    mail_from: str = "careconnect@localhost"
    sms_url: str = ""
    sms_header: str = field(default="", repr=False)
    sms_body: str = DEFAULT_BODY
    sms_form: bool = False
    files: Path | None = None
    s3: S3Place | None = None
    clamd: str = ""
    clock_reference: str = ""
    stop_delay_s: float = 0.0
    gemini_key: str = field(default="", repr=False)
    gemini_model: str = "gemini-2.5-flash"
    gemini_url: str = GEMINI_URL
    log_level: str = "info"

    @property
    def files_folder(self) -> Path:
        """Where sealed files lie: as the setting says, else in the user's data folder."""
        return self.files or default_data_folder(os.environ) / "files"

    @property
    def demands_mail_tls(self) -> bool:
        """True when mail goes to another machine, and that may not happen in the open."""
        return not self.allow_insecure_services and not is_on_this_machine(urlsplit(self.smtp_url).hostname)

    @property
    def audit_heads(self) -> Path:
        """Where the activity log's head is written down: apart from the database, like the keys."""
        return self.secrets_folder / "audit-heads.jsonl"

    @property
    def is_https(self) -> bool:
        """True when people reach the server by https."""
        return self.address.startswith("https://")

    @property
    def address(self) -> str:
        """The public address without a slash at its end."""
        if self.public_url:
            return self.public_url.rstrip("/")
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{'https' if self.tls_cert else 'http'}://{host}:{self.port}"

    @property
    def origin(self) -> str:
        """Scheme, host and port of the public address, as a browser's `Origin` header says it."""
        parts = urlsplit(self.address)
        return f"{parts.scheme}://{parts.netloc}"

    def check(self) -> None:
        """Raise CareConnectError `bad_configuration` for what must not be served."""
        if bool(self.tls_cert) != bool(self.tls_key):
            raise _bad("--tls-cert and --tls-key belong together")
        if self.public_url and urlsplit(self.public_url).scheme not in ("http", "https"):
            raise _bad("--public-url must begin with http:// or https://")
        if self.auto_verify_doctors and self.is_https:
            raise _bad("--auto-verify-doctors is for trials: it is refused when the public address is https")
        is_behind_tls = bool(self.tls_cert) or (self.is_https and bool(self.trusted_proxies))
        if self.host not in _LOOPBACK and not is_behind_tls and not self.allow_insecure_http:
            raise _bad(
                "plain HTTP on other than loopback would show everything to the network: give --tls-cert and "
                "--tls-key, or an https --public-url with --trusted-proxies, or --allow-insecure-http"
            )
        self.check_links()
        if self.turn_urls and self.turn_secret_file is None:
            raise _bad("--turn-urls needs --turn-secret-file")
        if self.relay_only and not self.turn_urls:
            raise _bad("--relay-only needs --turn-urls")

    def check_links(self) -> None:
        """Raise CareConnectError `bad_configuration` for a service on another machine that is spoken to in the open."""
        pages = {
            "--s3-endpoint": self.s3.endpoint if self.s3 is not None else "",
            "--gemini-url": self.gemini_url if self.gemini_key else "",
            "--clock-reference": self.clock_reference,
            "--breached-passwords-url": self.breached_passwords_url,
        }
        try:
            found = insecure_links(database=self.database, redis=self.redis, clamd=self.clamd, pages=pages)
        except ValueError:
            # Of `urlsplit`, for example for a bracket without its other; its words may repeat a password.
            raise _bad("the address of a service cannot be read") from None
        if found and not self.allow_insecure_services:
            raise _bad(
                f"another machine would be spoken to in the open by {', '.join(found)}; where nobody else is on that "
                "network, --allow-insecure-services allows it"
            )


def _bad(message: str) -> CareConnectError:
    return CareConnectError("bad_configuration", message)
