# Generated from spec/ by `make generate`; do not edit.
"""The model `PluginTemplateVersion`."""

from __future__ import annotations

from typing import Any

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class PluginTemplateVersion(BaseModel):
    """Version of a plug-in."""

    version: str
    """Version number of the plug-in."""

    creation_timestamp: str = json_field(key="creationTimestamp")
    """Creation time of the version, in UTC, in ISO 8601 format, such as 2024-07-01T08:30:00Z."""

    inputs: dict[str, Any] | None = None
    """Settings of the version, with their defaults."""

    translate: dict[str, Any] | None = None
    """Strings for the console, by language, such as zh_CN."""

    description: str | None = None
    """Description of the version."""

    detail: str | None = None
    """Components of the version. For driver templates."""
