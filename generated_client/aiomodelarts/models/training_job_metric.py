# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobMetric`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobMetric(BaseModel):
    """Time series of one metric.

    Attributes:
        metric: Name of the metric.
        value: Averages over one minute each, oldest first. -1 means that nothing was measured.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "metric": "metric",
        "value": "value",
    }

    metric: TrainingJobMetricName | str | Unset | None
    value: list[float] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        metric: TrainingJobMetricName | str | Unset | None,
        value: list[float] | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.metric = metric
        self.value = value
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobMetric:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("metric", UNSET)
        self.metric = TrainingJobMetricName.of(v)
        self.value = get("value", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.metric
        if v is not UNSET:
            out["metric"] = to_wire(v)
        v = self.value
        if v is not UNSET:
            out["value"] = v
        return out


_KEYS = frozenset(TrainingJobMetric.__wire_names__)
from .training_job_metric_name import TrainingJobMetricName  # noqa: E402
