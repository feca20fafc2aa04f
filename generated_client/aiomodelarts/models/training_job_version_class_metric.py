# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVersionClassMetric`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobVersionClassMetric(BaseModel):
    """Evaluation metrics of a class.

    Attributes:
        metric_values: Scores of the class.
        reserved_data: Reserved for future use.
        metric_meta: ID and label of the class.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "metric_values": "metric_values",
        "reserved_data": "reserved_data",
        "metric_meta": "metric_meta",
    }

    metric_values: TrainingJobVersionClassScores | Unset | None
    reserved_data: dict[str, Any] | Unset | None
    metric_meta: TrainingJobVersionClass | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        metric_values: TrainingJobVersionClassScores | Unset | None = UNSET,
        reserved_data: dict[str, Any] | Unset | None = UNSET,
        metric_meta: TrainingJobVersionClass | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.metric_values = metric_values
        self.reserved_data = reserved_data
        self.metric_meta = metric_meta
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobVersionClassMetric:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("metric_values", UNSET)
        self.metric_values = TrainingJobVersionClassScores.from_dict(v) if v.__class__ is dict else v
        self.reserved_data = get("reserved_data", UNSET)
        v = get("metric_meta", UNSET)
        self.metric_meta = TrainingJobVersionClass.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.metric_values
        if v is not UNSET:
            out["metric_values"] = v.to_dict() if v.__class__ is TrainingJobVersionClassScores else to_wire(v)
        v = self.reserved_data
        if v is not UNSET:
            out["reserved_data"] = {k0: to_wire(i0) for k0, i0 in v.items()} if v.__class__ is dict else to_wire(v)
        v = self.metric_meta
        if v is not UNSET:
            out["metric_meta"] = v.to_dict() if v.__class__ is TrainingJobVersionClass else to_wire(v)
        return out


_KEYS = frozenset(TrainingJobVersionClassMetric.__wire_names__)
from .training_job_version_class import TrainingJobVersionClass  # noqa: E402
from .training_job_version_class_scores import TrainingJobVersionClassScores  # noqa: E402
