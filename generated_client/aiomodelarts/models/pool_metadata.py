# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolMetadata`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_annotations import PoolAnnotations
    from .pool_labels import PoolLabels


class PoolMetadata(BaseModel):
    """Names, labels and annotations of a pool."""

    name: str
    """Generated name of the pool. Pass it as pool_name to other operations."""

    creation_timestamp: str = json_field(key="creationTimestamp")
    """Creation time, in UTC, in ISO 8601 format."""

    labels: PoolLabels
    """Display name, workspace and other labels of the pool."""

    annotations: PoolAnnotations
    """Annotations of the pool, many of which are set by the service."""

    deletion_timestamp: str | None = json_field(default=None, key="deletionTimestamp")
    """Time of the deletion request, in UTC, in ISO 8601 format. Only in the response to the deletion."""
