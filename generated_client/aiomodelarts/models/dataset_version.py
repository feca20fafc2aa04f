# Generated from spec/ by `make generate`; do not edit.
"""The model `DatasetVersion`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .analysis_task_status import AnalysisTaskStatus
    from .dataset_type import DatasetType
    from .dataset_version_file_format import DatasetVersionFileFormat
    from .dataset_version_labeling import DatasetVersionLabeling
    from .dataset_version_status import DatasetVersionStatus
    from .label_statistics import LabelStatistics
    from .preprocessing_task_status import PreprocessingTaskStatus
    from .sample_state import SampleState


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
