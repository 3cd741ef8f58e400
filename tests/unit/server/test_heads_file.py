"""The file of heads as a power cut may leave it."""

from __future__ import annotations

from pathlib import Path

import pytest

from server_stub.activity.heads import HeadsFile

_FIRST, _SECOND = bytes(range(32)), bytes(range(32, 64))


def _file(folder: Path) -> tuple[HeadsFile, Path]:
    path = folder / "heads.jsonl"
    heads = HeadsFile(path)
    heads.append("2030-01-07T10:00:00.000Z", 5, _FIRST)
    return heads, path


@pytest.mark.parametrize("kept", [1, 12, 60])
def test_a_torn_line_hides_no_other(tmp_path: Path, kept: int) -> None:
    heads, path = _file(tmp_path)
    path.write_bytes(path.read_bytes() + path.read_bytes()[:kept])
    assert heads.read().last == (5, _FIRST)
    heads.append("2030-01-08T10:00:00.000Z", 9, _SECOND)
    assert heads.read().by_position == {5: _FIRST, 9: _SECOND}


def test_whole_lines_follow_each_other_without_a_gap(tmp_path: Path) -> None:
    heads, path = _file(tmp_path)
    heads.append("2030-01-08T10:00:00.000Z", 9, _SECOND)
    assert path.read_bytes().count(b"\n") == 2


@pytest.mark.parametrize("content", ["hello\n", "{}\n", "[1]\n"])
def test_another_file_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "other"
    path.write_text(content)
    with pytest.raises(ValueError, match=r"file of heads|Expecting"):
        HeadsFile(path).read()
