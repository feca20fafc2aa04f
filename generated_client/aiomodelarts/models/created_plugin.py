# Generated from spec/ by `make generate`; do not edit.
"""The model `CreatedPlugin`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .plugin_metadata import PluginMetadata
    from .plugin_spec import PluginSpec
    from .plugin_status import PluginStatus


class CreatedPlugin(BaseModel):
    """A new plug-in of a resource pool. Its name and state may be missing."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2."""

    kind: str
    """Type of the resource, always Plugin."""

    metadata: PluginMetadata | None = None
    """Name and creation time of the plug-in."""

    status: PluginStatus | None = None
    """State and resources of the plug-in."""

    spec: PluginSpec
    """Template and settings of the plug-in."""
