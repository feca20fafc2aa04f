# Generated from spec/ by `make generate`; do not edit.
"""The model `ImportTask`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .data_source import DataSource
    from .dataset_task_status import DatasetTaskStatus
    from .file_copy_progress import FileCopyProgress
    from .import_mode_code import ImportModeCode
    from .preprocessing_task_status import PreprocessingTaskStatus


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
