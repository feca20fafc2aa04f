# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolResourceDriver`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class PoolResourceDriver(BaseModel):
    """Accelerator driver of the nodes of a flavor."""

    version: str | None = None
    """Version of the driver."""
