"""Every table of the server, for migrations and for the test that both say the same."""

from __future__ import annotations

from server_stub.accounts import tables as accounts
from server_stub.activity import tables as activity
from server_stub.appointments import tables as appointments
from server_stub.calls import tables as calls
from server_stub.consents import tables as consents
from server_stub.doctors import tables as doctors
from server_stub.feedback import tables as feedback
from server_stub.files import tables as files
from server_stub.idempotency import tables as idempotency
from server_stub.messages import tables as messages
from server_stub.organizations import tables as organizations
from server_stub.outbox import tables as outbox
from server_stub.patients import tables as patients
from server_stub.people import tables as people
from server_stub.phones import tables as phones
from server_stub.presence import tables as presence
from server_stub.storage.metadata import metadata
from server_stub.storage.sealed_rows import SealedRows
from server_stub.symptoms import tables as symptoms
from server_stub.visits import tables as visits

MODULES = (
    accounts,
    activity,
    appointments,
    calls,
    consents,
    doctors,
    feedback,
    files,
    idempotency,
    messages,
    organizations,
    outbox,
    patients,
    people,
    phones,
    presence,
    symptoms,
    visits,
)

SEALED_ROWS: tuple[SealedRows, ...] = tuple(rows for module in MODULES for rows in getattr(module, "SEALED", ()))
"""Every row that holds something sealed."""

__all__ = ["MODULES", "SEALED_ROWS", "metadata"]
