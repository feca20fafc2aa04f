# Generated from spec/ by `make generate`; do not edit.
"""The model `Pool`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_metadata import PoolMetadata
    from .pool_spec import PoolSpec
    from .pool_status import PoolStatus


class Pool(BaseModel):
    """A resource pool with its requested configuration and current status."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2."""

    kind: str
    """Type of the resource, always Pool."""

    metadata: PoolMetadata
    """Names, labels and annotations of the pool."""

    spec: PoolSpec
    """Requested configuration of the pool."""

    status: PoolStatus
    """Current status of the pool."""
