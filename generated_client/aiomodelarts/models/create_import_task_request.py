# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateImportTaskRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class CreateImportTaskRequest(BaseModel):
    """Source and settings of an import.

    Attributes:
        data_source: Source of the data, if import_path alone does not identify it.
        difficult_only: Whether to import only hard examples. Default of the service: False.
        excluded_labels: Labels to exclude. Samples with any of these labels are not imported.
        final_annotation: Whether imported labels are treated as confirmed. Default of the service: True.
        import_annotations: Whether to import labels. Default of the service: True.
        import_folder: Subfolder of the dataset to import into. Tasks that share a subfolder do not import the same
            sample twice. Not supported for table datasets.
        import_origin: Type of storage to import from. The default is OBS.
        import_path: Path of a manifest file or a folder in OBS. Folders are supported only for image, text and sound
            classification and for object detection.
        import_samples: Whether to import samples. Default of the service: True.
        import_type: Type of import_path: a folder or a manifest.
        included_labels: Labels to include. Only samples with any of these labels are imported. Accepts labels or
            label names.
        label_format: Format of labels in the source data. Only for text datasets.
        with_column_header: Whether the first row contains the column names. Only for table datasets. Default of the
            service: False.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "data_source": "data_source",
        "difficult_only": "difficult_only",
        "excluded_labels": "excluded_labels",
        "final_annotation": "final_annotation",
        "import_annotations": "import_annotations",
        "import_folder": "import_folder",
        "import_origin": "import_origin",
        "import_path": "import_path",
        "import_samples": "import_samples",
        "import_type": "import_type",
        "included_labels": "included_labels",
        "label_format": "label_format",
        "with_column_header": "with_column_header",
    }

    data_source: DataSource | Unset | None
    difficult_only: bool | Unset | None
    excluded_labels: list[LabelInput] | Unset | None
    final_annotation: bool | Unset | None
    import_annotations: bool | Unset | None
    import_folder: str | Unset | None
    import_origin: ImportOrigin | str | Unset | None
    import_path: str | Unset | None
    import_samples: bool | Unset | None
    import_type: ImportMode | str | Unset | None
    included_labels: list[str | LabelInput] | Unset | None
    label_format: TextLabelFormat | Unset | None
    with_column_header: bool | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        import_path: str | Unset | None,
        data_source: DataSource | Unset | None = UNSET,
        difficult_only: bool | Unset | None = UNSET,
        excluded_labels: list[LabelInput] | Unset | None = UNSET,
        final_annotation: bool | Unset | None = UNSET,
        import_annotations: bool | Unset | None = UNSET,
        import_folder: str | Unset | None = UNSET,
        import_origin: ImportOrigin | str | Unset | None = UNSET,
        import_samples: bool | Unset | None = UNSET,
        import_type: ImportMode | str | Unset | None = UNSET,
        included_labels: list[str | LabelInput] | Unset | None = UNSET,
        label_format: TextLabelFormat | Unset | None = UNSET,
        with_column_header: bool | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.data_source = data_source
        self.difficult_only = difficult_only
        self.excluded_labels = excluded_labels
        self.final_annotation = final_annotation
        self.import_annotations = import_annotations
        self.import_folder = import_folder
        self.import_origin = import_origin
        self.import_path = import_path
        self.import_samples = import_samples
        self.import_type = import_type
        self.included_labels = included_labels
        self.label_format = label_format
        self.with_column_header = with_column_header
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> CreateImportTaskRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("data_source", UNSET)
        self.data_source = DataSource.from_dict(v) if v.__class__ is dict else v
        self.difficult_only = get("difficult_only", UNSET)
        v = get("excluded_labels", UNSET)
        self.excluded_labels = (
            [LabelInput.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        self.final_annotation = get("final_annotation", UNSET)
        self.import_annotations = get("import_annotations", UNSET)
        self.import_folder = get("import_folder", UNSET)
        v = get("import_origin", UNSET)
        self.import_origin = ImportOrigin.of(v)
        self.import_path = get("import_path", UNSET)
        self.import_samples = get("import_samples", UNSET)
        v = get("import_type", UNSET)
        self.import_type = ImportMode.of(v)
        v = get("included_labels", UNSET)
        self.included_labels = (
            [LabelInput.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("label_format", UNSET)
        self.label_format = TextLabelFormat.from_dict(v) if v.__class__ is dict else v
        self.with_column_header = get("with_column_header", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.data_source
        if v is not UNSET:
            out["data_source"] = v.to_dict() if v.__class__ is DataSource else to_wire(v)
        v = self.difficult_only
        if v is not UNSET:
            out["difficult_only"] = v
        v = self.excluded_labels
        if v is not UNSET:
            out["excluded_labels"] = (
                [i0.to_dict() if i0.__class__ is LabelInput else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.final_annotation
        if v is not UNSET:
            out["final_annotation"] = v
        v = self.import_annotations
        if v is not UNSET:
            out["import_annotations"] = v
        v = self.import_folder
        if v is not UNSET:
            out["import_folder"] = v
        v = self.import_origin
        if v is not UNSET:
            out["import_origin"] = to_wire(v)
        v = self.import_path
        if v is not UNSET:
            out["import_path"] = v
        v = self.import_samples
        if v is not UNSET:
            out["import_samples"] = v
        v = self.import_type
        if v is not UNSET:
            out["import_type"] = to_wire(v)
        v = self.included_labels
        if v is not UNSET:
            out["included_labels"] = [to_wire(i0) for i0 in v] if v.__class__ is list else to_wire(v)
        v = self.label_format
        if v is not UNSET:
            out["label_format"] = v.to_dict() if v.__class__ is TextLabelFormat else to_wire(v)
        v = self.with_column_header
        if v is not UNSET:
            out["with_column_header"] = v
        return out


_KEYS = frozenset(CreateImportTaskRequest.__wire_names__)
from .data_source import DataSource  # noqa: E402
from .import_mode import ImportMode  # noqa: E402
from .import_origin import ImportOrigin  # noqa: E402
from .label_input import LabelInput  # noqa: E402
from .text_label_format import TextLabelFormat  # noqa: E402
