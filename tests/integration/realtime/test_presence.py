"""Who is online: a count of live sockets, told to related people at once, ended within ten seconds."""

from __future__ import annotations

import asyncio
import json
import time
from datetime import timedelta

import aiohttp

from tests.integration.realtime.conftest import Pair


async def test_presence_is_the_count_of_all_devices(pair: Pair) -> None:
    async with pair.doctor.device() as doctor:
        assert doctor.named("onlineUsers") == [[]]
        first, second = pair.patient.device(), pair.patient.device()
        async with first:
            assert first.named("onlineUsers") == [[pair.doctor.medical_id]]
            assert await doctor.get("presence") == {"medicalId": pair.patient.medical_id, "isOnline": True}
            async with second:
                pass
            await asyncio.sleep(0.3)
            assert len(doctor.named("presence")) == 1, "closing one device of two, or adding one, changes nothing"
        assert await doctor.get("presence") == {"medicalId": pair.patient.medical_id, "isOnline": False}
    async with pair.patient.device() as patient:
        assert patient.named("onlineUsers") == [[]]


async def test_strangers_are_told_nothing(pair: Pair) -> None:
    stranger = await pair.clinic.sign_up("Sam Far", "patient")
    async with stranger.device() as watching:
        async with pair.doctor.device(), pair.patient.device() as patient:
            await asyncio.sleep(0.3)
            assert patient.named("onlineUsers") == [[pair.doctor.medical_id]]
        await asyncio.sleep(0.3)
        assert watching.events == [("onlineUsers", [])]


async def test_people_see_each_other_as_soon_as_a_visit_makes_them_related_and_no_longer(pair: Pair) -> None:
    newcomer = await pair.clinic.sign_up("Nora New", "patient")
    async with pair.doctor.device() as doctor, newcomer.device() as patient:
        visit = await pair.clinic.request(pair.doctor, newcomer, (pair.clinic.clock.now() + timedelta(days=2)).date())
        await patient.get("appointment")
        assert patient.named("presence") == []
        await pair.clinic.act(pair.doctor, visit, "approve")
        assert await patient.get("presence") == {"medicalId": pair.doctor.medical_id, "isOnline": True}
        assert await doctor.get("presence") == {"medicalId": newcomer.medical_id, "isOnline": True}
        await pair.clinic.act(newcomer, visit, "cancel")
        assert await patient.get("presence") == {"medicalId": pair.doctor.medical_id, "isOnline": False}
        assert await doctor.get("presence") == {"medicalId": newcomer.medical_id, "isOnline": False}
        assert len(doctor.named("presence")) == 2


async def test_silent_devices_are_gone_within_ten_seconds(pair: Pair) -> None:
    """The lines go dead without a goodbye: both sockets still exist, and answer no ping."""
    url = f"{pair.clinic.url}/socket.io/?EIO=4&transport="
    hello = "40" + json.dumps({"token": pair.patient.token})
    async with pair.doctor.device() as doctor, aiohttp.ClientSession() as session:
        async with session.get(url + "polling") as opening:
            engine_id = json.loads((await opening.text())[1:])["sid"]
        async with session.post(f"{url}polling&sid={engine_id}", data=hello):
            pass
        async with session.ws_connect(url + "websocket", autoping=False) as line:
            await line.send_str(hello)
            assert (await doctor.get("presence"))["isOnline"]
            began = time.monotonic()
            assert not (await doctor.get("presence", timeout_s=15.0))["isOnline"]
            assert time.monotonic() - began <= 10.0
            assert len(doctor.named("presence")) == 2


async def test_signing_out_closes_the_sessions_sockets_and_no_others(pair: Pair) -> None:
    other = await pair.clinic.sign_in(pair.doctor)
    async with pair.doctor.device() as one, other.device() as two, pair.patient.device() as patient:
        assert (await patient.send("typing", {"to": pair.doctor.id}))["ok"]
        headers = {"Authorization": f"Bearer {pair.doctor.token}"}
        (await pair.clinic.http.post("/api/auth/logout", headers=headers)).raise_for_status()
        await asyncio.wait_for(one.closed.wait(), 5)
        assert two.client.connected
        assert (await two.send("typing", {"to": pair.patient.id}))["ok"]
        assert patient.named("presence") == []


async def test_a_socket_ends_with_its_session(pair: Pair) -> None:
    async with pair.doctor.device() as doctor:
        pair.clinic.clock.leap(13 * 3600)
        await asyncio.wait_for(doctor.closed.wait(), 5)
