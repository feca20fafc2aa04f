# Generated from spec/ by `make generate`; do not edit.
"""The model `PluginTemplate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .driver_template_spec import DriverTemplateSpec
    from .driver_template_version import DriverTemplateVersion
    from .plugin_template_metadata import PluginTemplateMetadata


class PluginTemplate(BaseModel):
    """Driver template, in the older template format."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v1."""

    kind: str
    """Type of the resource, always PluginTemplate."""

    metadata: PluginTemplateMetadata
    """Name and annotations of the template."""

    spec: DriverTemplateSpec
    """Type and versions of the driver."""

    versions: dict[str, DriverTemplateVersion] | None = None
    """Driver versions by version number, if the service does not return them in spec. Open Telekom Cloud only."""
