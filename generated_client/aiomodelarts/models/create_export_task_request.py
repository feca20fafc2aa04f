# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateExportTaskRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class CreateExportTaskRequest(BaseModel):
    """Scope, destination and format of an export.

    Attributes:
        annotation_format: Label format of images.
        export_format: Layout of the exported files.
        export_params: Selection and destination of the samples.
        export_type: Scope of the export.
        path: OBS folder to export to. Required for exports to OBS and to a new dataset.
        sample_state: Export only samples in this state.
        source_type_header: Prefix of the paths in the manifest. Training supports only s3://. Default of the service:
            'obs://'.
        status: State of the task, as a number.
        task_id: ID of the task.
        version_format: Format of the dataset version.
        version_id: ID of the dataset version to export. Required to export a version.
        with_column_header: Whether to write the column names as the first row of the CSV file. Only for table
            datasets. Default of the service: True.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "annotation_format": "annotation_format",
        "export_format": "export_format",
        "export_params": "export_params",
        "export_type": "export_type",
        "path": "path",
        "sample_state": "sample_state",
        "source_type_header": "source_type_header",
        "status": "status",
        "task_id": "task_id",
        "version_format": "version_format",
        "version_id": "version_id",
        "with_column_header": "with_column_header",
    }

    annotation_format: AnnotationFormat | str | Unset | None
    export_format: ExportFormat | int | Unset | None
    export_params: ExportParams | Unset | None
    export_type: ExportScope | int | Unset | None
    path: str | Unset | None
    sample_state: SampleState | str | Unset | None
    source_type_header: str | Unset | None
    status: int | Unset | None
    task_id: str | Unset | None
    version_format: DatasetVersionFileFormat | str | Unset | None
    version_id: str | Unset | None
    with_column_header: bool | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        annotation_format: AnnotationFormat | str | Unset | None = UNSET,
        export_format: ExportFormat | int | Unset | None = UNSET,
        export_params: ExportParams | Unset | None = UNSET,
        export_type: ExportScope | int | Unset | None = UNSET,
        path: str | Unset | None = UNSET,
        sample_state: SampleState | str | Unset | None = UNSET,
        source_type_header: str | Unset | None = UNSET,
        status: int | Unset | None = UNSET,
        task_id: str | Unset | None = UNSET,
        version_format: DatasetVersionFileFormat | str | Unset | None = UNSET,
        version_id: str | Unset | None = UNSET,
        with_column_header: bool | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.annotation_format = annotation_format
        self.export_format = export_format
        self.export_params = export_params
        self.export_type = export_type
        self.path = path
        self.sample_state = sample_state
        self.source_type_header = source_type_header
        self.status = status
        self.task_id = task_id
        self.version_format = version_format
        self.version_id = version_id
        self.with_column_header = with_column_header
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> CreateExportTaskRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("annotation_format", UNSET)
        self.annotation_format = AnnotationFormat.of(v)
        v = get("export_format", UNSET)
        self.export_format = ExportFormat.of(v)
        v = get("export_params", UNSET)
        self.export_params = ExportParams.from_dict(v) if v.__class__ is dict else v
        v = get("export_type", UNSET)
        self.export_type = ExportScope.of(v)
        self.path = get("path", UNSET)
        v = get("sample_state", UNSET)
        self.sample_state = SampleState.of(v)
        self.source_type_header = get("source_type_header", UNSET)
        self.status = get("status", UNSET)
        self.task_id = get("task_id", UNSET)
        v = get("version_format", UNSET)
        self.version_format = DatasetVersionFileFormat.of(v)
        self.version_id = get("version_id", UNSET)
        self.with_column_header = get("with_column_header", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.annotation_format
        if v is not UNSET:
            out["annotation_format"] = to_wire(v)
        v = self.export_format
        if v is not UNSET:
            out["export_format"] = to_wire(v)
        v = self.export_params
        if v is not UNSET:
            out["export_params"] = v.to_dict() if v.__class__ is ExportParams else to_wire(v)
        v = self.export_type
        if v is not UNSET:
            out["export_type"] = to_wire(v)
        v = self.path
        if v is not UNSET:
            out["path"] = v
        v = self.sample_state
        if v is not UNSET:
            out["sample_state"] = to_wire(v)
        v = self.source_type_header
        if v is not UNSET:
            out["source_type_header"] = v
        v = self.status
        if v is not UNSET:
            out["status"] = v
        v = self.task_id
        if v is not UNSET:
            out["task_id"] = v
        v = self.version_format
        if v is not UNSET:
            out["version_format"] = to_wire(v)
        v = self.version_id
        if v is not UNSET:
            out["version_id"] = v
        v = self.with_column_header
        if v is not UNSET:
            out["with_column_header"] = v
        return out


_KEYS = frozenset(CreateExportTaskRequest.__wire_names__)
from .annotation_format import AnnotationFormat  # noqa: E402
from .dataset_version_file_format import DatasetVersionFileFormat  # noqa: E402
from .export_format import ExportFormat  # noqa: E402
from .export_params import ExportParams  # noqa: E402
from .export_scope import ExportScope  # noqa: E402
from .sample_state import SampleState  # noqa: E402
