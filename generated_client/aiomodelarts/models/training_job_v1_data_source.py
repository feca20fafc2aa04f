# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobV1DataSource`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobV1DataSource(BaseModel):
    """Source of training data: an OBS folder or a dataset version.

    Attributes:
        type: Type of the data source. All items of a list must have the same type.
        data_url: OBS folder that contains the data. Cannot be used with dataset_id and dataset_version.
        dataset_id: ID of the dataset to train on. Requires dataset_version. Cannot be used with data_url.
        dataset_version: ID of the dataset version. Requires dataset_id.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "data_url": "data_url",
        "dataset_id": "dataset_id",
        "dataset_version": "dataset_version",
    }

    type: TrainingJobV1DataSourceType | str | Unset | None
    data_url: str | Unset | None
    dataset_id: str | Unset | None
    dataset_version: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        type: TrainingJobV1DataSourceType | str | Unset | None = UNSET,
        data_url: str | Unset | None = UNSET,
        dataset_id: str | Unset | None = UNSET,
        dataset_version: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.data_url = data_url
        self.dataset_id = dataset_id
        self.dataset_version = dataset_version
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobV1DataSource:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("type", UNSET)
        self.type = TrainingJobV1DataSourceType.of(v)
        self.data_url = get("data_url", UNSET)
        self.dataset_id = get("dataset_id", UNSET)
        self.dataset_version = get("dataset_version", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.type
        if v is not UNSET:
            out["type"] = to_wire(v)
        v = self.data_url
        if v is not UNSET:
            out["data_url"] = v
        v = self.dataset_id
        if v is not UNSET:
            out["dataset_id"] = v
        v = self.dataset_version
        if v is not UNSET:
            out["dataset_version"] = v
        return out


_KEYS = frozenset(TrainingJobV1DataSource.__wire_names__)
from .training_job_v1_data_source_type import TrainingJobV1DataSourceType  # noqa: E402
