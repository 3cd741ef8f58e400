"""Messages, conversations and files at the wire."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, StringConstraints

from careconnect_desktop.protocol.base import Instant, WireModel, clean_text
from careconnect_desktop.protocol.names import MAX_MESSAGE_CHARACTERS
from careconnect_desktop.protocol.people import AnyUser

MessageText = Annotated[
    str,
    StringConstraints(max_length=MAX_MESSAGE_CHARACTERS),
    AfterValidator(clean_text),
]
ClientId = Annotated[str, StringConstraints(min_length=1, max_length=64)]


class MessageOut(WireModel):
    """One message; `image_url` is a path on this server."""

    id: str
    sender_id: str
    receiver_id: str
    text: str
    image_url: str | None = None
    client_id: str | None = None
    created_at: Instant
    delivered_at: Instant | None = None
    read_at: Instant | None = None


class SendMessageBody(WireModel):
    """`POST /api/message/send/{receiverId}` as JSON."""

    text: MessageText
    client_id: ClientId | None = None


class MessageAnswer(WireModel):
    message: MessageOut


class MessagesAnswer(WireModel):
    """Oldest first; `next_cursor` is the id to give as `before` for older ones."""

    messages: list[MessageOut]
    next_cursor: str | None = None


class ConversationOut(WireModel):
    user: AnyUser
    last_message: MessageOut | None = None
    unread_count: int = 0


class ConversationsAnswer(WireModel):
    conversations: list[ConversationOut]
    next_cursor: str | None = None


class FileOut(WireModel):
    id: str
    name: str
    content_type: str
    size: int
    url: str
    created_at: Instant


class FileAnswer(WireModel):
    file: FileOut
