# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobDatasetInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingJobDatasetInput(BaseModel):
    """Dataset version that a new job reads."""

    id: str
    """ID of the dataset."""

    version_id: str
    """ID of the dataset version."""
