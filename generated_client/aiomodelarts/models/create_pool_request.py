# Generated from spec/ by `make generate`; do not edit.
"""The model `CreatePoolRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .pool_metadata_input import PoolMetadataInput
    from .pool_spec_input import PoolSpecInput


class CreatePoolRequest(BaseModel):
    """Name, nodes and job types of a new resource pool."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2. Default of the service: 'v2'."""

    kind: str
    """Type of the resource, always Pool. Default of the service: 'Pool'."""

    metadata: PoolMetadataInput
    """Name, labels and annotations of the pool."""

    spec: PoolSpecInput | Unset | None = UNSET
    """Configuration of the pool."""
