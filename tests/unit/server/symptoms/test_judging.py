"""The local rules: red flags in six languages, caution, and an urgency that nothing lowers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careconnect_desktop.protocol.care import SymptomQuery
from server_stub.symptoms.engines import Ranking
from server_stub.symptoms.judging import answer_of, judge
from server_stub.symptoms.knowledge import LANGUAGES, load_knowledge
from server_stub.symptoms.service import age_band, raised

KNOWLEDGE = load_knowledge()
ORDER = ("low", "medium", "high")

EMERGENCIES = [
    ("chest_pain", "I have a crushing pain in my chest"),
    ("chest_pain", "Mir tut die Brust weh und der linke Arm"),
    ("chest_pain", "Me duele mucho el pecho"),
    ("chest_pain", "J’ai très mal à la poitrine"),
    ("chest_pain", "عندي ألم شديد في الصدر"),
    ("chest_pain", "मेरे सीने में बहुत तेज दर्द हो रहा है"),
    ("breathing", "my dad can’t breathe"),
    ("breathing", "Ich bekomme keine Luft"),
    ("breathing", "No puedo respirar bien"),
    ("breathing", "J'ai du mal à respirer"),
    ("breathing", "أشعر بضيق في التنفس"),
    ("breathing", "मुझे सांस लेने में तकलीफ है"),
    ("stroke", "her face is drooping and her speech is slurred"),
    ("stroke", "Mein Mann lallt und sein Mundwinkel hängt"),
    ("stroke", "tiene la boca torcida y no puede hablar, creo que es un ictus"),
    ("stroke", "je crois que c'est un AVC"),
    ("stroke", "شلل مفاجئ في نصف الوجه"),
    ("stroke", "उनका चेहरा टेढ़ा हो गया है"),
    ("self_harm", "I want to die"),
    ("self_harm", "Ich will nicht mehr leben"),
    ("self_harm", "quiero morir"),
    ("self_harm", "j'ai envie de mourir"),
    ("self_harm", "أريد أن أموت"),
    ("self_harm", "मैं आत्महत्या करना चाहता हूँ"),
    ("bleeding", "I am coughing up blood"),
    ("bleeding", "Ich habe Blut erbrochen"),
    ("bleeding", "tos con sangre"),
    ("bleeding", "il crache du sang"),
    ("bleeding", "نزيف لا يتوقف"),
    ("bleeding", "खून की उल्टी हो रही है"),
    ("unconscious", "he had a seizure and passed out"),
    ("unconscious", "Sie ist bewusstlos"),
    ("unconscious", "se ha desmayado"),
    ("unconscious", "elle est évanouie"),
    ("unconscious", "فقدت الوعي"),
    ("unconscious", "वह बेहोश हो गया"),
]


def ask(symptoms: str, **more: object) -> SymptomQuery:
    return SymptomQuery.model_validate({"symptoms": symptoms, "age": 40} | more)


@pytest.mark.parametrize(("flag", "text"), EMERGENCIES, ids=[f"{flag}-{i}" for i, (flag, _) in enumerate(EMERGENCIES)])
def test_an_emergency_is_seen_in_six_languages(flag: str, text: str) -> None:
    judgement = judge(KNOWLEDGE, ask(text, country="DE"))
    assert flag in judgement.red_flags
    answer = answer_of(KNOWLEDGE, ask(text, country="DE"), judgement)
    assert answer.urgency == "high"
    assert "112" in answer.recommendations[0]
    assert answer.emergency_number == "112"
    assert answer.possible_conditions == []


@pytest.mark.parametrize(
    "text",
    [
        "runny nose and a cough",
        "Ich habe Schnupfen und Husten",
        "tengo moqueo y tos",
        "j'ai le rhume et la toux",
        "عندي رشح و سعال",
        "मुझे जुकाम और खांसी है",
    ],
)
def test_a_cold_is_understood_in_six_languages(text: str) -> None:
    judgement = judge(KNOWLEDGE, ask(text))
    assert judgement.urgency == "low"
    assert judgement.candidates[0][0].id == "common_cold"


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("asdf qwer", {}),
        ("我头疼", {}),
        ("headache", {"age": None}),
        ("headache", {"age": 1}),
        ("my baby has a cough", {"age": None}),
        ("headache and I am pregnant", {}),
        ("Ich bin schwanger und habe Kopfschmerzen", {}),
        ("headache", {"pregnant": True}),
    ],
)
def test_what_the_rules_may_not_judge_is_at_least_medium_without_conditions(text: str, more: dict[str, object]) -> None:
    judgement = judge(KNOWLEDGE, ask(text, **more))
    assert judgement.urgency == "medium"
    assert judgement.candidates == ()


def test_denied_words_still_count() -> None:
    assert judge(KNOWLEDGE, ask("a cold, no chest pain")).urgency == "high"


@given(st.text(min_size=1, max_size=300), st.none() | st.integers(0, 130), st.sampled_from(EMERGENCIES))
def test_nothing_added_lowers_an_urgency_and_a_doctor_is_always_advised(
    noise: str, age: int | None, emergency: tuple[str, str]
) -> None:
    query = SymptomQuery(symptoms=f"{emergency[1]} {noise}", age=age)
    answer = answer_of(KNOWLEDGE, query, judge(KNOWLEDGE, query))
    assert answer.urgency == "high"
    plain = SymptomQuery(symptoms=f"hello {noise}", age=age)
    assert answer_of(KNOWLEDGE, plain, judge(KNOWLEDGE, plain)).should_see_doctor is True


@given(st.lists(st.sampled_from([c.id for c in KNOWLEDGE.conditions]) | st.text(max_size=8), max_size=8))
def test_an_engine_may_reorder_and_raise_and_nothing_else(order: list[str]) -> None:
    before = judge(KNOWLEDGE, ask("headache and fever, very tired"))
    for urgency in ORDER:
        after = raised(before, Ranking.model_validate({"order": order, "urgency": urgency}))
        assert sorted(c.id for c, _ in after.candidates) == sorted(c.id for c, _ in before.candidates)
        assert ORDER.index(after.urgency) == max(ORDER.index(before.urgency), ORDER.index(urgency))


def test_every_entry_has_a_source_and_words_in_every_language() -> None:
    assert all(flag.source for flag in KNOWLEDGE.red_flags)
    assert all(condition.source for condition in KNOWLEDGE.conditions)
    names = set(KNOWLEDGE.symptoms)
    assert all(condition.typical | condition.possible <= names for condition in KNOWLEDGE.conditions)
    assert LANGUAGES == ("en", "de", "es", "fr", "ar", "hi")


def test_no_treatment_and_no_dose_is_named() -> None:
    words = ("mg", "tablet", "ibuprofen", "paracetamol", "take ", "antibiotic", "dose")
    texts = [condition.description.casefold() for condition in KNOWLEDGE.conditions]
    query = ask("headache and fever")
    texts += [line.casefold() for line in answer_of(KNOWLEDGE, query, judge(KNOWLEDGE, query)).recommendations]
    assert not [text for text in texts if any(word in text for word in words)]


@pytest.mark.parametrize(("age", "band"), [(None, "unknown"), (0, "0-9"), (39, "30-39"), (90, "90+"), (130, "90+")])
def test_age_leaves_in_bands(age: int | None, band: str) -> None:
    assert age_band(age) == band
