# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolClusterPlugin`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class PoolClusterPlugin(BaseModel):
    """Plug-in that a cluster supports."""

    name: str | None = None
    """Name of the plug-in, such as volcano."""
