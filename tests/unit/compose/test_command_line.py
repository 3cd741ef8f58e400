"""Arguments that are wrong: exit code 2 and one clear sentence, before anything is opened or sent."""

from __future__ import annotations

from pathlib import Path

import pytest

from careconnect_desktop.cli import main

WAIT = ["call", "--email", "miriam@clinic.example", "--password-env", "TEST_PASSWORD", "--wait"]
CALL = ["call", "--email", "miriam@clinic.example", "--password-env", "TEST_PASSWORD", "--to", "PAT001"]


@pytest.fixture(autouse=True)
def password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TEST_PASSWORD", "correct horse battery")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ([*WAIT, "--source", "no-such-file.mp4"], "no-such-file.mp4"),
        ([*WAIT, "--audio-source", "no-such-file.ogg"], "no-such-file.ogg"),
        ([*WAIT, "--record-received", "no-such-folder/received.mkv"], "no folder"),
        ([*WAIT, "--report", "no-such-folder/report.json"], "no folder"),
        ([*WAIT, "--server", "http://clinic.example"], "not protected"),
        (["--server", "http://clinic.example", *WAIT], "not protected"),
        ([*WAIT, "--server", "ftp://clinic.example"], "not a server address"),
        ([*WAIT, "--password-env", "NO_SUCH_VARIABLE"], "NO_SUCH_VARIABLE"),
        ([*WAIT, "--appointment", "a-1"], "--appointment"),
        ([*CALL, "--from", "DOC001"], "--from"),
    ],
)
def test_one_sentence_says_what_is_wrong(
    arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert sentence in said.err
    assert len(said.err.strip().splitlines()) == 1


@pytest.mark.parametrize(
    "arguments",
    [
        [*WAIT, "--to", "PAT001"],
        [*WAIT, "--seconds", "0"],
        [*WAIT, "--seconds", "nan"],
        [*WAIT, "--calls", "0"],
        ["call", "--wait"],
        ["call", "--email", "a@b.example", "--password-env", "TEST_PASSWORD"],
        ["visit"],
    ],
)
def test_what_the_command_line_does_not_know(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_a_file_that_holds_no_media(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rubbish = tmp_path / "rubbish.mp4"
    rubbish.write_bytes(b"nothing to see" * 100)
    assert main([*WAIT, "--source", str(rubbish)]) == 2
    assert len(capsys.readouterr().err.strip().splitlines()) == 1
