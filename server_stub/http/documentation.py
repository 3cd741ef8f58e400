"""The served OpenAPI document: bodies and answers are the contract's models."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from fastapi import FastAPI
from pydantic import BaseModel

_BODY = "#/components/schemas/Input{model}"
_ANSWER = "#/components/schemas/{model}"


def body_reference(model: type[BaseModel]) -> dict[str, str]:
    """Where the document describes a body. Bodies have names of their own: what is taken is wider than what is sent."""
    return {"$ref": _BODY.format(model=model.__name__)}


def answer_reference(model: type[BaseModel]) -> dict[str, str]:
    """Where the document describes an answer."""
    return {"$ref": _ANSWER.format(model=model.__name__)}


def describe(http: FastAPI, bodies: Iterable[type[BaseModel]], answers: Iterable[type[BaseModel]]) -> None:
    """Have `http.openapi()` add bodies, answers and the way to sign in; made once, when first asked for."""
    plain = http.openapi
    taken, sent = tuple(bodies), tuple(answers)

    def openapi() -> dict[str, Any]:
        if http.openapi_schema is None:
            document = plain()
            components = document.setdefault("components", {})
            components["securitySchemes"] = {"bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}}
            schemas = components.setdefault("schemas", {})
            for model in taken:
                schema = model.model_json_schema(by_alias=True, ref_template=_BODY)
                schemas |= {f"Input{name}": part for name, part in schema.pop("$defs", {}).items()}
                schemas[f"Input{model.__name__}"] = schema
            for model in sent:
                schema = model.model_json_schema(by_alias=True, ref_template=_ANSWER, mode="serialization")
                schemas |= schema.pop("$defs", {})
                schemas[model.__name__] = schema
            http.openapi_schema = _with_any_of(document)
        return http.openapi_schema

    # FastAPI names replacing this method as the way to extend its document.
    http.openapi = openapi  # type: ignore[method-assign]


def _with_any_of(part: Any) -> Any:
    """`oneOf` as `anyOf`: which kind of user an object is, its role says; a patient's would fit both schemas."""
    if isinstance(part, dict):
        return {"anyOf" if key == "oneOf" else key: _with_any_of(value) for key, value in part.items()}
    return [_with_any_of(value) for value in part] if isinstance(part, list) else part
