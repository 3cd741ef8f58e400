"""Who works in which organization, and as what."""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncConnection

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.model.people import Role
from server_stub.organizations import repository
from server_stub.organizations.default import DEFAULT_ORGANIZATION_ID

_MEMBER_AS = {Role.DOCTOR: "doctor", Role.ADMIN: "clinical_admin"}


class Organizations:
    """The only writer of memberships."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    async def join_default(self, transaction: AsyncConnection, user_id: str, role: Role) -> None:
        """Make a new account a member of the default organization; patients are nobody's members."""
        member_as = _MEMBER_AS.get(role)
        if member_as is not None:
            await repository.add_member(
                transaction,
                organization_id=DEFAULT_ORGANIZATION_ID,
                user_id=user_id,
                role=member_as,
                valid_from=self._clock.now(),
            )
