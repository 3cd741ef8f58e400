"""`careconnect-server`: options, then one process that serves until it is told to stop."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import logging
import os
import signal
import socket
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import uvicorn

from careconnect_desktop import __version__
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.log import configure_logging
from careconnect_desktop.protocol.names import DEFAULT_PORT, MAX_FRAME_BYTES
from server_stub.app import Application, create_app
from server_stub.config import Config, default_data_folder, default_secrets_folder
from server_stub.secret_store import load_secrets

_STOP_WITHIN_S = 10
_EXIT_BAD_ARGUMENTS = 2
_EXIT_NOT_STARTED = 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; the exit code."""
    environment = os.environ
    options = _parser(environment).parse_args(arguments)
    try:
        config = config_from(options, environment)
        configure_logging(config.log_level)
        for name in ("alembic", "uvicorn.error"):
            logging.getLogger(name).setLevel(logging.WARNING)
        with asyncio.Runner(loop_factory=_loop_factory()) as runner:
            return runner.run(serve(config))
    except CareConnectError as error:
        print(f"careconnect-server: {error.message}", file=sys.stderr)
        return _EXIT_BAD_ARGUMENTS if error.code == "bad_configuration" else _EXIT_NOT_STARTED
    except KeyboardInterrupt:
        return 0


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
        token_life_s=options.token_life,
        requests_per_minute=options.requests_per_minute,
        signups_per_hour=options.signups_per_hour,
        smtp_url=options.smtp_url,
        mail_from=options.mail_from,
        log_level=options.log_level,
    )


async def serve(config: Config) -> int:
    """Serve until SIGINT or SIGTERM. Prints one JSON line on standard output when requests are taken."""
    config.check()
    listener = _listen(config.host, config.port)
    try:
        config = replace(config, port=listener.getsockname()[1])
        secrets = load_secrets(config.secrets_folder, os.environ)
        for path in secrets.made:
            print(f"careconnect-server: made a new key, keep it safe and apart from backups: {path}", file=sys.stderr)
        application = create_app(config, secrets=secrets)
        server = _Server(_uvicorn_config(config, application), application)
        await server.serve(sockets=[listener])
        return 0 if server.was_ready else _EXIT_NOT_STARTED
    finally:
        listener.close()


class _Server(uvicorn.Server):
    """Says when it is ready, and turns readiness off before it stops."""

    def __init__(self, settings: uvicorn.Config, application: Application) -> None:
        super().__init__(settings)
        self._application = application
        self.was_ready = False

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if not self.should_exit:
            self.was_ready = True
            print(json.dumps({"state": "ready", "url": self._application.config.address}), flush=True)

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """As the library does, but without raising the signal again: a graceful stop is a success."""
        kept = {number: signal.signal(number, self.handle_exit) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in kept.items():
                signal.signal(number, handler)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._application.services.health.stopping()
        await super().shutdown(sockets)


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """uvloop where it exists: it relays twice as fast."""
    if sys.platform == "win32":
        return None
    import uvloop

    return uvloop.new_event_loop


def _uvicorn_config(config: Config, application: Application) -> uvicorn.Config:
    return uvicorn.Config(
        application,
        log_config=None,
        access_log=False,
        server_header=False,
        date_header=True,
        lifespan="on",
        ws_max_size=2 * MAX_FRAME_BYTES,
        ws_ping_interval=None,
        backlog=2048,
        timeout_graceful_shutdown=_STOP_WITHIN_S,
        ssl_certfile=config.tls_cert,
        ssl_keyfile=config.tls_key,
        proxy_headers=bool(config.trusted_proxies),
        forwarded_allow_ips=list(config.trusted_proxies),
    )


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError as error:
        listener.close()
        raise CareConnectError("address_in_use", f"cannot listen on port {port}: {error.strerror}") from None
    listener.set_inheritable(False)
    return listener


def _parser(environment: Mapping[str, str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="careconnect-server",
        description="The CareConnect server: REST under /api, Socket.IO at /socket.io, health at /health.",
        epilog="Every option is also an environment variable: --public-url is CARECONNECT_PUBLIC_URL. "
        "Keys may be given as CARECONNECT_TOKEN_SECRET and CARECONNECT_DATA_KEYS instead of files.",
    )
    parser.add_argument("--version", action="version", version=f"careconnect-server {__version__}")

    def text(name: str, default: str, words: str) -> None:
        value = environment.get(_variable(name), default)
        parser.add_argument(name, default=value, metavar="TEXT", help=f"{words} (default: {default or 'none'})")

    def number(name: str, default: int, words: str) -> None:
        value = environment.get(_variable(name), str(default))
        parser.add_argument(name, type=int, default=value, metavar="N", help=f"{words} (default: {default})")

    def path(name: str, words: str) -> None:
        value = environment.get(_variable(name)) or None
        parser.add_argument(name, type=Path, default=value, metavar="PATH", help=words)

    def switch(name: str, words: str) -> None:
        is_set = environment.get(_variable(name), "").strip().lower() in ("1", "true", "yes", "on")
        parser.add_argument(name, action="store_true", default=is_set, help=words)

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
    path("--secrets-folder", "where keys are kept; never in the folder of the database")
    number("--token-life", 900, "seconds that an access token lives")
    number("--requests-per-minute", 1200, "general limit of one user")
    number("--signups-per-hour", 300, "sign-ups of one address")
    text("--smtp-url", "", "mail server, smtp:// or smtps://user:password@host:port")
    text("--mail-from", "careconnect@localhost", "sender of mail")
    text("--log-level", "info", "debug, info, warning or error")
    return parser


def _variable(option: str) -> str:
    return "CARECONNECT_" + option.removeprefix("--").replace("-", "_").upper()


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


if __name__ == "__main__":
    sys.exit(main())
