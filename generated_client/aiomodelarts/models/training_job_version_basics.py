# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVersionBasics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .job_status import JobStatus
    from .training_job_v1_data_source import TrainingJobV1DataSource
    from .training_job_v1_volume import TrainingJobV1Volume
    from .training_job_version_model_metrics import TrainingJobVersionModelMetrics
    from .training_job_version_parameter import TrainingJobVersionParameter
    from .training_job_version_system_metrics import TrainingJobVersionSystemMetrics


class TrainingJobVersionBasics(BaseModel):
    """Common fields of a version of a training job."""

    version_id: int | None = json_field(default=None, digits=True)
    """ID of the version."""

    version_name: str | None = None
    """Name of the version, such as V0001."""

    pre_version_id: int | None = None
    """ID of the previous version. null for the first version."""

    engine_type: int | None = None
    """ID of the engine type. engine_name contains its name."""

    engine_name: str | None = None
    """Name of the engine type, such as TensorFlow."""

    engine_id: int | None = None
    """ID of the engine."""

    engine_version: str | None = None
    """Version of the engine, including its Python version, such as TF-1.13.1-python3.6."""

    status: JobStatus | None = json_field(default=None, digits=True)
    """State of the version."""

    app_url: str | None = None
    """OBS folder that contains the code."""

    boot_file_url: str | None = None
    """Boot file in app_url."""

    create_time: int | None = json_field(default=None, digits=True)
    """Creation time, in milliseconds since 1970."""

    parameter: list[TrainingJobVersionParameter] | None = None
    """Arguments of the code, or environment variables of a custom image."""

    duration: int | None = None
    """Running time, in milliseconds."""

    spec_id: int | None = None
    """ID of the machine flavor."""

    core: str | int | None = None
    """Number of CPU cores per machine."""

    cpu: str | int | None = None
    """Memory size of a machine, despite the name. The unit is not documented."""

    gpu_num: int | None = None
    """Number of GPUs per machine."""

    gpu_type: str | None = None
    """Model of the GPUs."""

    worker_server_num: int | None = None
    """Number of machines for training."""

    data_url: str | None = None
    """OBS folder that contains the data."""

    train_url: str | None = None
    """OBS folder for the output."""

    log_url: str | None = None
    """OBS folder for the logs. May be empty."""

    dataset_version_id: str | None = None
    """ID of the dataset version."""

    dataset_id: str | None = None
    """ID of the dataset."""

    data_source: list[TrainingJobV1DataSource] | None = None
    """Training data, as a list."""

    model_id: int | None = None
    """ID of the built-in algorithm, if the version uses one."""

    model_metric_list: str | TrainingJobVersionModelMetrics | None = None
    """Evaluation metrics of the model, as an object or as a JSON string."""

    system_metric_list: str | TrainingJobVersionSystemMetrics | None = None
    """Resource usage of the machines, as an object or as a JSON string."""

    user_image_url: str | None = None
    """Custom image in SWR."""

    user_command: str | None = None
    """Command that starts the container of the custom image."""

    resource_id: str | None = None
    """ID of the billing resources."""

    dataset_name: str | None = None
    """Name of the training dataset."""

    start_time: int | None = None
    """Start time of the training, in milliseconds since 1970."""

    volumes: list[TrainingJobV1Volume] | None = None
    """Storage mounted into the training containers."""

    dataset_version_name: str | None = None
    """Name of the dataset version used for training."""

    pool_name: str | None = None
    """Name of the resource pool."""

    pool_id: str | None = None
    """ID of the resource pool."""

    nas_mount_path: str | None = None
    """Mount path of the SFS Turbo file system in the containers."""

    nas_share_addr: str | None = None
    """Address of the SFS Turbo file system, such as 10.20.0.15:/."""

    nas_type: str | None = None
    """Protocol of the file system. The only known value is nfs."""
