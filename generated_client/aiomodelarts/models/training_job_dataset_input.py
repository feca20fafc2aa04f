# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobDatasetInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobDatasetInput(BaseModel):
    """Dataset version that a new job reads.

    Attributes:
        id: ID of the dataset.
        version_id: ID of the dataset version.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "version_id": "version_id",
    }

    id: str | Unset | None
    version_id: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        id: str | Unset | None,
        version_id: str | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.version_id = version_id
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobDatasetInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.id = get("id", UNSET)
        self.version_id = get("version_id", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.id
        if v is not UNSET:
            out["id"] = v
        v = self.version_id
        if v is not UNSET:
            out["version_id"] = v
        return out


_KEYS = frozenset(TrainingJobDatasetInput.__wire_names__)
