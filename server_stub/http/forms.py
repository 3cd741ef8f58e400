"""Multipart forms with one file, read in memory: an upload must not lie unsealed in a temporary folder."""

from __future__ import annotations

import hashlib
import io
import json
from dataclasses import dataclass
from itertools import count

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import Field as FormField
from python_multipart.multipart import File, FormParser, parse_options_header
from starlette.requests import Request

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol.names import MAX_UPLOAD_BYTES, Code
from server_stub.http.bodies import invalid, raw_body

_OVERHEAD = 64 * 1024
_MOST_PARTS = 32
"""More than any form of the contract has: each costs ten times what its bytes do, and a body has room for 170,000."""


@dataclass(frozen=True, slots=True)
class Form:
    """Text fields, and at most one file: its name and bytes."""

    fields: dict[str, str]
    file_name: str = ""
    file: bytes | None = None

    def said(self) -> bytes:
        """The same for the same form, whatever the boundary and the order of its parts."""
        file = None if self.file is None else hashlib.sha256(self.file).hexdigest()
        return json.dumps([sorted(self.fields.items()), self.file_name, file]).encode()


def is_multipart(request: Request) -> bool:
    """True when the body says that it is a multipart form."""
    return request.headers.get("content-type", "").lower().startswith("multipart/form-data")


async def read_form(request: Request, *, needs_file: bool = True) -> Form:
    """The form; raises `unsupported_media`, `too_large` (a file over 10 MB) or `validation_failed`."""
    if not is_multipart(request):
        raise CareConnectError(Code.UNSUPPORTED_MEDIA, "The content type must be multipart/form-data")
    form = _parse(request.headers["content-type"], await raw_body(request, MAX_UPLOAD_BYTES + _OVERHEAD))
    if form.file is not None and len(form.file) > MAX_UPLOAD_BYTES:
        raise CareConnectError(Code.TOO_LARGE, "A file may have 10 MB at most")
    if needs_file and not form.file:
        raise invalid("file: a file is needed")
    return form


def _parse(content_type: str, body: bytes) -> Form:
    _, options = parse_options_header(content_type)
    boundary = options.get(b"boundary")
    if not boundary:
        raise invalid("content-type: a boundary is needed")
    fields: dict[str, str] = {}
    found: list[tuple[str, bytes]] = []
    parts = count(1)

    def on_field(part: FormField) -> None:
        if next(parts) > _MOST_PARTS:
            raise invalid(f"form: at most {_MOST_PARTS} parts are taken")
        if part.field_name is not None:
            fields[part.field_name.decode(errors="replace")] = (part.value or b"").decode(errors="replace")

    def on_file(part: File) -> None:
        if found:
            part.close()
            raise invalid("file: one at a time")
        part.file_object.seek(0)
        found.append(((part.file_name or b"").decode(errors="replace"), part.file_object.read()))
        part.close()

    try:
        # MAX_MEMORY_FILE_SIZE above the largest body: nothing is ever rolled over to disk.
        parser = FormParser(
            "multipart/form-data",
            on_field,
            on_file,
            boundary=boundary,
            config={"MAX_MEMORY_FILE_SIZE": 2 * MAX_UPLOAD_BYTES},
        )
        parser.write(body)
        parser.finalize()
    except (FormParserError, ValueError, io.UnsupportedOperation) as error:
        raise CareConnectError(Code.VALIDATION_FAILED, "Validation failed", cause=error) from None
    return Form(fields, *found[0]) if found else Form(fields)
