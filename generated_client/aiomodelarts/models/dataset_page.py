# Generated from spec/ by `make generate`; do not edit.
"""The model `DatasetPage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DatasetPage(BaseModel):
    """One page of datasets.

    Attributes:
        datasets: Datasets on this page.
        total_number: Total number of matches, at most 100.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "datasets": "datasets",
        "total_number": "total_number",
    }

    datasets: list[Dataset] | Unset | None
    total_number: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        datasets: list[Dataset] | Unset | None,
        total_number: int | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.datasets = datasets
        self.total_number = total_number
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> DatasetPage:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("datasets", UNSET)
        self.datasets = (
            [Dataset.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        self.total_number = get("total_number", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.datasets
        if v is not UNSET:
            out["datasets"] = (
                [i0.to_dict() if i0.__class__ is Dataset else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.total_number
        if v is not UNSET:
            out["total_number"] = v
        return out


_KEYS = frozenset(DatasetPage.__wire_names__)
from .dataset import Dataset  # noqa: E402
