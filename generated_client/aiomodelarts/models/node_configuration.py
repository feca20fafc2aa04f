# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeConfiguration`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .node_config_metadata import NodeConfigMetadata
    from .node_configuration_spec import NodeConfigurationSpec
    from .node_configuration_status import NodeConfigurationStatus


class NodeConfiguration(BaseModel):
    """Custom configuration of the nodes of a pool."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2."""

    kind: str
    """Type of the resource, always NodeConfig."""

    metadata: NodeConfigMetadata
    """Name of the configuration, always node-config."""

    spec: NodeConfigurationSpec
    """Settings of the nodes."""

    status: NodeConfigurationStatus
    """State of the plug-in that applies the settings."""
