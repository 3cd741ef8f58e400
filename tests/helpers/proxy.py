"""nginx in front of several processes of one server, as a user without rights and with folders of its own."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.helpers.ports import free_port, is_listening
from tests.helpers.server_packaging import texts
from tests.helpers.service_process import program, running

# `least_conn`: of two people who are connected one is at each process, because their websockets stay open.
_SETTINGS = """
worker_processes 1;
daemon off;
pid {folder}/nginx.pid;
events {{ worker_connections 512; }}
http {{
  access_log off;
  client_max_body_size 16m;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  map $http_upgrade $connection_upgrade {{ default upgrade; '' ''; }}
  upstream careconnect {{
    least_conn;
{servers}
  }}
  server {{
    listen 127.0.0.1:{port};
    location / {{
      proxy_pass http://careconnect;
      proxy_http_version 1.1;
      proxy_set_header Host $http_host;
      proxy_set_header X-Forwarded-For $remote_addr;
      proxy_set_header X-Forwarded-Proto $scheme;
      proxy_set_header Upgrade $http_upgrade;
      proxy_set_header Connection $connection_upgrade;
      proxy_connect_timeout 2s;
      proxy_read_timeout 60s;
      add_header X-Served-By $upstream_addr always;
    }}
{refusals}
  }}
}}
"""


def _unprivileged_user() -> str | None:
    """Who may run it when we are root; None means: ourselves."""
    return "nobody" if os.geteuid() == 0 else None


def _refusals() -> str:
    """What the shipped settings answer by themselves."""
    return texts()["nginx.conf"].partition("# What nginx refuses by itself")[2].partition("\n")[2].partition("\n\n")[0]


@contextmanager
def proxy(ports: Sequence[int]) -> Iterator[str]:
    """Passes on to the servers at these ports of loopback; its address. An answer's `X-Served-By` tells who gave it."""
    nginx = program("nginx", "nginx-light")
    folder = Path(tempfile.mkdtemp(prefix="careconnect-nginx-"))
    try:
        port = free_port()
        servers = "\n".join(f"    server 127.0.0.1:{one} max_fails=1 fail_timeout=3s;" for one in ports)
        settings = folder / "nginx.conf"
        settings.write_text(_SETTINGS.format(folder=folder, port=port, servers=servers, refusals=_refusals()))
        user = _unprivileged_user()
        if user is not None:
            shutil.chown(folder, user)
            shutil.chown(settings, user)
        command = [nginx, "-p", str(folder), "-c", str(settings), "-e", str(folder / "error.log")]
        # Its worker would outlive a master that is killed; on SIGTERM the master takes it along.
        with running(command, folder / "nginx.out", lambda: is_listening(port), user=user, last_signal="TERM"):
            yield f"http://127.0.0.1:{port}"
    finally:
        shutil.rmtree(folder, ignore_errors=True)
