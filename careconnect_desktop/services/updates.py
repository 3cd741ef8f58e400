"""Keeps lists fresh: events of the server as they come, and everything anew once the line is back."""

from __future__ import annotations

from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.ports.signaling import LineState, ServerEvent, SignalingLine
from careconnect_desktop.protocol import mapping
from careconnect_desktop.protocol.realtime import AppointmentChanged, NewMessage
from careconnect_desktop.services.appointments import AppointmentsService
from careconnect_desktop.services.chat import ChatService


class Updates:
    """What happened while the line was down is told by nobody: so it is asked for."""

    def __init__(self, line: SignalingLine, appointments: AppointmentsService, chat: ChatService) -> None:
        self._appointments = appointments
        self._chat = chat
        self._scope = TaskScope("updates")
        self._unsubscribes = (line.subscribe(self._event_received), line.subscribe_state(self._line_changed))

    async def refresh(self) -> None:
        """Ask for everything anew. Never raises: what went wrong stands in the snapshots."""
        await self._appointments.refresh()
        await self._chat.refresh()

    async def close(self) -> None:
        for unsubscribe in self._unsubscribes:
            unsubscribe()
        await self._scope.close()

    def _event_received(self, event: ServerEvent) -> None:
        if isinstance(event, AppointmentChanged):
            self._appointments.appointment_changed(mapping.appointment(event.appointment))
        elif isinstance(event, NewMessage):
            known = {conversation.person.id for conversation in self._chat.snapshot.conversations}
            if not known & {event.message.sender_id, event.message.receiver_id}:
                # The first word of somebody: their name is not in the event.
                self._scope.start(self._chat.refresh(), "conversations")

    def _line_changed(self, state: LineState) -> None:
        if state is LineState.ONLINE:
            self._scope.start(self.refresh(), "refresh")
            self._chat.send_waiting()
