"""Pictures of people: fetched once, kept, few at a time, and no more than there is room for."""

from __future__ import annotations

import asyncio

import pytest

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.services.portraits import MAX_KEPT, PORTRAITS, PortraitsService
from careconnect_desktop.ui.gallery.stand_ins import HeldDocuments


class Pictures:
    """Answers with the address; error: raised by every question while it is set. gate: holds answers back."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.error: CareConnectError | None = None
        self.gate: asyncio.Event | None = None
        self.most_at_once = 0
        self._open = 0

    async def picture(self, url: str) -> bytes:
        self.asked.append(url)
        self._open += 1
        self.most_at_once = max(self.most_at_once, self._open)
        if self.gate is not None:
            await self.gate.wait()
        self._open -= 1
        if self.error is not None:
            raise self.error
        return url.encode()


async def test_a_picture_is_fetched_once_and_then_read_from_here_also_after_a_restart() -> None:
    api, documents = Pictures(), HeldDocuments()
    assert await PortraitsService(api, documents).picture("/api/files/1") == b"/api/files/1"
    api.error = CareConnectError("unreachable", retryable=True)
    assert await PortraitsService(api, documents).picture("/api/files/1") == b"/api/files/1"
    assert api.asked == ["/api/files/1"]


async def test_what_cannot_be_had_is_not_kept() -> None:
    api, documents = Pictures(), HeldDocuments()
    api.error = CareConnectError("not_found")
    with pytest.raises(CareConnectError):
        await PortraitsService(api, documents).picture("/api/files/1")
    assert documents.kept == {}


async def test_what_another_version_has_kept_is_fetched_anew() -> None:
    api, documents = Pictures(), HeldDocuments()
    documents.write(PORTRAITS, "/api/files/1", {"data": 7})
    service = PortraitsService(api, documents)
    assert await service.picture("/api/files/1") == b"/api/files/1"
    assert await service.picture("/api/files/1") == b"/api/files/1"
    assert len(api.asked) == 1


async def test_four_at_a_time() -> None:
    api = Pictures()
    api.gate = asyncio.Event()
    service = PortraitsService(api, HeldDocuments())
    async with asyncio.TaskGroup() as group:
        for number in range(9):
            group.create_task(service.picture(f"/api/files/{number}"))
        for _ in range(5):
            await asyncio.sleep(0)
        api.gate.set()
    assert api.most_at_once == 4
    assert len(api.asked) == 9


async def test_the_oldest_go_when_there_is_no_more_room() -> None:
    documents = HeldDocuments()
    service = PortraitsService(Pictures(), documents)
    for number in range(MAX_KEPT + 5):
        await service.picture(f"/api/files/{number:04}")
    names = documents.names(PORTRAITS)
    assert len(names) == MAX_KEPT
    assert names[0] == "/api/files/0005"
