# Generated from spec/ by `make generate`; do not edit.
"""Models of `training_job_configurations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .training_jobs_v1 import TrainingJobV1DataSource


class CreateTrainingJobConfigRequest(BaseModel):
    """Name and settings of a new training job configuration."""

    config_name: str
    """Name of the configuration: letters, digits, underscores and hyphens. Matches `^[A-Za-z0-9_-]{1,64}$`."""

    config_desc: str | Unset | None = UNSET
    """Description of the configuration. Empty by default. At most 256 characters."""

    worker_server_num: int
    """Number of compute nodes to train on, up to max_num of the flavor."""

    app_url: str | Unset | None = UNSET
    """OBS folder of the code, such as /bucket/code/. Requires boot_file_url. Omit it if you set model_id."""

    boot_file_url: str | Unset | None = UNSET
    """Boot file in app_url, such as /bucket/code/train.py. Omit it if you set model_id."""

    model_id: int | Unset | None = UNSET
    """ID of the built-in algorithm to train instead of your own code. Replaces app_url, boot_file_url and
    engine_id.
    """

    parameter: list[TrainingJobConfigParameter] | Unset | None = UNSET
    """Arguments of the code, or environment variables of a custom image."""

    spec_id: int
    """ID of the flavor in the list of job specifications."""

    data_url: str | Unset | None = UNSET
    """OBS folder of the training data. Set exactly one of data_url, dataset_id with dataset_version_id, and
    data_source.
    """

    dataset_id: str | Unset | None = UNSET
    """ID of the dataset to train on. Requires dataset_version_id. Cannot be combined with data_url or data_source."""

    dataset_version_id: str | Unset | None = UNSET
    """ID of the dataset version to train on. Requires dataset_id. Cannot be combined with data_url or data_source."""

    data_source: list[TrainingJobV1DataSource] | Unset | None = UNSET
    """List of data sources to train on. Cannot be combined with data_url, dataset_id or dataset_version_id."""

    engine_id: int | Unset | None = UNSET
    """ID of the AI engine in the list of job specifications. Omit it if you set model_id. Default of the service:
    1.
    """

    train_url: str | Unset | None = UNSET
    """OBS folder for the training output. None by default."""

    log_url: str | Unset | None = UNSET
    """OBS folder for the logs. None by default."""

    user_image_url: str | Unset | None = UNSET
    """Custom image in SWR, as host:port/organization/name:tag without a scheme."""

    user_command: str | Unset | None = UNSET
    """Command that starts the container of the custom image. It calls /home/work/run_train.sh, which sets variables
    such as credentials, and passes it the python command to run.
    """


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


class TrainingJobConfigHostPath(BaseModel):
    """A folder of the host to mount into the training containers."""

    src_path: str
    """Folder on the host."""

    dest_path: str
    """Mount path in the containers."""

    read_only: bool | None = None
    """Whether the mount is read-only. Defaults to false."""


class TrainingJobConfigNfsShare(BaseModel):
    """An SFS Turbo file system to mount into the training containers."""

    id: str
    """ID of the SFS Turbo file system."""

    src_path: str
    """Address of the file system, such as 10.20.0.15:/."""

    dest_path: str
    """Mount path in the containers."""

    read_only: bool | None = None
    """Whether the mount is read-only. Defaults to false."""


class TrainingJobConfigPage(BasePage["TrainingJobConfigSummary"], items="configs", total="config_total_count"):
    """One page of training job configurations."""

    is_success: bool
    """Whether the request succeeded. The client raises an exception if it is false."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_message: str | None = None
    """Error message. Absent on success."""

    config_total_count: int
    """Total number of matches."""

    configs: list[TrainingJobConfigSummary]
    """Configurations on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class TrainingJobConfigParameter(BaseModel):
    """An argument of the training code. With a custom image, an environment variable of the container."""

    label: str | None = None
    """Name of the argument, such as learning_rate."""

    value: str | float | None = json_field(default=None, sensitive=True)
    """Value of the argument, usually a string, also for numbers."""


class TrainingJobConfigSettings(BaseModel):
    """Settings saved in a configuration. For the code, set either app_url, boot_file_url and engine_id, or model_id.
    For the data, set either data_url, or dataset_id and dataset_version_id, or data_source.
    """

    worker_server_num: int
    """Number of compute nodes to train on, up to max_num of the flavor."""

    app_url: str | Unset | None = UNSET
    """OBS folder of the code, such as /bucket/code/. Requires boot_file_url. Omit it if you set model_id."""

    boot_file_url: str | Unset | None = UNSET
    """Boot file in app_url, such as /bucket/code/train.py. Omit it if you set model_id."""

    model_id: int | Unset | None = UNSET
    """ID of the built-in algorithm to train instead of your own code. Replaces app_url, boot_file_url and
    engine_id.
    """

    parameter: list[TrainingJobConfigParameter] | Unset | None = UNSET
    """Arguments of the code, or environment variables of a custom image."""

    spec_id: int
    """ID of the flavor in the list of job specifications."""

    data_url: str | Unset | None = UNSET
    """OBS folder of the training data. Set exactly one of data_url, dataset_id with dataset_version_id, and
    data_source.
    """

    dataset_id: str | Unset | None = UNSET
    """ID of the dataset to train on. Requires dataset_version_id. Cannot be combined with data_url or data_source."""

    dataset_version_id: str | Unset | None = UNSET
    """ID of the dataset version to train on. Requires dataset_id. Cannot be combined with data_url or data_source."""

    data_source: list[TrainingJobV1DataSource] | Unset | None = UNSET
    """List of data sources to train on. Cannot be combined with data_url, dataset_id or dataset_version_id."""

    engine_id: int | Unset | None = UNSET
    """ID of the AI engine in the list of job specifications. Omit it if you set model_id. Default of the service:
    1.
    """

    train_url: str | Unset | None = UNSET
    """OBS folder for the training output. None by default."""

    log_url: str | Unset | None = UNSET
    """OBS folder for the logs. None by default."""

    user_image_url: str | Unset | None = UNSET
    """Custom image in SWR, as host:port/organization/name:tag without a scheme."""

    user_command: str | Unset | None = UNSET
    """Command that starts the container of the custom image. It calls /home/work/run_train.sh, which sets variables
    such as credentials, and passes it the python command to run.
    """


class TrainingJobConfigSummary(BaseModel):
    """Summary of a training job configuration in a list."""

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


class TrainingJobConfigVolume(BaseModel):
    """Storage volume for the training containers. Either nfs or host_path is set."""

    nfs: TrainingJobConfigNfsShare | None = None
    """Shared file system. Only in a resource pool whose network is connected to it."""

    host_path: TrainingJobConfigHostPath | None = None
    """Folder of the host. Only in a dedicated resource pool."""


class UpdateTrainingJobConfigRequest(BaseModel):
    """New settings of a training job configuration."""

    config_desc: str | Unset | None = UNSET
    """New description of the configuration. Empty by default. At most 256 characters."""

    worker_server_num: int
    """Number of compute nodes to train on, up to max_num of the flavor."""

    app_url: str | Unset | None = UNSET
    """OBS folder of the code, such as /bucket/code/. Requires boot_file_url. Omit it if you set model_id."""

    boot_file_url: str | Unset | None = UNSET
    """Boot file in app_url, such as /bucket/code/train.py. Omit it if you set model_id."""

    model_id: int | Unset | None = UNSET
    """ID of the built-in algorithm to train instead of your own code. Replaces app_url, boot_file_url and
    engine_id.
    """

    parameter: list[TrainingJobConfigParameter] | Unset | None = UNSET
    """Arguments of the code, or environment variables of a custom image."""

    spec_id: int
    """ID of the flavor in the list of job specifications."""

    data_url: str | Unset | None = UNSET
    """OBS folder of the training data. Set exactly one of data_url, dataset_id with dataset_version_id, and
    data_source.
    """

    dataset_id: str | Unset | None = UNSET
    """ID of the dataset to train on. Requires dataset_version_id. Cannot be combined with data_url or data_source."""

    dataset_version_id: str | Unset | None = UNSET
    """ID of the dataset version to train on. Requires dataset_id. Cannot be combined with data_url or data_source."""

    data_source: list[TrainingJobV1DataSource] | Unset | None = UNSET
    """List of data sources to train on. Cannot be combined with data_url, dataset_id or dataset_version_id."""

    engine_id: int | Unset | None = UNSET
    """ID of the AI engine in the list of job specifications. Omit it if you set model_id. Default of the service:
    1.
    """

    train_url: str | Unset | None = UNSET
    """OBS folder for the training output. None by default."""

    log_url: str | Unset | None = UNSET
    """OBS folder for the logs. None by default."""

    user_image_url: str | Unset | None = UNSET
    """Custom image in SWR, as host:port/organization/name:tag without a scheme."""

    user_command: str | Unset | None = UNSET
    """Command that starts the container of the custom image. It calls /home/work/run_train.sh, which sets variables
    such as credentials, and passes it the python command to run.
    """
