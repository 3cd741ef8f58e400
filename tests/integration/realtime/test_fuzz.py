"""Ten thousand events of nonsense and half-sense: each is answered, the server lives, others keep their latency."""

from __future__ import annotations

import asyncio
import random
import statistics
import time
from typing import Any

import pytest

from careconnect_desktop.protocol.names import Code, Event
from server_stub.transport.inbox import Pace
from tests.helpers.realtime import ANSWER, OFFER, Device, candidate
from tests.integration.realtime.conftest import Pair

CALL_IDS = [f"{number}1111111-1111-4111-8111-111111111111" for number in range(3)]
KEYS = ["to", "offer", "answer", "callId", "candidate", "generation", "reason", "resumeToken", "receiver", "message"]
KEYS += ["clientId", "status", "media", "appointmentId", "audio", "x"]
CODES = {code.value for code in Code}


class Nonsense:
    """Events that are right, nearly right and wrong; the same for the same seed."""

    def __init__(self, seed: int, people: list[str]) -> None:
        self._random = random.Random(seed)
        self._people = people

    def event(self) -> tuple[str, Any]:
        names = [event.value for event in Event] + ["", "connect", "disconnect", "message", "x" * 50]
        name = self._random.choice(names)
        return name, self._body() if self._random.random() < 0.9 else self._value(3)

    def _body(self) -> dict[str, Any]:
        body: dict[str, Any] = {
            "to": self._random.choice(self._people),
            "receiver": self._random.choice(self._people),
            "callId": self._random.choice(CALL_IDS),
            "offer": OFFER,
            "answer": ANSWER,
            "candidate": candidate(self._random.randrange(9)),
            "message": "hello",
            "status": "away",
            "resumeToken": "x",
        }
        if self._random.random() < 0.3:
            body["generation"] = self._random.randrange(4)
        for _ in range(self._random.choice([0, 0, 0, 1, 2])):
            key = self._random.choice(KEYS)
            if self._random.random() < 0.3:
                body.pop(key, None)
            else:
                body[key] = self._value(2)
        return body

    def _value(self, depth: int) -> Any:
        kind = self._random.randrange(9 if depth else 7)
        simple = [None, True, -1, 10**20, 0.5, "x" * self._random.choice([0, 1, 300, 9000]), "\u202e\x00é\U0001f600"]
        if kind < 7:
            return simple[kind]
        if kind == 7:
            return [self._value(depth - 1) for _ in range(self._random.randrange(4))]
        return {self._random.choice(KEYS): self._value(depth - 1) for _ in range(self._random.randrange(4))}


@pytest.mark.slow
@pytest.mark.timeout(600)
async def test_ten_thousand_events(pair: Pair) -> None:
    await pair.clinic.stop()
    pair.clinic.pace = Pace(burst=1_000_000, queued=10_000)
    await pair.clinic.start()
    stranger = await pair.clinic.sign_up("Sam Far", "patient")
    people = [pair.doctor.medical_id, pair.patient.id, stranger.id, "PAT999", ""]
    waits: list[float] = []
    async with pair.doctor.device() as doctor, pair.patient.device() as patient, stranger.device() as calm:
        await asyncio.gather(
            _send(doctor, Nonsense(1, people), 5000), _send(patient, Nonsense(2, people), 5000), _watch(calm, waits)
        )
        assert (await calm.send("typing", {}))["code"] == "validation_failed"
    assert statistics.median(waits) < 0.25


async def _send(device: Device, nonsense: Nonsense, count: int) -> None:
    for _ in range(count):
        name, body = nonsense.event()
        ack = await device.send(name, body)
        assert ack["ok"] is True or ack["code"] in CODES - {Code.INTERNAL.value}, (name, ack)


async def _watch(device: Device, waits: list[float]) -> None:
    for _ in range(50):
        began = time.perf_counter()
        await device.send("typing", {})
        waits.append(time.perf_counter() - began)
        await asyncio.sleep(0.1)
