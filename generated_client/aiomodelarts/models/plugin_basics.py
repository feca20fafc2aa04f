# Generated from spec/ by `make generate`; do not edit.
"""The model `PluginBasics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .plugin_metadata import PluginMetadata
    from .plugin_status import PluginStatus


class PluginBasics(BaseModel):
    """Name and state of a plug-in of a resource pool."""

    api_version: str | None = json_field(default=None, key="apiVersion")
    """API version of the resource, always v2."""

    kind: str | None = None
    """Type of the resource, always Plugin."""

    metadata: PluginMetadata | None = None
    """Name and creation time of the plug-in."""

    status: PluginStatus | None = None
    """State and resources of the plug-in."""
