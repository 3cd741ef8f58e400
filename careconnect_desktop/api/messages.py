"""Messages over REST (`ports.api.MessageApi`)."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import quote

from pydantic import BaseModel

from careconnect_desktop.api.session import Session
from careconnect_desktop.api.uploads import FilePart
from careconnect_desktop.model.communication import Communication, Conversation
from careconnect_desktop.ports.api import ImageUpload
from careconnect_desktop.protocol import mapping
from careconnect_desktop.protocol.codec import decode
from careconnect_desktop.protocol.messages import ConversationsAnswer, MessageAnswer, MessagesAnswer, SendMessageBody
from careconnect_desktop.protocol.names import MAX_PAGE


class _AnyAnswer(BaseModel):
    """An answer of which only the success matters."""


class RestMessages:
    """History, sending and the mark of having been read."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def conversations(self) -> tuple[Conversation, ...]:
        answer = await self._session.request(
            ConversationsAnswer, "GET", "/api/messages", query={"limit": str(MAX_PAGE)}
        )
        return tuple(mapping.conversation(found) for found in answer.conversations)

    async def messages(self, user_id: str, *, before: str | None = None, limit: int = 50) -> tuple[Communication, ...]:
        query = {"limit": str(limit)}
        if before is not None:
            query["before"] = before
        answer = await self._session.request(
            MessagesAnswer, "GET", f"/api/messages/{quote(user_id, safe='')}", query=query
        )
        return tuple(mapping.communication(message) for message in answer.messages)

    async def send_message(self, receiver_id: str, text: str, client_id: str) -> Communication:
        answer = await self._session.request(
            MessageAnswer,
            "POST",
            f"/api/message/send/{quote(receiver_id, safe='')}",
            body=decode(SendMessageBody, {"text": text, "clientId": client_id}),
            idempotency_key=client_id,
        )
        return mapping.communication(answer.message)

    async def send_image(
        self, receiver_id: str, text: str, client_id: str, image: ImageUpload, on_progress: Callable[[float], None]
    ) -> Communication:
        answer = await self._session.upload(
            MessageAnswer,
            f"/api/message/send/{quote(receiver_id, safe='')}",
            fields={"text": text, "clientId": client_id},
            name="image",
            file=FilePart(image.name, image.content_type, image.data, on_progress),
        )
        return mapping.communication(answer.message)

    async def image(self, image_url: str) -> bytes:
        return await self._session.download(image_url)

    async def mark_read(self, user_id: str) -> None:
        await self._session.request(_AnyAnswer, "PUT", f"/api/messages/{quote(user_id, safe='')}/read")
