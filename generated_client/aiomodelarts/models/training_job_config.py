# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_config_parameter import TrainingJobConfigParameter
    from .training_job_config_volume import TrainingJobConfigVolume
    from .training_job_v1_data_source import TrainingJobV1DataSource


class TrainingJobConfig(BaseModel):
    """A training job configuration with all its settings."""

    is_success: bool
    """Whether the request succeeded. The client raises an exception if it is false."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_message: str | None = None
    """Error message. Absent on success."""

    config_name: str
    """Name of the configuration, which identifies it."""

    config_desc: str | None = None
    """Description of the configuration."""

    create_time: int
    """Creation time, in milliseconds since 1970."""

    engine_type: int | None = None
    """Number of the engine family. engine_name contains its name."""

    engine_name: str | None = None
    """Name of the AI engine family, such as TensorFlow."""

    engine_id: int | None = None
    """ID of the AI engine that runs the code."""

    engine_version: str | None = None
    """Version of the engine and of Python, such as TF-1.13.1-python3.6."""

    user_image_url: str | None = None
    """Custom image in SWR, as host:port/organization/name:tag without a scheme."""

    user_command: str | None = None
    """Command that starts the container of the custom image."""

    worker_server_num: int
    """Number of compute nodes to train on."""

    app_url: str | None = None
    """OBS folder of the code."""

    boot_file_url: str | None = None
    """Boot file in the code folder."""

    model_id: int | None = None
    """ID of the built-in algorithm to train, if one is used."""

    parameter: list[TrainingJobConfigParameter] | None = None
    """Arguments of the code, or environment variables of a custom image."""

    spec_id: int | None = None
    """ID of the flavor in the list of job specifications."""

    data_url: str | None = None
    """OBS folder of the training data."""

    dataset_id: str | None = None
    """ID of the dataset to train on."""

    dataset_version_id: str | None = None
    """ID of the dataset version to train on."""

    data_source: list[TrainingJobV1DataSource] | None = None
    """List of data sources to train on."""

    train_url: str | None = None
    """OBS folder for the training output. Can be empty."""

    log_url: str | None = None
    """OBS folder for the logs. Can be empty."""

    spec_code: str | None = None
    """Code of the flavor, such as modelarts.vm.cpu.2u."""

    gpu_type: str | None = None
    """Model of the GPUs."""

    cpu: str | None = None
    """Main memory of a compute node, despite the field name, as a digit string. The unit is not documented."""

    gpu_num: int | None = None
    """Number of GPUs per compute node."""

    core: str | None = None
    """Number of CPU cores per compute node, as a digit string."""

    dataset_name: str | None = None
    """Name of the dataset to train on."""

    dataset_version_name: str | None = None
    """Name of the dataset version to train on."""

    pool_id: str | None = None
    """ID of the resource pool to run in."""

    pool_name: str | None = None
    """Name of the resource pool to run in."""

    volumes: list[TrainingJobConfigVolume] | None = None
    """Storage volumes to mount into the training containers."""

    nas_mount_path: str | None = None
    """Mount path of the SFS Turbo file system in the containers."""

    nas_share_addr: str | None = None
    """Address of the SFS Turbo file system, such as 10.20.0.15:/."""

    nas_type: str | None = None
    """Protocol of the file system. Only nfs is supported."""
