# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolZone`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class PoolZone(BaseModel):
    """Nodes in an availability zone."""

    az: str
    """Name of the availability zone."""

    count: int
    """Number of nodes in the zone."""
