# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateDatasetRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class CreateDatasetRequest(BaseModel):
    """Settings of a new dataset.

    Attributes:
        data_format: Storage format of the samples: Default or CarbonData.
        data_sources: Source of the samples, including subfolders. Exactly one entry. For a table dataset, the bucket
            must not be encrypted.
        dataset_name: Name of the dataset. Can contain letters, digits, underscores and hyphens. At most 100
            characters.
        dataset_type: Type of the dataset, which determines how samples are labeled.
        description: Description of the dataset. At most 256 characters.
        import_annotations: Whether to import labels stored with the source data. Only for image classification,
            object detection and text classification. Default of the service: True.
        import_data: Whether to import the rows when the dataset is created. Only for table datasets. Default of the
            service: False.
        label_format: Format of labels in the source data. Only for text datasets.
        labels: Labels available for samples.
        managed: Whether the service hosts the data itself. Default of the service: False.
        schema: Columns of a table dataset.
        work_path: OBS folder for output of the service, such as /bucket/folder/. It must be outside the source folder
            and must not be the root of a bucket. At most 700 characters.
        work_path_type: Storage type of work_path. 0 is OBS. Default of the service: 0.
        workforce_information: Team labeling task to create with the dataset.
        workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "data_format": "data_format",
        "data_sources": "data_sources",
        "dataset_name": "dataset_name",
        "dataset_type": "dataset_type",
        "description": "description",
        "import_annotations": "import_annotations",
        "import_data": "import_data",
        "label_format": "label_format",
        "labels": "labels",
        "managed": "managed",
        "schema": "schema",
        "work_path": "work_path",
        "work_path_type": "work_path_type",
        "workforce_information": "workforce_information",
        "workspace_id": "workspace_id",
    }

    data_format: DatasetDataFormat | str | Unset | None
    data_sources: list[DataSource] | Unset | None
    dataset_name: str | Unset | None
    dataset_type: DatasetType | int | Unset | None
    description: str | Unset | None
    import_annotations: bool | Unset | None
    import_data: bool | Unset | None
    label_format: TextLabelFormat | Unset | None
    labels: list[LabelInput] | Unset | None
    managed: bool | Unset | None
    schema: list[DatasetField] | Unset | None
    work_path: str | Unset | None
    work_path_type: int | Unset | None
    workforce_information: DatasetTeamLabelingInput | Unset | None
    workspace_id: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        data_sources: list[DataSource] | Unset | None,
        dataset_name: str | Unset | None,
        work_path: str | Unset | None,
        work_path_type: int | Unset | None,
        data_format: DatasetDataFormat | str | Unset | None = UNSET,
        dataset_type: DatasetType | int | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        import_annotations: bool | Unset | None = UNSET,
        import_data: bool | Unset | None = UNSET,
        label_format: TextLabelFormat | Unset | None = UNSET,
        labels: list[LabelInput] | Unset | None = UNSET,
        managed: bool | Unset | None = UNSET,
        schema: list[DatasetField] | Unset | None = UNSET,
        workforce_information: DatasetTeamLabelingInput | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.data_format = data_format
        self.data_sources = data_sources
        self.dataset_name = dataset_name
        self.dataset_type = dataset_type
        self.description = description
        self.import_annotations = import_annotations
        self.import_data = import_data
        self.label_format = label_format
        self.labels = labels
        self.managed = managed
        self.schema = schema
        self.work_path = work_path
        self.work_path_type = work_path_type
        self.workforce_information = workforce_information
        self.workspace_id = workspace_id
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> CreateDatasetRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("data_format", UNSET)
        self.data_format = DatasetDataFormat.of(v)
        v = get("data_sources", UNSET)
        self.data_sources = (
            [DataSource.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        self.dataset_name = get("dataset_name", UNSET)
        v = get("dataset_type", UNSET)
        self.dataset_type = DatasetType.of(v)
        self.description = get("description", UNSET)
        self.import_annotations = get("import_annotations", UNSET)
        self.import_data = get("import_data", UNSET)
        v = get("label_format", UNSET)
        self.label_format = TextLabelFormat.from_dict(v) if v.__class__ is dict else v
        v = get("labels", UNSET)
        self.labels = (
            [LabelInput.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        self.managed = get("managed", UNSET)
        v = get("schema", UNSET)
        self.schema = (
            [DatasetField.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        self.work_path = get("work_path", UNSET)
        self.work_path_type = get("work_path_type", UNSET)
        v = get("workforce_information", UNSET)
        self.workforce_information = DatasetTeamLabelingInput.from_dict(v) if v.__class__ is dict else v
        self.workspace_id = get("workspace_id", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.data_format
        if v is not UNSET:
            out["data_format"] = to_wire(v)
        v = self.data_sources
        if v is not UNSET:
            out["data_sources"] = (
                [i0.to_dict() if i0.__class__ is DataSource else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.dataset_name
        if v is not UNSET:
            out["dataset_name"] = v
        v = self.dataset_type
        if v is not UNSET:
            out["dataset_type"] = to_wire(v)
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.import_annotations
        if v is not UNSET:
            out["import_annotations"] = v
        v = self.import_data
        if v is not UNSET:
            out["import_data"] = v
        v = self.label_format
        if v is not UNSET:
            out["label_format"] = v.to_dict() if v.__class__ is TextLabelFormat else to_wire(v)
        v = self.labels
        if v is not UNSET:
            out["labels"] = (
                [i0.to_dict() if i0.__class__ is LabelInput else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.managed
        if v is not UNSET:
            out["managed"] = v
        v = self.schema
        if v is not UNSET:
            out["schema"] = (
                [i0.to_dict() if i0.__class__ is DatasetField else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.work_path
        if v is not UNSET:
            out["work_path"] = v
        v = self.work_path_type
        if v is not UNSET:
            out["work_path_type"] = v
        v = self.workforce_information
        if v is not UNSET:
            out["workforce_information"] = v.to_dict() if v.__class__ is DatasetTeamLabelingInput else to_wire(v)
        v = self.workspace_id
        if v is not UNSET:
            out["workspace_id"] = v
        return out


_KEYS = frozenset(CreateDatasetRequest.__wire_names__)
from .data_source import DataSource  # noqa: E402
from .dataset_data_format import DatasetDataFormat  # noqa: E402
from .dataset_field import DatasetField  # noqa: E402
from .dataset_team_labeling_input import DatasetTeamLabelingInput  # noqa: E402
from .dataset_type import DatasetType  # noqa: E402
from .label_input import LabelInput  # noqa: E402
from .text_label_format import TextLabelFormat  # noqa: E402
