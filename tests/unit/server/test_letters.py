"""Words of mails, languages and the patience of the worker."""

from __future__ import annotations

from datetime import timedelta

import pytest

from server_stub.accounts.languages import LANGUAGES, preferred_language
from server_stub.mailing.templates import TEMPLATES, words
from server_stub.mailing.worker import LONGEST_RETRY, retry_after

BLANKS = {"when": "WHEN", "url": "URL", "hours": "24", "code": "CODE"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_letter_with_the_same_blanks(language: str) -> None:
    assert TEMPLATES[language].keys() == TEMPLATES["en"].keys()
    for name, english in TEMPLATES["en"].items():
        found = TEMPLATES[language][name]
        for blank in BLANKS:
            assert ("{" + blank + "}" in found.text) == ("{" + blank + "}" in english.text), (name, blank)
        assert found.subject.format(**BLANKS)
        assert "{" not in found.text.format(**BLANKS)


def test_an_unwritten_language_is_english() -> None:
    assert words("password_code", "fi") == words("password_code", None) == TEMPLATES["en"]["password_code"]


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("de-CH,de;q=0.9,en;q=0.8", "de"),
        ("fi,hi;q=0.5,en;q=0.4", "hi"),
        ("en;q=0.1, ar", "ar"),
        ("", None),
        ("*;q=x", None),
        ("xx", None),
    ],
)
def test_the_first_language_that_we_write(header: str, language: str | None) -> None:
    assert preferred_language(header) == language


def test_waits_double_up_to_six_hours() -> None:
    assert [retry_after(n) for n in (1, 2, 3)] == [timedelta(seconds=s) for s in (30, 60, 120)]
    assert retry_after(12) == retry_after(100) == LONGEST_RETRY
