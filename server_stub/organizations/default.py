"""The organization that everything belongs to until a clinic has several; it exists from the first migration on."""

from __future__ import annotations

DEFAULT_ORGANIZATION_ID = "00000000-0000-7000-8000-000000000001"
