# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobReferenceInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingJobReferenceInput(BaseModel):
    """ID of a training job."""

    id: str
    """ID of the job, a UUID."""
