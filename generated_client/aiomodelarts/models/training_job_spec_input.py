# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobSpecInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .training_custom_metric import TrainingCustomMetric
    from .training_job_auto_stop_input import TrainingJobAutoStopInput
    from .training_job_log_export_path import TrainingJobLogExportPath
    from .training_job_notification import TrainingJobNotification
    from .training_job_resource_input import TrainingJobResourceInput
    from .training_job_schedule_policy import TrainingJobSchedulePolicy
    from .training_job_volume_input import TrainingJobVolumeInput
    from .training_log_export import TrainingLogExport
    from .training_model_asset_input import TrainingModelAssetInput
    from .training_model_output import TrainingModelOutput
    from .training_reserved_time import TrainingReservedTime
    from .training_retention import TrainingRetention


class TrainingJobSpecInput(BaseModel):
    """Machines, storage and scheduling rules of a new job."""

    resource: TrainingJobResourceInput | Unset | None = UNSET
    """Machines to run on, specified by flavor_id in the public pool, or by pool_id and flavor_id in a dedicated
    pool.
    """

    volumes: list[TrainingJobVolumeInput] | Unset | None = UNSET
    """Storage mounted in the containers."""

    log_export_path: TrainingJobLogExportPath | Unset | None = UNSET
    """Location where the logs are stored."""

    auto_stop: TrainingJobAutoStopInput | Unset | None = UNSET
    """Time limit after which the job is stopped."""

    schedule_policy: TrainingJobSchedulePolicy | Unset | None = UNSET
    """Rules for allocating machines to the job."""

    notification: TrainingJobNotification | Unset | None = UNSET
    """Messages to send while the job runs."""

    custom_metrics: list[TrainingCustomMetric] | Unset | None = UNSET
    """Sources of metrics of the training code. Huawei Cloud only."""

    output_model: TrainingModelOutput | Unset | None = UNSET
    """OBS folder of the trained model. Huawei Cloud only."""

    asset_model: TrainingModelAssetInput | Unset | None = UNSET
    """Model asset that the job publishes. Huawei Cloud only."""

    asset_id: str | Unset | None = UNSET
    """ID of the model asset on which the job is based. Huawei Cloud only."""

    retention: TrainingRetention | Unset | None = UNSET
    """Whether the record of the job is removed after some time. Huawei Cloud only."""

    log_export_config: TrainingLogExport | Unset | None = UNSET
    """Form of the exported logs. Huawei Cloud only."""

    reserved_time: TrainingReservedTime | Unset | None = UNSET
    """Time for which the resources are reserved. Huawei Cloud only."""
