# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateTrainingJobV1Request`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .training_job_v1_config import TrainingJobV1Config


class CreateTrainingJobV1Request(BaseModel):
    """Settings of a new training job."""

    job_name: str
    """Name of the job. Can contain letters, digits, underscores and hyphens. Matches `^[A-Za-z0-9_-]{1,64}$`."""

    job_desc: str | Unset | None = UNSET
    """Description of the job. The default is an empty string. At most 256 characters."""

    config: TrainingJobV1Config
    """Code, data and machines of the job."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""
