"""The served document says what the contract says: every route, each answer a model of the contract, nothing vague."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from careconnect_desktop.protocol import appointments, auth, care, errors, messages, people
from server_stub.app import create_app
from tests.helpers.rest_server import SECRETS, settings

ROUTES = [
    "POST /api/auth/signup",
    "POST /api/auth/login",
    "POST /api/auth/refresh",
    "POST /api/auth/logout",
    "GET /api/auth/me",
    "GET /api/auth/sessions",
    "DELETE /api/auth/sessions/{id}",
    "POST /api/auth/password",
    "POST /api/auth/password/forgot",
    "POST /api/auth/password/reset",
    "POST /api/auth/password/confirm",
    "GET /api/auth/mfa",
    "POST /api/auth/mfa/enroll",
    "POST /api/auth/mfa/confirm",
    "POST /api/auth/mfa/disable",
    "GET /api/doctors",
    "GET /api/doctors/{id}",
    "GET /api/doctors/{id}/slots",
    "GET /api/doctors/{id}/feedback",
    "PUT /api/doctors/me/schedule",
    "PUT /api/doctors/me/time-off",
    "GET /api/patients",
    "GET /api/patients/{id}",
    "PATCH /api/users/me",
    "POST /api/appointments",
    "POST /api/appointments/book",
    "GET /api/appointments",
    "GET /api/appointments/{id}",
    "PUT /api/appointments/{id}/approve",
    "PUT /api/appointments/{id}/reject",
    "PUT /api/appointments/{id}/complete",
    "PUT /api/appointments/{id}/no-show",
    "PUT /api/appointments/{id}/cancel",
    "PUT /api/appointments/{id}/reschedule",
    "PUT /api/appointments/{id}/check-in",
    "GET /api/appointments/{id}/notes",
    "PUT /api/appointments/{id}/notes",
    "PUT /api/appointments/{id}/notes/sign",
    "POST /api/message/send/{receiverId}",
    "POST /api/messages/{receiverId}",
    "GET /api/messages",
    "GET /api/messages/{userId}",
    "PUT /api/messages/{userId}/read",
    "POST /api/feedback",
    "GET /api/activity",
    "GET /api/ice-servers",
    "GET /api/admin/users",
    "POST /api/admin/users",
    "PUT /api/admin/doctors/{id}/verify",
    "PUT /api/admin/users/{id}/disable",
    "GET /health",
    "GET /health/live",
    "GET /health/ready",
]

MODELS = {
    name
    for module in (appointments, auth, care, errors, messages, people)
    for name, found in inspect.getmembers(module, inspect.isclass)
    if issubclass(found, BaseModel)
}


@pytest.fixture
def document(tmp_path: Path) -> Iterator[dict[str, Any]]:
    app = create_app(settings(tmp_path), secrets=SECRETS)
    yield app.http.openapi()
    app.services.hashing.close()


def _operations(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield f"{method.upper()} {path}", operation


def _references(part: Any) -> Iterator[str]:
    if isinstance(part, dict):
        if isinstance(part.get("$ref"), str):
            yield part["$ref"]
        for value in part.values():
            yield from _references(value)
    elif isinstance(part, list):
        for value in part:
            yield from _references(value)


def test_every_route_of_the_contract_is_served(document: dict[str, Any]) -> None:
    served = {name for name, _ in _operations(document)}
    assert [route for route in ROUTES if route not in served] == []


def test_every_json_answer_is_a_model_of_the_contract(document: dict[str, Any]) -> None:
    for name, operation in _operations(document):
        for status, answer in operation["responses"].items():
            schema = answer.get("content", {}).get("application/json", {}).get("schema")
            if schema is not None:
                assert schema.keys() == {"$ref"}, (name, status)
                assert schema["$ref"].rpartition("/")[2] in MODELS, (name, status)


def test_every_reference_leads_somewhere(document: dict[str, Any]) -> None:
    schemas = {f"#/components/schemas/{name}" for name in document["components"]["schemas"]}
    assert set(_references(document)) <= schemas


def test_every_route_says_how_it_refuses(document: dict[str, Any]) -> None:
    for name, operation in _operations(document):
        is_open = "security" not in operation
        assert {"400", "429"} <= operation["responses"].keys(), name
        assert is_open or {"401", "403", "404"} <= operation["responses"].keys(), name


def test_what_needs_no_token_is_named(document: dict[str, Any]) -> None:
    is_open = {name for name, operation in _operations(document) if "security" not in operation}
    assert is_open <= {
        "POST /api/auth/signup",
        "POST /api/auth/login",
        "POST /api/auth/refresh",
        "POST /api/auth/password/forgot",
        "POST /api/auth/password/reset",
        "GET /health",
        "GET /health/live",
        "GET /health/ready",
        "GET /metrics",
    }


def _vague(part: Any, place: str) -> Iterator[str]:
    """Places where anything at all would fit."""
    if isinstance(part, dict):
        for name, schema in part.get("properties", {}).items():
            if not {"type", "$ref", "anyOf", "allOf", "enum", "const"} & schema.keys():
                yield f"{place}.{name}"
            if schema.get("type") == "array" and not schema.get("items"):
                yield f"{place}.{name}[]"
            if schema.get("type") == "object" and not {"properties", "additionalProperties"} & schema.keys():
                yield f"{place}.{name}{{}}"
        for key, value in part.items():
            yield from _vague(value, f"{place}/{key}")
    elif isinstance(part, list):
        for value in part:
            yield from _vague(value, place)


def test_nothing_that_is_sent_or_taken_is_vague(document: dict[str, Any]) -> None:
    assert list(_vague(document["components"]["schemas"], "")) == []
    assert list(_vague({"properties": {"x": {}, "y": {"type": "array"}, "z": {"type": "object"}}}, "")) != []
