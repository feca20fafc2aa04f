# Generated from spec/ by `make generate`; do not edit.
"""The model `PluginTemplateReference`."""

from __future__ import annotations

from typing import Any

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class PluginTemplateReference(BaseModel):
    """Template of a plug-in, with its settings."""

    name: str
    """Name of the template, as returned by the list of templates."""

    version: str | None = None
    """Version of the plug-in. Must be available in the template."""

    inputs: dict[str, Any] | None = json_field(default=None, sensitive=True)
    """Settings of the plug-in, by name. The template lists the available settings and their defaults."""
