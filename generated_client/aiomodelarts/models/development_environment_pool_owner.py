# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentPoolOwner`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class DevelopmentEnvironmentPoolOwner(BaseModel):
    """Owner of a resource pool."""

    project_id: str | None = None
    """ID of the project that owns the pool."""
