# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobSchedulePolicy`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobSchedulePolicy(BaseModel):
    """Rules for allocating machines to a job.

    Attributes:
        required_affinity: Required proximity of the machines.
        priority: Priority among the waiting jobs.
        preemptible: Whether jobs of higher priority can take over the machines.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "required_affinity": "required_affinity",
        "priority": "priority",
        "preemptible": "preemptible",
    }

    required_affinity: TrainingJobAffinity | Unset | None
    priority: int | Unset | None
    preemptible: bool | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        required_affinity: TrainingJobAffinity | Unset | None = UNSET,
        priority: int | Unset | None = UNSET,
        preemptible: bool | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.required_affinity = required_affinity
        self.priority = priority
        self.preemptible = preemptible
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobSchedulePolicy:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("required_affinity", UNSET)
        self.required_affinity = TrainingJobAffinity.from_dict(v) if v.__class__ is dict else v
        self.priority = get("priority", UNSET)
        self.preemptible = get("preemptible", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.required_affinity
        if v is not UNSET:
            out["required_affinity"] = v.to_dict() if v.__class__ is TrainingJobAffinity else to_wire(v)
        v = self.priority
        if v is not UNSET:
            out["priority"] = v
        v = self.preemptible
        if v is not UNSET:
            out["preemptible"] = v
        return out


_KEYS = frozenset(TrainingJobSchedulePolicy.__wire_names__)
from .training_job_affinity import TrainingJobAffinity  # noqa: E402
