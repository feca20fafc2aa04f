# Generated from spec/ by `make generate`; do not edit.
"""The model `ResourceQuota`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import integer
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ResourceQuota(BaseModel):
    """Limit and usage of a type of resource.

    Attributes:
        type: Type of resource, such as pool or network.
        quota: Maximum number of resources of this type.
        used: Current number of resources of this type.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "quota": "quota",
        "used": "used",
    }

    type: str | Unset | None
    quota: int | Unset | None
    used: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        type: str | Unset | None,
        quota: int | Unset | None,
        used: int | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.quota = quota
        self.used = used
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ResourceQuota:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.type = get("type", UNSET)
        v = get("quota", UNSET)
        self.quota = v if v.__class__ is int else integer(v)
        v = get("used", UNSET)
        self.used = v if v.__class__ is int else integer(v)
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
        v = self.quota
        if v is not UNSET:
            out["quota"] = v
        v = self.used
        if v is not UNSET:
            out["used"] = v
        return out


_KEYS = frozenset(ResourceQuota.__wire_names__)
