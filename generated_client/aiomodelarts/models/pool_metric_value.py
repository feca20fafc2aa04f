# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolMetricValue`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolMetricValue(BaseModel):
    """An aggregated value of a metric.

    Attributes:
        statistic: Aggregation of the measurements in the period.
        value: Result in the unit of the data point, or -1 if data is missing.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "statistic": "statistic",
        "value": "value",
    }

    statistic: PoolMetricStatistic | str | Unset | None
    value: float | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        statistic: PoolMetricStatistic | str | Unset | None,
        value: float | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.statistic = statistic
        self.value = value
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolMetricValue:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("statistic", UNSET)
        self.statistic = PoolMetricStatistic.of(v)
        self.value = get("value", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.statistic
        if v is not UNSET:
            out["statistic"] = to_wire(v)
        v = self.value
        if v is not UNSET:
            out["value"] = v
        return out


_KEYS = frozenset(PoolMetricValue.__wire_names__)
from .pool_metric_statistic import PoolMetricStatistic  # noqa: E402
