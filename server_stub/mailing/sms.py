"""SMS by any provider that takes one HTTP request for each: its address, its header and its body are settings."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import httpx

from careconnect_desktop.core.errors import CareConnectError
from server_stub.links import is_on_this_machine
from server_stub.mailing.channels import UNDELIVERABLE, Letter

DEFAULT_BODY = '{"to": "{to}", "text": "{text}", "reference": "{id}"}'

_TIMEOUT_S = 20.0
# What may pass by itself; any other refusal would only be repeated.
_PASSING = frozenset({408, 409, 425, 429})
_BLANK = re.compile(r"\{(?:to|text|id)\}")


@dataclass(frozen=True, slots=True)
class SmsGateway:
    """How a provider wants to be asked.

    header: ``Name: value`` with the credentials. body: a JSON object whose texts may hold {to}, {text} and {id}.
    is_form: it is sent as the fields of a form.
    """

    url: str
    header: str = field(default="", repr=False)
    body: str = DEFAULT_BODY
    is_form: bool = False


class HttpSmsChannel:
    """Hands each letter's text to the gateway; its subject and attachments stay away."""

    def __init__(self, gateway: SmsGateway) -> None:
        """Raises CareConnectError `bad_configuration`."""
        parts = urlsplit(gateway.url)
        is_safe = parts.scheme == "https" or (parts.scheme == "http" and is_on_this_machine(parts.hostname))
        if not is_safe or not parts.hostname:
            raise _bad("--sms-url must begin with https://")
        name, colon, value = gateway.header.partition(":")
        if gateway.header and not (colon and name.strip() and value.strip()):
            raise _bad("--sms-header must be written as Name: value")
        self._url = gateway.url
        self._headers = {name.strip(): value.strip()} if gateway.header else {}
        self._fields = _fields(gateway.body)
        self._is_form = gateway.is_form
        if self._is_form and not all(isinstance(value, str) for value in self._fields.values()):
            raise _bad("--sms-body must hold nothing but texts when it is sent as a form")

    async def send(self, letter: Letter) -> None:
        blanks = {"{to}": letter.to, "{text}": letter.text.strip(), "{id}": letter.id}
        content = _filled(self._fields, blanks)
        try:
            async with httpx.AsyncClient(timeout=_TIMEOUT_S, follow_redirects=False) as client:
                sent = {"data": content} if self._is_form else {"json": content}
                reply = await client.post(self._url, headers=self._headers, **sent)
        except httpx.HTTPError as error:
            raise CareConnectError("not_sent", "the SMS gateway did not take the text", cause=error) from error
        if reply.is_success:
            return
        if reply.is_client_error and reply.status_code not in _PASSING:
            raise CareConnectError(UNDELIVERABLE, f"the SMS gateway refused the text: {reply.status_code}")
        raise CareConnectError("not_sent", f"the SMS gateway answered {reply.status_code}")


def _fields(body: str) -> dict[str, Any]:
    try:
        found = json.loads(body)
    except ValueError:
        raise _bad("--sms-body must be a JSON object") from None
    if not isinstance(found, dict) or "{to}" not in body or "{text}" not in body:
        raise _bad("--sms-body must be a JSON object that holds {to} and {text}")
    return found


def _filled(value: Any, blanks: Mapping[str, str]) -> Any:
    """The same with its blanks filled in, each once: what is filled in is text, whatever braces it holds."""
    if isinstance(value, dict):
        return {key: _filled(inner, blanks) for key, inner in value.items()}
    if isinstance(value, list):
        return [_filled(inner, blanks) for inner in value]
    if not isinstance(value, str):
        return value
    return _BLANK.sub(lambda found: blanks[found[0]], value)


def _bad(message: str) -> CareConnectError:
    return CareConnectError("bad_configuration", message)
