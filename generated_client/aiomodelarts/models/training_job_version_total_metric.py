# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVersionTotalMetric`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobVersionTotalMetric(BaseModel):
    """Evaluation metrics over all classes.

    Attributes:
        total_metric_meta: Reserved for future use.
        total_reserved_data: Reserved for future use.
        total_metric_values: Scores over all classes.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "total_metric_meta": "total_metric_meta",
        "total_reserved_data": "total_reserved_data",
        "total_metric_values": "total_metric_values",
    }

    total_metric_meta: dict[str, Any] | Unset | None
    total_reserved_data: dict[str, Any] | Unset | None
    total_metric_values: TrainingJobVersionTotalScores | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        total_metric_meta: dict[str, Any] | Unset | None = UNSET,
        total_reserved_data: dict[str, Any] | Unset | None = UNSET,
        total_metric_values: TrainingJobVersionTotalScores | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.total_metric_meta = total_metric_meta
        self.total_reserved_data = total_reserved_data
        self.total_metric_values = total_metric_values
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobVersionTotalMetric:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.total_metric_meta = get("total_metric_meta", UNSET)
        self.total_reserved_data = get("total_reserved_data", UNSET)
        v = get("total_metric_values", UNSET)
        self.total_metric_values = TrainingJobVersionTotalScores.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.total_metric_meta
        if v is not UNSET:
            out["total_metric_meta"] = {k0: to_wire(i0) for k0, i0 in v.items()} if v.__class__ is dict else to_wire(v)
        v = self.total_reserved_data
        if v is not UNSET:
            out["total_reserved_data"] = (
                {k0: to_wire(i0) for k0, i0 in v.items()} if v.__class__ is dict else to_wire(v)
            )
        v = self.total_metric_values
        if v is not UNSET:
            out["total_metric_values"] = v.to_dict() if v.__class__ is TrainingJobVersionTotalScores else to_wire(v)
        return out


_KEYS = frozenset(TrainingJobVersionTotalMetric.__wire_names__)
from .training_job_version_total_scores import TrainingJobVersionTotalScores  # noqa: E402
