# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateDatasetVersionRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class CreateDatasetVersionRequest(BaseModel):
    """Settings for publishing a dataset version.

    Attributes:
        clear_hard_property: Whether to remove hard example marks. Default of the service: True.
        description: Description of the version. At most 256 characters.
        export_images: Whether to copy images to the folder of the version. Default of the service: False.
        remove_sample_usage: Whether to remove existing assignments of samples to training and evaluation. Default of
            the service: True.
        train_evaluate_sample_ratio: Share of samples for training, from 0 to 1, as a string. The rest is used for
            evaluation. Default of the service: '1.00'.
        version_format: Format of the published samples.
        version_name: Name of the version. Can contain letters, digits, underscores and hyphens. At most 32
            characters.
        with_column_header: Whether to write the column names as the first row of the CSV file. Only for table
            datasets. Default of the service: True.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "clear_hard_property": "clear_hard_property",
        "description": "description",
        "export_images": "export_images",
        "remove_sample_usage": "remove_sample_usage",
        "train_evaluate_sample_ratio": "train_evaluate_sample_ratio",
        "version_format": "version_format",
        "version_name": "version_name",
        "with_column_header": "with_column_header",
    }

    clear_hard_property: bool | Unset | None
    description: str | Unset | None
    export_images: bool | Unset | None
    remove_sample_usage: bool | Unset | None
    train_evaluate_sample_ratio: str | Unset | None
    version_format: DatasetVersionFileFormat | str | Unset | None
    version_name: str | Unset | None
    with_column_header: bool | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        clear_hard_property: bool | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        export_images: bool | Unset | None = UNSET,
        remove_sample_usage: bool | Unset | None = UNSET,
        train_evaluate_sample_ratio: str | Unset | None = UNSET,
        version_format: DatasetVersionFileFormat | str | Unset | None = UNSET,
        version_name: str | Unset | None = UNSET,
        with_column_header: bool | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.clear_hard_property = clear_hard_property
        self.description = description
        self.export_images = export_images
        self.remove_sample_usage = remove_sample_usage
        self.train_evaluate_sample_ratio = train_evaluate_sample_ratio
        self.version_format = version_format
        self.version_name = version_name
        self.with_column_header = with_column_header
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> CreateDatasetVersionRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.clear_hard_property = get("clear_hard_property", UNSET)
        self.description = get("description", UNSET)
        self.export_images = get("export_images", UNSET)
        self.remove_sample_usage = get("remove_sample_usage", UNSET)
        self.train_evaluate_sample_ratio = get("train_evaluate_sample_ratio", UNSET)
        v = get("version_format", UNSET)
        self.version_format = DatasetVersionFileFormat.of(v)
        self.version_name = get("version_name", UNSET)
        self.with_column_header = get("with_column_header", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.clear_hard_property
        if v is not UNSET:
            out["clear_hard_property"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.export_images
        if v is not UNSET:
            out["export_images"] = v
        v = self.remove_sample_usage
        if v is not UNSET:
            out["remove_sample_usage"] = v
        v = self.train_evaluate_sample_ratio
        if v is not UNSET:
            out["train_evaluate_sample_ratio"] = v
        v = self.version_format
        if v is not UNSET:
            out["version_format"] = to_wire(v)
        v = self.version_name
        if v is not UNSET:
            out["version_name"] = v
        v = self.with_column_header
        if v is not UNSET:
            out["with_column_header"] = v
        return out


_KEYS = frozenset(CreateDatasetVersionRequest.__wire_names__)
from .dataset_version_file_format import DatasetVersionFileFormat  # noqa: E402
