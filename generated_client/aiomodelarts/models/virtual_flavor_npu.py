# Generated from spec/ by `make generate`; do not edit.
"""The model `VirtualFlavorNpu`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class VirtualFlavorNpu(BaseModel):
    """Part of an NPU in a flavor.

    Attributes:
        type: Name of the part in the template.
        size: Number of parts, as a string. Always 1.
        resource_key: Resource name of the part in the cluster.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "size": "size",
        "resourceKey": "resource_key",
    }

    type: str | Unset | None
    size: str | Unset | None
    resource_key: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        type: str | Unset | None = UNSET,
        size: str | Unset | None = UNSET,
        resource_key: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.size = size
        self.resource_key = resource_key
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> VirtualFlavorNpu:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.type = get("type", UNSET)
        self.size = get("size", UNSET)
        self.resource_key = get("resourceKey", UNSET)
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
        v = self.resource_key
        if v is not UNSET:
            out["resourceKey"] = v
        return out


_KEYS = frozenset(VirtualFlavorNpu.__wire_names__)
