"""Analyses as lines for other programs."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest

from server_stub.symptoms.export import COLUMNS, csv_line, ndjson_line


def analysis(symptoms: str = "fever, and a cough") -> dict[str, Any]:
    conditions = [
        {"condition": "Influenza", "probability": "medium", "description": "..."},
        {"condition": "Common cold", "probability": "low", "description": "..."},
    ]
    answer = {"possibleConditions": conditions, "recommendations": ["rest", "see a doctor"], "urgency": "medium"}
    facts = {"day": "2027-03-10", "source": "rules-1", "ageBand": "40-49", "sex": "unknown"}
    return {**facts, "symptoms": symptoms, "answer": answer}


def cells(symptoms: str) -> dict[str, str]:
    (row,) = csv.reader(io.StringIO(csv_line(analysis(symptoms)).decode(), newline=""))
    return dict(zip(COLUMNS, row, strict=True))


def test_a_record_of_csv_has_a_cell_for_each_column() -> None:
    found = cells('two\nlines, "quoted"')
    assert found["symptoms"] == 'two\nlines, "quoted"'
    assert found["conditions"] == "Influenza (medium); Common cold (low)"
    assert (found["urgency"], found["recommendations"]) == ("medium", "rest; see a doctor")


@pytest.mark.parametrize("typed", ["=HYPERLINK(1)", "+1", "-1", "@SUM(1)", "\t=1", "\n=1"])
def test_nothing_that_was_typed_is_calculated_by_a_spreadsheet(typed: str) -> None:
    assert cells(typed)["symptoms"] == "'" + typed


def test_a_line_of_ndjson_is_the_whole_analysis() -> None:
    line = ndjson_line(analysis("Grüße\nzwei"))
    assert line.count(b"\n") == 1
    assert "Grüße".encode() in line
    assert json.loads(line) == analysis("Grüße\nzwei")
