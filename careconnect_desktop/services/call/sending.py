"""Runs the effects on the wire: sent in the order of the tables, acknowledgements come back as events."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from careconnect_desktop.call import effects, events
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.session import IceCandidate
from careconnect_desktop.ports.refusals import SignalRefusedError
from careconnect_desktop.ports.signaling import CallSignaling
from careconnect_desktop.services.call.wire import party

Post = Callable[[events.Event], None]
_SILENCE = frozenset({"unreachable", "timeout"})
"""No word of the server: nothing comes back, the tables send again."""


class Sending:
    """Each effect is a task of its own that begins by sending, so that nothing waits for an acknowledgement."""

    def __init__(self, signaling: CallSignaling, scope: TaskScope, post: Post) -> None:
        self._signaling = signaling
        self._scope = scope
        self._post = post

    def offer(self, effect: effects.SendOffer) -> None:
        async def send() -> events.Event:
            ack = await self._signaling.call_user(
                to=effect.to,
                call_id=effect.call_id,
                offer=effect.offer,
                generation=effect.generation,
                appointment_id=effect.appointment_id,
                has_audio=effect.media.audio,
                has_video=effect.media.video,
            )
            return events.OfferTaken(effect.generation, ack.resume_token)

        def refused(error: CareConnectError) -> events.Event:
            call_id, generation = _facts(error)
            return events.OfferRefused(effect.generation, error.code, call_id, generation)

        self._start(send, refused)

    def answer(self, effect: effects.SendAnswer) -> None:
        async def send() -> events.Event:
            ack = await self._signaling.answer_call(
                to=effect.to, call_id=effect.call_id, answer=effect.answer, generation=effect.generation
            )
            return events.AnswerTaken(effect.generation, ack.resume_token)

        self._start(send, lambda error: events.AnswerRefused(effect.generation, error.code, _facts(error)[1]))

    def candidates(self, effect: effects.SendCandidates) -> None:
        for candidate in (*effect.candidates, None):
            self._candidate(effect, candidate)

    def reject(self, effect: effects.SendReject) -> None:
        async def send() -> events.Event:
            await self._signaling.reject_call(to=effect.to, call_id=effect.call_id, reason=effect.reason.value)
            return events.EndTaken()

        self._start(send, lambda error: events.EndRefused(error.code))

    def end(self, effect: effects.SendEnd) -> None:
        async def send() -> events.Event:
            await self._signaling.end_call(to=effect.to, call_id=effect.call_id, reason=effect.reason.value)
            return events.EndTaken()

        self._start(send, lambda error: events.EndRefused(error.code))

    def resume(self, effect: effects.SendResume) -> None:
        async def send() -> events.Event:
            ack = await self._signaling.resume_call(resume_token=effect.resume_token)
            return events.ResumeTaken(ack.generation, party(ack.peer), ack.resume_token)

        self._start(send, lambda error: events.ResumeRefused(error.code))

    def flags(self, effect: effects.SendFlags) -> None:
        async def send() -> None:
            await self._signaling.send_call_state(to=effect.to, call_id=effect.call_id, flags=effect.flags)

        self._start(send, lambda error: events.NoteRefused(error.code))

    def _candidate(self, effect: effects.SendCandidates, candidate: IceCandidate | None) -> None:
        async def send() -> None:
            await self._signaling.send_candidate(
                to=effect.to, call_id=effect.call_id, candidate=candidate, generation=effect.generation
            )

        self._start(send, lambda error: events.NoteRefused(error.code))

    def _start(
        self,
        send: Callable[[], Awaitable[events.Event | None]],
        refused: Callable[[CareConnectError], events.Event],
    ) -> None:
        async def run() -> None:
            try:
                result = await send()
            except CareConnectError as error:
                if error.code not in _SILENCE:
                    self._post(refused(error))
                return
            if result is not None:
                self._post(result)

        self._scope.start(run(), "send")


def _facts(error: CareConnectError) -> tuple[str | None, int | None]:
    if isinstance(error, SignalRefusedError):
        return error.call_id, error.generation
    return None, None
