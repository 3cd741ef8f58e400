"""The wire, held still: every model of the contract is read from a golden file and written back the same.

Each file of `golden/` holds one module of `careconnect_desktop/protocol`: model by model, examples as on the
wire. `encoded` is there only where writing differs from reading: other spellings that are understood, fields that get
their default, secrets that are never written. A renamed, removed or added field fails here; who changes the contract
on purpose changes the golden file in the same commit.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
from pathlib import Path
from typing import Any

import pytest

from careconnect_desktop import protocol
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol.base import OpenWireModel, WireModel
from careconnect_desktop.protocol.codec import CLIENT_EVENTS, SERVER_EVENTS, decode, decode_online_users
from careconnect_desktop.protocol.names import Code, Event

GOLDEN = Path(__file__).parent / "golden"
BASES = (WireModel, OpenWireModel)


def wire_models() -> dict[str, type[WireModel]]:
    """Every model of the contract by ``module.Name``."""
    found: dict[str, type[WireModel]] = {}
    for info in pkgutil.iter_modules(protocol.__path__):
        module = importlib.import_module(f"{protocol.__name__}.{info.name}")
        for name, value in vars(module).items():
            is_model = isinstance(value, type) and issubclass(value, WireModel) and value not in BASES
            if is_model and value.__module__ == module.__name__:
                found[f"{info.name}.{name}"] = value
    return found


def examples() -> dict[str, list[dict[str, Any]]]:
    """The golden examples by ``module.Name``."""
    return {
        f"{path.stem}.{name}": found
        for path in sorted(GOLDEN.glob("*.json"))
        if path.stem != "refused"
        for name, found in json.loads(path.read_text(encoding="utf-8")).items()
    }


MODELS = wire_models()
EXAMPLES = examples()
REFUSED = json.loads((GOLDEN / "refused.json").read_text(encoding="utf-8"))
CASES = [
    pytest.param(name, example, id=f"{name}-{number}")
    for name, found in EXAMPLES.items()
    for number, example in enumerate(found)
]


def test_every_model_has_an_example() -> None:
    assert set(EXAMPLES) == set(MODELS)


@pytest.mark.parametrize(("name", "example"), CASES)
def test_what_is_read_is_written_back(name: str, example: dict[str, Any]) -> None:
    encoded = decode(MODELS[name], example["wire"]).to_wire()
    assert encoded == example.get("encoded", example["wire"])


@pytest.mark.parametrize(("name", "example"), CASES)
def test_what_is_written_is_read_the_same(name: str, example: dict[str, Any]) -> None:
    first = decode(MODELS[name], example["wire"])
    assert decode(MODELS[name], first.to_wire()).to_wire() == first.to_wire()


@pytest.mark.parametrize("name", MODELS)
def test_the_examples_hold_every_field(name: str) -> None:
    written = {key for example in EXAMPLES[name] for key in example.get("encoded", example["wire"])}
    fields = MODELS[name].model_fields
    missing = {field.serialization_alias or field.alias or key for key, field in fields.items()} - written
    assert not missing, f"no golden example of {name} holds {missing}"


@pytest.mark.parametrize(("name", "example"), CASES)
def test_unknown_keys_are_ignored_or_passed_through(name: str, example: dict[str, Any]) -> None:
    encoded = decode(MODELS[name], {**example["wire"], "aKeyOfTheFuture": {"deep": [1]}}).to_wire()
    assert ("aKeyOfTheFuture" in encoded) == issubclass(MODELS[name], OpenWireModel)


@pytest.mark.parametrize("refused", REFUSED, ids=lambda refused: f"{refused['model']}: {refused['why']}")
def test_what_is_malformed_is_refused_with_its_code(refused: dict[str, Any]) -> None:
    with pytest.raises(CareConnectError) as caught:
        decode(MODELS[refused["model"]], refused["wire"])
    assert caught.value.code == refused["code"]


@pytest.mark.parametrize(
    ("name", "wire"),
    [
        ("realtime.Offer", {"type": "offer", "sdp": "x" * (128 * 1024 + 1)}),
        ("realtime.Candidate", {"candidate": "x" * (2 * 1024 + 1)}),
        ("realtime.SendMessage", {"receiver": "PAT001", "message": "x" * 8001}),
    ],
)
def test_what_is_too_large_is_told_so(name: str, wire: dict[str, Any]) -> None:
    with pytest.raises(CareConnectError) as caught:
        decode(MODELS[name], wire)
    assert caught.value.code == Code.TOO_LARGE


def test_every_event_has_a_model_on_the_side_that_gets_it() -> None:
    assert set(CLIENT_EVENTS) | set(SERVER_EVENTS) | {Event.ONLINE_USERS} == set(Event)
    assert {event.value: model.__name__ for event, model in CLIENT_EVENTS.items()} == {
        "call-user": "CallUser",
        "answer-call": "AnswerCall",
        "ice-candidate": "SendCandidate",
        "reject-call": "RejectCall",
        "end-call": "EndCall",
        "resume-call": "ResumeCall",
        "call-state": "SendCallState",
        "sendMessage": "SendMessage",
        "typing": "SendTyping",
        "doctor-status": "SendDoctorStatus",
    }
    assert {event.value: model.__name__ for event, model in SERVER_EVENTS.items()} == {
        "call-made": "CallMade",
        "call-answered": "CallAnswered",
        "ice-candidate": "CandidateReceived",
        "call-rejected": "CallRejected",
        "call-ended": "CallEnded",
        "call-state": "CallState",
        "receiveMessage": "ReceiveMessage",
        "newMessage": "NewMessage",
        "typing": "Typing",
        "doctor-status": "DoctorStatus",
        "presence": "Presence",
        "messageRead": "MessageRead",
        "appointment": "AppointmentChanged",
        "queue": "QueuePlace",
    }


def test_online_users_are_a_bare_list() -> None:
    assert decode_online_users(["DOC001", "PAT002"]) == ("DOC001", "PAT002")
    malformed: Any
    for malformed in ({"users": []}, [1], None):
        with pytest.raises(CareConnectError, match="Validation failed"):
            decode_online_users(malformed)


def test_the_words_of_the_contract_do_not_change() -> None:
    words = (
        "validation_failed unauthenticated mfa_required token_reused forbidden not_found method_not_allowed conflict "
        "slot_taken email_taken too_large unsupported_media rate_limited unavailable internal unknown_event "
        "not_related user_offline no_call glare busy stale_generation answered_elsewhere"
    )
    assert {code.value for code in Code} == set(words.split())
