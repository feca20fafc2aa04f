# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolContainerNetwork`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_container_network_mode import PoolContainerNetworkMode


class PoolContainerNetwork(BaseModel):
    """Container network of the cluster of a pool."""

    cidr: str | None = None
    """CIDR block of the container network. Applies only to overlay_l2 and vpc-router."""

    mode: PoolContainerNetworkMode | None = None
    """Connection mode of the containers."""
