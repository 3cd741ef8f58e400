"""Which visits a patient needs not be told of any more: what was read outlasts the program as the lists do."""

from __future__ import annotations

from careconnect_desktop.model.scheduling import Appointment
from careconnect_desktop.ports.local_store import LocalDocuments

READ_NEWS = "read_news"
"""Kind of the document that holds their ids."""

_MOST_KEPT = 50


class ReadNews:
    """The ids of visits, the newest last. documents: None to forget them with the program."""

    def __init__(self, documents: LocalDocuments | None) -> None:
        self._documents = documents
        found = documents.read(READ_NEWS) if documents is not None else None
        items = found.get("items") if found is not None else None
        self._ids = [one for one in items if isinstance(one, str)] if isinstance(items, list) else []

    def __contains__(self, visit: Appointment) -> bool:
        return visit.id in self._ids

    def add(self, visit: Appointment) -> None:
        """It was read, or is the person's own doing."""
        if visit in self:
            return
        self._ids = [*self._ids, visit.id][-_MOST_KEPT:]
        if self._documents is not None:
            self._documents.write(READ_NEWS, "", {"items": self._ids})
