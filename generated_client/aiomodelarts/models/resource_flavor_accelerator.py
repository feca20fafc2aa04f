# Generated from spec/ by `make generate`; do not edit.
"""The model `ResourceFlavorAccelerator`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ResourceFlavorAccelerator(BaseModel):
    """Accelerators of a node.

    Attributes:
        type: Model of the accelerator.
        size: Number of accelerators, as a string.
        memory: Memory of each accelerator, with its unit.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "size": "size",
        "memory": "memory",
    }

    type: str | Unset | None
    size: str | Unset | None
    memory: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        type: str | Unset | None = UNSET,
        size: str | Unset | None = UNSET,
        memory: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.size = size
        self.memory = memory
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ResourceFlavorAccelerator:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.type = get("type", UNSET)
        self.size = get("size", UNSET)
        self.memory = get("memory", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.type
        if v is not UNSET:
            out["type"] = v
        v = self.size
        if v is not UNSET:
            out["size"] = v
        v = self.memory
        if v is not UNSET:
            out["memory"] = v
        return out


_KEYS = frozenset(ResourceFlavorAccelerator.__wire_names__)
