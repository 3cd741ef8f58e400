"""What was written is sent in order, once, whatever happens in between."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.communication import Communication
from careconnect_desktop.ports.api import ImageUpload
from careconnect_desktop.services.outbox import IMAGES, MAX_ITEMS, OUTBOX, Outbox
from careconnect_desktop.storage.documents import MemoryDocuments
from tests.helpers.fake_api import FakeMessages

AWAY = CareConnectError("unreachable", retryable=True)
REFUSED = CareConnectError("not_related")
DOCTOR = "u-doc"
PICTURE = ImageUpload("arm.jpg", "image/jpeg", b"\xff\xd8 a picture")


class Desk:
    """An outbox over what is kept on one computer; `restart` is the program killed and started anew."""

    def __init__(self) -> None:
        self.api = FakeMessages()
        self.local = MemoryDocuments()
        self.waits: list[float] = []
        self.time_passes = asyncio.Event()
        self.sent: list[Communication] = []
        self._made: list[Outbox] = []
        self.outbox = self._make()

    def _make(self) -> Outbox:
        outbox = Outbox(self.api, self.local, self._sleep)
        outbox.subscribe_sent(self.sent.append)
        self._made.append(outbox)
        return outbox

    async def restart(self) -> None:
        await self.outbox.close()
        self.outbox = self._make()
        self.outbox.recall()

    async def write(self, *texts: str) -> None:
        for text in texts:
            self.outbox.put(DOCTOR, text)
        await self.outbox.settled()

    def asked(self) -> list[str]:
        return [asked.removeprefix("send ") for asked in self.api.asked if asked.startswith("send")]

    def errors(self) -> list[str | None]:
        return [item.error.code if item.error else None for item in self.outbox.items]

    async def close(self) -> None:
        for outbox in self._made:
            await outbox.close()

    async def _sleep(self, delay_s: float) -> None:
        self.waits.append(delay_s)
        await self.time_passes.wait()


@pytest_asyncio.fixture
async def desk() -> AsyncIterator[Desk]:
    made = Desk()
    await made.local.open("amina@mail.example")
    yield made
    await made.close()


async def test_messages_leave_in_the_order_in_which_they_were_written(desk: Desk) -> None:
    await desk.write("one", "two", "three")
    assert desk.asked() == ["one", "two", "three"]
    assert desk.outbox.items == ()
    assert desk.local.read(OUTBOX) is None


async def test_what_waits_holds_what_was_written_after_it(desk: Desk) -> None:
    desk.api.failures = [AWAY]
    await desk.write("one", "two")
    assert desk.asked() == ["one"]
    assert desk.errors() == ["unreachable", "unreachable"]
    assert all(item.is_waiting for item in desk.outbox.items)
    desk.outbox.send_waiting()
    await desk.outbox.settled()
    assert [message.text for message in desk.sent] == ["one", "two"]


async def test_a_refused_message_stands_aside_and_says_why(desk: Desk) -> None:
    desk.api.failures = [REFUSED]
    await desk.write("one", "two")
    assert [message.text for message in desk.sent] == ["two"]
    (item,) = desk.outbox.items
    assert (item.text, item.is_waiting) == ("one", False)
    desk.outbox.send_waiting()
    await desk.outbox.settled()
    assert len(desk.outbox.items) == 1
    desk.outbox.try_again(item.client_id)
    await desk.outbox.settled()
    assert [message.text for message in desk.sent] == ["two", "one"]


async def test_one_persons_server_trouble_does_not_hold_another_persons_messages(desk: Desk) -> None:
    desk.api.failures = [AWAY]
    await desk.write("one")
    desk.outbox.put("u-other", "hello")
    await desk.outbox.settled()
    assert [message.text for message in desk.sent] == ["hello"]


async def test_after_a_kill_everything_is_there_and_is_sent_once(desk: Desk) -> None:
    desk.api.failures = [AWAY]
    await desk.write("one", "two")
    first = [item.client_id for item in desk.outbox.items]
    await desk.restart()
    assert [item.client_id for item in desk.outbox.items] == first
    desk.outbox.send_waiting()
    await desk.outbox.settled()
    assert [message.client_id for message in desk.api.kept] == first


async def test_a_lost_answer_does_not_make_a_second_message(desk: Desk) -> None:
    class LosesAnswers(FakeMessages):
        async def send_message(self, receiver_id: str, text: str, client_id: str) -> Communication:
            saved = await super().send_message(receiver_id, text, client_id)
            if len(self.asked) == 1:
                raise CareConnectError("timeout", retryable=True)
            return saved

    desk.api = LosesAnswers()
    await desk.restart()
    await desk.write("one")
    assert desk.errors() == ["timeout"]
    desk.outbox.send_waiting()
    await desk.outbox.settled()
    assert len(desk.api.kept) == 1
    assert desk.outbox.items == ()


async def test_it_tries_again_by_itself_after_a_while(desk: Desk) -> None:
    desk.api.failures = [CareConnectError("rate_limited", retryable=True, retry_after_s=40.0)]
    await desk.write("one")
    for _ in range(3):
        await asyncio.sleep(0)
    assert desk.waits == [40.0]
    gone = asyncio.Event()
    desk.outbox.subscribe(lambda items: None if items else gone.set())
    desk.time_passes.set()
    await gone.wait()
    assert [message.text for message in desk.sent] == ["one"]


async def test_a_picture_waits_with_its_message_and_goes_with_it(desk: Desk) -> None:
    desk.api.failures = [AWAY]
    desk.outbox.put(DOCTOR, "my arm", PICTURE)
    await desk.outbox.settled()
    await desk.restart()
    (item,) = desk.outbox.items
    assert item.image == PICTURE
    told: list[float | None] = []
    desk.outbox.subscribe(lambda items: told.extend(found.progress for found in items))
    desk.outbox.send_waiting()
    await desk.outbox.settled()
    assert desk.sent[0].image_url == "/api/files/arm.jpg"
    assert 0.5 in told
    assert desk.local.names(IMAGES) == ()


async def test_a_picture_that_is_damaged_costs_itself_only(desk: Desk) -> None:
    desk.api.failures = [AWAY]
    desk.outbox.put(DOCTOR, "my arm", PICTURE)
    desk.outbox.put(DOCTOR, "", PICTURE)
    await desk.outbox.settled()
    for name in desk.local.names(IMAGES):
        desk.local.delete(IMAGES, name)
    await desk.restart()
    assert [(item.text, item.image) for item in desk.outbox.items] == [("my arm", None)]


async def test_what_was_thrown_away_is_gone_also_on_its_way(desk: Desk) -> None:
    never = asyncio.Event()

    class Slow(FakeMessages):
        async def send_message(self, receiver_id: str, text: str, client_id: str) -> Communication:
            if text == "one":
                await never.wait()
            return await super().send_message(receiver_id, text, client_id)

    desk.api = Slow()
    await desk.restart()
    item = desk.outbox.put(DOCTOR, "one")
    desk.outbox.put(DOCTOR, "two")
    await asyncio.sleep(0)
    desk.outbox.discard(item.client_id)
    await desk.outbox.settled()
    assert [message.text for message in desk.sent] == ["two"]
    assert desk.local.read(OUTBOX) is None


async def test_an_ended_session_is_not_the_messages_fault(desk: Desk) -> None:
    desk.api.failures = [CareConnectError("session_ended")]
    await desk.write("one")
    assert desk.outbox.items[0].is_waiting
    await desk.restart()
    assert desk.errors() == [None]


async def test_the_outbox_has_an_end(desk: Desk) -> None:
    desk.api.failures = [AWAY]
    await desk.write(*(f"{number}" for number in range(MAX_ITEMS)))
    with pytest.raises(CareConnectError, match="Too many"):
        desk.outbox.put(DOCTOR, "one too many")
    assert len(desk.outbox.items) == MAX_ITEMS


async def test_nothing_is_sent_before_it_is_on_the_disk(desk: Desk) -> None:
    order: list[str] = []

    class Disk(MemoryDocuments):
        async def flush(self) -> None:
            order.append("disk")

    class Listening(FakeMessages):
        async def send_message(self, receiver_id: str, text: str, client_id: str) -> Communication:
            order.append("server")
            return await super().send_message(receiver_id, text, client_id)

    desk.api, desk.local = Listening(), Disk()
    await desk.restart()
    await desk.write("one")
    assert order == ["disk", "server"]
