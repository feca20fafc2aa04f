# Generated from spec/ by `make generate`; do not edit.
"""The model `PluginTemplateReferenceUpdate`."""

from __future__ import annotations

from typing import Any

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class PluginTemplateReferenceUpdate(BaseModel):
    """Template of a plug-in, with its new version and settings."""

    name: str | None = None
    """Name of the template, as returned by the list of templates."""

    version: str | None = None
    """Version of the plug-in to use."""

    inputs: dict[str, Any] | None = json_field(default=None, sensitive=True)
    """Settings of the plug-in, by name. The available settings depend on the template."""
