# Generated from spec/ by `make generate`; do not edit.
"""Models of `processing_tasks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .processing_tasks_enumerations import (
        ProcessingSourceType,
        ProcessingTaskStatus,
        ProcessingTaskType,
        ProcessingWorkPathType,
    )


class CreateProcessingTaskRequest(BaseModel):
    """Configuration of a new processing task."""

    create_version: bool | Unset | None = UNSET
    """Whether to create a first version together with the task. Not supported for feature analysis. Default of the
    service: False.
    """

    data_source: ProcessingSource | Unset | None = UNSET
    """Source of the samples. Set either data_source or inputs."""

    description: str | Unset | None = UNSET
    """Description of the task. At most 256 characters. Matches `^[^\\^!<>=&"']*$`."""

    inputs: list[ProcessingSource] | Unset | None = UNSET
    """Sources of the samples. Set either inputs or data_source."""

    name: str
    """Name of the task."""

    template: ProcessingTemplateInput
    """Template of the task, with its settings."""

    version_id: str | Unset | None = UNSET
    """ID of the dataset version to process."""

    work_path: ProcessingWorkPath | Unset | None = UNSET
    """Destination for the output."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""


class ProcessingAlgorithm(BaseModel):
    """Algorithm that a processing task can run."""

    label_en: str | None = None
    """Name of the algorithm in English."""

    label_zh: str | None = None
    """Name of the algorithm in Chinese."""

    template_id: str
    """ID to use as the template of a task."""


class ProcessingAlgorithmPage(BasePage["ProcessingAlgorithm"], items="items", total="total"):
    """One page of algorithms."""

    items: list[ProcessingAlgorithm]
    """Algorithms on this page."""

    total: int
    """Total number of algorithms."""


class ProcessingOperator(BaseModel):
    """Operator of a processing task, with its settings."""

    advanced_params_switch: bool | None = None
    """Whether to use the advanced settings."""

    id: str | None = None
    """ID of the operator."""

    name: str | None = None
    """Name of the operator, such as AddNoise."""

    params: dict[str, Any] | None = None
    """Settings by name. Values have any simple type or are lists or maps of strings. task_type is either
    image_classification or object_detection.
    """


class ProcessingSource(BaseModel):
    """Source of the samples of a processing task."""

    name: str | None = None
    """Name of the dataset."""

    source: str | None = None
    """OBS path, or ID of a task, dataset or project, depending on type."""

    type: ProcessingSourceType | None = None
    """Type of the source."""

    version_id: str | None = None
    """ID of the dataset version."""

    version_name: str | None = None
    """Name of the dataset version."""


class ProcessingTask(BaseModel):
    """Task that processes the samples of a dataset."""

    create_time: int
    """Creation time, in milliseconds since 1970."""

    data_source: ProcessingSource | None = None
    """Source of the samples. Either data_source or inputs is set."""

    description: str | None = None
    """Description of the task."""

    duration_seconds: int | None = None
    """Run time of the task, in seconds."""

    error_msg: str | None = None
    """Reason for the failure. Absent if the task did not fail."""

    inputs: list[ProcessingSource] | None = None
    """Sources of the samples. Either inputs or data_source is set."""

    is_current: bool | None = None
    """Whether the task is the latest of its type for this dataset version."""

    name: str
    """Name of the task."""

    result: dict[str, Any] | str | None = None
    """Result of a completed feature analysis. The reference documents an object, but its example contains a
    string.
    """

    status: ProcessingTaskStatus
    """State of the task."""

    task_id: str
    """ID of the task."""

    template: ProcessingTemplate
    """Template of the task, with its settings."""

    version_count: int | None = None
    """Number of versions of the task."""

    version_id: str | None = None
    """ID of the dataset version to process."""

    version_name: str | None = None
    """Name of the dataset version, such as V002."""

    work_path: ProcessingWorkPath | None = None
    """Destination for the output."""

    workspace_id: str | None = None
    """ID of the workspace. 0 is the default workspace."""


class ProcessingTaskPage(BasePage["ProcessingTask"], items="tasks", total="count"):
    """One page of processing tasks."""

    count: int
    """Total number of matches."""

    tasks: list[ProcessingTask]
    """Tasks on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class ProcessingTemplate(BaseModel):
    """Type and settings of a processing task."""

    id: ProcessingTaskType
    """Type of the task, used as the ID of the template."""

    name: str | None = None
    """Name of the template."""

    operator_params: list[ProcessingOperator] | None = None
    """Operators of the task, with their settings."""


class ProcessingTemplateInput(BaseModel):
    """Type and settings of a new processing task."""

    id: ProcessingTaskType | None = None
    """Type of the task, used as the ID of the template."""

    name: str | None = None
    """Name of the template."""

    operator_params: list[ProcessingOperator] | None = None
    """Operators of the task, with their settings."""


class ProcessingWorkPath(BaseModel):
    """Destination for the output of a processing task."""

    name: str | None = None
    """Name of the dataset."""

    output_path: str | None = None
    """OBS folder for the output."""

    path: str | None = None
    """OBS path or ID of a dataset, depending on type."""

    type: ProcessingWorkPathType | None = None
    """Type of the destination."""

    version_id: str | None = None
    """ID of the dataset version that the task writes."""

    version_name: str | None = None
    """Name of the dataset version that the task writes. Can contain letters, digits, underscores and hyphens. At most
    32 characters. Matches `^[A-Za-z0-9_-]*$`.
    """


class UpdateProcessingTaskRequest(BaseModel):
    """New description of a processing task."""

    description: str | Unset | None = UNSET
    """New description of the task. At most 256 characters. Matches `^[^\\^!<>=&"']*$`."""
