"""The command line of the client: `careconnect`, `careconnect call`, `careconnect demo`."""

from __future__ import annotations

import argparse
import asyncio
import json
import math
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from careconnect_desktop import __version__
from careconnect_desktop.core.allocator import share_one_arena
from careconnect_desktop.core.log import configure_logging
from careconnect_desktop.model.visit_link import SCHEME
from careconnect_desktop.protocol.names import DEFAULT_ADDRESS

EXIT_ARGUMENTS = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code."""
    link, arguments = _take_link(sys.argv[1:] if arguments is None else arguments)
    options = _parser().parse_args(arguments)
    configure_logging(options.log_level)
    if options.command == "call":
        return _call(options)
    if options.command == "demo":
        return _demo(options)
    return _desktop(options, link)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="careconnect", description="Video visits of doctors and patients.")
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    parser.add_argument("--background", action="store_true", help="begin in the tray, where there is one")
    _common(parser)
    commands = parser.add_subparsers(dest="command", metavar="{call,demo}")

    call = commands.add_parser("call", help="a call without a window, for monitoring, tests and kiosks")
    _common(call)
    call.add_argument("--email", required=True, help="who signs in")
    call.add_argument("--password-env", required=True, metavar="VAR", help="environment variable with the password")
    direction = call.add_mutually_exclusive_group(required=True)
    direction.add_argument("--to", metavar="MEDICAL_ID", help="whom to call")
    direction.add_argument("--wait", action="store_true", help="wait for a call and answer it at once")
    call.add_argument("--from", dest="wanted_caller", metavar="MEDICAL_ID", help="with --wait: answer only this person")
    call.add_argument("--appointment", metavar="ID", help="with --to: the visit that this call belongs to")
    call.add_argument("--source", default="testcard", metavar="testcard|FILE", help="the picture to send")
    call.add_argument("--audio-source", default="tone", metavar="tone|FILE", help="the sound to send")
    call.add_argument("--record-received", type=Path, metavar="FILE.mkv", help="write down what comes in")
    call.add_argument("--relay-only", action="store_true", help="no path but through a relay")
    call.add_argument("--calls", type=_count, default=1, metavar="N", help="so many calls, one after the other")
    call.add_argument("--seconds", type=_seconds, metavar="N", help="hang up so long after the connection")
    call.add_argument("--report", type=Path, metavar="FILE.json", help="write a report")

    demo = commands.add_parser("demo", help="a doctor and a patient in a real call on this machine")
    _common(demo)
    demo.add_argument("--seconds", type=_seconds, metavar="N", help="end so long after the connection")
    demo.add_argument("--headless", action="store_true", help="without windows, with a summary")
    return parser


def _common(parser: argparse.ArgumentParser) -> None:
    # Understood before and after the command's name; only where it was given does it set anything.
    is_sub = parser.prog != "careconnect"
    default: Any = argparse.SUPPRESS if is_sub else None
    parser.add_argument("--server", default=default, metavar="URL", help=f"the clinic's server ({DEFAULT_ADDRESS})")
    parser.add_argument(
        "--allow-insecure-http",
        action="store_true",
        default=argparse.SUPPRESS if is_sub else False,
        help="permit plain HTTP to another machine",
    )
    parser.add_argument(
        "--log-level",
        default=argparse.SUPPRESS if is_sub else "warning",
        choices=("debug", "info", "warning", "error"),
        help="how much is told on standard error",
    )


def _count(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 10_000:
        raise argparse.ArgumentTypeError("a number from 1 to 10000 is needed")
    return number


def _seconds(text: str) -> float:
    number = float(text)
    if not (math.isfinite(number) and number > 0):
        raise argparse.ArgumentTypeError("a time in seconds is needed")
    return number


def _call(options: argparse.Namespace) -> int:
    share_one_arena()
    from careconnect_desktop.compose.call_command import CallCommand
    from careconnect_desktop.compose.call_options import CallOptions
    from careconnect_desktop.compose.stop_signals import on_stop_signals

    if options.wait and options.appointment:
        print("careconnect call: --appointment belongs to --to", file=sys.stderr)
        return EXIT_ARGUMENTS
    if options.to and options.wanted_caller:
        print("careconnect call: --from belongs to --wait", file=sys.stderr)
        return EXIT_ARGUMENTS
    asked = CallOptions(
        server=options.server or DEFAULT_ADDRESS,
        email=options.email,
        password_env=options.password_env,
        to=options.to,
        wanted_caller=options.wanted_caller,
        appointment_id=options.appointment,
        source=options.source,
        audio_source=options.audio_source,
        record_received=options.record_received,
        is_relay_only=options.relay_only,
        calls=options.calls,
        seconds=options.seconds,
        report=options.report,
        is_insecure_http_allowed=options.allow_insecure_http,
    )

    async def run() -> int:
        command = CallCommand(asked, _say, _complain)
        on_stop_signals(command.stop)
        code = await command.run()
        if asked.report is not None and code not in (2, 3):
            asked.report.write_text(json.dumps(command.report, indent=2) + "\n", encoding="utf-8")
        return code

    return asyncio.run(run())


def _demo(options: argparse.Namespace) -> int:
    from careconnect_desktop.compose.demo import run_demo

    return run_demo(seconds=options.seconds, is_headless=options.headless)


def _desktop(options: argparse.Namespace, link: str) -> int:
    from careconnect_desktop.compose.quick_start import quick_start

    with quick_start():
        from careconnect_desktop.compose.desktop_run import run_desktop

        return run_desktop(
            options.server,
            is_insecure_http_allowed=options.allow_insecure_http,
            link=link,
            is_background=options.background,
        )


def _take_link(arguments: Sequence[str]) -> tuple[str, list[str]]:
    """The link that the system starts the program with (``careconnect %u``), and the other arguments.

    A link comes from outside: it is taken as one word, never read as an option, and only for the desktop program.
    """
    if len(arguments) == 1 and arguments[0].lower().startswith(f"{SCHEME}:"):
        return arguments[0], []
    return "", list(arguments)


def _say(line: dict[str, Any]) -> None:
    print(json.dumps(line), flush=True)


def _complain(sentence: str) -> None:
    print(f"careconnect: {sentence}", file=sys.stderr, flush=True)
