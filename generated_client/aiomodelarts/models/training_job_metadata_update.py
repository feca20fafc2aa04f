# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobMetadataUpdate`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class TrainingJobMetadataUpdate(BaseModel):
    """Additional features of a training job to change."""

    annotation: dict[str, str] | Unset | None = UNSET
    """Settings of additional features, such as jupyter-lab/enable. All values are strings."""
