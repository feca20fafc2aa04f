# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobV1Config`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .training_job_v1_data_source import TrainingJobV1DataSource
    from .training_job_v1_parameter import TrainingJobV1Parameter
    from .training_job_v1_volume import TrainingJobV1Volume


class TrainingJobV1Config(BaseModel):
    """Run settings of a new training job."""

    worker_server_num: int
    """Number of machines to train on, up to max_num of the flavor."""

    app_url: str | Unset | None = UNSET
    """OBS folder that contains the code, such as /bucket/code/. Requires boot_file_url. Omit it if model_id is
    specified.
    """

    boot_file_url: str | Unset | None = UNSET
    """Boot file in app_url, such as /bucket/code/train.py. Omit it if model_id is specified."""

    parameter: list[TrainingJobV1Parameter] | Unset | None = UNSET
    """Arguments of the code, or environment variables of a custom image."""

    data_url: str | Unset | None = UNSET
    """OBS folder that contains the data. Specify exactly one of data_url, dataset_id with dataset_version_id, and
    data_source.
    """

    dataset_id: str | Unset | None = UNSET
    """ID of the dataset to train on. Requires dataset_version_id. Cannot be used with data_url or data_source."""

    dataset_version_id: str | Unset | None = UNSET
    """ID of the dataset version to train on. Requires dataset_id. Cannot be used with data_url or data_source."""

    data_source: list[TrainingJobV1DataSource] | Unset | None = UNSET
    """Training data, as a list. Cannot be used with data_url, dataset_id or dataset_version_id."""

    spec_id: int | Unset | None = UNSET
    """ID of the machine flavor in the public pool, as listed in the job specifications. Cannot be used with
    pool_id.
    """

    pool_id: str | Unset | None = UNSET
    """ID of the dedicated resource pool to run in. Cannot be used with spec_id."""

    engine_id: int | Unset | None = UNSET
    """ID of the AI engine, as listed in the job specifications. Omit it if model_id is specified. Default of the
    service: 1.
    """

    model_id: int | Unset | None = UNSET
    """ID of the built-in algorithm to train. Replaces app_url, boot_file_url and engine_id."""

    log_url: str | Unset | None = UNSET
    """OBS folder for the logs. By default, no logs are saved."""

    user_image_url: str | Unset | None = UNSET
    """Custom image in SWR, in the format host:port/organization/name:tag, without a scheme."""

    user_command: str | Unset | None = UNSET
    """Command that starts the container of the custom image. It calls /home/work/run_train.sh with the code to
    run.
    """

    train_url: str | Unset | None = UNSET
    """OBS folder for the output. By default, no output is saved."""

    create_version: bool | Unset | None = UNSET
    """Whether to create and run the first version immediately. Default of the service: True."""

    volumes: list[TrainingJobV1Volume] | Unset | None = UNSET
    """Storage to mount into the training containers."""
