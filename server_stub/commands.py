"""Tasks of the command line: they open the database, do one thing, and say in one line what came of it."""

from __future__ import annotations

import argparse
import getpass
import json
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from pydantic import ValidationError

from careconnect_desktop.core.clock import SystemClock, rfc3339
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol.auth import NewUser
from careconnect_desktop.protocol.codec import field_errors
from careconnect_desktop.protocol.names import Code
from careconnect_desktop.protocol.people import AnyUser
from server_stub.cluster import Herald
from server_stub.config import Config
from server_stub.limits import MemoryLimiter
from server_stub.people.sharing import OwnPeople
from server_stub.secret_store import load_secrets
from server_stub.services import Services, join_services
from server_stub.storage.schema import current_revision, migrate, needed_revision
from server_stub.transport.announcer import SilentAnnouncer

_FOUND_FAULT = 1
_PASSWORD_VARIABLE = "CARECONNECT_ADMIN_PASSWORD"  # noqa: S105 a variable's name


async def run_command(options: argparse.Namespace, config: Config, environment: Mapping[str, str]) -> int:
    """Run one command; its exit code: 0 done, 1 the audit found a fault. Raises CareConnectError."""
    secrets = load_secrets(config.secrets_folder, environment)
    silent = SilentAnnouncer()
    # A task of the command line serves nobody: no TURN secret and no mail server are needed for it.
    alone = replace(config, turn_urls=(), turn_secret_file=None, relay_only=False, smtp_url="", sms_url="")
    clock = SystemClock()
    herald = Herald(config.redis) if config.redis else None
    people = OwnPeople() if herald is None else herald.people
    services = join_services(alone, secrets, clock, silent, silent, MemoryLimiter(clock), people)
    if herald is not None:
        services.accounts.on_session_ended(herald.session_ended)
    try:
        if options.command == "migrate":
            await migrate(services.database)
            _say(state="migrated", revision=needed_revision())
            return 0
        if await current_revision(services.database) != needed_revision():
            raise CareConnectError("bad_configuration", "run `careconnect-server migrate` first")
        if options.command == "audit verify":
            return await _verify_log(services, options.head)
        return await _administer(options, services, environment, can_mail=bool(config.smtp_url))
    finally:
        if herald is not None:
            await herald.close()
        await services.close()


async def _administer(
    options: argparse.Namespace, services: Services, environment: Mapping[str, str], *, can_mail: bool
) -> int:
    if options.command == "admin create":
        wish = _new_user(options, environment)
        _say_user("created", await services.administration.create(wish, None))
    elif options.command == "admin verify":
        _say_user("verified", await services.administration.verify(options.user, None))
    elif options.command == "admin reset-password":
        await _reset_password(options, services, can_mail=can_mail)
    elif options.command == "admin drop-second-factor":
        _say_user("dropped", await services.administration.drop_second_factor(options.user, None))
    else:
        _say_user("disabled", await services.administration.disable(options.user, None))
    await services.people_changes.add()
    await services.activity.link_new()
    return 0


async def _reset_password(options: argparse.Namespace, services: Services, *, can_mail: bool) -> None:
    if options.print_code:
        user, handed = await services.administration.hand_over_reset(options.user, None)
        _say_user("reset", user, code=handed.code, expiresAt=rfc3339(handed.expires_at))
    elif can_mail:
        _say_user("reset", await services.administration.reset_password(options.user, None))
    else:
        # Nothing has ended yet: a password that ends with no code on its way locks the person out.
        words = "without --smtp-url no code can be mailed: give it, or --print-code for a code to hand over in person"
        raise CareConnectError("bad_configuration", words)


async def _verify_log(services: Services, heads: Path | None) -> int:
    try:
        verdict = await services.audit.verify(heads)
    except (OSError, ValueError) as error:
        raise CareConnectError("bad_configuration", "the file of heads cannot be read", cause=error) from None
    told = {} if verdict.told is None else {"heads": verdict.told}
    _say(state="intact" if verdict.fault is None else "broken", entries=verdict.entries, fault=verdict.fault, **told)
    return 0 if verdict.fault is None else _FOUND_FAULT


def _new_user(options: argparse.Namespace, environment: Mapping[str, str]) -> NewUser:
    password = environment.get(_PASSWORD_VARIABLE) or _asked_password()
    try:
        return NewUser.model_validate(
            {
                "name": options.name,
                "email": options.email,
                "role": options.role,
                "specialization": options.specialization,
                "password": password,
            }
        )
    except ValidationError as error:
        raise CareConnectError(Code.VALIDATION_FAILED, "; ".join(field_errors(error))) from None


def _asked_password() -> str:
    if sys.stdin.isatty():
        return getpass.getpass("Password (12 characters or more): ")
    return sys.stdin.readline().rstrip("\n")


def _say_user(state: str, user: AnyUser, **more: str) -> None:
    _say(state=state, medicalId=user.medical_id, role=user.role.value, **more)


def _say(**facts: object) -> None:
    sys.stdout.write(json.dumps(facts) + "\n")
