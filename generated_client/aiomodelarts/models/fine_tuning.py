# Generated from spec/ by `make generate`; do not edit.
"""Models of `fine_tuning`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .fine_tuning_enumerations import (
        FineTuningArtifactType,
        FineTuningAssetVisibility,
        FineTuningAssetVisibilityValue,
        FineTuningDatasetSource,
        FineTuningDatasetStep,
        FineTuningMethod,
        FineTuningModelType,
    )
    from .training_jobs import TrainingJobMetadata, TrainingJobSpec, TrainingJobStatus


class FineTuningArtifact(BaseModel):
    """Final model or checkpoint of a fine-tuning job."""

    artifact_type: FineTuningArtifactType
    """Whether the artifact is the final model or a checkpoint."""

    artifact_id: str
    """ID of the model, if the artifact is final; otherwise of the checkpoint."""

    is_best: bool | None = None
    """Whether the artifact has the lowest loss."""

    continue_train_nums: int | None = None
    """Number of jobs that continue the training from the artifact."""

    asset_id: str | None = None
    """ID of the asset. Absent before the publication."""

    asset_name: str | None = None
    """Name of the asset. Absent before the publication."""

    status: str | None = None
    """State of the publication. The values are not documented."""

    epoch: int | None = None
    """Number of epochs before the artifact was saved."""

    steps: int | None = None
    """Number of steps before the artifact was saved."""

    loss: float | None = None
    """Loss when the artifact was saved."""

    create_time: str | None = None
    """Time when the artifact was saved."""

    publish_error_msg: str | None = None
    """Reason why the publication failed."""

    task_infos: list[FineTuningContinuation] | None = None
    """Jobs that continue the training from the artifact."""


class FineTuningArtifactPage(BasePage["FineTuningArtifact"], items="artifact_info", total="total"):
    """One page of artifacts of a fine-tuning job."""

    total: int
    """Total number of artifacts."""

    artifact_info: list[FineTuningArtifact]
    """Artifacts on this page."""


class FineTuningArtifactPublicationInput(BaseModel):
    """Artifact to publish, and its asset."""

    is_ckpt: bool | Unset | None = UNSET
    """Whether the artifact is a checkpoint (true) or the final model (false)."""

    artifact_id: str | Unset | None = UNSET
    """ID of the checkpoint. Needed only for checkpoints."""

    asset_name: str | Unset | None = UNSET
    """Name of the asset. By default it consists of the name of the original model, the training method and the time
    of the training.
    """

    visibility: FineTuningAssetVisibility | FineTuningAssetVisibilityValue | Unset | None = UNSET
    """Workspaces that see the asset."""

    description: str | Unset | None = UNSET
    """Description of the asset."""

    publish_asset_type: str | Unset | None = UNSET
    """Way in which the model is published."""

    asset_source_type: str | Unset | None = UNSET
    """Origin of the asset."""

    asset_code: str | Unset | None = UNSET
    """Code of the existing asset that gets a new version."""

    asset_version: str | Unset | None = UNSET
    """Version number that the asset has or gets."""

    version_description: str | Unset | None = UNSET
    """What is new in the version."""


class FineTuningContinuation(BaseModel):
    """Job that continues the training from a checkpoint."""

    checkpoint_id: str | None = None
    """ID of the checkpoint."""

    continue_task_id: str | None = None
    """ID of the job that continues the training."""

    continue_task_name: str | None = None
    """Name of the job that continues the training."""

    continue_train_type: str | None = None
    """Training method of the job."""

    skipped_steps: int | None = None
    """Number of steps to skip. 0 skips none."""

    restore_training: int | None = None
    """Whether an earlier training is continued (1) or not (0)."""

    create_time: str | None = None
    """Creation time of the job."""

    checkpoint_config: str | None = None
    """Settings of the checkpoints."""


class FineTuningDataset(BaseModel):
    """Data set of a fine-tuning job."""

    dataset_id: str | None = None
    """ID of the data set."""

    dataset_name: str | None = None
    """Name of the data set."""

    dataset_source: FineTuningDatasetSource | None = None
    """Where the data set is kept."""

    split_ratio: int | None = None
    """Share of the data that is used for validation, from 1 to 50 percent."""

    used_step: FineTuningDatasetStep | None = None
    """Purpose of the data set."""

    dataset_proportion: int | None = None
    """Share of the data set that is used, in percent."""


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


class FineTuningMetric(BaseModel):
    """Metric of a fine-tuning job with its measurements."""

    name_cn: str | None = None
    """Chinese name of the metric."""

    name_en: str | None = None
    """English name of the metric, such as train_loss."""

    des_en: str | None = None
    """English description of the metric."""

    des_cn: str | None = None
    """Chinese description of the metric."""

    type: str | None = None
    """Kind of diagram, such as line, pie, tabel or scalar."""

    group: str | None = None
    """Group of metrics for display, such as training, validation or test."""

    group_by: list[str] | None = None
    """Fields of the measurements that separate several series."""

    x_axis: str | None = None
    """Field of the measurements for the horizontal axis, such as step, epoch or timestamp."""

    tags: list[str] | None = None
    """Further groups of metrics for display."""

    unit: str | None = None
    """Unit for display, such as samples/sec."""

    data: dict[str, Any] | None = None
    """Measurements in order of time or steps."""


class FineTuningMetricReport(BaseModel):
    """Metrics that a fine-tuning job reports for diagrams."""

    format_version: str | None = None
    """Version of the format, 1.0."""

    timestamp: str | None = None
    """Time of the report, in UTC, in ISO 8601 format."""

    metrics: list[FineTuningMetric] | None = None
    """Metrics with their measurements."""


class FineTuningMetrics(BaseModel):
    """Losses, progress and metrics of a fine-tuning job."""

    loss: dict[str, Any] | None = None
    """Loss of the training data."""

    eval_loss: dict[str, Any] | None = None
    """Loss of the validation data."""

    training_info: dict[str, Any] | None = None
    """Estimated duration of the training."""

    train_process: float | None = None
    """Progress of the training."""

    data: FineTuningMetricReport | None = None
    """Metrics for diagrams."""


class FineTuningOrigin(BaseModel):
    """Checkpoint from which a fine-tuning job continues."""

    checkpoint_id: str | None = None
    """ID of the checkpoint."""

    source_model_id: str | None = None
    """ID of the model of the earlier job."""

    source_model_name: str | None = None
    """Name of the model of the earlier job."""

    epoch: int | None = None
    """Number of epochs of the earlier job."""

    steps: int | None = None
    """Number of steps of the earlier job."""

    is_best: bool | None = None
    """Whether the checkpoint has the lowest loss."""

    skipped_steps: int | None = None
    """Number of steps to skip. 0 skips none."""


class PublishFineTuningArtifactsRequest(BaseModel):
    """Final model or checkpoints that become assets of a workspace."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace."""

    publish_artifacts: list[FineTuningArtifactPublicationInput] | Unset | None = UNSET
    """Artifacts to publish, and their assets."""


class PublishedFineTuningModel(BaseModel):
    """Model that is being published."""

    model_id: str
    """ID of the model."""
