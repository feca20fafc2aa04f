# Generated from spec/ by `make generate`; do not edit.
"""The model `VirtualResourceTemplateSpec`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class VirtualResourceTemplateSpec(BaseModel):
    """Total resources of an NPU, and its parts.

    Attributes:
        resources: Amounts of resources, such as AICORE, AICPU and memory.
        resource_key: Resource name of the whole NPU in the cluster.
        virtual_resources: Parts of the NPU. Some services return them in the spec.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "resources": "resources",
        "resourceKey": "resource_key",
        "virtualResources": "virtual_resources",
    }

    resources: dict[str, int | str] | Unset | None
    resource_key: str | Unset | None
    virtual_resources: list[VirtualResource] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        resources: dict[str, int | str] | Unset | None,
        resource_key: str | Unset | None = UNSET,
        virtual_resources: list[VirtualResource] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.resources = resources
        self.resource_key = resource_key
        self.virtual_resources = virtual_resources
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> VirtualResourceTemplateSpec:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.resources = get("resources", UNSET)
        self.resource_key = get("resourceKey", UNSET)
        v = get("virtualResources", UNSET)
        self.virtual_resources = (
            [VirtualResource.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.resources
        if v is not UNSET:
            out["resources"] = {k0: to_wire(i0) for k0, i0 in v.items()} if v.__class__ is dict else to_wire(v)
        v = self.resource_key
        if v is not UNSET:
            out["resourceKey"] = v
        v = self.virtual_resources
        if v is not UNSET:
            out["virtualResources"] = (
                [i0.to_dict() if i0.__class__ is VirtualResource else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(VirtualResourceTemplateSpec.__wire_names__)
from .virtual_resource import VirtualResource  # noqa: E402
