# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdatePoolRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .pool_metadata_update import PoolMetadataUpdate
    from .pool_spec_update import PoolSpecUpdate


class UpdatePoolRequest(BaseModel):
    """Fields to change on a pool. Omitted fields keep their values."""

    metadata: PoolMetadataUpdate | Unset | None = UNSET
    """Labels and annotations to change."""

    spec: PoolSpecUpdate | Unset | None = UNSET
    """New configuration of the pool."""
