"""Emergency numbers by country. Source: the countries' own published numbers, as collected by the ITU (E.129)."""

from __future__ import annotations

from typing import Final

_BY_NUMBER: Final = {
    "112": "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LT LU LV MT NL NO PL PT RO SE SI SK CH TR IN ZA RU UA",
    "999": "GB HK MY SG KE BH QA AE",
    "911": "US CA MX AR CR PA PE PY PH SV SA JO",
    "000": "AU",
    "111": "NZ",
    "119": "JP KR",
    "120": "CN",
    "123": "EG CO",
    "190": "BR TN",
    "131": "CL",
    "15": "MA SN",
    "14": "DZ",
    "140": "LB",
    "122": "IQ",
    "101": "IL",
    "1122": "PK",
    "102": "NP",
}
NUMBERS: Final = {country: number for number, names in _BY_NUMBER.items() for country in names.split()}


def call_sentence(country: str | None) -> str:
    """What to do now, with the number of the place where the person says they are."""
    number = NUMBERS.get(country or "")
    if number is not None:
        return f"This may be an emergency. Call {number} now, or ask somebody near you to call."
    return (
        "This may be an emergency. Call your local emergency number now (112 in Europe, 999 in the United Kingdom, "
        "911 in North America), or ask somebody near you to call."
    )
