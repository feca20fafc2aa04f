# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateTrainingJobRequest`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class UpdateTrainingJobRequest(BaseModel):
    """New description of a training job."""

    description: str | Unset | None = UNSET
    """New description of the job. At most 256 characters."""
