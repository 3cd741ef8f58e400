"""Which words of the command line are which task."""

from __future__ import annotations

import argparse
from collections.abc import Mapping

from server_stub.config import Config
from server_stub.tasks import backups, exports, keys


async def run_task(options: argparse.Namespace, config: Config, environment: Mapping[str, str]) -> int:
    """Run one of `TASKS`; its exit code: 0 done, 1 done but not whole. Raises CareConnectError."""
    match options.command:
        case "backup keygen":
            return await backups.make_keys(options)
        case "backup":
            return await backups.back_up(options, config, environment)
        case "restore":
            return await backups.restore(options, config, environment)
        case "keys list":
            return await keys.list_keys(config, environment)
        case "keys add":
            return await keys.add(config, environment)
        case "keys rotate":
            return await keys.rotate(config, environment)
        case "keys remove":
            return await keys.remove(options, config, environment)
        case "symptoms export":
            return await exports.export_symptoms(options, config, environment)
        case unknown:
            raise ValueError(unknown)
