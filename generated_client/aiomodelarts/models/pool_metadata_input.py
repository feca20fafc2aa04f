# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolMetadataInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .pool_annotations_input import PoolAnnotationsInput
    from .pool_labels_input import PoolLabelsInput


class PoolMetadataInput(BaseModel):
    """Name, labels and annotations of a new pool."""

    labels: PoolLabelsInput
    """Display name, workspace and other labels of the pool."""

    annotations: PoolAnnotationsInput | Unset | None = UNSET
    """Description and other annotations of the pool."""
