# Generated from spec/ by `make generate`; do not edit.
"""The model `IntelligentTaskResult`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .hard_example_task import HardExampleTask
    from .intelligent_task_event import IntelligentTaskEvent
    from .intelligent_task_result_dataset_type import IntelligentTaskResultDatasetType
    from .labeled_sample import LabeledSample


class IntelligentTaskResult(BaseModel):
    """Result of an intelligent task. The fields that are present depend on the type of the task."""

    annotated_sample_count: int | None = None
    """Number of labeled samples."""

    confidence_scope: str | None = None
    """Confidence of the result, from 0 to 1, as a string."""

    dataset_name: str | None = None
    """Name of the labeled dataset."""

    dataset_type: IntelligentTaskResultDatasetType | None = None
    """Labeling type of the dataset, as a string of digits."""

    description: str | None = None
    """Description of the result."""

    dlf_model_job_name: str | None = None
    """Name of the DLF job for model inference."""

    dlf_service_job_name: str | None = None
    """Name of the DLF job for the real-time service."""

    dlf_train_job_name: str | None = None
    """Name of the DLF job for training."""

    events: list[IntelligentTaskEvent] | None = None
    """Events of the task."""

    hard_example_path: str | None = None
    """OBS path of the hard examples."""

    hard_select_tasks: list[HardExampleTask] | None = None
    """Tasks that select hard examples."""

    manifest_path: str | None = None
    """OBS path of the manifest."""

    model_id: str | None = None
    """ID of the labeling model."""

    model_name: str | None = None
    """Name of the labeling model."""

    model_version: str | None = None
    """Version of the labeling model, such as 0.0.2."""

    samples: list[LabeledSample] | None = None
    """Inference results of the real-time service for videos."""

    service_id: str | None = None
    """ID of the real-time service."""

    service_name: str | None = None
    """Name of the real-time service."""

    service_resource: str | None = None
    """ID of the real-time service that is bound to the user."""

    total_sample_count: int | None = None
    """Total number of samples."""

    train_data_path: str | None = None
    """OBS path of the training data."""

    train_job_id: str | None = None
    """ID of the training job."""

    train_job_name: str | None = None
    """Name of the training job."""

    unconfirmed_sample_count: int | None = None
    """Number of labels to be confirmed."""

    version_id: str | None = None
    """ID of the dataset version."""

    version_name: str | None = None
    """Name of the dataset version."""

    workspace_id: str | None = None
    """ID of the workspace. 0 is the default workspace."""
