"""A small object storage in memory that speaks as much of the S3 protocol as is needed, and checks every signature."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import quote
from xml.sax.saxutils import escape

from aiohttp import web

KEY_ID, SECRET, REGION = "test-key", "test-secret", "eu-north-1"
_AUTHORIZATION = re.compile(
    r"AWS4-HMAC-SHA256 Credential=([^/]+)/(\d{8})/([^/]+)/s3/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]+)"
)


@dataclass
class FakeS3:
    """Objects by bucket and key. `is_down`: answers 503 to everything."""

    url: str = ""
    objects: dict[str, bytes] = field(default_factory=dict)
    requests: list[str] = field(default_factory=list)
    is_down: bool = False

    async def handle(self, request: web.Request) -> web.Response:
        body = await request.read()
        self.requests.append(f"{request.method} {request.raw_path}")
        if self.is_down:
            return _error(503, "SlowDown")
        if not is_signed(request, body):
            return _error(403, "SignatureDoesNotMatch")
        bucket, _, key = request.path.lstrip("/").partition("/")
        name = f"{bucket}/{key}"
        if not key:
            return self._delete(bucket, body) if "delete" in request.query else self._list(request, bucket)
        return self._put(request, name, body) if request.method == "PUT" else self._get(name)

    def _put(self, request: web.Request, name: str, body: bytes) -> web.Response:
        if request.headers.get("If-None-Match") == "*" and name in self.objects:
            return _error(412, "PreconditionFailed")
        self.objects[name] = body
        return web.Response(headers={"ETag": _etag(body)})

    def _get(self, name: str) -> web.Response:
        if name not in self.objects:
            return _error(404, "NoSuchKey")
        content = self.objects[name]
        headers = {"ETag": _etag(content), "Last-Modified": "Wed, 10 Mar 2027 12:00:00 GMT"}
        return web.Response(body=content, headers=headers)

    def _delete(self, bucket: str, body: bytes) -> web.Response:
        keys = re.findall(r"<Key>([^<]+)</Key>", body.decode())
        for key in keys:
            self.objects.pop(f"{bucket}/{key}", None)
        found = "".join(f"<Deleted><Key>{key}</Key></Deleted>" for key in keys)
        return web.Response(text=f"<DeleteResult>{found}</DeleteResult>", content_type="application/xml")

    def _list(self, request: web.Request, bucket: str) -> web.Response:
        prefix = f"{bucket}/{request.query.get('prefix', '')}"
        found = [
            f"<Contents><Key>{escape(name.partition('/')[2])}</Key><LastModified>2027-03-10T12:00:00.000Z</LastModified>"
            f"<ETag>{escape(_etag(content))}</ETag><Size>{len(content)}</Size></Contents>"
            for name, content in sorted(self.objects.items())
            if name.startswith(prefix)
        ]
        text = f"<ListBucketResult><IsTruncated>false</IsTruncated>{''.join(found)}</ListBucketResult>"
        return web.Response(text=text, content_type="application/xml")


def is_signed(request: web.Request, body: bytes) -> bool:
    """The check of AWS Signature Version 4, as its documentation has it ("Create a signed AWS API request")."""
    match = _AUTHORIZATION.fullmatch(request.headers.get("Authorization", ""))
    if match is None or request.headers.get("x-amz-content-sha256") != hashlib.sha256(body).hexdigest():
        return False
    key_id, day, region, signed, signature = match.groups()
    pairs = sorted((quote(name, safe="-_.~"), quote(value, safe="-_.~")) for name, value in request.query.items())
    query = "&".join(f"{name}={value}" for name, value in pairs)
    headers = "".join(f"{name}:{request.headers[name].strip()}\n" for name in signed.split(";"))
    path = request.raw_path.partition("?")[0]
    canonical = "\n".join([request.method, path, query, headers, signed, request.headers["x-amz-content-sha256"]])
    scope = f"{day}/{region}/s3/aws4_request"
    hashed = hashlib.sha256(canonical.encode()).hexdigest()
    to_sign = "\n".join(["AWS4-HMAC-SHA256", request.headers["x-amz-date"], scope, hashed])
    key = f"AWS4{SECRET}".encode()
    for part in (day, region, "s3", "aws4_request", to_sign):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    return (key_id, region) == (KEY_ID, REGION) and hmac.compare_digest(key.hex(), signature)


@asynccontextmanager
async def fake_s3() -> AsyncIterator[FakeS3]:
    """The storage on a free port of loopback."""
    storage = FakeS3()
    app = web.Application(client_max_size=64 << 20)
    handler: Callable[[web.Request], Awaitable[web.Response]] = storage.handle
    app.router.add_route("*", "/{path:.*}", handler)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    storage.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield storage
    finally:
        await runner.cleanup()


def _etag(content: bytes) -> str:
    return f'"{hashlib.sha256(content).hexdigest()[:32]}"'


def _error(status: int, code: str) -> web.Response:
    text = f"<Error><Code>{code}</Code><Message>{code}</Message></Error>"
    return web.Response(status=status, text=text, content_type="application/xml")
