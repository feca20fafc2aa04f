# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolNetworkInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class PoolNetworkInput(BaseModel):
    """Network for the nodes of a new pool."""

    name: str | None = None
    """Generated name of the network, as in its metadata."""
