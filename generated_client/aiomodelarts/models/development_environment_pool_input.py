# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentPoolInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .development_environment_pool_owner import DevelopmentEnvironmentPoolOwner


class DevelopmentEnvironmentPoolInput(BaseModel):
    """Resource pool for a new instance."""

    id: str
    """ID of the resource pool."""

    type: str | Unset | None = UNSET
    """Type of the pool. USER_DEFINED is a dedicated pool."""

    name: str | Unset | None = UNSET
    """Name of the resource pool."""

    owner: DevelopmentEnvironmentPoolOwner | Unset | None = UNSET
    """Owner of the resource pool."""
