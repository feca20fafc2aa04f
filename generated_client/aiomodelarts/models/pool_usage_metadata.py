# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolUsageMetadata`."""

from __future__ import annotations

from typing import Any

from ..core.codec.model import Model as BaseModel


class PoolUsageMetadata(BaseModel):
    """Identifies the pool that the usage belongs to."""

    name: str
    """Name of the pool."""

    labels: dict[str, Any] | None = None
    """Labels of the entry, by key."""
