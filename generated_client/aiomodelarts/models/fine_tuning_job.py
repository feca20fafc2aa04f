# Generated from spec/ by `make generate`; do not edit.
"""The model `FineTuningJob`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .fine_tuning_dataset import FineTuningDataset
    from .fine_tuning_method import FineTuningMethod
    from .fine_tuning_model_type import FineTuningModelType
    from .fine_tuning_origin import FineTuningOrigin
    from .training_job_metadata import TrainingJobMetadata
    from .training_job_spec import TrainingJobSpec
    from .training_job_status import TrainingJobStatus


class FineTuningJob(BaseModel):
    """Training job that tunes a model of the asset center."""

    project_id: str | None = None
    """ID of the project."""

    task_id: str
    """ID of the job."""

    task_name: str | None = None
    """Name of the training job."""

    task_desc: str | None = None
    """Description of the job."""

    metadata: TrainingJobMetadata | None = None
    """Name, creator and creation time of the job."""

    spec: TrainingJobSpec | None = None
    """Machines and storage of the job."""

    model_asset_id: str | None = None
    """ID of the model that is tuned."""

    model_type: FineTuningModelType | None = None
    """Kind of model."""

    model_source: str | None = None
    """Origin of the model."""

    train_type: FineTuningMethod | None = None
    """Training method. Defaults to SFT."""

    checkpoint_config: str | None = None
    """Settings for continuing an interrupted training."""

    task_parameters: str | None = None
    """Parameters of the training."""

    create_time: int | None = None
    """Creation time, in milliseconds since 1970."""

    update_time: int | None = None
    """Time of the last change of the job or its state, in milliseconds since 1970."""

    train_process: float | None = None
    """Progress of the training."""

    datasets_config: list[FineTuningDataset] | None = None
    """Data sets of the job."""

    status: TrainingJobStatus | None = None
    """Current state of the job, with its tasks and runs."""

    auto_publish_config: str | None = None
    """Settings for publishing the model when the job is completed."""

    asset_code: str | None = None
    """Code name of the model asset."""

    asset_name: str | None = None
    """Display name of the model asset."""

    asset_desc: str | None = None
    """Description of the model asset."""

    asset_series: str | None = None
    """Series of models to which the asset belongs."""

    asset_version: str | None = None
    """Version number that the asset has or gets."""

    asset_type: str | None = None
    """Kind of asset."""

    asset_source: str | None = None
    """Origin of the asset."""

    asset_group_id: str | None = None
    """ID of the group of assets."""

    sub_asset_type: str | None = None
    """Kind of asset in more detail."""

    category: str | None = None
    """Category of the asset."""

    api_version: str | None = None
    """Version of the API of the asset."""

    root_asset_id: str | None = None
    """ID of the asset from which all others were tuned."""

    train_cost_time: int | None = None
    """Duration of the training."""

    workspace_id: str | None = None
    """ID of the workspace. 0 is the default workspace."""

    user_id: str | None = None
    """ID of the user who created the job."""

    user_name: str | None = None
    """Name of the user who created the job."""

    pool_type: str | None = None
    """Kind of resource pool."""

    pool_id: str | None = None
    """ID of the resource pool."""

    pool_node_count: str | None = None
    """Number of machines of the pool that the job uses, as digits."""

    flavor_id: str | None = None
    """ID of the machine flavor, which has the number of cards."""

    priority: int | None = None
    """Priority of the job."""

    training_info: str | None = None
    """Estimated duration of the training."""

    train_output_path: str | None = None
    """OBS folder of the results, such as obs://garden/tuned/."""

    asset_capabilities: list[str] | None = None
    """What the trained model can do."""

    continue_task: FineTuningOrigin | None = None
    """Checkpoint from which the job continues."""
