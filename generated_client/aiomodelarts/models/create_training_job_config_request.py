# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateTrainingJobConfigRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .training_job_config_parameter import TrainingJobConfigParameter
    from .training_job_v1_data_source import TrainingJobV1DataSource


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
