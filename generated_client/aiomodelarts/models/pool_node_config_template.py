# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolNodeConfigTemplate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .node_config_metadata import NodeConfigMetadata
    from .pool_node_config_template_spec import PoolNodeConfigTemplateSpec


class PoolNodeConfigTemplate(BaseModel):
    """Settings that the nodes of a pool can have."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2."""

    kind: str
    """Type of the resource, always NodeConfigTemplate."""

    metadata: NodeConfigMetadata
    """Name of the template, always node-config-template."""

    spec: PoolNodeConfigTemplateSpec
    """Supported settings."""
