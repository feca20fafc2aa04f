# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateNetworkRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .network_metadata_input import NetworkMetadataInput
    from .network_spec_input import NetworkSpecInput


class CreateNetworkRequest(BaseModel):
    """Name and addresses of a new network."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v1. Default of the service: 'v1'."""

    kind: str
    """Type of the resource, always Network. Default of the service: 'Network'."""

    metadata: NetworkMetadataInput
    """Labels with the display name and workspace of the network."""

    spec: NetworkSpecInput
    """Address range of the network."""
