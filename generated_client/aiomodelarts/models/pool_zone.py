# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolZone`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolZone(BaseModel):
    """Nodes in an availability zone.

    Attributes:
        az: Name of the availability zone.
        count: Number of nodes in the zone.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "az": "az",
        "count": "count",
    }

    az: str | Unset | None
    count: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        az: str | Unset | None,
        count: int | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.az = az
        self.count = count
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolZone:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.az = get("az", UNSET)
        self.count = get("count", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.az
        if v is not UNSET:
            out["az"] = v
        v = self.count
        if v is not UNSET:
            out["count"] = v
        return out


_KEYS = frozenset(PoolZone.__wire_names__)
