"""Letters as they would leave, in place of a mail server."""

from __future__ import annotations

from careconnect_desktop.core.errors import CareConnectError
from server_stub.mailing.channels import Letter
from server_stub.mailing.worker import OutboxWorker
from tests.helpers.rest_server import RestServer


class Postbox:
    """A channel that keeps letters; `is_shut` refuses them."""

    def __init__(self) -> None:
        self.letters: list[Letter] = []
        self.is_shut = False

    async def send(self, letter: Letter) -> None:
        if self.is_shut:
            raise CareConnectError("not_sent", "the mail server did not take the mail")
        self.letters.append(letter)


def worker(server: RestServer, postbox: Postbox) -> OutboxWorker:
    """The server's worker, with a postbox in place of SMTP."""
    services = server.app.services
    return OutboxWorker(
        services.database,
        services.outbox,
        services.accounts,
        services.appointments,
        services.phones,
        {"email": postbox},
        "https://care.example",
    )
