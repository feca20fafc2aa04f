# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobConfigDataSource`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.model import Model, to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobConfigDataSource(Model):
    """Where training data comes from, either an OBS folder or a version of a dataset.

    Attributes:
        dataset_id: Dataset to train on; needs dataset_version and excludes data_url.
        dataset_version: Identifier of the version of that dataset; needs dataset_id.
        type: Which of the two it is; all entries of a list have the same.
        data_url: OBS folder with the data; excludes dataset_id and dataset_version.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "dataset_id": "dataset_id",
        "dataset_version": "dataset_version",
        "type": "type",
        "data_url": "data_url",
    }

    dataset_id: str | Unset | None
    dataset_version: str | Unset | None
    type: TrainingJobConfigDataSourceType | str | Unset | None
    data_url: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        dataset_id: str | Unset | None = UNSET,
        dataset_version: str | Unset | None = UNSET,
        type: TrainingJobConfigDataSourceType | str | Unset | None = UNSET,
        data_url: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.dataset_id = dataset_id
        self.dataset_version = dataset_version
        self.type = type
        self.data_url = data_url
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobConfigDataSource:
        """Read a decoded JSON object; `source` is not changed."""
        self = cls.__new__(cls)
        get = source.get
        self.dataset_id = get("dataset_id", UNSET)
        self.dataset_version = get("dataset_version", UNSET)
        v = get("type", UNSET)
        self.type = TrainingJobConfigDataSourceType.of(v)
        self.data_url = get("data_url", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """The message as a JSON object, without what is `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.dataset_id
        if v is not UNSET:
            out["dataset_id"] = v
        v = self.dataset_version
        if v is not UNSET:
            out["dataset_version"] = v
        v = self.type
        if v is not UNSET:
            out["type"] = to_wire(v)
        v = self.data_url
        if v is not UNSET:
            out["data_url"] = v
        return out


_KEYS = frozenset(TrainingJobConfigDataSource.__wire_names__)
from .training_job_config_data_source_type import TrainingJobConfigDataSourceType  # noqa: E402
