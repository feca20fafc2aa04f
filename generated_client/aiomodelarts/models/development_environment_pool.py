# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentPool`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .development_environment_pool_owner import DevelopmentEnvironmentPoolOwner


class DevelopmentEnvironmentPool(BaseModel):
    """Resource pool that an instance runs in."""

    id: str | None = None
    """ID of the resource pool."""

    name: str | None = None
    """Name of the resource pool."""

    type: str | None = None
    """Type of the pool. USER_DEFINED is a dedicated pool."""

    owner: DevelopmentEnvironmentPoolOwner | None = None
    """Owner of the pool. Present for dedicated pools."""
