# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVersionClass`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobVersionClass(BaseModel):
    """A class predicted by the model.

    Attributes:
        class_id: ID of the class.
        class_name: Label of the class.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "class_id": "class_id",
        "class_name": "class_name",
    }

    class_id: str | int | Unset | None
    class_name: str | int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        class_id: str | int | Unset | None = UNSET,
        class_name: str | int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.class_id = class_id
        self.class_name = class_name
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobVersionClass:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.class_id = get("class_id", UNSET)
        self.class_name = get("class_name", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.class_id
        if v is not UNSET:
            out["class_id"] = to_wire(v)
        v = self.class_name
        if v is not UNSET:
            out["class_name"] = to_wire(v)
        return out


_KEYS = frozenset(TrainingJobVersionClass.__wire_names__)
