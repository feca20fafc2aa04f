# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateTrainingJobVersionRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .training_job_version_config import TrainingJobVersionConfig


class CreateTrainingJobVersionRequest(BaseModel):
    """Settings of a new version of a training job."""

    job_desc: str | Unset | None = UNSET
    """Description of the job. The default is an empty string. At most 256 characters."""

    config: TrainingJobVersionConfig
    """Code, data and machines of this version."""
