# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVersionModelMetrics`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobVersionModelMetrics(BaseModel):
    """Validation results of a model, by class and in total.

    Attributes:
        metric: Metrics of each class.
        total_metric: Metrics over all classes.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "metric": "metric",
        "total_metric": "total_metric",
    }

    metric: list[TrainingJobVersionClassMetric] | Unset | None
    total_metric: TrainingJobVersionTotalMetric | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        metric: list[TrainingJobVersionClassMetric] | Unset | None = UNSET,
        total_metric: TrainingJobVersionTotalMetric | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.metric = metric
        self.total_metric = total_metric
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobVersionModelMetrics:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("metric", UNSET)
        self.metric = (
            [TrainingJobVersionClassMetric.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        v = get("total_metric", UNSET)
        self.total_metric = TrainingJobVersionTotalMetric.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.metric
        if v is not UNSET:
            out["metric"] = (
                [i0.to_dict() if i0.__class__ is TrainingJobVersionClassMetric else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.total_metric
        if v is not UNSET:
            out["total_metric"] = v.to_dict() if v.__class__ is TrainingJobVersionTotalMetric else to_wire(v)
        return out


_KEYS = frozenset(TrainingJobVersionModelMetrics.__wire_names__)
from .training_job_version_class_metric import TrainingJobVersionClassMetric  # noqa: E402
from .training_job_version_total_metric import TrainingJobVersionTotalMetric  # noqa: E402
