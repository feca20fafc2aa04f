# Generated from spec/ by `make generate`; do not edit.
"""The model `VirtualResource`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class VirtualResource(BaseModel):
    """Part that an NPU can be divided into.

    Attributes:
        name: Name of the part. Flavors refer to it in the type of their NPU.
        resources: Amounts of resources in the part, such as AICORE, AICPU and memory.
        resource_key: Resource name of the part in the cluster.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "resources": "resources",
        "resourceKey": "resource_key",
    }

    name: str | Unset | None
    resources: dict[str, int | str] | Unset | None
    resource_key: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        name: str | Unset | None,
        resources: dict[str, int | str] | Unset | None,
        resource_key: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.resources = resources
        self.resource_key = resource_key
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> VirtualResource:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.name = get("name", UNSET)
        self.resources = get("resources", UNSET)
        self.resource_key = get("resourceKey", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.resources
        if v is not UNSET:
            out["resources"] = {k0: to_wire(i0) for k0, i0 in v.items()} if v.__class__ is dict else to_wire(v)
        v = self.resource_key
        if v is not UNSET:
            out["resourceKey"] = v
        return out


_KEYS = frozenset(VirtualResource.__wire_names__)
