# Generated from spec/ by `make generate`; do not edit.
"""The model `DatasetVersion`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DatasetVersion(BaseModel):
    """A published version of a dataset. A version is immutable.

    Attributes:
        add_sample_count: Number of samples added since the parent version.
        analysis_cache_path: OBS path for intermediate data of the feature analysis.
        analysis_status: State of the feature analysis.
        analysis_task_id: ID of the feature analysis task.
        annotated_sample_count: Number of labeled samples.
        annotated_sub_sample_count: Number of labeled parts of samples, such as video frames.
        clear_hard_property: Whether hard example marks were removed during publishing.
        code: Status code of preprocessing, such as rotation or cropping.
        create_time: Creation time, in milliseconds since 1970.
        crop: Whether images were cropped. Only for objects labeled with rectangles.
        crop_path: OBS folder of the cropped images.
        crop_rotate_cache_path: OBS folder for temporary files of rotation and cropping.
        data_analysis: Result of the feature analysis.
        data_path: OBS folder of the data.
        data_statistics: Sample statistics, including counts by metadata.
        data_validate: Whether the validation algorithm checked the data before publishing.
        deleted_sample_count: Number of samples deleted since the parent version.
        deletion_stats: Number of deleted samples by reason.
        description: Description of the version.
        export_images: Whether images were copied to the folder of the version.
        extract_serial_number: Whether serial numbers of parts of samples were extracted. Only for healthcare
            datasets.
        include_dataset_data: Whether the source data was included in the version.
        is_current: Whether this is the current version of the dataset.
        label_stats: Statistics of each label.
        label_type: Whether samples can have one label or several.
        manifest_cache_input_path: OBS path of the input manifest.
        manifest_path: OBS path of the manifest that describes the version.
        message: Message from publishing, such as the reason for a failure.
        modified_sample_count: Number of samples changed since the parent version.
        previous_annotated_sample_count: Number of labeled samples in the parent version.
        previous_total_sample_count: Number of samples in the parent version.
        previous_version_id: ID of the parent version.
        processor_task_id: ID of the preprocessing task, such as rotation or cropping.
        processor_task_status: State of the preprocessing task.
        remove_sample_usage: Whether existing assignments of samples to training and evaluation were removed during
            publishing.
        rotate: Whether images were rotated.
        rotate_path: OBS folder of the rotated images.
        sample_state: State of the samples in the version.
        start_processor_task: Whether publishing starts a data analysis.
        status: State of the version.
        tags: Tags that describe the dataset. For a version published by a labeling task, the labeling type.
        task_type: Labeling type of the version.
        total_sample_count: Total number of samples.
        total_sub_sample_count: Total number of parts extracted from samples, such as key frames of videos.
        train_evaluate_sample_ratio: Share of samples for training, from 0 to 1, as a string.
        update_time: Last update time, in milliseconds since 1970.
        version_format: Format of the published samples.
        version_id: ID of the version.
        version_name: Name of the version, such as V001.
        with_column_header: Whether the first row of the CSV file contains the column names. Only for table datasets.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "add_sample_count": "add_sample_count",
        "analysis_cache_path": "analysis_cache_path",
        "analysis_status": "analysis_status",
        "analysis_task_id": "analysis_task_id",
        "annotated_sample_count": "annotated_sample_count",
        "annotated_sub_sample_count": "annotated_sub_sample_count",
        "clear_hard_property": "clear_hard_property",
        "code": "code",
        "create_time": "create_time",
        "crop": "crop",
        "crop_path": "crop_path",
        "crop_rotate_cache_path": "crop_rotate_cache_path",
        "data_analysis": "data_analysis",
        "data_path": "data_path",
        "data_statistics": "data_statistics",
        "data_validate": "data_validate",
        "deleted_sample_count": "deleted_sample_count",
        "deletion_stats": "deletion_stats",
        "description": "description",
        "export_images": "export_images",
        "extract_serial_number": "extract_serial_number",
        "include_dataset_data": "include_dataset_data",
        "is_current": "is_current",
        "label_stats": "label_stats",
        "label_type": "label_type",
        "manifest_cache_input_path": "manifest_cache_input_path",
        "manifest_path": "manifest_path",
        "message": "message",
        "modified_sample_count": "modified_sample_count",
        "previous_annotated_sample_count": "previous_annotated_sample_count",
        "previous_total_sample_count": "previous_total_sample_count",
        "previous_version_id": "previous_version_id",
        "processor_task_id": "processor_task_id",
        "processor_task_status": "processor_task_status",
        "remove_sample_usage": "remove_sample_usage",
        "rotate": "rotate",
        "rotate_path": "rotate_path",
        "sample_state": "sample_state",
        "start_processor_task": "start_processor_task",
        "status": "status",
        "tags": "tags",
        "task_type": "task_type",
        "total_sample_count": "total_sample_count",
        "total_sub_sample_count": "total_sub_sample_count",
        "train_evaluate_sample_ratio": "train_evaluate_sample_ratio",
        "update_time": "update_time",
        "version_format": "version_format",
        "version_id": "version_id",
        "version_name": "version_name",
        "with_column_header": "with_column_header",
    }

    add_sample_count: int | Unset | None
    analysis_cache_path: str | Unset | None
    analysis_status: AnalysisTaskStatus | int | Unset | None
    analysis_task_id: str | Unset | None
    annotated_sample_count: int | Unset | None
    annotated_sub_sample_count: int | Unset | None
    clear_hard_property: bool | Unset | None
    code: str | Unset | None
    create_time: int | Unset | None
    crop: bool | Unset | None
    crop_path: str | Unset | None
    crop_rotate_cache_path: str | Unset | None
    data_analysis: dict[str, Any] | Unset | None
    data_path: str | Unset | None
    data_statistics: dict[str, Any] | Unset | None
    data_validate: bool | Unset | None
    deleted_sample_count: int | Unset | None
    deletion_stats: dict[str, int] | Unset | None
    description: str | Unset | None
    export_images: bool | Unset | None
    extract_serial_number: bool | Unset | None
    include_dataset_data: bool | Unset | None
    is_current: bool | Unset | None
    label_stats: list[LabelStatistics] | Unset | None
    label_type: DatasetVersionLabeling | str | Unset | None
    manifest_cache_input_path: str | Unset | None
    manifest_path: str | Unset | None
    message: str | Unset | None
    modified_sample_count: int | Unset | None
    previous_annotated_sample_count: int | Unset | None
    previous_total_sample_count: int | Unset | None
    previous_version_id: str | Unset | None
    processor_task_id: str | Unset | None
    processor_task_status: PreprocessingTaskStatus | int | Unset | None
    remove_sample_usage: bool | Unset | None
    rotate: bool | Unset | None
    rotate_path: str | Unset | None
    sample_state: SampleState | str | Unset | None
    start_processor_task: bool | Unset | None
    status: DatasetVersionStatus | int | Unset | None
    tags: list[str] | Unset | None
    task_type: DatasetType | int | Unset | None
    total_sample_count: int | Unset | None
    total_sub_sample_count: int | Unset | None
    train_evaluate_sample_ratio: str | Unset | None
    update_time: int | Unset | None
    version_format: DatasetVersionFileFormat | str | Unset | None
    version_id: str | Unset | None
    version_name: str | Unset | None
    with_column_header: bool | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        is_current: bool | Unset | None,
        status: DatasetVersionStatus | int | Unset | None,
        version_format: DatasetVersionFileFormat | str | Unset | None,
        version_id: str | Unset | None,
        version_name: str | Unset | None,
        add_sample_count: int | Unset | None = UNSET,
        analysis_cache_path: str | Unset | None = UNSET,
        analysis_status: AnalysisTaskStatus | int | Unset | None = UNSET,
        analysis_task_id: str | Unset | None = UNSET,
        annotated_sample_count: int | Unset | None = UNSET,
        annotated_sub_sample_count: int | Unset | None = UNSET,
        clear_hard_property: bool | Unset | None = UNSET,
        code: str | Unset | None = UNSET,
        create_time: int | Unset | None = UNSET,
        crop: bool | Unset | None = UNSET,
        crop_path: str | Unset | None = UNSET,
        crop_rotate_cache_path: str | Unset | None = UNSET,
        data_analysis: dict[str, Any] | Unset | None = UNSET,
        data_path: str | Unset | None = UNSET,
        data_statistics: dict[str, Any] | Unset | None = UNSET,
        data_validate: bool | Unset | None = UNSET,
        deleted_sample_count: int | Unset | None = UNSET,
        deletion_stats: dict[str, int] | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        export_images: bool | Unset | None = UNSET,
        extract_serial_number: bool | Unset | None = UNSET,
        include_dataset_data: bool | Unset | None = UNSET,
        label_stats: list[LabelStatistics] | Unset | None = UNSET,
        label_type: DatasetVersionLabeling | str | Unset | None = UNSET,
        manifest_cache_input_path: str | Unset | None = UNSET,
        manifest_path: str | Unset | None = UNSET,
        message: str | Unset | None = UNSET,
        modified_sample_count: int | Unset | None = UNSET,
        previous_annotated_sample_count: int | Unset | None = UNSET,
        previous_total_sample_count: int | Unset | None = UNSET,
        previous_version_id: str | Unset | None = UNSET,
        processor_task_id: str | Unset | None = UNSET,
        processor_task_status: PreprocessingTaskStatus | int | Unset | None = UNSET,
        remove_sample_usage: bool | Unset | None = UNSET,
        rotate: bool | Unset | None = UNSET,
        rotate_path: str | Unset | None = UNSET,
        sample_state: SampleState | str | Unset | None = UNSET,
        start_processor_task: bool | Unset | None = UNSET,
        tags: list[str] | Unset | None = UNSET,
        task_type: DatasetType | int | Unset | None = UNSET,
        total_sample_count: int | Unset | None = UNSET,
        total_sub_sample_count: int | Unset | None = UNSET,
        train_evaluate_sample_ratio: str | Unset | None = UNSET,
        update_time: int | Unset | None = UNSET,
        with_column_header: bool | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.add_sample_count = add_sample_count
        self.analysis_cache_path = analysis_cache_path
        self.analysis_status = analysis_status
        self.analysis_task_id = analysis_task_id
        self.annotated_sample_count = annotated_sample_count
        self.annotated_sub_sample_count = annotated_sub_sample_count
        self.clear_hard_property = clear_hard_property
        self.code = code
        self.create_time = create_time
        self.crop = crop
        self.crop_path = crop_path
        self.crop_rotate_cache_path = crop_rotate_cache_path
        self.data_analysis = data_analysis
        self.data_path = data_path
        self.data_statistics = data_statistics
        self.data_validate = data_validate
        self.deleted_sample_count = deleted_sample_count
        self.deletion_stats = deletion_stats
        self.description = description
        self.export_images = export_images
        self.extract_serial_number = extract_serial_number
        self.include_dataset_data = include_dataset_data
        self.is_current = is_current
        self.label_stats = label_stats
        self.label_type = label_type
        self.manifest_cache_input_path = manifest_cache_input_path
        self.manifest_path = manifest_path
        self.message = message
        self.modified_sample_count = modified_sample_count
        self.previous_annotated_sample_count = previous_annotated_sample_count
        self.previous_total_sample_count = previous_total_sample_count
        self.previous_version_id = previous_version_id
        self.processor_task_id = processor_task_id
        self.processor_task_status = processor_task_status
        self.remove_sample_usage = remove_sample_usage
        self.rotate = rotate
        self.rotate_path = rotate_path
        self.sample_state = sample_state
        self.start_processor_task = start_processor_task
        self.status = status
        self.tags = tags
        self.task_type = task_type
        self.total_sample_count = total_sample_count
        self.total_sub_sample_count = total_sub_sample_count
        self.train_evaluate_sample_ratio = train_evaluate_sample_ratio
        self.update_time = update_time
        self.version_format = version_format
        self.version_id = version_id
        self.version_name = version_name
        self.with_column_header = with_column_header
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> DatasetVersion:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.add_sample_count = get("add_sample_count", UNSET)
        self.analysis_cache_path = get("analysis_cache_path", UNSET)
        v = get("analysis_status", UNSET)
        self.analysis_status = AnalysisTaskStatus.of(v)
        self.analysis_task_id = get("analysis_task_id", UNSET)
        self.annotated_sample_count = get("annotated_sample_count", UNSET)
        self.annotated_sub_sample_count = get("annotated_sub_sample_count", UNSET)
        self.clear_hard_property = get("clear_hard_property", UNSET)
        self.code = get("code", UNSET)
        self.create_time = get("create_time", UNSET)
        self.crop = get("crop", UNSET)
        self.crop_path = get("crop_path", UNSET)
        self.crop_rotate_cache_path = get("crop_rotate_cache_path", UNSET)
        self.data_analysis = get("data_analysis", UNSET)
        self.data_path = get("data_path", UNSET)
        self.data_statistics = get("data_statistics", UNSET)
        self.data_validate = get("data_validate", UNSET)
        self.deleted_sample_count = get("deleted_sample_count", UNSET)
        self.deletion_stats = get("deletion_stats", UNSET)
        self.description = get("description", UNSET)
        self.export_images = get("export_images", UNSET)
        self.extract_serial_number = get("extract_serial_number", UNSET)
        self.include_dataset_data = get("include_dataset_data", UNSET)
        self.is_current = get("is_current", UNSET)
        v = get("label_stats", UNSET)
        self.label_stats = (
            [LabelStatistics.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("label_type", UNSET)
        self.label_type = DatasetVersionLabeling.of(v)
        self.manifest_cache_input_path = get("manifest_cache_input_path", UNSET)
        self.manifest_path = get("manifest_path", UNSET)
        self.message = get("message", UNSET)
        self.modified_sample_count = get("modified_sample_count", UNSET)
        self.previous_annotated_sample_count = get("previous_annotated_sample_count", UNSET)
        self.previous_total_sample_count = get("previous_total_sample_count", UNSET)
        self.previous_version_id = get("previous_version_id", UNSET)
        self.processor_task_id = get("processor_task_id", UNSET)
        v = get("processor_task_status", UNSET)
        self.processor_task_status = PreprocessingTaskStatus.of(v)
        self.remove_sample_usage = get("remove_sample_usage", UNSET)
        self.rotate = get("rotate", UNSET)
        self.rotate_path = get("rotate_path", UNSET)
        v = get("sample_state", UNSET)
        self.sample_state = SampleState.of(v)
        self.start_processor_task = get("start_processor_task", UNSET)
        v = get("status", UNSET)
        self.status = DatasetVersionStatus.of(v)
        self.tags = get("tags", UNSET)
        v = get("task_type", UNSET)
        self.task_type = DatasetType.of(v)
        self.total_sample_count = get("total_sample_count", UNSET)
        self.total_sub_sample_count = get("total_sub_sample_count", UNSET)
        self.train_evaluate_sample_ratio = get("train_evaluate_sample_ratio", UNSET)
        self.update_time = get("update_time", UNSET)
        v = get("version_format", UNSET)
        self.version_format = DatasetVersionFileFormat.of(v)
        self.version_id = get("version_id", UNSET)
        self.version_name = get("version_name", UNSET)
        self.with_column_header = get("with_column_header", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.add_sample_count
        if v is not UNSET:
            out["add_sample_count"] = v
        v = self.analysis_cache_path
        if v is not UNSET:
            out["analysis_cache_path"] = v
        v = self.analysis_status
        if v is not UNSET:
            out["analysis_status"] = to_wire(v)
        v = self.analysis_task_id
        if v is not UNSET:
            out["analysis_task_id"] = v
        v = self.annotated_sample_count
        if v is not UNSET:
            out["annotated_sample_count"] = v
        v = self.annotated_sub_sample_count
        if v is not UNSET:
            out["annotated_sub_sample_count"] = v
        v = self.clear_hard_property
        if v is not UNSET:
            out["clear_hard_property"] = v
        v = self.code
        if v is not UNSET:
            out["code"] = v
        v = self.create_time
        if v is not UNSET:
            out["create_time"] = v
        v = self.crop
        if v is not UNSET:
            out["crop"] = v
        v = self.crop_path
        if v is not UNSET:
            out["crop_path"] = v
        v = self.crop_rotate_cache_path
        if v is not UNSET:
            out["crop_rotate_cache_path"] = v
        v = self.data_analysis
        if v is not UNSET:
            out["data_analysis"] = {k0: to_wire(i0) for k0, i0 in v.items()} if v.__class__ is dict else to_wire(v)
        v = self.data_path
        if v is not UNSET:
            out["data_path"] = v
        v = self.data_statistics
        if v is not UNSET:
            out["data_statistics"] = {k0: to_wire(i0) for k0, i0 in v.items()} if v.__class__ is dict else to_wire(v)
        v = self.data_validate
        if v is not UNSET:
            out["data_validate"] = v
        v = self.deleted_sample_count
        if v is not UNSET:
            out["deleted_sample_count"] = v
        v = self.deletion_stats
        if v is not UNSET:
            out["deletion_stats"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.export_images
        if v is not UNSET:
            out["export_images"] = v
        v = self.extract_serial_number
        if v is not UNSET:
            out["extract_serial_number"] = v
        v = self.include_dataset_data
        if v is not UNSET:
            out["include_dataset_data"] = v
        v = self.is_current
        if v is not UNSET:
            out["is_current"] = v
        v = self.label_stats
        if v is not UNSET:
            out["label_stats"] = (
                [i0.to_dict() if i0.__class__ is LabelStatistics else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.label_type
        if v is not UNSET:
            out["label_type"] = to_wire(v)
        v = self.manifest_cache_input_path
        if v is not UNSET:
            out["manifest_cache_input_path"] = v
        v = self.manifest_path
        if v is not UNSET:
            out["manifest_path"] = v
        v = self.message
        if v is not UNSET:
            out["message"] = v
        v = self.modified_sample_count
        if v is not UNSET:
            out["modified_sample_count"] = v
        v = self.previous_annotated_sample_count
        if v is not UNSET:
            out["previous_annotated_sample_count"] = v
        v = self.previous_total_sample_count
        if v is not UNSET:
            out["previous_total_sample_count"] = v
        v = self.previous_version_id
        if v is not UNSET:
            out["previous_version_id"] = v
        v = self.processor_task_id
        if v is not UNSET:
            out["processor_task_id"] = v
        v = self.processor_task_status
        if v is not UNSET:
            out["processor_task_status"] = to_wire(v)
        v = self.remove_sample_usage
        if v is not UNSET:
            out["remove_sample_usage"] = v
        v = self.rotate
        if v is not UNSET:
            out["rotate"] = v
        v = self.rotate_path
        if v is not UNSET:
            out["rotate_path"] = v
        v = self.sample_state
        if v is not UNSET:
            out["sample_state"] = to_wire(v)
        v = self.start_processor_task
        if v is not UNSET:
            out["start_processor_task"] = v
        v = self.status
        if v is not UNSET:
            out["status"] = to_wire(v)
        v = self.tags
        if v is not UNSET:
            out["tags"] = v
        v = self.task_type
        if v is not UNSET:
            out["task_type"] = to_wire(v)
        v = self.total_sample_count
        if v is not UNSET:
            out["total_sample_count"] = v
        v = self.total_sub_sample_count
        if v is not UNSET:
            out["total_sub_sample_count"] = v
        v = self.train_evaluate_sample_ratio
        if v is not UNSET:
            out["train_evaluate_sample_ratio"] = v
        v = self.update_time
        if v is not UNSET:
            out["update_time"] = v
        v = self.version_format
        if v is not UNSET:
            out["version_format"] = to_wire(v)
        v = self.version_id
        if v is not UNSET:
            out["version_id"] = v
        v = self.version_name
        if v is not UNSET:
            out["version_name"] = v
        v = self.with_column_header
        if v is not UNSET:
            out["with_column_header"] = v
        return out


_KEYS = frozenset(DatasetVersion.__wire_names__)
from .analysis_task_status import AnalysisTaskStatus  # noqa: E402
from .dataset_type import DatasetType  # noqa: E402
from .dataset_version_file_format import DatasetVersionFileFormat  # noqa: E402
from .dataset_version_labeling import DatasetVersionLabeling  # noqa: E402
from .dataset_version_status import DatasetVersionStatus  # noqa: E402
from .label_statistics import LabelStatistics  # noqa: E402
from .preprocessing_task_status import PreprocessingTaskStatus  # noqa: E402
from .sample_state import SampleState  # noqa: E402
