# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateTrainingJobRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .fine_tuning_config import FineTuningConfig
    from .training_job_algorithm_input import TrainingJobAlgorithmInput
    from .training_job_endpoints_input import TrainingJobEndpointsInput
    from .training_job_kind import TrainingJobKind, TrainingJobKindValue
    from .training_job_metadata_input import TrainingJobMetadataInput
    from .training_job_spec_input import TrainingJobSpecInput
    from .training_job_task_input import TrainingJobTaskInput
    from .training_job_train_type import TrainingJobTrainType, TrainingJobTrainTypeValue


class CreateTrainingJobRequest(BaseModel):
    """Algorithm, resources and settings of a new training job."""

    kind: TrainingJobKind | TrainingJobKindValue | str
    """Type of the job. Default of the service: 'job'."""

    metadata: TrainingJobMetadataInput
    """Name, workspace and description of the job."""

    algorithm: TrainingJobAlgorithmInput | Unset | None = UNSET
    """Algorithm to run, identified by id, by subscription_id and item_version_id, or by code_dir and boot_file."""

    tasks: list[TrainingJobTaskInput] | Unset | None = UNSET
    """Tasks of different types in one job. Currently has no effect."""

    spec: TrainingJobSpecInput | Unset | None = UNSET
    """Machines, storage and time limit of the job. Cannot be combined with tasks."""

    endpoints: TrainingJobEndpointsInput | Unset | None = UNSET
    """External access to the running job."""

    train_type: TrainingJobTrainType | TrainingJobTrainTypeValue | str | Unset | None = UNSET
    """Kind of training. Huawei Cloud only."""

    ftjob_config: FineTuningConfig | Unset | None = UNSET
    """Settings of a fine-tuning job. Huawei Cloud only."""
