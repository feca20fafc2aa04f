# Generated from spec/ by `make generate`; do not edit.
"""The model `RoceNetwork`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class RoceNetwork(BaseModel):
    """RoCE network of dev servers."""

    id: str
    """ID of the network."""

    name: str | None = None
    """Name of the network."""

    project_id: str | None = None
    """ID of the project."""

    tenant_id: str | None = None
    """ID of the project, under its older name."""

    status: str | None = None
    """State of the network."""

    subnets: str | None = None
    """Subnets of the network."""

    provider_network_type: str | None = json_field(default=None, key="provider:network_type")
    """vxlan_roce or roce_v2, as requested."""

    provider_physical_network: str | None = json_field(default=None, key="provider:physical_network")
    """Name of the physical network."""
