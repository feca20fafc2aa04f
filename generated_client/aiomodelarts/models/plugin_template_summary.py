# Generated from spec/ by `make generate`; do not edit.
"""The model `PluginTemplateSummary`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .plugin_template_metadata import PluginTemplateMetadata
    from .plugin_template_spec import PluginTemplateSpec


class PluginTemplateSummary(BaseModel):
    """Template of a plug-in that can be installed, as a Kubernetes resource."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2."""

    kind: str
    """Type of the resource, always PluginTemplate."""

    metadata: PluginTemplateMetadata
    """Name and annotations of the template."""

    spec: PluginTemplateSpec
    """Description and versions of the plug-in."""
