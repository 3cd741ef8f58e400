"""What holds for every file of the tree, whoever wrote it."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
LONGEST_MODULE = 400
# Written in pieces, so that this file passes its own check.
FORBIDDEN = {
    "a folder outside the tree": re.compile(r"\.\./" + "shared|/" + r"work/(?:main|shared)|/" + "farm/"),
    "a home folder of some machine": re.compile(r"(?<![\w.])/(?:root|home/[a-z]+|Users/[A-Za-z]+)/"),
    "a download host": re.compile(
        r"files\.pythonhosted" + r"\.org|pypi" + r"\.org/simple|registry\.npmjs" + r"\.org|"
        r"--(?:extra-)?index" + r"-url[ =]https?:|--find" + r"-links[ =]"
    ),
}
# Speaks of such lines in order to leave them out.
TEXT_SUFFIXES = {
    "",
    ".c",
    ".cfg",
    ".css",
    ".html",
    ".ini",
    ".js",
    ".json",
    ".md",
    ".mako",
    ".py",
    ".qss",
    ".sh",
    ".svg",
} | {
    ".toml",
    ".ts",
    ".txt",
    ".yaml",
    ".yml",
}


# Made by tools, never part of the tree (as .gitignore says).
MADE = {"__pycache__", "build", "dist", "htmlcov", "node_modules"}


def _tracked() -> list[Path]:
    """The files of the repository; without git, those of the folder that no tool has made."""
    git = shutil.which("git")
    if git and (ROOT / ".git").exists():
        listed = subprocess.run([git, "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True).stdout
        return [ROOT / name for name in listed.decode().split("\0") if name and (ROOT / name).is_file()]
    return [path for path in ROOT.rglob("*") if path.is_file() and not _is_made(path.relative_to(ROOT))]


def _is_made(path: Path) -> bool:
    return any(part in MADE or (part.startswith(".") and part not in (".ci", ".gitignore")) for part in path.parts)


def _modules() -> list[Path]:
    return [path for path in _tracked() if path.suffix == ".py"]


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_file_names(what: str) -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in _tracked()
        if path.suffix in TEXT_SUFFIXES
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1)
        if FORBIDDEN[what].search(line)
    ]
    assert found == []


def test_locks_are_names_versions_and_hashes_only() -> None:
    line = re.compile(r"[\w.\-]+==[\w.\-+!]+(?: ; [^\\:]+)? \\|    --hash=sha256:[0-9a-f]{64}(?: \\)?")
    for lock in (ROOT / "packaging" / "locks").glob("*.txt"):
        strange = [text for text in lock.read_text(encoding="utf-8").splitlines() if not line.fullmatch(text)]
        assert strange == [], lock.name


def test_the_smaller_locks_agree_with_the_development_lock() -> None:
    def pins(name: str) -> set[str]:
        text = (ROOT / "packaging" / "locks" / f"{name}.txt").read_text(encoding="utf-8")
        return set(re.findall(r"^[\w.\-]+==[\w.\-+!]+", text, re.MULTILINE))

    assert pins("server") - pins("dev") == set()
    assert pins("client") - pins("dev") == set()


def test_modules_are_short() -> None:
    # A migration is never edited again, so that it cannot be cut: it states its step whole.
    modules = [path for path in _modules() if path.parent.name != "versions"]
    sizes = {path.relative_to(ROOT): len(path.read_text(encoding="utf-8").splitlines()) for path in modules}
    assert {str(path): size for path, size in sizes.items() if size > LONGEST_MODULE} == {}


def test_no_generated_binary_is_kept() -> None:
    binaries = {".so", ".o", ".pyc", ".exe", ".dll", ".whl", ".qm", ".mkv", ".mp4"}
    assert [str(path.relative_to(ROOT)) for path in _tracked() if path.suffix in binaries] == []


@pytest.mark.parametrize("folder", ["packaging", "resources"])
def test_folders_of_files_are_no_packages(folder: str) -> None:
    # packaging/__init__.py would shadow the library of that name, and pip with it.
    assert not (ROOT / folder / "__init__.py").exists()


def test_every_package_folder_is_a_package() -> None:
    folders = {
        path.parent for path in _modules() if path.relative_to(ROOT).parts[0] in ("careconnect_desktop", "server_stub")
    }
    bare = [folder for folder in folders if not (folder / "__init__.py").exists() and folder.name != "versions"]
    assert bare == []


def test_the_set_up_reads_on_old_pythons() -> None:
    ast.parse((ROOT / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 8))


def test_the_set_up_needs_the_standard_library_only() -> None:
    tree = ast.parse((ROOT / "dev.py").read_text(encoding="utf-8"))
    names = {
        alias.name.split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names
    }
    names |= {node.module.split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module}
    allowed = {
        "__future__",
        "ctypes",
        "hashlib",
        "json",
        "os",
        "pathlib",
        "shutil",
        "subprocess",
        "sys",
        "time",
        "typing",
    }
    assert names <= allowed
