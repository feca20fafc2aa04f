# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobCount`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingJobCount(BaseModel):
    """Number of training jobs."""

    total_count: int
    """Total number of matches."""
