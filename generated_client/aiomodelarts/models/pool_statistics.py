# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolStatistics`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolStatistics(BaseModel):
    """Number of pools in each state.

    Attributes:
        statistics: Number of pools in each state.
        operation_time: Time of the count, as a string with nanoseconds and time zone.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "statistics": "statistics",
        "operationTime": "operation_time",
    }

    statistics: PoolCounts | Unset | None
    operation_time: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        statistics: PoolCounts | Unset | None,
        operation_time: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.statistics = statistics
        self.operation_time = operation_time
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolStatistics:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("statistics", UNSET)
        self.statistics = PoolCounts.from_dict(v) if v.__class__ is dict else v
        self.operation_time = get("operationTime", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.statistics
        if v is not UNSET:
            out["statistics"] = v.to_dict() if v.__class__ is PoolCounts else to_wire(v)
        v = self.operation_time
        if v is not UNSET:
            out["operationTime"] = v
        return out


_KEYS = frozenset(PoolStatistics.__wire_names__)
from .pool_counts import PoolCounts  # noqa: E402
