"""The served OpenAPI document: bodies and answers are the contract's models."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from fastapi import FastAPI
from pydantic import BaseModel

_TEMPLATE = "#/components/schemas/Input{model}"


def body_reference(model: type[BaseModel]) -> dict[str, str]:
    """Where the document describes a body. Bodies have names of their own: what is taken is wider than what is sent."""
    return {"$ref": _TEMPLATE.format(model=model.__name__)}


def describe(http: FastAPI, bodies: Iterable[type[BaseModel]]) -> None:
    """Have `http.openapi()` add the bodies and the way to sign in; made once, when first asked for."""
    plain = http.openapi
    known = tuple(bodies)

    def openapi() -> dict[str, Any]:
        if http.openapi_schema is None:
            document = plain()
            components = document.setdefault("components", {})
            components["securitySchemes"] = {"bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}}
            schemas = components.setdefault("schemas", {})
            for model in known:
                schema = model.model_json_schema(by_alias=True, ref_template=_TEMPLATE)
                schemas |= {f"Input{name}": part for name, part in schema.pop("$defs", {}).items()}
                schemas[f"Input{model.__name__}"] = schema
            http.openapi_schema = document
        return http.openapi_schema

    # FastAPI names replacing this method as the way to extend its document.
    http.openapi = openapi  # type: ignore[method-assign]
