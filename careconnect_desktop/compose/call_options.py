"""What `careconnect call` was asked to do, checked before anything is opened."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.media.call_media import LocalCallMediaFactory
from careconnect_desktop.media.named_sources import named_audio_source, named_video_source
from careconnect_desktop.ports.server_address import ServerAddress


@dataclass(frozen=True, slots=True, kw_only=True)
class CallOptions:
    """The command line's own words; `to` is None for `--wait`."""

    server: str
    email: str
    password_env: str
    to: str | None = None
    wanted_caller: str | None = None
    appointment_id: str | None = None
    source: str = "testcard"
    audio_source: str = "tone"
    record_received: Path | None = None
    is_relay_only: bool = False
    calls: int = 1
    seconds: float | None = None
    report: Path | None = None
    is_insecure_http_allowed: bool = False

    def address(self) -> ServerAddress:
        """``url_invalid`` or ``insecure_url``."""
        return ServerAddress.parse(self.server, is_insecure_http_allowed=self.is_insecure_http_allowed)

    def password(self, environment: Mapping[str, str]) -> str:
        """``bad_arguments`` when the variable is not set."""
        found = environment.get(self.password_env)
        if not found:
            raise CareConnectError("bad_arguments", f"The environment variable {self.password_env} holds no password")
        return found

    def media(self) -> LocalCallMediaFactory:
        """New sources for each call; the codes of a file that cannot be played are raised here, once."""
        named_video_source(self.source)
        named_audio_source(self.audio_source)
        return LocalCallMediaFactory(
            camera=lambda: named_video_source(self.source),
            microphone=lambda: named_audio_source(self.audio_source),
            output=lambda: None,
        )

    def check_places(self) -> None:
        """``bad_arguments`` when a file cannot be written where it was asked for."""
        for path in (self.record_received, self.report):
            if path is not None and (path.is_dir() or not path.resolve().parent.is_dir()):
                raise CareConnectError("bad_arguments", f"There is no folder for {path}")

    def recording(self, number: int) -> Path | None:
        """The file of the call with this number, from 1; later ones carry it in their name."""
        path = self.record_received
        if path is None or number == 1:
            return path
        return path.with_name(f"{path.stem}-{number}{path.suffix}")
