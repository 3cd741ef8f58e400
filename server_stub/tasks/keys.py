"""Data keys: which there are, a new one, everything sealed anew, and an old one that goes."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Mapping
from pathlib import Path

from careconnect_desktop.core.errors import CareConnectError
from server_stub.config import Config
from server_stub.keys.key_file import add_key, age_s, remove_key
from server_stub.keys.resealing import Resealing
from server_stub.tasks.stored import DONE, NOT_WHOLE, Stored, say, stored

KNOWN_AFTER_S = 120.0
"""After this long every server that runs knows a key that was added (they look every minute)."""


async def list_keys(config: Config, environment: Mapping[str, str]) -> int:
    """`keys list`: by id, how much each has sealed."""
    async with stored(config, environment) as found:
        counts = await _resealing(found).in_use()
        say(newest=found.sealer.key_id, sealed={name: counts.get(name, 0) for name in found.secrets.data_keys})
        return NOT_WHOLE if counts.keys() - found.secrets.data_keys.keys() else DONE


async def add(config: Config, environment: Mapping[str, str]) -> int:
    """`keys add`."""
    async with stored(config, environment) as found:
        path = _file(found)
        key_id = await asyncio.to_thread(add_key, path)
        await found.activity.record_alone("KEY_ADDED", actor_id=None, details={"keyId": key_id})
        say(state="added", newest=key_id, file=str(path))
        return DONE


async def rotate(config: Config, environment: Mapping[str, str]) -> int:
    """`keys rotate`."""
    async with stored(config, environment) as found:
        facts = await _resealing(found).run()
        newest = found.sealer.key_id
        say(state="rotated", newest=newest, rows=facts.rows, files=facts.files, unreadable=facts.unreadable)
        return NOT_WHOLE if facts.unreadable else DONE


async def remove(options: argparse.Namespace, config: Config, environment: Mapping[str, str]) -> int:
    """`keys remove`; raises CareConnectError `key_in_use` while anything needs the key, or may need it."""
    async with stored(config, environment) as found:
        path = _file(found)
        if age_s(path, found.clock.now().timestamp()) < KNOWN_AFTER_S:
            raise CareConnectError(
                "key_in_use", "a server that runs may still seal with this key: try again in two minutes"
            )
        count = (await _resealing(found).in_use()).get(options.key, 0)
        if count:
            raise CareConnectError("key_in_use", f"this key still seals {count} values: run `keys rotate` first")
        await asyncio.to_thread(remove_key, path, options.key)
        await found.activity.record_alone("KEY_REMOVED", actor_id=None, details={"keyId": options.key})
        say(state="removed", key=options.key, newest=found.sealer.key_id)
        return DONE


def _resealing(found: Stored) -> Resealing:
    return Resealing(found.database, found.blobs, found.sealer, found.activity)


def _file(found: Stored) -> Path:
    if found.secrets.data_file is None:
        raise CareConnectError(
            "bad_configuration", "the keys come from CARECONNECT_DATA_KEYS: change them there, the last one seals"
        )
    return found.secrets.data_file
