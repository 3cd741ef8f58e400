"""Whatever the line, the server and the power do: each message arrives once, and in order."""

from __future__ import annotations

import asyncio

from hypothesis import given
from hypothesis import strategies as st

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.communication import Communication
from careconnect_desktop.services.outbox import Outbox
from careconnect_desktop.storage.documents import MemoryDocuments
from tests.helpers.fake_api import FakeMessages, a_message

# What becomes of the next question: it works, never arrives, arrives and its answer is lost, or the server is busy.
FATES = ("works", "lost on the way", "answer lost", "busy")
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("write"), st.sampled_from(["u-1", "u-2"])),
        st.tuples(st.just("restart"), st.just("")),
        st.tuples(st.just("online"), st.just("")),
        st.tuples(st.just("moment"), st.just("")),
    ),
    max_size=25,
)


class Server(FakeMessages):
    """Saves the same client id once; each question meets its fate."""

    def __init__(self, fates: list[str]) -> None:
        super().__init__()
        self.fates = fates
        self.saved: list[tuple[str, str, str]] = []

    async def send_message(self, receiver_id: str, text: str, client_id: str) -> Communication:
        fate = self.fates.pop(0) if self.fates else "works"
        await asyncio.sleep(0)
        if fate == "lost on the way":
            raise CareConnectError("unreachable", retryable=True)
        if fate == "busy":
            raise CareConnectError("unavailable", retryable=True)
        if client_id not in [known for _receiver, _text, known in self.saved]:
            self.saved.append((receiver_id, text, client_id))
        await asyncio.sleep(0)
        if fate == "answer lost":
            raise CareConnectError("timeout", retryable=True)
        return a_message(len(self.saved), is_mine=True, client_id=client_id, text=text)


async def never(_delay_s: float) -> None:
    await asyncio.Event().wait()


async def live(steps: list[tuple[str, str]], fates: list[str]) -> tuple[Server, list[tuple[str, str]]]:
    server, local = Server(fates), MemoryDocuments()
    await local.open("amina@mail.example")
    outbox = Outbox(server, local, never)
    written: list[tuple[str, str]] = []
    for number, (step, receiver) in enumerate(steps):
        if step == "write":
            written.append((receiver, f"{number}"))
            outbox.put(receiver, f"{number}")
        elif step == "restart":
            # A killed program: its tasks end where they are.
            await outbox.close()
            outbox = Outbox(server, local, never)
            outbox.recall()
        elif step == "online":
            outbox.send_waiting()
        await asyncio.sleep(0)
    server.fates.clear()
    # What was on its way may still fail; the line's return, or the timer, then starts it anew.
    await outbox.settled()
    outbox.send_waiting()
    await outbox.settled()
    assert outbox.items == ()
    await outbox.close()
    return server, written


@given(steps=STEPS, fates=st.lists(st.sampled_from(FATES), max_size=25))
def test_each_message_arrives_once_and_in_order(steps: list[tuple[str, str]], fates: list[str]) -> None:
    server, written = asyncio.run(live(steps, fates))
    for person in ("u-1", "u-2"):
        arrived = [text for receiver, text, _client_id in server.saved if receiver == person]
        assert arrived == [text for receiver, text in written if receiver == person]
