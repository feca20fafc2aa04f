# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobInputConstraint`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobInputConstraint(BaseModel):
    """Type of data that an input channel accepts.

    Attributes:
        data_type: Location of the data: OBS or a dataset.
        attributes: Requirements for the data_format, data_segmentation or dataset_type of a dataset.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "data_type": "data_type",
        "attributes": "attributes",
    }

    data_type: str | Unset | None
    attributes: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        data_type: str | Unset | None = UNSET,
        attributes: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.data_type = data_type
        self.attributes = attributes
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobInputConstraint:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.data_type = get("data_type", UNSET)
        self.attributes = get("attributes", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.data_type
        if v is not UNSET:
            out["data_type"] = v
        v = self.attributes
        if v is not UNSET:
            out["attributes"] = v
        return out


_KEYS = frozenset(TrainingJobInputConstraint.__wire_names__)
