# Generated from spec/ by `make generate`; do not edit.
"""The model `Network`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .network_metadata import NetworkMetadata
    from .network_spec import NetworkSpec
    from .network_status import NetworkStatus


class Network(BaseModel):
    """A network that resource pools run in, in the form of a Kubernetes resource."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v1."""

    kind: str
    """Type of the resource, always Network."""

    metadata: NetworkMetadata
    """Name, labels and timestamps of the network."""

    spec: NetworkSpec
    """Address range and requested connections of the network."""

    status: NetworkStatus
    """State of the network and its connections."""
