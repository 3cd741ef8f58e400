"""A running server with a doctor and a patient who share an approved appointment."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.helpers.realtime import Clinic, Person, clinic

_WHOLE_RUN_S = 36_000
"""Tests that come late in a long run are given the same tokens."""


@dataclass(slots=True)
class Pair:
    """A doctor and a patient who are related."""

    clinic: Clinic
    doctor: Person
    patient: Person
    appointment_id: str


@dataclass(frozen=True, slots=True)
class Prepared:
    """The data folder of a clinic that was stopped, and who has an account there."""

    folder: Path
    doctor: Person
    patient: Person
    appointment_id: str


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """Made once: migrations and password hashes take longer than the tests."""

    async def prepare() -> Prepared:
        folder = tmp_path_factory.mktemp("clinic")
        async with clinic(folder, token_life_s=_WHOLE_RUN_S) as running:
            doctor = await running.sign_up("Dr. Ada Berg", "doctor")
            patient = await running.sign_up("Paul Tree", "patient")
            return Prepared(folder, doctor, patient, await running.relate(doctor, patient))

    return asyncio.run(prepare())


@pytest.fixture
async def pair(prepared: Prepared, tmp_path: Path) -> AsyncIterator[Pair]:
    """The two of them on a server of this test's own."""
    folder = tmp_path / "clinic"
    shutil.copytree(prepared.folder, folder)
    async with clinic(folder) as running:
        yield Pair(
            running,
            replace(prepared.doctor, url=running.url),
            replace(prepared.patient, url=running.url),
            prepared.appointment_id,
        )


@pytest.fixture
def server(pair: Pair) -> Clinic:
    """The server alone."""
    return pair.clinic
