"""Exports: what may leave the server for other purposes than care, without people."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Mapping

from server_stub.config import Config
from server_stub.symptoms.export import COLUMNS, analyses, csv_line, csv_record, ndjson_line
from server_stub.tasks.output import STANDARD, written
from server_stub.tasks.stored import DONE, say, stored


async def export_symptoms(options: argparse.Namespace, config: Config, environment: Mapping[str, str]) -> int:
    """`symptoms export`. No entry in the activity log, no export."""
    is_csv = options.format == "csv"
    count = 0
    async with stored(config, environment) as found:
        await found.activity.record_alone("SYMPTOMS_EXPORTED", actor_id=None, details={"format": options.format})
        with written(options.out) as out:
            if is_csv:
                out.write(csv_record(list(COLUMNS)))
            async for analysis in analyses(found.database, found.sealer):
                line = csv_line(analysis) if is_csv else ndjson_line(analysis)
                await asyncio.to_thread(out.write, line)
                count += 1
    say(is_aside=options.out == STANDARD, state="exported", analyses=count)
    return DONE
