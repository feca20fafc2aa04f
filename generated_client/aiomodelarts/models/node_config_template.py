# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeConfigTemplate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .node_config_metadata import NodeConfigMetadata
    from .node_config_template_spec import NodeConfigTemplateSpec


class NodeConfigTemplate(BaseModel):
    """Template for the nodes of a flavor."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v1."""

    kind: str
    """Type of the resource, always NodeConfigTemplate."""

    metadata: NodeConfigMetadata
    """Name of the template."""

    spec: NodeConfigTemplateSpec
    """Disk space and operating systems of the nodes."""
