from __future__ import annotations

import asyncio

from server_stub.http.whole_answers import WholeAnswers


class _Line(asyncio.Transport):
    def __init__(self) -> None:
        super().__init__()
        self.written: list[bytes] = []
        self.is_closed = False

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self.written.append(bytes(data))

    def close(self) -> None:
        self.is_closed = True

    def is_closing(self) -> bool:
        return self.is_closed


def test_a_head_goes_with_the_beginning_of_its_body() -> None:
    line = _Line()
    answers = WholeAnswers(line)
    answers.write(b"head ")
    assert line.written == []
    answers.write(b"body")
    answers.write(b"more")
    answers.end()
    answers.write(b"next ")
    answers.write(b"")
    answers.end()
    assert line.written == [b"head body", b"more", b"next "]


def test_a_head_without_a_body_goes_at_the_end() -> None:
    line = _Line()
    answers = WholeAnswers(line)
    for head in (b"first", b"second"):
        answers.write(head)
        answers.end()
    assert line.written == [b"first", b"second"]


def test_a_large_body_is_not_copied() -> None:
    line = _Line()
    answers = WholeAnswers(line)
    answers.write(b"head")
    answers.write(bytes(65_537))
    assert [len(part) for part in line.written] == [4, 65_537]


def test_what_asks_for_the_body_of_a_request_does_not_wait() -> None:
    line = _Line()
    answers = WholeAnswers(line)
    answers.write(b"HTTP/1.1 100 Continue\r\n\r\n")
    assert line.written == [b"HTTP/1.1 100 Continue\r\n\r\n"]
    answers.write(b"head ")
    answers.write(b"body")
    assert line.written[1:] == [b"head body"]


def test_closing_comes_behind_the_head_and_a_closed_line_takes_nothing() -> None:
    line = _Line()
    answers = WholeAnswers(line)
    answers.write(b"head")
    answers.close()
    assert line.written == [b"head"]
    assert answers.is_closing()
    answers.end()
    answers.write(b"late")
    answers.end()
    assert line.written == [b"head"]
