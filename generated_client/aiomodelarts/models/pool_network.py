# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolNetwork`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class PoolNetwork(BaseModel):
    """Network of the nodes of a pool."""

    name: str
    """Generated name of the network, as in its metadata."""
