# Generated from spec/ by `make generate`; do not edit.
"""Models of `datasets`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .datasets_enumerations import (
        AnalysisTaskStatus,
        DatasetDataFormat,
        DatasetDataFormatValue,
        DatasetFormat,
        DatasetStatus,
        DatasetType,
        DatasetTypeValue,
        DatasetVersionFileFormat,
        DatasetVersionLabeling,
        DatasetVersionStatus,
        LabelingSyncType,
        LabelingSyncTypeValue,
        PreprocessingTaskStatus,
    )
    from .labels import Label, LabelAttribute, LabelInput, LabelProperty
    from .labels_enumerations import LabelType
    from .samples import DataSource, HardReason, LabelingTeamMember, LabelingTeamMemberInput, TextLabelFormat
    from .samples_enumerations import SampleState


class CreateDatasetRequest(BaseModel):
    """Settings of a new dataset."""

    data_format: DatasetDataFormat | DatasetDataFormatValue | str | Unset | None = UNSET
    """Storage format of the samples: Default or CarbonData."""

    data_sources: list[DataSource]
    """Source of the samples, including subfolders. Exactly one entry. For a table dataset, the bucket must not be
    encrypted.
    """

    dataset_name: str
    """Name of the dataset. Can contain letters, digits, underscores and hyphens. From 1 to 100 characters. Matches
    `^[A-Za-z0-9_-]{1,100}$`.
    """

    dataset_type: DatasetType | DatasetTypeValue | int | Unset | None = UNSET
    """Type of the dataset, which determines how samples are labeled."""

    description: str | Unset | None = UNSET
    """Description of the dataset. At most 256 characters. Matches `^[^\\^!<>=&"']*$`."""

    import_annotations: bool | Unset | None = UNSET
    """Whether to import labels stored with the source data. Only for image classification, object detection and text
    classification. Default of the service: True.
    """

    import_data: bool | Unset | None = UNSET
    """Whether to import the rows when the dataset is created. Only for table datasets. Default of the service:
    False.
    """

    label_format: TextLabelFormat | Unset | None = UNSET
    """Format of labels in the source data. Only for text datasets."""

    labels: list[LabelInput] | Unset | None = UNSET
    """Labels available for samples."""

    managed: bool | Unset | None = UNSET
    """Whether the service hosts the data itself. Default of the service: False."""

    schema: list[DatasetField] | Unset | None = UNSET
    """Columns of a table dataset."""

    work_path: str
    """OBS folder for output of the service, such as /bucket/folder/. It must be outside the source folder and must
    not be the root of a bucket. From 3 to 700 characters.
    """

    work_path_type: int
    """Storage type of work_path. 0 is OBS. Default of the service: 0."""

    workforce_information: DatasetTeamLabelingInput | Unset | None = UNSET
    """Team labeling task to create with the dataset."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""


class CreatedDataset(BaseModel):
    """Result of creating a dataset."""

    dataset_id: str
    """ID of the dataset."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_msg: str | None = None
    """Error message. Absent on success."""

    import_task_id: str | None = None
    """ID of the import task, if one was started."""


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


class DatasetField(BaseModel):
    """A column of a table dataset."""

    description: str | None = None
    """Description of the column."""

    name: str | None = None
    """Name of the column."""

    schema_id: int | None = None
    """Number of the column, from 1."""

    type: str | None = None
    """Data type of the column, such as STRING."""


class DatasetFilePreview(BaseModel):
    """A file of a dataset and a link for previewing it."""

    create_time: int | None = None
    """Creation time of the sample, in milliseconds since 1970."""

    dataset_id: str | None = None
    """ID of the dataset."""

    depth: int | None = None
    """Number of channels of the image."""

    file_name: str | None = json_field(default=None, key="file_Name")
    """Name of the file in OBS."""

    file_id: str | None = None
    """ID of the sample."""

    file_type: str | None = None
    """File type of the sample."""

    height: int | None = None
    """Height of the image, in pixels."""

    size: int | None = None
    """Size of the image, in bytes."""

    tags: dict[str, str] | None = None
    """Labels of the sample, by key."""

    url: str = json_field(sensitive=True)
    """Signed link to the file in OBS, valid for a short time."""

    width: int | None = None
    """Width of the image, in pixels."""


class DatasetMetrics(BaseModel):
    """Metrics of a dataset over time."""

    metrics: dict[str, dict[str, int]]
    """Values of each metric, by sampling time in milliseconds since 1970."""


class DatasetPage(BasePage["Dataset"], items="datasets"):
    """One page of datasets."""

    datasets: list[Dataset]
    """Datasets on this page."""

    total_number: int
    """Total number of matches, at most 100."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class DatasetReference(BaseModel):
    """Reference to the updated dataset."""

    dataset_id: str
    """ID of the dataset."""


class DatasetStatistics(BaseModel):
    """Number of samples by label and by state."""

    data_path: str | None = None
    """OBS path of the data."""

    data_spliting_enable: bool | None = None
    """Whether the labels are sufficient to split the data for training and validation."""

    grouped_label_stats: dict[str, list[LabelStatistics]] | None = None
    """Label statistics by labeling type."""

    hard_detail_stats: dict[str, HardReasonCount] | None = None
    """Number of hard examples by reason. Keys are reason codes."""

    key_sample_stats: dict[str, int] | None = None
    """Number of samples that are hard examples and number that are not."""

    label_stats: list[LabelStatistics]
    """Statistics of each label."""

    metadata_stats: dict[str, Any] | None = None
    """Number of samples by metadata."""

    sample_stats: dict[str, int]
    """Number of samples by state."""

    deletion_stats: dict[str, Any] | None = None
    """Statistics about deleted samples. Open Telekom Cloud only."""


class DatasetTeamLabeling(BaseModel):
    """Team labeling settings of a dataset."""

    current_task_id: str | None = None
    """ID of the team labeling task."""

    current_task_name: str | None = None
    """Name of the team labeling task."""

    reject_num: int | None = None
    """Number of rejected samples."""

    repetition: int | None = None
    """Number of people who label each sample."""

    is_synchronize_auto_labeling_data: bool | None = None
    """Whether changed auto labeling results are synchronized to the team."""

    is_synchronize_data: bool | None = None
    """Whether new unlabeled samples are synchronized to the team, regardless of how they were added."""

    workers: list[LabelingTeamMember] | None = None
    """Members of the labeling team."""

    workforce_id: str | None = None
    """ID of the labeling team."""

    workforce_name: str | None = None
    """Name of the labeling team."""


class DatasetTeamLabelingInput(BaseModel):
    """Team labeling settings of a new dataset."""

    data_sync_type: LabelingSyncType | LabelingSyncTypeValue | Unset | None = UNSET
    """Data synchronized between the dataset and the task."""

    repetition: int | Unset | None = UNSET
    """Number of people who label each sample. At least 1."""

    synchronize_auto_labeling_data: bool | Unset | None = UNSET
    """Whether changed auto labeling results are synchronized to the team."""

    synchronize_data: bool | Unset | None = UNSET
    """Whether new unlabeled samples are synchronized to the team, regardless of how they were added."""

    task_id: str | Unset | None = UNSET
    """ID of the team labeling task."""

    task_name: str
    """Name of the team labeling task. Can contain letters, digits, underscores and hyphens. From 1 to 64 characters.
    Matches `^[A-Za-z0-9_-]{1,64}$`.
    """

    workforces_config: LabelingAssignmentInput | Unset | None = UNSET
    """Teams or administrator assigned to the task."""


class DatasetVersion(BaseModel):
    """A published version of a dataset. A version is immutable."""

    add_sample_count: int | None = None
    """Number of samples added since the parent version."""

    analysis_cache_path: str | None = None
    """OBS path for intermediate data of the feature analysis."""

    analysis_status: AnalysisTaskStatus | None = None
    """State of the feature analysis."""

    analysis_task_id: str | None = None
    """ID of the feature analysis task."""

    annotated_sample_count: int | None = None
    """Number of labeled samples."""

    annotated_sub_sample_count: int | None = None
    """Number of labeled parts of samples, such as video frames."""

    clear_hard_property: bool | None = None
    """Whether hard example marks were removed during publishing."""

    code: str | None = None
    """Status code of preprocessing, such as rotation or cropping."""

    create_time: int | None = None
    """Creation time, in milliseconds since 1970."""

    crop: bool | None = None
    """Whether images were cropped. Only for objects labeled with rectangles."""

    crop_path: str | None = None
    """OBS folder of the cropped images."""

    crop_rotate_cache_path: str | None = None
    """OBS folder for temporary files of rotation and cropping."""

    data_analysis: dict[str, Any] | None = None
    """Result of the feature analysis."""

    data_path: str | None = None
    """OBS folder of the data."""

    data_statistics: dict[str, Any] | None = None
    """Sample statistics, including counts by metadata."""

    data_validate: bool | None = None
    """Whether the validation algorithm checked the data before publishing."""

    deleted_sample_count: int | None = None
    """Number of samples deleted since the parent version."""

    deletion_stats: dict[str, int] | None = None
    """Number of deleted samples by reason."""

    description: str | None = None
    """Description of the version."""

    export_images: bool | None = None
    """Whether images were copied to the folder of the version."""

    extract_serial_number: bool | None = None
    """Whether serial numbers of parts of samples were extracted. Only for healthcare datasets."""

    include_dataset_data: bool | None = None
    """Whether the source data was included in the version."""

    is_current: bool
    """Whether this is the current version of the dataset."""

    label_stats: list[LabelStatistics] | None = None
    """Statistics of each label."""

    label_type: DatasetVersionLabeling | None = None
    """Whether samples can have one label or several."""

    manifest_cache_input_path: str | None = None
    """OBS path of the input manifest."""

    manifest_path: str | None = None
    """OBS path of the manifest that describes the version."""

    message: str | None = None
    """Message from publishing, such as the reason for a failure."""

    modified_sample_count: int | None = None
    """Number of samples changed since the parent version."""

    previous_annotated_sample_count: int | None = None
    """Number of labeled samples in the parent version."""

    previous_total_sample_count: int | None = None
    """Number of samples in the parent version."""

    previous_version_id: str | None = None
    """ID of the parent version."""

    processor_task_id: str | None = None
    """ID of the preprocessing task, such as rotation or cropping."""

    processor_task_status: PreprocessingTaskStatus | None = None
    """State of the preprocessing task."""

    remove_sample_usage: bool | None = None
    """Whether existing assignments of samples to training and evaluation were removed during publishing."""

    rotate: bool | None = None
    """Whether images were rotated."""

    rotate_path: str | None = None
    """OBS folder of the rotated images."""

    sample_state: SampleState | None = None
    """State of the samples in the version."""

    start_processor_task: bool | None = None
    """Whether publishing starts a data analysis."""

    status: DatasetVersionStatus
    """State of the version."""

    tags: list[str] | None = None
    """Tags that describe the dataset. For a version published by a labeling task, the labeling type."""

    task_type: DatasetType | None = None
    """Labeling type of the version."""

    total_sample_count: int | None = None
    """Total number of samples."""

    total_sub_sample_count: int | None = None
    """Total number of parts extracted from samples, such as key frames of videos."""

    train_evaluate_sample_ratio: str | None = None
    """Share of samples for training, from 0 to 1, as a string."""

    update_time: int | None = None
    """Last update time, in milliseconds since 1970."""

    version_format: DatasetVersionFileFormat
    """Format of the published samples."""

    version_id: str
    """ID of the version."""

    version_name: str
    """Name of the version, such as V001."""

    with_column_header: bool | None = None
    """Whether the first row of the CSV file contains the column names. Only for table datasets."""


class HardReasonCount(BaseModel):
    """A reason for hard examples and its frequency."""

    key: int | None = None
    """Number of occurrences of the reason."""

    value: HardReason | None = None
    """Details of the reason, with a suggestion."""


class LabelStatistics(BaseModel):
    """Frequency of a label in a dataset."""

    attributes: list[LabelAttribute] | None = None
    """Attributes of the label."""

    count: int
    """Number of times that samples have the label."""

    name: str
    """Name of the label."""

    property: LabelProperty | None = None
    """Properties of the label, such as color, shape and shortcut key."""

    sample_count: int
    """Number of samples that have the label."""

    type: LabelType
    """Labeling type of the label."""


class LabelingAssignment(BaseModel):
    """Assignment of a team labeling task, either to teams or to an administrator."""

    agency: str | None = None
    """Administrator who assigns the work."""

    workforces: list[LabelingTeamAssignment] | None = None
    """Labeling teams assigned to the task."""


class LabelingAssignmentInput(BaseModel):
    """Assignment of a team labeling task, either to teams or to an administrator."""

    agency: str | Unset | None = UNSET
    """Administrator who assigns the work."""

    workforces: list[LabelingTeamAssignmentInput] | Unset | None = UNSET
    """Labeling teams to assign to the task."""


class LabelingTeamAssignment(BaseModel):
    """A labeling team and its members assigned to a task."""

    workers: list[LabelingTeamMember] | None = None
    """Team members assigned to the task."""

    workforce_id: str
    """ID of the labeling team."""

    workforce_name: str | None = None
    """Name of the labeling team."""


class LabelingTeamAssignmentInput(BaseModel):
    """A labeling team and the members to assign to a task."""

    workers: list[LabelingTeamMemberInput] | Unset | None = UNSET
    """Team members assigned to the task."""

    workforce_id: str | Unset | None = UNSET
    """ID of the labeling team."""

    workforce_name: str | Unset | None = UNSET
    """Name of the labeling team. At most 1024 characters. Matches `^[^!<>=&"']*$`."""


class UpdateDatasetRequest(BaseModel):
    """Changes to a dataset."""

    add_labels: list[LabelInput] | Unset | None = UNSET
    """Labels to add to the existing labels of the dataset."""

    current_version_id: str | Unset | None = UNSET
    """ID of the version to switch to."""

    dataset_name: str | Unset | None = UNSET
    """New name of the dataset."""

    delete_labels: list[LabelInput] | Unset | None = UNSET
    """Existing labels to delete, identified by name."""

    description: str | Unset | None = UNSET
    """New description of the dataset. At most 256 characters. Matches `^[^\\^!<>=&"]*$`."""

    update_labels: list[LabelInput] | Unset | None = UNSET
    """Existing labels to change, identified by name."""
