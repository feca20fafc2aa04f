# Generated from spec/ by `make generate`; do not edit.
"""The model `Dataset`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .data_source import DataSource
    from .dataset_data_format import DatasetDataFormat
    from .dataset_field import DatasetField
    from .dataset_file_preview import DatasetFilePreview
    from .dataset_format import DatasetFormat
    from .dataset_status import DatasetStatus
    from .dataset_team_labeling import DatasetTeamLabeling
    from .dataset_type import DatasetType
    from .dataset_version import DatasetVersion
    from .label import Label


class Dataset(BaseModel):
    """A dataset of labeled samples, with its settings and statistics."""

    annotated_sample_count: int
    """Number of labeled samples."""

    annotated_sub_sample_count: int | None = None
    """Number of labeled parts of samples, such as video frames."""

    content_labeling: bool | None = None
    """Whether speech content is labeled as well. Only for speech paragraph datasets."""

    create_time: int
    """Creation time, in milliseconds since 1970."""

    current_version_id: str | None = None
    """ID of the current version."""

    current_version_name: str | None = None
    """Name of the version in use."""

    data_format: DatasetDataFormat | None = None
    """Storage format of the samples: Default or CarbonData."""

    data_sources: list[DataSource] | None = None
    """Sources of the samples."""

    data_statistics: dict[str, Any] | None = None
    """Sample statistics, including counts by metadata."""

    data_update_time: int | None = None
    """Time of the last change to samples or labels, in milliseconds since 1970."""

    data_url: str | None = None
    """Path of the data for training. Only in lists."""

    dataset_format: DatasetFormat | None = None
    """Format of the samples: files or table rows."""

    dataset_id: str
    """ID of the dataset."""

    dataset_name: str
    """Name of the dataset, which can be changed."""

    dataset_tags: list[str] | None = None
    """Tags that describe the dataset, such as Image."""

    dataset_type: DatasetType
    """Type of the dataset, which determines how samples are labeled."""

    dataset_version_count: int | None = None
    """Number of versions of the dataset."""

    deleted_sample_count: int | None = None
    """Number of deleted samples."""

    deletion_stats: dict[str, int] | None = None
    """Number of deleted samples by reason."""

    description: str | None = None
    """Description of the dataset."""

    enterprise_project_id: str | None = None
    """ID of the enterprise project."""

    exist_running_task: bool | None = None
    """Whether the dataset has running or pending tasks."""

    exist_workforce_task: bool | None = None
    """Whether the dataset has team labeling tasks."""

    feature_supports: list[str] | None = None
    """IDs of the supported features. 0 limits the size of files in OBS."""

    import_data: bool | None = None
    """Whether rows were imported when the dataset was created. Only for table datasets."""

    import_task_id: str | None = None
    """ID of the import task."""

    inner_annotation_path: str | None = None
    """OBS folder for labeling results."""

    inner_data_path: str | None = None
    """OBS folder for internal data of the service."""

    inner_log_path: str | None = None
    """OBS folder for internal logs of the service."""

    inner_task_path: str | None = None
    """OBS folder for task files."""

    inner_temp_path: str | None = None
    """OBS folder for temporary files."""

    inner_work_path: str | None = None
    """OBS folder of this dataset, inside work_path."""

    label_task_count: int | None = None
    """Number of labeling tasks in the dataset."""

    labels: list[Label] | None = None
    """Labels available for samples."""

    loading_sample_count: int | None = None
    """Number of samples that are being loaded."""

    managed: bool | None = None
    """Whether the service hosts the data itself."""

    next_version_num: int | None = None
    """Number of the next version."""

    running_tasks_id: list[str] | None = None
    """IDs of running and pending tasks."""

    samples: list[DatasetFilePreview] | None = None
    """Preview of up to four files. Only in lists, if file_preview is true."""

    schema: list[DatasetField] | None = None
    """Columns of a table dataset."""

    status: DatasetStatus
    """State of the dataset."""

    third_path: str | None = None
    """Path in a storage service other than OBS."""

    total_sample_count: int
    """Total number of samples."""

    total_sub_sample_count: int | None = None
    """Total number of parts extracted from samples, such as key frames of videos."""

    unconfirmed_sample_count: int | None = None
    """Number of auto labeling results to be confirmed."""

    update_time: int
    """Last update time, in milliseconds since 1970."""

    versions: list[DatasetVersion] | None = None
    """List with the current version as its only item."""

    work_path: str
    """OBS folder for output of the service."""

    work_path_type: int | None = None
    """Storage type of work_path. 0 is OBS."""

    workforce_descriptor: DatasetTeamLabeling | None = None
    """Team labeling settings of the dataset."""

    workforce_task_count: int | None = None
    """Number of team labeling tasks in the dataset."""

    workspace_id: str
    """ID of the workspace. 0 is the default workspace."""

    ai_project: str | None = None
    """ID of the AI project, such as default-ai-project. Open Telekom Cloud only."""

    dataset_version: str | None = None
    """Version of the format of the dataset, such as v1. Open Telekom Cloud only."""
