"""The real programs take the settings that are shipped: nginx in front of a server, coturn, systemd."""

from __future__ import annotations

import os
import re
import shutil
import ssl
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
from aiohttp import web

from tests.helpers.ports import free_port, is_listening
from tests.helpers.server_packaging import texts
from tests.helpers.service_process import program, running


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A folder with a certificate for localhost, as `tls` holds it."""
    openssl = program("openssl", "openssl")
    words = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
    words += ["-keyout", "key.pem", "-out", "fullchain.pem", "-subj", "/CN=localhost"]
    words += ["-addext", "subjectAltName=DNS:localhost"]
    subprocess.run([openssl, *words], cwd=tmp_path, check=True, capture_output=True, timeout=60)
    return tmp_path


@contextmanager
def _nginx(certificate: Path, upstream: list[int]) -> Iterator[tuple[int, int]]:
    """nginx with the shipped settings on other ports and paths; its ports for HTTP and for HTTPS."""
    nginx = program("nginx", "nginx-light")
    folder = Path(tempfile.mkdtemp(prefix="careconnect-nginx-"))
    plain, secure = free_port(), free_port()
    text = texts()["nginx.conf"]
    for number, port in zip(("11", "12"), upstream, strict=True):
        text = text.replace(f"172.30.57.{number}:5001", f"127.0.0.1:{port}")
    text = text.replace("listen 80;", f"listen 127.0.0.1:{plain};").replace("listen 443", f"listen 127.0.0.1:{secure}")
    text = text.replace("/etc/nginx/tls", str(certificate)).replace("/var/run/nginx.pid", f"{folder}/nginx.pid")
    if subprocess.run([nginx, "-v"], capture_output=True, text=True, check=True).stderr < "nginx version: nginx/1.25.1":
        text = text.replace("http2 on;", "")  # older ones say it with `listen`
    places = "".join(f"    {kind}_temp_path {folder}/{kind};\n" for kind in ("proxy", "fastcgi", "uwsgi", "scgi"))
    places += f"    client_body_temp_path {folder}/body;\n"
    settings = folder / "nginx.conf"
    settings.write_text("daemon off;\n" + text.replace("http {\n", "http {\n" + places))
    user = "root" if os.geteuid() == 0 else None
    if user is not None:
        settings.write_text("user root;\n" + settings.read_text())
    command = [nginx, "-p", str(folder), "-c", str(settings), "-e", "stderr"]
    try:
        with running(command, folder / "nginx.out", lambda: is_listening(secure), last_signal="TERM"):
            yield plain, secure
    finally:
        shutil.rmtree(folder, ignore_errors=True)


async def test_nginx_passes_on_and_says_who_asks(certificate: Path, unused_port: int) -> None:
    asked: list[dict[str, str]] = []

    async def answer(request: web.Request) -> web.StreamResponse:
        asked.append(dict(request.headers))
        if request.headers.get("Upgrade") == "websocket":
            socket = web.WebSocketResponse()
            await socket.prepare(request)
            await socket.send_str("from the server")
            await socket.close()
            return socket
        if request.path == "/api/gone":
            # As a server that is killed in the middle.
            assert request.transport is not None
            request.transport.abort()
        return web.Response(text=str(len(await request.read())))

    app = web.Application(client_max_size=64 << 20)
    app.router.add_route("*", "/{path:.*}", answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    # One of the two servers is away: the other takes everything.
    upstream = [runner.addresses[0][1], unused_port]
    trusted = ssl.create_default_context(cafile=str(certificate / "fullchain.pem"))
    try:
        with _nginx(certificate, upstream) as (plain, secure):
            async with httpx.AsyncClient(base_url=f"https://localhost:{secure}", verify=trusted) as http:
                forged = {"X-Forwarded-For": "203.0.113.7"}
                for size in (10, 10 * 1024 * 1024 + 500):
                    found = await http.post("/api/files", headers=forged, content=bytes(size))
                    assert (found.status_code, found.text) == (200, str(size))
                refused = await http.post("/api/files", content=bytes(12 << 20))
                assert (refused.status_code, refused.json()["code"]) == (413, "too_large")
                assert (await http.get("/metrics")).status_code == 404
                assert (await http.get("/health/ready")).status_code == 200
            async with httpx.AsyncClient() as http:
                moved = await http.get(f"http://127.0.0.1:{plain}/api", headers={"Host": "visits.example.org"})
                assert (moved.status_code, moved.headers["location"]) == (301, "https://visits.example.org/api")
            assert {one["X-Forwarded-For"] for one in asked} == {"127.0.0.1"}
            assert {one["X-Forwarded-Proto"] for one in asked} == {"https"}
            assert {one["Host"] for one in asked} == {"localhost"}
            await _check_websocket(secure, trusted)
            async with httpx.AsyncClient(base_url=f"https://localhost:{secure}", verify=trusted) as http:
                gone = await http.post("/api/gone")
                assert (gone.status_code, gone.json()["code"], gone.headers["Retry-After"]) == (503, "unavailable", "1")
    finally:
        await runner.cleanup()


async def _check_websocket(port: int, trusted: ssl.SSLContext) -> None:
    from websockets.asyncio.client import connect

    async with connect(f"wss://localhost:{port}/socket.io/", ssl=trusted) as socket:
        assert await socket.recv() == "from the server"


@pytest.mark.needs_coturn
def test_coturn_takes_its_settings(certificate: Path) -> None:
    command = program("turnserver", "coturn")
    port, secure = free_port(), free_port()
    text = texts()["turnserver.conf.example"]
    assert len(re.findall("<.*>", text)) == 3
    text = text.replace("<turn.example.org>", "turn.example.org").replace("<content of turn-secret>", "secret words")
    text = text.replace("<public address of this machine>", "192.0.2.1").replace("/etc/coturn/tls", str(certificate))
    text = text.replace("=3478", f"={port}").replace("=5349", f"={secure}").replace("/dev/null", "stdout")
    text = text.replace("no-stdout-log\n", "")
    settings = certificate / "turnserver.conf"
    settings.write_text(text + f"listening-ip=127.0.0.1\npidfile={certificate}/pid\nuserdb={certificate}/db\n")
    out = certificate / "turnserver.out"
    with running([command, "-c", str(settings)], out, lambda: is_listening(port) and is_listening(secure)):
        pass
    told = out.read_text(errors="replace")
    assert "Bad configuration format" not in told
    assert "Unknown" not in told


@pytest.mark.parametrize(
    "name", ["careconnect-server.service", "careconnect-backup.service", "careconnect-backup.timer"]
)
def test_systemd_takes_the_units(name: str, tmp_path: Path) -> None:
    analyze = program("systemd-analyze", "systemd")
    for unit, text in texts().items():
        if unit.startswith("systemd/"):
            installed = text.replace("/opt/careconnect/bin/careconnect-server serve", "/bin/true")
            (tmp_path / Path(unit).name).write_text(installed)
    words = [analyze, "verify", "--man=no", str(tmp_path / name)]
    found = subprocess.run(words, capture_output=True, text=True, check=False, timeout=60)
    told = [line for line in (found.stdout + found.stderr).splitlines() if "careconnect" in line]
    assert told == []
