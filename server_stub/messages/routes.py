"""REST of messages."""

from __future__ import annotations

from pydantic import ValidationError
from starlette.requests import Request
from starlette.responses import Response

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol.auth import OkAnswer
from careconnect_desktop.protocol.codec import field_errors
from careconnect_desktop.protocol.messages import (
    ConversationsAnswer,
    MessageAnswer,
    MessageOut,
    MessagesAnswer,
    SendMessageBody,
)
from careconnect_desktop.protocol.names import Code
from server_stub.accounts.principal import Principal, UserRef
from server_stub.files.service import Files, Upload
from server_stub.http.answers import answer
from server_stub.http.bodies import id_cursor, invalid, page_limit, read_json
from server_stub.http.forms import Form, is_multipart, read_form
from server_stub.http.gate import Gate
from server_stub.http.routing import Routes
from server_stub.idempotency.service import Idempotency, Keep, keeping
from server_stub.messages.service import KeepMessage, Messages


def message_routes(gate: Gate, idempotency: Idempotency, messages: Messages, files: Files) -> Routes:
    """The routes of messages."""
    routes = Routes("messages")
    _add_sending(routes, gate, idempotency, messages, files)
    _add_reading(routes, gate, messages)
    return routes


def _add_sending(routes: Routes, gate: Gate, idempotency: Idempotency, messages: Messages, files: Files) -> None:
    async def partner(principal: Principal, reference: str) -> UserRef:
        try:
            return await messages.partner(principal.ref, reference)
        except CareConnectError as error:
            # Over HTTP, somebody whom one may not reach does not exist.
            raise CareConnectError(Code.NOT_FOUND, error.message, cause=error) from error

    async def send(request: Request) -> Response:
        principal = await gate.admit(request)
        receiver = await partner(principal, request.path_params["receiverId"])
        form = await read_form(request, needs_file=False) if is_multipart(request) else None

        async def work(keep: Keep | None) -> Response:
            kept = keeping(keep, _sent)
            if form is not None:
                return _sent(await with_image(principal, receiver, form, kept))
            body = await read_json(request, SendMessageBody)
            return _sent(await messages.send_to(principal, receiver, body.text, body.client_id, keep=kept))

        return await idempotency.once(request, principal, work, form.said if form is not None else None)

    async def with_image(principal: Principal, receiver: UserRef, form: Form, keep: KeepMessage | None) -> MessageOut:
        known = {name: form.fields[name] for name in ("text", "clientId") if name in form.fields}
        try:
            body = SendMessageBody.model_validate({"text": ""} | known)
        except ValidationError as error:
            raise invalid(*field_errors(error)) from None
        sent = await messages.sent_before(principal, receiver, body.client_id)
        if sent is not None:
            return sent
        file_id = None
        if form.file:
            file_id = (await files.keep_image(principal, Upload(form.file_name, form.file), receiver.user_id)).id
        return await messages.send_to(principal, receiver, body.text, body.client_id, file_id=file_id, keep=keep)

    for path in ("/api/message/send/{receiverId}", "/api/messages/{receiverId}"):
        routes.add("POST", path, send, answers=MessageAnswer, status=201, body=SendMessageBody)


def _sent(message: MessageOut) -> Response:
    return answer(MessageAnswer(message=message), 201)


def _add_reading(routes: Routes, gate: Gate, messages: Messages) -> None:
    async def conversations(request: Request) -> Response:
        principal = await gate.admit(request)
        return answer(await messages.conversations(principal.ref, id_cursor(request), page_limit(request)))

    async def history(request: Request) -> Response:
        principal = await gate.admit(request)
        other = await messages.partner_of_old(principal.ref, request.path_params["userId"])
        before = id_cursor(request, "before") or id_cursor(request)
        return answer(await messages.history(principal.ref, other, before, page_limit(request)))

    async def read(request: Request) -> Response:
        principal = await gate.admit(request)
        other = await messages.partner_of_old(principal.ref, request.path_params["userId"])
        await messages.mark_read(principal.ref, other)
        return answer(OkAnswer())

    paging = {"limit": "at most this many, 1 to 200"}
    routes.add(
        "GET", "/api/messages", conversations, answers=ConversationsAnswer, query={**paging, "cursor": "nextCursor"}
    )
    routes.add(
        "GET",
        "/api/messages/{userId}",
        history,
        answers=MessagesAnswer,
        query={**paging, "before": "id of the oldest message that is known"},
    )
    routes.add("PUT", "/api/messages/{userId}/read", read, answers=OkAnswer)
