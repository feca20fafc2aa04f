# Generated from spec/ by `make generate`; do not edit.
"""The model `ResourceQuotas`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ResourceQuotas(BaseModel):
    """Quotas of all types of resources.

    Attributes:
        resources: Quotas, one entry per type of resource.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "resources": "resources",
    }

    resources: list[ResourceQuota] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        resources: list[ResourceQuota] | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.resources = resources
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ResourceQuotas:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("resources", UNSET)
        self.resources = (
            [ResourceQuota.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
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
            out["resources"] = (
                [i0.to_dict() if i0.__class__ is ResourceQuota else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(ResourceQuotas.__wire_names__)
from .resource_quota import ResourceQuota  # noqa: E402
