# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolMetricSource`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolMetricSource(BaseModel):
    """Name and source of a metric.

    Attributes:
        metric_name: Name of the metric, such as cpuUsage.
        namespace: Type of the monitored object.
        dimensions: Dimensions that identify the monitored object.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "metricName": "metric_name",
        "namespace": "namespace",
        "dimensions": "dimensions",
    }

    metric_name: PoolMetricName | str | Unset | None
    namespace: PoolMetricNamespace | str | Unset | None
    dimensions: list[PoolMetricDimension] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        metric_name: PoolMetricName | str | Unset | None,
        namespace: PoolMetricNamespace | str | Unset | None,
        dimensions: list[PoolMetricDimension] | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.metric_name = metric_name
        self.namespace = namespace
        self.dimensions = dimensions
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolMetricSource:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("metricName", UNSET)
        self.metric_name = PoolMetricName.of(v)
        v = get("namespace", UNSET)
        self.namespace = PoolMetricNamespace.of(v)
        v = get("dimensions", UNSET)
        self.dimensions = (
            [PoolMetricDimension.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
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
        v = self.metric_name
        if v is not UNSET:
            out["metricName"] = to_wire(v)
        v = self.namespace
        if v is not UNSET:
            out["namespace"] = to_wire(v)
        v = self.dimensions
        if v is not UNSET:
            out["dimensions"] = (
                [i0.to_dict() if i0.__class__ is PoolMetricDimension else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(PoolMetricSource.__wire_names__)
from .pool_metric_dimension import PoolMetricDimension  # noqa: E402
from .pool_metric_name import PoolMetricName  # noqa: E402
from .pool_metric_namespace import PoolMetricNamespace  # noqa: E402
