# Generated from spec/ by `make generate`; do not edit.
"""Models of `export_tasks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .datasets_enumerations import DatasetVersionFileFormat, DatasetVersionFileFormatValue
    from .export_tasks_enumerations import (
        AnnotationFormat,
        AnnotationFormatValue,
        ExportDestination,
        ExportFormat,
        ExportFormatValue,
        ExportScope,
        ExportScopeValue,
        ExportTaskStatus,
        HardExample,
        SearchOperator,
    )
    from .labels_enumerations import LabelType
    from .samples_enumerations import SampleState, SampleStateValue


class AttributeSearch(BaseModel):
    """Search condition for the attributes of samples."""

    op: SearchOperator | None = None
    """Whether all or any of the attributes must match."""

    props: dict[str, list[str]] | None = None
    """Attribute names, each with the matching values."""


class CreateExportTaskRequest(BaseModel):
    """Scope, destination and format of an export."""

    annotation_format: AnnotationFormat | AnnotationFormatValue | Unset | None = UNSET
    """Label format of images."""

    export_format: ExportFormat | ExportFormatValue | Unset | None = UNSET
    """Layout of the exported files."""

    export_params: ExportParams | Unset | None = UNSET
    """Selection and destination of the samples."""

    export_type: ExportScope | ExportScopeValue | Unset | None = UNSET
    """Scope of the export."""

    path: str | Unset | None = UNSET
    """OBS folder to export to. Required for exports to OBS and to a new dataset."""

    sample_state: SampleState | SampleStateValue | str | Unset | None = UNSET
    """Export only samples in this state."""

    source_type_header: str | Unset | None = UNSET
    """Prefix of the paths in the manifest. Training supports only s3://. Default of the service: 'obs://'."""

    status: int | Unset | None = UNSET
    """State of the task, as a number."""

    task_id: str | Unset | None = UNSET
    """ID of the task."""

    version_format: DatasetVersionFileFormat | DatasetVersionFileFormatValue | str | Unset | None = UNSET
    """Format of the dataset version."""

    version_id: str | Unset | None = UNSET
    """ID of the dataset version to export. Required to export a version."""

    with_column_header: bool | Unset | None = UNSET
    """Whether to write the column names as the first row of the CSV file. Only for table datasets. Default of the
    service: True.
    """


class CreatedExportTask(BaseModel):
    """The new export task. Contains only the ID."""

    create_time: int | None = None
    """Creation time, in milliseconds since 1970."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_msg: str | None = None
    """Error message. Absent on success."""

    export_format: ExportFormat | None = None
    """Layout of the exported files."""

    export_params: ExportParams | None = None
    """Selection and destination of the samples."""

    export_type: ExportScope | None = None
    """Scope of the export."""

    finished_sample_count: int | None = None
    """Number of exported samples."""

    path: str | None = None
    """OBS folder of the exported files."""

    progress: float | None = None
    """Progress of the task, in percent."""

    status: ExportTaskStatus | None = None
    """State of the task."""

    task_id: str
    """ID of the task."""

    total_sample_count: int | None = None
    """Total number of samples to export."""

    update_time: int | None = None
    """Last update time, in milliseconds since 1970."""

    version_format: DatasetVersionFileFormat | None = None
    """Format of the dataset version."""

    version_id: str | None = None
    """ID of the exported dataset version."""


class ExportParams(BaseModel):
    """Selection and destination of exported samples."""

    clear_hard_property: bool | None = None
    """Whether to remove hard example marks. Default of the service: True."""

    export_dataset_version_format: str | None = None
    """Format of the dataset version that the samples are exported to."""

    export_dataset_version_name: str | None = None
    """Name of the dataset version that the samples are exported to."""

    export_dest: ExportDestination | None = None
    """Destination of the samples. Defaults to OBS."""

    export_new_dataset_name: str | None = None
    """Name of the dataset to create."""

    export_new_dataset_work_path: str | None = None
    """OBS folder for the output of the dataset to create."""

    ratio_sample_usage: bool | None = None
    """Whether to randomly assign samples to training and validation according to the ratio. Default of the service:
    False.
    """

    sample_state: SampleState | None = None
    """Export only samples in this state. Empty in some responses."""

    samples: list[str] | None = None
    """IDs of the samples to export."""

    search_conditions: list[SampleSearch] | None = None
    """Search conditions. Samples that match any of them are exported."""

    train_sample_ratio: str | float | None = None
    """Fraction of samples to use for training, from 0 to 1. Sent as a string and returned as a number. Default of the
    service: '1.00'.
    """

    clear_difficult: bool | None = None
    """Whether to remove difficult sample marks. Undocumented; known only from responses."""


class ExportTask(BaseModel):
    """Task that exports samples of a dataset."""

    create_time: int
    """Creation time, in milliseconds since 1970."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_msg: str | None = None
    """Error message. Absent on success."""

    export_format: ExportFormat | None = None
    """Layout of the exported files."""

    export_params: ExportParams | None = None
    """Selection and destination of the samples."""

    export_type: ExportScope
    """Scope of the export."""

    finished_sample_count: int | None = None
    """Number of exported samples."""

    path: str
    """OBS folder of the exported files."""

    progress: float
    """Progress of the task, in percent."""

    status: ExportTaskStatus
    """State of the task."""

    task_id: str
    """ID of the task."""

    total_sample_count: int | None = None
    """Total number of samples to export."""

    update_time: int
    """Last update time, in milliseconds since 1970."""

    version_format: DatasetVersionFileFormat | None = None
    """Format of the dataset version."""

    version_id: str | None = None
    """ID of the exported dataset version."""


class ExportTaskBasics(BaseModel):
    """Fields of export tasks."""

    create_time: int | None = None
    """Creation time, in milliseconds since 1970."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_msg: str | None = None
    """Error message. Absent on success."""

    export_format: ExportFormat | None = None
    """Layout of the exported files."""

    export_params: ExportParams | None = None
    """Selection and destination of the samples."""

    export_type: ExportScope | None = None
    """Scope of the export."""

    finished_sample_count: int | None = None
    """Number of exported samples."""

    path: str | None = None
    """OBS folder of the exported files."""

    progress: float | None = None
    """Progress of the task, in percent."""

    status: ExportTaskStatus | None = None
    """State of the task."""

    task_id: str | None = None
    """ID of the task."""

    total_sample_count: int | None = None
    """Total number of samples to export."""

    update_time: int | None = None
    """Last update time, in milliseconds since 1970."""

    version_format: DatasetVersionFileFormat | None = None
    """Format of the dataset version."""

    version_id: str | None = None
    """ID of the exported dataset version."""


class ExportTaskPage(BasePage["ExportTask"], items="export_tasks", total="total_count"):
    """One page of export tasks. The response also contains the fields of a single task, which remain empty."""

    create_time: int | None = None
    """Creation time, in milliseconds since 1970."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_msg: str | None = None
    """Error message. Absent on success."""

    export_format: ExportFormat | None = None
    """Layout of the exported files."""

    export_params: ExportParams | None = None
    """Selection and destination of the samples."""

    export_type: ExportScope | None = None
    """Scope of the export."""

    finished_sample_count: int | None = None
    """Number of exported samples."""

    path: str | None = None
    """OBS folder of the exported files."""

    progress: float | None = None
    """Progress of the task, in percent."""

    status: ExportTaskStatus | None = None
    """State of the task."""

    task_id: str | None = None
    """ID of the task."""

    total_sample_count: int | None = None
    """Total number of samples to export."""

    update_time: int | None = None
    """Last update time, in milliseconds since 1970."""

    version_format: DatasetVersionFileFormat | None = None
    """Format of the dataset version."""

    version_id: str | None = None
    """ID of the exported dataset version."""

    export_tasks: list[ExportTask]
    """Export tasks on this page."""

    total_count: int
    """Total number of matches."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class LabelSearch(BaseModel):
    """Search condition for the labels of samples."""

    labels: list[LabelSearchTerm] | None = None
    """Labels to search for."""

    op: SearchOperator | None = None
    """Whether all or any of the labels must match. Required if there are several labels."""


class LabelSearchTerm(BaseModel):
    """Search condition for a single label."""

    name: str | None = None
    """Name of the label."""

    op: SearchOperator | None = None
    """Whether all or any of the attributes must match."""

    property: dict[str, list[str] | None] | None = None
    """Label attributes, each with the matching values. null matches any value."""

    type: LabelType | None = None
    """Labeling type of the label."""


class SampleSearch(BaseModel):
    """Search conditions for samples. All conditions that are set must match."""

    coefficient: str | None = None
    """Difficulty coefficient of the sample."""

    frame_in_video: int | None = None
    """Index of the frame in the video."""

    hard: HardExample | None = None
    """Whether the sample is a hard example."""

    import_origin: str | None = None
    """Origin of the imported sample."""

    kvp: str | None = None
    """Peak kilovoltage of a CT scan (DICOM KVP)."""

    label_list: LabelSearch | None = None
    """Labels of the sample."""

    labeler: str | None = None
    """User who labeled the sample."""

    metadata: AttributeSearch | None = None
    """Attributes of the sample."""

    parent_sample_id: str | None = None
    """ID of the parent sample, from which the sample was cut."""

    sample_dir: str | None = None
    """Folder that contains the sample, with a trailing slash. Subfolders are not searched."""

    sample_name: str | None = None
    """File name of the sample, including the extension."""

    sample_time: str | None = None
    """Last modification time of the sample file in OBS: within the last 30 days (month), since yesterday (day), or
    within a period of at most 30 days, such as 20240601-20240630.
    """

    score: str | None = None
    """Confidence score of the label."""

    slice_thickness: str | None = None
    """Slice thickness of a DICOM image."""

    study_date: str | None = None
    """Study date of a DICOM scan. The format is not documented."""

    time_in_video: str | None = None
    """Position in the video, as a time. The format is not documented."""
