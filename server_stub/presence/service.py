"""Who is online: whoever has at least one live socket, on any device."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from careconnect_desktop.protocol.names import Event
from careconnect_desktop.protocol.realtime import Presence
from server_stub.accounts.principal import UserRef
from server_stub.presence.ports import PresenceDelivery, SocketCounts


class RelatedUsers(Protocol):
    """The part of `transport.ports.AppointmentsPort` that presence asks."""

    async def related_users(self, user_id: str) -> list[str]:
        """The medicalIds of everybody related to this user."""
        ...


class PresenceService:
    """Tells related people when somebody comes or goes, and a new socket who is there."""

    def __init__(self, counts: SocketCounts, delivery: PresenceDelivery, relations: RelatedUsers) -> None:
        self._counts = counts
        self._delivery = delivery
        self._relations = relations

    async def socket_connected(self, user: UserRef, socket: str) -> None:
        """Tell the new socket who is online, and the others that this user is, if it is the user's first."""
        is_first = await self._counts.add(user.medical_id, socket)
        related = await self._relations.related_users(user.user_id)
        online = await self._counts.online_among(related)
        await self._delivery.to_socket(socket, Event.ONLINE_USERS, sorted(online))
        if is_first:
            await self._tell(online, user, is_online=True)

    async def socket_lost(self, user: UserRef, socket: str) -> None:
        """Tell the others that this user has gone, if it was the user's last socket."""
        if await self._counts.remove(user.medical_id, socket):
            await self.user_gone(user)

    async def user_gone(self, user: UserRef) -> None:
        """Tell the others that this user has gone."""
        related = await self._relations.related_users(user.user_id)
        await self._tell(await self._counts.online_among(related), user, is_online=False)

    async def relation_changed(self, one: UserRef, other: UserRef) -> None:
        """Two people may have become related, or strangers: who of them is online sees the other, or does no more."""
        names = (one.medical_id, other.medical_id)
        online = await self._counts.online_among(names)
        if not online:
            return
        is_related = other.medical_id in await self._relations.related_users(one.user_id)
        for reader, seen in (names, names[::-1]):
            if reader in online:
                shown = Presence(medical_id=seen, is_online=is_related and seen in online)
                await self._delivery.to_user(reader, Event.PRESENCE, shown.to_wire())

    async def _tell(self, online: frozenset[str], user: UserRef, *, is_online: bool) -> None:
        payload: Mapping[str, Any] = Presence(medical_id=user.medical_id, is_online=is_online).to_wire()
        for medical_id in sorted(online):
            await self._delivery.to_user(medical_id, Event.PRESENCE, payload)
