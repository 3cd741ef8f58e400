"""`careconnect-server`: options, then one process that serves until it is told to stop."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import json
import logging
import os
import signal
import socket
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from careconnect_desktop.core.quick_imports import quick_imports

# Optional to httpx (pygments, rich) and to the client half of engineio (requests).
with quick_imports({"pygments", "requests", "rich"}):
    import uvicorn

    from careconnect_desktop.core.errors import CareConnectError
    from careconnect_desktop.core.log import configure_logging
    from careconnect_desktop.protocol.names import MAX_FRAME_BYTES
    from server_stub.app import Application, create_app
    from server_stub.commands import run_command
    from server_stub.config import Config
    from server_stub.http.heads import BoundedHeads
    from server_stub.http.tls import listener_context
    from server_stub.options import config_from, parser
    from server_stub.secret_store import load_secrets
    from server_stub.storage.block import causes
    from server_stub.tasks.options import TASKS
    from server_stub.transport.lean import LeanProtocol

_COLLECT_AFTER_OBJECTS = 20_000
_STOP_WITHIN_S = 10
_EXIT_BAD_ARGUMENTS = 2
_EXIT_NOT_STARTED = 3
_EXIT_INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; the exit code."""
    environment = os.environ
    options = parser(environment).parse_args(arguments)
    try:
        config = config_from(options, environment)
        config.check_links()
        configure_logging(config.log_level)
        for name in ("alembic", "uvicorn.error"):
            logging.getLogger(name).setLevel(logging.WARNING)
        with asyncio.Runner(loop_factory=_loop_factory()) as runner:
            if options.command == "serve":
                return runner.run(serve(config))
            if options.command in TASKS:
                # Not at the top: a server needs nothing of what its tasks import.
                from server_stub.tasks.run import run_task

                return runner.run(run_task(options, config, environment))
            return runner.run(run_command(options, config, environment))
    except CareConnectError as error:
        print(f"careconnect-server: {_told(error)}", *error.details, sep="\n  ", file=sys.stderr)
        return _EXIT_BAD_ARGUMENTS if error.code == "bad_configuration" else _EXIT_NOT_STARTED
    except KeyboardInterrupt:
        # A server that is stopped by hand has done its work, a task has not.
        return 0 if options.command == "serve" else _EXIT_INTERRUPTED


def _told(error: CareConnectError) -> str:
    """Message, code, and the kind of what was at the bottom of it, whose own words may hold addresses and names."""
    *_, deepest = causes(error)
    kind = "" if deepest is error else f": {type(deepest).__name__}"
    return f"{error.message} [{error.code}{kind}]"


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
        # Not as the library's lifespan, which would turn what went wrong into pages of a trace.
        await self._application.start()
        await super().startup(sockets)
        if not self.should_exit:
            _collect_rarely()
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
        # Requests are still taken: whoever balances them asks every few seconds, and must see it red first.
        await asyncio.sleep(self._application.config.stop_delay_s)
        # Before the library waits for its connections: a poll would keep it waiting, and what the end of the sockets
        # means for their calls is for the next process to say.
        await self._application.realtime.stop()
        await super().shutdown(sockets)
        if not self.force_exit:
            await self._application.stop()


def _collect_rarely() -> None:
    """What the start has made stays for good: the collector need not look at it, nor as often at thousands of sockets.

    Requests leave hardly a circle behind; each needless round stands in the way of somebody's offer.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_COLLECT_AFTER_OBJECTS, 20, 50)


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """uvloop where it exists: it relays twice as fast."""
    if sys.platform == "win32":
        return None
    import uvloop

    return uvloop.new_event_loop


def _uvicorn_config(config: Config, application: Application) -> uvicorn.Config:
    tls = listener_context(config.tls_cert, config.tls_key) if config.tls_cert and config.tls_key else None
    return uvicorn.Config(
        application,
        log_config=None,
        access_log=False,
        server_header=False,
        date_header=True,
        lifespan="off",
        http=BoundedHeads,
        ws=LeanProtocol,
        ws_max_size=2 * MAX_FRAME_BYTES,
        ws_ping_interval=None,
        # A compression context costs each socket more memory than everything else, for texts of a few kilobytes.
        ws_per_message_deflate=False,
        backlog=2048,
        timeout_graceful_shutdown=_STOP_WITHIN_S,
        ssl_context_factory=None if tls is None else lambda _config, _default: tls,
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


if __name__ == "__main__":
    sys.exit(main())
