"""Build hook: ships `resources/` inside the wheel as `careconnect_desktop/_resources`.

Only for real wheels. An editable install reads the checkout's own folder, so that a changed icon or translation is
seen at once; `careconnect_desktop.core.resources` knows both places.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ResourcesHook(BuildHookInterface[Any]):
    """Adds the resources to `force_include` of a standard wheel."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version != "standard":
            return
        resources = Path(self.root) / "resources"
        if not resources.is_dir():
            raise FileNotFoundError("resources/ is missing: the wheel would have no icons, fonts or translations")
        build_data["force_include"][str(resources)] = "careconnect_desktop/_resources"
