"""Routes that are documented like FastAPI's and run like Starlette's.

The order of checks is part of the contract (401, 403, 404, then 400, 413, 415, then 409), so a handler takes the bare
request and does them in order; FastAPI's own parsing would come first, and its response models validate twice.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from fastapi import APIRouter
from fastapi.routing import APIRoute
from pydantic import BaseModel
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import request_response

from careconnect_desktop.protocol.errors import ErrorBody
from server_stub.http.documentation import answer_reference, body_reference

Handler = Callable[[Request], Awaitable[Response]]

_ERRORS: dict[int, str] = {
    400: "What was sent is not valid",
    401: "Nobody is signed in",
    403: "Another role is needed",
    404: "There is no such thing, or it is not yours",
    409: "The present state does not allow it",
    413: "Too large",
    415: "Another content type is needed",
    429: "Too often; see Retry-After",
    503: "Not at the moment",
}


class LeanRoute(APIRoute):
    """A documented route whose endpoint is called with the request, without dependency resolution."""

    def __init__(self, path: str, endpoint: Callable[..., Any], **settings: Any) -> None:
        super().__init__(path, endpoint, **settings)
        self.handler: Handler = endpoint
        self.app = request_response(endpoint)


class Routes:
    """A router of one subject: `add` documents the body and the answer by the contract's models."""

    def __init__(self, tag: str) -> None:
        self.router = APIRouter(route_class=LeanRoute, tags=[tag])
        self.bodies: set[type[BaseModel]] = set()
        self.answers: set[type[BaseModel]] = {ErrorBody}

    def add(
        self,
        method: str,
        path: str,
        handler: Handler,
        *,
        answers: type[BaseModel] | None,
        status: int = 200,
        body: type[BaseModel] | None = None,
        query: dict[str, str] | None = None,
        is_open: bool = False,
        is_body_optional: bool = False,
        content_type: str = "application/json",
    ) -> None:
        """Serve `method path`. query: parameter to description. is_open: answered without a token."""
        errors = [code for code in _ERRORS if not (is_open and code == 403)]
        responses: dict[int | str, dict[str, Any]] = {code: _json_answer(ErrorBody, _ERRORS[code]) for code in errors}
        if answers is not None:
            self.answers.add(answers)
            responses[status] = _json_answer(answers, "Done")
        else:
            binary = {"schema": {"type": "string", "format": "binary"}}
            responses[status] = {"description": "The content", "content": {"application/octet-stream": binary}}
        extra: dict[str, Any] = {"parameters": _parameters(path, query or {})}
        if body is not None:
            self.bodies.add(body)
            extra["requestBody"] = {
                "required": not is_body_optional,
                "content": {content_type: {"schema": body_reference(body)}},
            }
        if not is_open:
            extra["security"] = [{"bearer": []}]
        self.router.add_api_route(
            path,
            handler,
            methods=[method],
            status_code=status,
            response_model=None,
            # FastAPI would document JSON where a bare answer is given.
            response_class=JSONResponse if answers is not None else Response,
            responses=responses,
            openapi_extra=extra,
            name=f"{method.lower()}_{path}",
            operation_id=f"{method.lower()}{path.replace('/', '_').replace('{', '').replace('}', '')}",
        )


def _json_answer(model: type[BaseModel], description: str) -> dict[str, Any]:
    # By reference: given as a model, FastAPI would build a validator for each answer of each route at every start.
    return {"description": description, "content": {"application/json": {"schema": answer_reference(model)}}}


def _parameters(path: str, query: dict[str, str]) -> list[dict[str, Any]]:
    in_path = [part[1:-1] for part in path.split("/") if part.startswith("{")]
    return [{"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in in_path] + [
        {"name": name, "in": "query", "required": False, "description": text, "schema": {"type": "string"}}
        for name, text in query.items()
    ]
