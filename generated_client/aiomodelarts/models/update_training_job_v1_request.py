# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateTrainingJobV1Request`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class UpdateTrainingJobV1Request(BaseModel):
    """The new description of a training job."""

    job_desc: str
    """New description of the job. At most 256 characters."""
