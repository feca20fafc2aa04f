# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolMetadataUpdate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .pool_annotations_update import PoolAnnotationsUpdate
    from .pool_labels_update import PoolLabelsUpdate


class PoolMetadataUpdate(BaseModel):
    """Labels and annotations of a pool to change."""

    labels: PoolLabelsUpdate | Unset | None = UNSET
    """Labels to change."""

    annotations: PoolAnnotationsUpdate | Unset | None = UNSET
    """Annotations to change."""
