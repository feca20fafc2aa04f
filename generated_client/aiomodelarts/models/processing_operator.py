# Generated from spec/ by `make generate`; do not edit.
"""The model `ProcessingOperator`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ProcessingOperator(BaseModel):
    """Operator of a processing task, with its settings.

    Attributes:
        advanced_params_switch: Whether to use the advanced settings.
        id: ID of the operator.
        name: Name of the operator, such as AddNoise.
        params: Settings by name. Values have any simple type or are lists or maps of strings. task_type is either
            image_classification or object_detection.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "advanced_params_switch": "advanced_params_switch",
        "id": "id",
        "name": "name",
        "params": "params",
    }

    advanced_params_switch: bool | Unset | None
    id: str | Unset | None
    name: str | Unset | None
    params: dict[str, Any] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        advanced_params_switch: bool | Unset | None = UNSET,
        id: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        params: dict[str, Any] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.advanced_params_switch = advanced_params_switch
        self.id = id
        self.name = name
        self.params = params
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ProcessingOperator:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.advanced_params_switch = get("advanced_params_switch", UNSET)
        self.id = get("id", UNSET)
        self.name = get("name", UNSET)
        self.params = get("params", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.advanced_params_switch
        if v is not UNSET:
            out["advanced_params_switch"] = v
        v = self.id
        if v is not UNSET:
            out["id"] = v
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.params
        if v is not UNSET:
            out["params"] = {k0: to_wire(i0) for k0, i0 in v.items()} if v.__class__ is dict else to_wire(v)
        return out


_KEYS = frozenset(ProcessingOperator.__wire_names__)
