# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJob`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .fine_tuning_config import FineTuningConfig
    from .training_job_algorithm import TrainingJobAlgorithm
    from .training_job_endpoints import TrainingJobEndpoints
    from .training_job_kind import TrainingJobKind
    from .training_job_metadata import TrainingJobMetadata
    from .training_job_spec import TrainingJobSpec
    from .training_job_status import TrainingJobStatus
    from .training_job_task import TrainingJobTask


class TrainingJob(BaseModel):
    """Run of an algorithm on data, with its state and the machines that it uses."""

    kind: TrainingJobKind
    """Type of the job."""

    metadata: TrainingJobMetadata
    """Name, creator and creation time of the job."""

    status: TrainingJobStatus
    """Current state of the job, with its tasks and runs."""

    algorithm: TrainingJobAlgorithm
    """Algorithm that the job runs."""

    tasks: list[TrainingJobTask] | None = None
    """Tasks of the job, if they differ from each other."""

    spec: TrainingJobSpec
    """Machines and storage of the job."""

    endpoints: TrainingJobEndpoints | None = None
    """External access to the running job."""

    ftjob_config: FineTuningConfig | None = None
    """Settings of a fine-tuning job. Huawei Cloud only."""
