"""The symptom checker: local rules always, a remote engine only where everybody agreed, analyses kept without names."""

from __future__ import annotations

import hashlib
import hmac
import logging
from collections import OrderedDict
from dataclasses import replace
from uuid import uuid4

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol.care import SymptomAnswer, SymptomQuery, SymptomSettings
from server_stub.accounts.principal import Principal
from server_stub.consents.service import Consents, ConsentText
from server_stub.limits import Limit, Limiter
from server_stub.storage.database import Database
from server_stub.storage.sealing import Sealer
from server_stub.symptoms import repository
from server_stub.symptoms.engines import Engine, Question, Ranking
from server_stub.symptoms.judging import Judgement, answer_of, higher, judge
from server_stub.symptoms.knowledge import Knowledge

_log = logging.getLogger(__name__)

STATEMENT = ConsentText(
    subject="remote_symptom_engine",
    version=1,
    text=(
        "Intended use: general orientation before a visit. Not a medical device, not a diagnosis, not for emergencies. "
        "Only the described symptoms, an age band and the sex are sent to the provider; no name, no address, no id. "
        "The provider's answer may only reorder vetted entries or raise the urgency; its own text is never shown."
    ),
)
AGREEMENT = replace(STATEMENT, subject="remote_symptom_engine_person")
CACHE_SIZE, CACHE_LIFE_S = 512, 3600.0
_PER_PERSON = Limit("symptoms-remote", 10, 3600)
_PER_SERVER = Limit("symptoms-remote-all", 600, 3600)


class SymptomChecker:
    """Never fails: what an engine or the disk cannot do, the rules answer without."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        sealer: Sealer,
        knowledge: Knowledge,
        consents: Consents,
        limiter: Limiter,
        cache_key: bytes,
        engine: Engine | None,
    ) -> None:
        self._database = database
        self._clock = clock
        self._sealer = sealer
        self._knowledge = knowledge
        self._consents = consents
        self._limiter = limiter
        self._cache_key = cache_key
        self._engine = engine
        self._cache: OrderedDict[bytes, tuple[float, SymptomAnswer]] = OrderedDict()

    async def analyze(self, asked_by: Principal, query: SymptomQuery) -> SymptomAnswer:
        """The answer; an emergency is answered by the rules alone, at once."""
        judgement = judge(self._knowledge, query)
        is_remote = bool(judgement.candidates) and await self._may_ask(asked_by)
        key = self._key(query, is_remote)
        cached = self._cached(key)
        if cached is not None:
            return cached
        ranking = await self._rank(asked_by, query, judgement) if is_remote else None
        if ranking is None:
            answer = answer_of(self._knowledge, query, judgement)
        else:
            answer = answer_of(self._knowledge, query, raised(judgement, ranking), "gemini+rules")
        if ranking is not None or not is_remote:
            self._keep(key, answer)
        await self._store(query, answer)
        return answer

    async def settings(self, of: Principal) -> SymptomSettings:
        """What a person is told before they decide."""
        return SymptomSettings(
            statement=STATEMENT.text,
            engine=self._engine.name if self._engine is not None else None,
            accepted=await self._consents.is_permitted(STATEMENT, None),
            allowed=await self._consents.is_permitted(AGREEMENT, of.user_id),
        )

    async def accept(self, by: Principal, *, is_accepted: bool) -> None:
        """An administrator accepts the statement of intended use for the whole server, or takes that back."""
        await self._consents.decide(STATEMENT, by.user_id, is_permitted=is_accepted)

    async def allow(self, by: Principal, *, is_allowed: bool) -> None:
        """A person agrees to have their symptoms sent, or takes that back."""
        await self._consents.decide(AGREEMENT, by.user_id, is_permitted=is_allowed)

    async def close(self) -> None:
        """Close the engine's connections."""
        if self._engine is not None:
            await self._engine.close()

    async def _may_ask(self, asked_by: Principal) -> bool:
        return (
            self._engine is not None
            and await self._consents.is_permitted(STATEMENT, None)
            and await self._consents.is_permitted(AGREEMENT, asked_by.user_id)
        )

    async def _rank(self, asked_by: Principal, query: SymptomQuery, judgement: Judgement) -> Ranking | None:
        if self._engine is None:
            return None
        for limit, name in ((_PER_PERSON, asked_by.user_id), (_PER_SERVER, "all")):
            if not (await self._limiter.hit(limit, name)).is_allowed:
                return None
        candidates = tuple(condition.id for condition, _ in judgement.candidates)
        try:
            return await self._engine.rank(Question(query.symptoms, age_band(query.age), sex(query.gender), candidates))
        except CareConnectError as error:
            _log.warning("the remote symptom engine gave no answer", extra={"code": error.code})
            return None

    def _key(self, query: SymptomQuery, is_remote: bool) -> bytes:
        content = f"{self._knowledge.version}|{is_remote}|{query.model_dump_json()}"
        return hmac.new(self._cache_key, content.encode(), hashlib.sha256).digest()

    def _cached(self, key: bytes) -> SymptomAnswer | None:
        found = self._cache.get(key)
        if found is None or self._clock.monotonic() - found[0] > CACHE_LIFE_S:
            return None
        self._cache.move_to_end(key)
        return found[1]

    def _keep(self, key: bytes, answer: SymptomAnswer) -> None:
        self._cache[key] = (self._clock.monotonic(), answer)
        while len(self._cache) > CACHE_SIZE:
            self._cache.popitem(last=False)

    async def _store(self, query: SymptomQuery, answer: SymptomAnswer) -> None:
        # A random id: one made from the time would lead back to who asked at that moment.
        analysis_id = str(uuid4())
        place = f"symptom_analyses/{analysis_id}"
        async with self._database.write() as transaction:
            await repository.add(
                transaction,
                id=analysis_id,
                day=self._clock.now().date(),
                source=answer.source,
                age_band=age_band(query.age),
                sex=sex(query.gender),
                symptoms=self._sealer.seal(query.symptoms, place),
                answer=self._sealer.seal(answer.model_dump_json(by_alias=True), place),
                key_id=self._sealer.key_id,
            )


def raised(judgement: Judgement, ranking: Ranking) -> Judgement:
    """The judgement in the engine's order and with the higher urgency; ids that are not ours are ignored."""
    place = {name: number for number, name in reversed(list(enumerate(ranking.order)))}
    candidates = sorted(judgement.candidates, key=lambda entry: place.get(entry[0].id, len(place)))
    urgency = higher(judgement.urgency, ranking.urgency)
    return replace(judgement, candidates=tuple(candidates), urgency=urgency)


def age_band(age: int | None) -> str:
    """Ten years at a time."""
    if age is None:
        return "unknown"
    return "90+" if age >= 90 else f"{age // 10 * 10}-{age // 10 * 10 + 9}"


def sex(gender: str | None) -> str:
    """One of three words, whatever was typed."""
    word = (gender or "").strip().casefold()
    return word if word in ("female", "male") else "unknown"
