# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolContainerConnection`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_container_network_mode import PoolContainerNetworkMode


class PoolContainerConnection(BaseModel):
    """Connection mode of the containers in the cluster of a pool."""

    mode: PoolContainerNetworkMode | None = None
    """Connection mode of the containers."""
