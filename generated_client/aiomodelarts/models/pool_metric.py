# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolMetric`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolMetric(BaseModel):
    """A metric and its values over time.

    Attributes:
        metric: Name and source of the metric.
        data_points: Values of the metric, one entry per period.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "metric": "metric",
        "dataPoints": "data_points",
    }

    metric: PoolMetricSource | Unset | None
    data_points: list[PoolMetricDataPoint] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        metric: PoolMetricSource | Unset | None,
        data_points: list[PoolMetricDataPoint] | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.metric = metric
        self.data_points = data_points
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolMetric:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("metric", UNSET)
        self.metric = PoolMetricSource.from_dict(v) if v.__class__ is dict else v
        v = get("dataPoints", UNSET)
        self.data_points = (
            [PoolMetricDataPoint.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.metric
        if v is not UNSET:
            out["metric"] = v.to_dict() if v.__class__ is PoolMetricSource else to_wire(v)
        v = self.data_points
        if v is not UNSET:
            out["dataPoints"] = (
                [i0.to_dict() if i0.__class__ is PoolMetricDataPoint else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(PoolMetric.__wire_names__)
from .pool_metric_data_point import PoolMetricDataPoint  # noqa: E402
from .pool_metric_source import PoolMetricSource  # noqa: E402
