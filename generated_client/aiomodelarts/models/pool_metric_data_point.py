# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolMetricDataPoint`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolMetricDataPoint(BaseModel):
    """Metric values of one period.

    Attributes:
        timestamp: Start of the period, in milliseconds since 1970.
        unit: Unit of the values, such as Percent or Megabytes. Can be empty.
        statistics: Values of the period, one per aggregation.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "timestamp": "timestamp",
        "unit": "unit",
        "statistics": "statistics",
    }

    timestamp: int | Unset | None
    unit: str | Unset | None
    statistics: list[PoolMetricValue] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        timestamp: int | Unset | None,
        unit: str | Unset | None,
        statistics: list[PoolMetricValue] | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.timestamp = timestamp
        self.unit = unit
        self.statistics = statistics
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolMetricDataPoint:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.timestamp = get("timestamp", UNSET)
        self.unit = get("unit", UNSET)
        v = get("statistics", UNSET)
        self.statistics = (
            [PoolMetricValue.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.timestamp
        if v is not UNSET:
            out["timestamp"] = v
        v = self.unit
        if v is not UNSET:
            out["unit"] = v
        v = self.statistics
        if v is not UNSET:
            out["statistics"] = (
                [i0.to_dict() if i0.__class__ is PoolMetricValue else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(PoolMetricDataPoint.__wire_names__)
from .pool_metric_value import PoolMetricValue  # noqa: E402
