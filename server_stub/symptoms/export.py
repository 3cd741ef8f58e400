"""Stored analyses for those who improve the rules (S96): no person, no time of day, in random order."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import AsyncIterator, Mapping
from typing import Any

from server_stub.storage.database import Database
from server_stub.storage.sealing import Sealer
from server_stub.symptoms import repository

COLUMNS = ("day", "source", "ageBand", "sex", "symptoms", "urgency", "conditions", "recommendations")
# What a spreadsheet takes for a formula at the beginning of a cell.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


async def analyses(database: Database, sealer: Sealer) -> AsyncIterator[dict[str, Any]]:
    """Every stored analysis, opened: day, source, ageBand, sex, symptoms (as typed), answer (as at the wire).

    Raises CareConnectError `sealed_unreadable` at one that no key opens.
    """
    async with database.read() as connection:
        async for row in repository.everything(connection):
            place = f"symptom_analyses/{row['id']}"
            yield {
                "day": row["day"].isoformat(),
                "source": row["source"],
                "ageBand": row["age_band"],
                "sex": row["sex"],
                "symptoms": sealer.open(row["symptoms"], row["key_id"], place),
                "answer": json.loads(sealer.open(row["answer"], row["key_id"], place)),
            }


def ndjson_line(analysis: Mapping[str, Any]) -> bytes:
    """One line of NDJSON."""
    return json.dumps(analysis, ensure_ascii=False).encode() + b"\n"


def csv_line(analysis: Mapping[str, Any]) -> bytes:
    """One record of CSV (RFC 4180) with `COLUMNS`; conditions as ``name (probability)``, lists separated by ``; ``."""
    answer = analysis["answer"]
    conditions = [f"{found['condition']} ({found['probability']})" for found in answer["possibleConditions"]]
    cells = {
        **{name: str(analysis[name]) for name in COLUMNS[:5]},
        "urgency": str(answer["urgency"]),
        "conditions": "; ".join(conditions),
        "recommendations": "; ".join(answer["recommendations"]),
    }
    return csv_record([_harmless(cells[name]) for name in COLUMNS])


def csv_record(cells: list[str]) -> bytes:
    """One record of CSV."""
    line = io.StringIO()
    csv.writer(line).writerow(cells)
    return line.getvalue().encode()


def _harmless(cell: str) -> str:
    """With an apostrophe before what a spreadsheet would calculate: strangers typed it."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
