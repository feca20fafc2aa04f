# Generated from spec/ by `make generate`; do not edit.
"""Models of `import_tasks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .datasets_enumerations import PreprocessingTaskStatus
    from .import_tasks_enumerations import (
        DatasetTaskStatus,
        ImportMode,
        ImportModeCode,
        ImportModeValue,
        ImportOrigin,
        ImportOriginValue,
    )
    from .labels import LabelInput
    from .samples import DataSource, TextLabelFormat


class CreateImportTaskRequest(BaseModel):
    """Source and settings of an import."""

    data_source: DataSource | Unset | None = UNSET
    """Source of the data, if import_path alone does not identify it."""

    difficult_only: bool | Unset | None = UNSET
    """Whether to import only hard examples. Default of the service: False."""

    excluded_labels: list[LabelInput] | Unset | None = UNSET
    """Labels to exclude. Samples with any of these labels are not imported."""

    final_annotation: bool | Unset | None = UNSET
    """Whether imported labels are treated as confirmed. Default of the service: True."""

    import_annotations: bool | Unset | None = UNSET
    """Whether to import labels. Default of the service: True."""

    import_folder: str | Unset | None = UNSET
    """Subfolder of the dataset to import into. Tasks that share a subfolder do not import the same sample twice. Not
    supported for table datasets.
    """

    import_origin: ImportOrigin | ImportOriginValue | Unset | None = UNSET
    """Type of storage to import from. The default is OBS."""

    import_path: str
    """Path of a manifest file or a folder in OBS. Folders are supported only for image, text and sound classification
    and for object detection.
    """

    import_samples: bool | Unset | None = UNSET
    """Whether to import samples. Default of the service: True."""

    import_type: ImportMode | ImportModeValue | Unset | None = UNSET
    """Type of import_path: a folder or a manifest."""

    included_labels: list[str | LabelInput] | Unset | None = UNSET
    """Labels to include. Only samples with any of these labels are imported. Accepts labels or label names."""

    label_format: TextLabelFormat | Unset | None = UNSET
    """Format of labels in the source data. Only for text datasets."""

    with_column_header: bool | Unset | None = UNSET
    """Whether the first row contains the column names. Only for table datasets. Default of the service: False."""


class FileCopyProgress(BaseModel):
    """Progress of copying files."""

    file_num_finished: int | None = None
    """Number of files transferred."""

    file_num_total: int | None = None
    """Total number of files to transfer."""

    file_size_finished: int | None = None
    """Size of the transferred files, in bytes."""

    file_size_total: int | None = None
    """Total size of the files, in bytes."""


class ImportTask(BaseModel):
    """A task that imports samples into a dataset, and its progress."""

    annotated_sample_count: int | None = None
    """Number of imported samples that are labeled."""

    create_time: int
    """Creation time, in milliseconds since 1970."""

    data_source: DataSource | None = None
    """Source of the data, if import_path alone does not identify it."""

    dataset_id: str
    """ID of the dataset."""

    elapsed_time: int
    """Running time of the task, in seconds."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_msg: str | None = None
    """Error message. Absent on success."""

    file_statistics: FileCopyProgress | None = None
    """Progress of copying files."""

    finished_file_count: int | None = None
    """Number of files transferred."""

    finished_file_size: int | None = None
    """Size of the transferred files, in bytes."""

    import_path: str | None = None
    """Path of the manifest file or folder in OBS."""

    import_type: ImportModeCode
    """Type of import: a folder or a manifest."""

    imported_sample_count: int
    """Number of imported samples."""

    imported_sub_sample_count: int | None = None
    """Number of imported parts of samples, such as video frames."""

    processor_task_id: str | None = None
    """ID of the preprocessing task."""

    processor_task_status: PreprocessingTaskStatus | None = None
    """State of the preprocessing task."""

    status: DatasetTaskStatus
    """State of the task."""

    task_id: str
    """ID of the task."""

    total_file_count: int | None = None
    """Total number of files to transfer."""

    total_file_size: int | None = None
    """Total size of the files, in bytes."""

    total_sample_count: int
    """Total number of samples to import."""

    total_sub_sample_count: int | None = None
    """Total number of parts extracted from samples, such as key frames of videos."""

    unconfirmed_sample_count: int | None = None
    """Number of samples to be confirmed."""

    update_ms: int | None = None
    """Last update time, in milliseconds since 1970."""


class ImportTaskPage(BasePage["ImportTask"], items="import_tasks", total="total_count"):
    """One page of import tasks."""

    import_tasks: list[ImportTask]
    """Import tasks on this page."""

    total_count: int
    """Total number of matches."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class TaskReference(BaseModel):
    """Reference to the new task."""

    task_id: str
    """ID of the task."""
