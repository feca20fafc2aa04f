# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateTrainingJobRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .training_job_endpoints_input import TrainingJobEndpointsInput
    from .training_job_metadata_update import TrainingJobMetadataUpdate
    from .training_job_spec_update import TrainingJobSpecUpdate


class UpdateTrainingJobRequest(BaseModel):
    """New description of a training job."""

    description: str | Unset | None = UNSET
    """New description of the job. At most 256 characters."""

    spec: TrainingJobSpecUpdate | Unset | None = UNSET
    """Notifications and priority to change. Huawei Cloud only."""

    endpoints: TrainingJobEndpointsInput | Unset | None = UNSET
    """External access to change. Huawei Cloud only."""

    metadata: TrainingJobMetadataUpdate | Unset | None = UNSET
    """Additional features to change. Huawei Cloud only."""
