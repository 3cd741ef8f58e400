"""Rubbish over REST: whatever comes is answered by the contract's codes, never by a failure of the server."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from server_stub.config import Config
from tests.helpers.rest_server import Person, RestServer, rest_server

# 500 would be a failure; 503 says that the database is away, or too many people hash passwords at once.
FINE = {200, 201, 400, 401, 403, 404, 405, 409, 413, 415, 429}
ODD: list[Any] = [
    None,
    True,
    0,
    -1,
    2**63,
    10**400,
    1e308,
    "",
    "\u0000",
    "a\u0000b",
    "\u202e\u0007",
    "\U0001f9d1\u200d\u2695\ufe0f" * 50,
    "x" * 20_000,
    "2027-03-11T09:00:00Z",
    "9999-12-31T23:59:59Z",
    "0001-01-01T00:00:00+23:59",
    "1700000000",
    "PAT001",
    "../../etc/passwd",
    "' OR 1=1 --",
    "%00",
    [],
    [[]],
    {},
    {"$ne": None},
]
RAW = [
    b"",
    b"null",
    b"[]",
    b'"text"',
    b"0",
    b"{",
    b'{"a":',
    b"\xff\xfe\x00",
    b'{"text": "\xed\xa0\x80"}',
    b'{"text": "\\ud800", "email": "\\udfff"}',
    b'{"text": 1e99999, "version": ' + b"9" * 5_000 + b"}",
    b'{"a": NaN, "rating": Infinity}',
    b"[" * 40_000 + b"]" * 40_000,
    b'{"a":' * 20_000 + b"1" + b"}" * 20_000,
    b'{"text": "x", "text": "y", "text": {}}',
    b"\xef\xbb\xbf{}",
]
PATHS = ["x", "%00", "a%00b", "%ff%fe", "%F0%9F%A7%91", "..%2f..%2f", "x" * 3_000, "%2e%2e", "DOC001%0a", " ", "0"]
QUERIES = [
    "limit=0",
    "limit=-1",
    "limit=" + "9" * 5_000,
    "limit=%D9%A3",
    "cursor=%00",
    "cursor=" + "x" * 300,
    "cursor=nan_x",
    "cursor=1e400_x",
    "cursor=-99999999999999_x",
    "before=%00&cursor=",
    "from=0&to=0",
    "from=9999-12-31&to=9999-12-31",
    "from=0001-01-01&to=0001-01-01",
    "from=2027-03-10&to=2999-01-01",
    "startDate=0001-01-01&endDate=9999-12-31",
    "startDate=x",
    "status=" + "," * 5_000,
    "status=requested%00",
    "q=%00&specialty=%00&language=%00",
    "q=" + "%25" * 3_000,
    "q[]=1&q[]=2&q=%ff",
]
HEADERS = [
    {"If-Match": "9" * 5_000},
    {"If-Match": 'W/"x"'},
    {"Idempotency-Key": "k" * 8_000},
    {"Idempotency-Key": "\u00e9\u00ff"},
    {"Content-Type": "application/json; charset=utf-7"},
    {"Content-Type": "multipart/form-data"},
    {"Content-Type": "multipart/form-data; boundary=" + "b" * 5_000},
    {"Content-Length": "9" * 30},
    {"Accept-Language": ",;q=" * 2_000},
    {"User-Agent": "u" * 20_000},
    {"Cookie": "careconnect_token=" + "c" * 20_000},
    {"X-Forwarded-For": "not an address, \u00ff"},
]


def _routes(server: RestServer) -> list[tuple[str, str, str | None]]:
    """Method, path and the name of the body's schema of every route."""
    document = server.app.http.openapi()
    found = []
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            content: dict[str, Any] = operation.get("requestBody", {}).get("content", {})
            schema = next((one["schema"]["$ref"] for one in content.values()), None)
            found.append((method.upper(), path, schema.rpartition("/")[2] if schema else None))
    return sorted(found)


class Thrower:
    """Sends, and keeps what was answered by a failure."""

    def __init__(self, server: RestServer, people: list[Person], dice: random.Random) -> None:
        self.server = server
        self.people = people
        self.dice = dice
        self.count = 0
        self.failures: list[str] = []

    async def throw(
        self, method: str, path: str, content: bytes | None = None, headers: dict[str, str] | None = None
    ) -> None:
        sent: dict[str, Any] = {**self.dice.choice(self.people).bearer}
        if content is not None:
            sent["Content-Type"] = "application/json"
        sent |= {name: value.encode("latin-1") for name, value in (headers or {}).items()}
        self.count += 1
        try:
            answer = await self.server.http.request(method, path, content=content, headers=sent)
        except httpx.InvalidURL:
            return
        if answer.status_code not in FINE or "Traceback" in answer.text:
            self.failures.append(f"{answer.status_code} {method} {path[:80]} {content!r:.120} {headers!r:.80}")

    def filled(self, path: str, odd: str | None = None) -> str:
        """A path whose blanks hold a real person, or something odd."""
        while "{" in path:
            start, end = path.index("{"), path.index("}")
            path = path[:start] + (odd or self.dice.choice(self.people).medical_id) + path[end + 1 :]
        return path


def _bodies(schema: dict[str, Any], dice: random.Random, number: int) -> Iterator[bytes]:
    """Objects with the model's own fields and odd values, one of them or all."""
    names = [*schema.get("properties", {}), "unknown"]
    for _ in range(number):
        chosen = names if dice.random() < 0.5 else [dice.choice(names)]
        yield json.dumps({name: dice.choice(ODD) for name in chosen}).encode()


async def _throw_all(server: RestServer, *, rounds: int, seed: int) -> Thrower:
    dice = random.Random(seed)
    people = [await server.doctor(), await server.sign_up()]
    await server.approved(people[1], people[0])
    thrower = Thrower(server, people, dice)
    schemas = server.app.http.openapi()["components"]["schemas"]
    for method, path, schema in _routes(server):
        if path in ("/api/auth/logout", "/api/auth/password"):
            continue
        for odd in dice.sample(PATHS, min(rounds, len(PATHS))) if "{" in path else ():
            await thrower.throw(method, thrower.filled(path, odd), b"{}" if schema else None)
        if method == "GET":
            for query in dice.sample(QUERIES, min(2 * rounds, len(QUERIES))):
                await thrower.throw(method, f"{thrower.filled(path)}?{query}")
        if schema is None:
            continue
        for content in dice.sample(RAW, min(rounds, len(RAW))):
            await thrower.throw(method, thrower.filled(path), content)
        for content in _bodies(schemas[schema], dice, 2 * rounds):
            await thrower.throw(method, thrower.filled(path), content)
        for headers in dice.sample(HEADERS, min(rounds, len(HEADERS))):
            await thrower.throw(method, thrower.filled(path), b"{}", headers)
    return thrower


async def test_rubbish_is_answered_and_never_a_failure(config: Config) -> None:
    async with rest_server(config) as server:
        thrower = await _throw_all(server, rounds=2, seed=20270310)
    assert thrower.failures == []
    assert thrower.count > 300


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("seed", range(2))
async def test_much_rubbish_is_answered_and_never_a_failure(any_config: Config, seed: int) -> None:
    async with rest_server(any_config) as server:
        thrower = await _throw_all(server, rounds=25, seed=seed)
    assert thrower.failures == []
    assert thrower.count > 3_000
