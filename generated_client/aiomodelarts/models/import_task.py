# Generated from spec/ by `make generate`; do not edit.
"""The model `ImportTask`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ImportTask(BaseModel):
    """A task that imports samples into a dataset, and its progress.

    Attributes:
        annotated_sample_count: Number of imported samples that are labeled.
        create_time: Creation time, in milliseconds since 1970.
        data_source: Source of the data, if import_path alone does not identify it.
        dataset_id: ID of the dataset.
        elapsed_time: Running time of the task, in seconds.
        error_code: Error code. Absent on success.
        error_msg: Error message. Absent on success.
        file_statistics: Progress of copying files.
        finished_file_count: Number of files transferred.
        finished_file_size: Size of the transferred files, in bytes.
        import_path: Path of the manifest file or folder in OBS.
        import_type: Type of import: a folder or a manifest.
        imported_sample_count: Number of imported samples.
        imported_sub_sample_count: Number of imported parts of samples, such as video frames.
        processor_task_id: ID of the preprocessing task.
        processor_task_status: State of the preprocessing task.
        status: State of the task.
        task_id: ID of the task.
        total_file_count: Total number of files to transfer.
        total_file_size: Total size of the files, in bytes.
        total_sample_count: Total number of samples to import.
        total_sub_sample_count: Total number of parts extracted from samples, such as key frames of videos.
        unconfirmed_sample_count: Number of samples to be confirmed.
        update_ms: Last update time, in milliseconds since 1970.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "annotated_sample_count": "annotated_sample_count",
        "create_time": "create_time",
        "data_source": "data_source",
        "dataset_id": "dataset_id",
        "elapsed_time": "elapsed_time",
        "error_code": "error_code",
        "error_msg": "error_msg",
        "file_statistics": "file_statistics",
        "finished_file_count": "finished_file_count",
        "finished_file_size": "finished_file_size",
        "import_path": "import_path",
        "import_type": "import_type",
        "imported_sample_count": "imported_sample_count",
        "imported_sub_sample_count": "imported_sub_sample_count",
        "processor_task_id": "processor_task_id",
        "processor_task_status": "processor_task_status",
        "status": "status",
        "task_id": "task_id",
        "total_file_count": "total_file_count",
        "total_file_size": "total_file_size",
        "total_sample_count": "total_sample_count",
        "total_sub_sample_count": "total_sub_sample_count",
        "unconfirmed_sample_count": "unconfirmed_sample_count",
        "update_ms": "update_ms",
    }

    annotated_sample_count: int | Unset | None
    create_time: int | Unset | None
    data_source: DataSource | Unset | None
    dataset_id: str | Unset | None
    elapsed_time: int | Unset | None
    error_code: str | Unset | None
    error_msg: str | Unset | None
    file_statistics: FileCopyProgress | Unset | None
    finished_file_count: int | Unset | None
    finished_file_size: int | Unset | None
    import_path: str | Unset | None
    import_type: ImportModeCode | int | Unset | None
    imported_sample_count: int | Unset | None
    imported_sub_sample_count: int | Unset | None
    processor_task_id: str | Unset | None
    processor_task_status: PreprocessingTaskStatus | int | Unset | None
    status: DatasetTaskStatus | str | Unset | None
    task_id: str | Unset | None
    total_file_count: int | Unset | None
    total_file_size: int | Unset | None
    total_sample_count: int | Unset | None
    total_sub_sample_count: int | Unset | None
    unconfirmed_sample_count: int | Unset | None
    update_ms: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        create_time: int | Unset | None,
        dataset_id: str | Unset | None,
        elapsed_time: int | Unset | None,
        import_type: ImportModeCode | int | Unset | None,
        imported_sample_count: int | Unset | None,
        status: DatasetTaskStatus | str | Unset | None,
        task_id: str | Unset | None,
        total_sample_count: int | Unset | None,
        annotated_sample_count: int | Unset | None = UNSET,
        data_source: DataSource | Unset | None = UNSET,
        error_code: str | Unset | None = UNSET,
        error_msg: str | Unset | None = UNSET,
        file_statistics: FileCopyProgress | Unset | None = UNSET,
        finished_file_count: int | Unset | None = UNSET,
        finished_file_size: int | Unset | None = UNSET,
        import_path: str | Unset | None = UNSET,
        imported_sub_sample_count: int | Unset | None = UNSET,
        processor_task_id: str | Unset | None = UNSET,
        processor_task_status: PreprocessingTaskStatus | int | Unset | None = UNSET,
        total_file_count: int | Unset | None = UNSET,
        total_file_size: int | Unset | None = UNSET,
        total_sub_sample_count: int | Unset | None = UNSET,
        unconfirmed_sample_count: int | Unset | None = UNSET,
        update_ms: int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.annotated_sample_count = annotated_sample_count
        self.create_time = create_time
        self.data_source = data_source
        self.dataset_id = dataset_id
        self.elapsed_time = elapsed_time
        self.error_code = error_code
        self.error_msg = error_msg
        self.file_statistics = file_statistics
        self.finished_file_count = finished_file_count
        self.finished_file_size = finished_file_size
        self.import_path = import_path
        self.import_type = import_type
        self.imported_sample_count = imported_sample_count
        self.imported_sub_sample_count = imported_sub_sample_count
        self.processor_task_id = processor_task_id
        self.processor_task_status = processor_task_status
        self.status = status
        self.task_id = task_id
        self.total_file_count = total_file_count
        self.total_file_size = total_file_size
        self.total_sample_count = total_sample_count
        self.total_sub_sample_count = total_sub_sample_count
        self.unconfirmed_sample_count = unconfirmed_sample_count
        self.update_ms = update_ms
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ImportTask:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.annotated_sample_count = get("annotated_sample_count", UNSET)
        self.create_time = get("create_time", UNSET)
        v = get("data_source", UNSET)
        self.data_source = DataSource.from_dict(v) if v.__class__ is dict else v
        self.dataset_id = get("dataset_id", UNSET)
        self.elapsed_time = get("elapsed_time", UNSET)
        self.error_code = get("error_code", UNSET)
        self.error_msg = get("error_msg", UNSET)
        v = get("file_statistics", UNSET)
        self.file_statistics = FileCopyProgress.from_dict(v) if v.__class__ is dict else v
        self.finished_file_count = get("finished_file_count", UNSET)
        self.finished_file_size = get("finished_file_size", UNSET)
        self.import_path = get("import_path", UNSET)
        v = get("import_type", UNSET)
        self.import_type = ImportModeCode.of(v)
        self.imported_sample_count = get("imported_sample_count", UNSET)
        self.imported_sub_sample_count = get("imported_sub_sample_count", UNSET)
        self.processor_task_id = get("processor_task_id", UNSET)
        v = get("processor_task_status", UNSET)
        self.processor_task_status = PreprocessingTaskStatus.of(v)
        v = get("status", UNSET)
        self.status = DatasetTaskStatus.of(v)
        self.task_id = get("task_id", UNSET)
        self.total_file_count = get("total_file_count", UNSET)
        self.total_file_size = get("total_file_size", UNSET)
        self.total_sample_count = get("total_sample_count", UNSET)
        self.total_sub_sample_count = get("total_sub_sample_count", UNSET)
        self.unconfirmed_sample_count = get("unconfirmed_sample_count", UNSET)
        self.update_ms = get("update_ms", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.annotated_sample_count
        if v is not UNSET:
            out["annotated_sample_count"] = v
        v = self.create_time
        if v is not UNSET:
            out["create_time"] = v
        v = self.data_source
        if v is not UNSET:
            out["data_source"] = v.to_dict() if v.__class__ is DataSource else to_wire(v)
        v = self.dataset_id
        if v is not UNSET:
            out["dataset_id"] = v
        v = self.elapsed_time
        if v is not UNSET:
            out["elapsed_time"] = v
        v = self.error_code
        if v is not UNSET:
            out["error_code"] = v
        v = self.error_msg
        if v is not UNSET:
            out["error_msg"] = v
        v = self.file_statistics
        if v is not UNSET:
            out["file_statistics"] = v.to_dict() if v.__class__ is FileCopyProgress else to_wire(v)
        v = self.finished_file_count
        if v is not UNSET:
            out["finished_file_count"] = v
        v = self.finished_file_size
        if v is not UNSET:
            out["finished_file_size"] = v
        v = self.import_path
        if v is not UNSET:
            out["import_path"] = v
        v = self.import_type
        if v is not UNSET:
            out["import_type"] = to_wire(v)
        v = self.imported_sample_count
        if v is not UNSET:
            out["imported_sample_count"] = v
        v = self.imported_sub_sample_count
        if v is not UNSET:
            out["imported_sub_sample_count"] = v
        v = self.processor_task_id
        if v is not UNSET:
            out["processor_task_id"] = v
        v = self.processor_task_status
        if v is not UNSET:
            out["processor_task_status"] = to_wire(v)
        v = self.status
        if v is not UNSET:
            out["status"] = to_wire(v)
        v = self.task_id
        if v is not UNSET:
            out["task_id"] = v
        v = self.total_file_count
        if v is not UNSET:
            out["total_file_count"] = v
        v = self.total_file_size
        if v is not UNSET:
            out["total_file_size"] = v
        v = self.total_sample_count
        if v is not UNSET:
            out["total_sample_count"] = v
        v = self.total_sub_sample_count
        if v is not UNSET:
            out["total_sub_sample_count"] = v
        v = self.unconfirmed_sample_count
        if v is not UNSET:
            out["unconfirmed_sample_count"] = v
        v = self.update_ms
        if v is not UNSET:
            out["update_ms"] = v
        return out


_KEYS = frozenset(ImportTask.__wire_names__)
from .data_source import DataSource  # noqa: E402
from .dataset_task_status import DatasetTaskStatus  # noqa: E402
from .file_copy_progress import FileCopyProgress  # noqa: E402
from .import_mode_code import ImportModeCode  # noqa: E402
from .preprocessing_task_status import PreprocessingTaskStatus  # noqa: E402
