# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobSpec`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_custom_metric import TrainingCustomMetric
    from .training_job_log_export_path import TrainingJobLogExportPath
    from .training_job_resource import TrainingJobResource
    from .training_job_schedule_policy import TrainingJobSchedulePolicy
    from .training_job_volume import TrainingJobVolume
    from .training_model_asset import TrainingModelAsset
    from .training_model_output import TrainingModelOutput


class TrainingJobSpec(BaseModel):
    """Machines, storage and scheduling rules of a job."""

    resource: TrainingJobResource
    """Machines that the job runs on."""

    volumes: list[TrainingJobVolume] | None = None
    """Storage mounted in the containers."""

    log_export_path: TrainingJobLogExportPath | None = None
    """Location where the logs are stored."""

    schedule_policy: TrainingJobSchedulePolicy | None = None
    """Rules for allocating machines to the job."""

    custom_metrics: list[TrainingCustomMetric] | None = None
    """Sources of metrics of the training code. Huawei Cloud only."""

    output_model: TrainingModelOutput | None = None
    """OBS folder of the trained model. Huawei Cloud only."""

    asset_model: TrainingModelAsset | None = None
    """Model asset that the job publishes. Huawei Cloud only."""
