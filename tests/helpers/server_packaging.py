"""The files of `packaging/server`, read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "packaging" / "server"


def texts() -> dict[str, str]:
    """Every file, by its path below the folder."""
    return {
        str(path.relative_to(FOLDER)): path.read_text(encoding="utf-8")
        for path in sorted(FOLDER.rglob("*"))
        if path.is_file()
    }


def documents() -> dict[str, dict[str, Any]]:
    """Every YAML document, by ``file#kind/name`` for Kubernetes, by its file for others."""
    found: dict[str, dict[str, Any]] = {}
    for name, text in texts().items():
        if name.endswith(".yaml"):
            for document in yaml.safe_load_all(text):
                kind = document.get("kind")
                what = f"#{kind}/{document.get('metadata', {}).get('name')}" if kind else ""
                found[Path(name).name + what] = document
    return found


def image_environment() -> dict[str, str]:
    """What the container image sets."""
    (block,) = re.findall(r"^ENV ((?:.*\\\n)*.*)$", texts()["Containerfile"], re.MULTILINE)
    return dict(re.findall(r"(\w+)=(\S+)", block))


def env_file(name: str) -> dict[str, str]:
    """Variables of a file that is read by systemd and compose."""
    lines = [line for line in texts()[name].splitlines() if line and not line.startswith("#")]
    return dict(line.split("=", 1) for line in lines)


def commands() -> Iterator[tuple[str, str]]:
    """Every use of the program: file and words, lines that go on joined."""
    for name, text in texts().items():
        for line in text.replace("\\\n", " ").splitlines():
            match = re.search(r".*(?:^|[\s/])careconnect-server((?:\s+(?:[\w.:/@=-]+|\"[^\"]*\"|\$\S+))*)", line)
            is_command = match is not None and re.match(r"\s{4}\S|ExecStart=|\s*- exec", line)
            if match is not None and is_command and match.group(1).strip():
                yield name, match.group(1).strip().rstrip("'")
