# Generated from spec/ by `make generate`; do not edit.
"""The model `HyperClusterNetwork`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class HyperClusterNetwork(BaseModel):
    """Subnet of a hyper cluster."""

    hyper_cluster_subnet_id: str | None = None
    """ID of the subnet."""

    is_default: bool | None = None
    """Whether it is the default subnet."""
