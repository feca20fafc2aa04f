# Generated from spec/ by `make generate`; do not edit.
"""The model `ClusterServicesCount`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ClusterServicesCount(BaseModel):
    """Number of services in a pool, by type.

    Attributes:
        realtime_count: Number of real-time services.
        batch_count: Number of batch services.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "realtime_count": "realtime_count",
        "batch_count": "batch_count",
    }

    realtime_count: int | Unset | None
    batch_count: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        realtime_count: int | Unset | None = UNSET,
        batch_count: int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.realtime_count = realtime_count
        self.batch_count = batch_count
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ClusterServicesCount:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.realtime_count = get("realtime_count", UNSET)
        self.batch_count = get("batch_count", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.realtime_count
        if v is not UNSET:
            out["realtime_count"] = v
        v = self.batch_count
        if v is not UNSET:
            out["batch_count"] = v
        return out


_KEYS = frozenset(ClusterServicesCount.__wire_names__)
