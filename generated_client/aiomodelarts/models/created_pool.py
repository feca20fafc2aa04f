# Generated from spec/ by `make generate`; do not edit.
"""The model `CreatedPool`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .created_pool_status import CreatedPoolStatus
    from .pool_metadata import PoolMetadata
    from .pool_spec import PoolSpec


class CreatedPool(BaseModel):
    """A new resource pool. Its status may not contain the state yet."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2."""

    kind: str
    """Type of the resource, always Pool."""

    metadata: PoolMetadata
    """Names, labels and annotations of the pool."""

    spec: PoolSpec
    """Requested configuration of the pool."""

    status: CreatedPoolStatus
    """Current status of the pool."""
