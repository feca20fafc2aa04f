# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolMaster`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class PoolMaster(BaseModel):
    """A management node of the cluster of a pool."""

    az: str | None = None
    """Availability zone of the node."""
