"""The local rules: what a text means by the vetted entries. Pure; always answers; errs on the side of care.

Red flags come first and on the whole text, also where it denies them ("no chest pain"): asking once too often is
cheap. Nothing below ever lowers an urgency.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

from careconnect_desktop.protocol.care import PossibleCondition, SymptomAnswer, SymptomQuery
from server_stub.symptoms.emergency import NUMBERS, call_sentence
from server_stub.symptoms.knowledge import Condition, Knowledge, comparable

Level = Literal["low", "medium", "high"]
_ORDER: Final[tuple[Level, ...]] = ("low", "medium", "high")
MOST_CONDITIONS: Final = 4
UNDER_TWO: Final = 2
OLDER: Final = 65

_PREGNANCY = re.compile(
    "pregnan|expecting a baby|schwanger|embaraz|gestante|enceinte|grossesse|حامل|الحمل|गर्भवती|गर्भ|प्रेग्नेंट"
)
# A child under two by the words alone, when no age is given.
_INFANT = re.compile(
    r"\b(baby|infant|newborn|(month|week|day)s?[ -]old|saugling|neugeboren|bebe|lactante|recien nacid|nourrisson"
    r"|nouveau-ne)|رضيع|مولود|शिशु|नवजात"
)

SEE_A_DOCTOR: Final = "Talk to a doctor. This answer is general, it is not a diagnosis."
GET_WORSE: Final = "If it gets worse, or something new comes that worries you, seek medical help at once."
NOT_UNDERSTOOD: Final = "This text could not be judged. Please describe it to a doctor, or in other words."
NEEDS_CARE: Final = "With what you told, a doctor should judge this: please book a visit soon."
SOON: Final = "Please book a visit within the next days."


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the rules found. candidates: best first; `conditions` of the answer are made from them."""

    urgency: Level
    red_flags: tuple[str, ...]
    is_understood: bool
    is_cautious: bool
    candidates: tuple[tuple[Condition, Level], ...]


def higher(one: Level, other: Level) -> Level:
    """The higher of two urgencies."""
    return max(one, other, key=_ORDER.index)


def judge(knowledge: Knowledge, query: SymptomQuery) -> Judgement:
    """Apply the rules to a text in any of the six languages."""
    text = comparable(query.symptoms)
    flags = tuple(flag.id for flag in knowledge.red_flags if flag.pattern.search(text))
    found = frozenset(name for name, pattern in knowledge.symptoms.items() if pattern.search(text))
    is_cautious = (
        query.age is None
        or query.age < UNDER_TWO
        or bool(query.pregnant)
        or bool(_PREGNANCY.search(text))
        or bool(_INFANT.search(text))
    )
    urgency: Level = "low"
    if (
        not found
        or is_cautious
        or len(found) > 3
        or (query.age is not None and query.age >= OLDER and "fever" in found)
    ):
        urgency = "medium"
    if flags:
        urgency = "high"
    candidates = () if flags or is_cautious or not found else _ranked(knowledge, found)
    return Judgement(urgency, flags, bool(found or flags), is_cautious, candidates)


def answer_of(knowledge: Knowledge, query: SymptomQuery, judgement: Judgement, source: str = "rules") -> SymptomAnswer:
    """The judgement in the contract's words. It advises a professional whatever it is."""
    recommendations: list[str] = []
    if judgement.red_flags:
        recommendations.append(call_sentence(query.country))
    elif not judgement.is_understood:
        recommendations.append(NOT_UNDERSTOOD)
    elif judgement.urgency != "low":
        recommendations.append(NEEDS_CARE if judgement.is_cautious else SOON)
    return SymptomAnswer(
        possible_conditions=[
            PossibleCondition(condition=condition.name, probability=level, description=condition.description)
            for condition, level in judgement.candidates
        ],
        recommendations=[*recommendations, SEE_A_DOCTOR, GET_WORSE],
        urgency=judgement.urgency,
        should_see_doctor=True,
        source=f"{source}-{knowledge.version}",
        emergency_number=NUMBERS.get(query.country or "") if judgement.red_flags else None,
    )


def _ranked(knowledge: Knowledge, found: frozenset[str]) -> tuple[tuple[Condition, Level], ...]:
    scored = []
    for condition in knowledge.conditions:
        typical, possible = len(condition.typical & found), len(condition.possible & found)
        if typical == 0:
            continue
        share = typical / len(condition.typical)
        scored.append((share * 2 + typical + possible * 0.5, condition, _probability(share, typical)))
    scored.sort(key=lambda entry: (-entry[0], entry[1].id))
    return tuple((condition, level) for _, condition, level in scored[:MOST_CONDITIONS])


def _probability(share: float, typical: int) -> Level:
    if share == 1 and typical > 1:
        return "high"
    return "medium" if share >= 0.5 else "low"
