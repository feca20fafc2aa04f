# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobTask`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobTask(BaseModel):
    """Task of a job whose tasks differ from each other.

    Attributes:
        role: Role of the task.
        algorithm: Algorithm that the task runs.
        task_resource: Machines that the task runs on.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "role": "role",
        "algorithm": "algorithm",
        "task_resource": "task_resource",
    }

    role: str | Unset | None
    algorithm: TrainingJobTaskAlgorithm | Unset | None
    task_resource: TrainingJobFlavorDetail | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        role: str | Unset | None = UNSET,
        algorithm: TrainingJobTaskAlgorithm | Unset | None = UNSET,
        task_resource: TrainingJobFlavorDetail | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.role = role
        self.algorithm = algorithm
        self.task_resource = task_resource
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobTask:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.role = get("role", UNSET)
        v = get("algorithm", UNSET)
        self.algorithm = TrainingJobTaskAlgorithm.from_dict(v) if v.__class__ is dict else v
        v = get("task_resource", UNSET)
        self.task_resource = TrainingJobFlavorDetail.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.role
        if v is not UNSET:
            out["role"] = v
        v = self.algorithm
        if v is not UNSET:
            out["algorithm"] = v.to_dict() if v.__class__ is TrainingJobTaskAlgorithm else to_wire(v)
        v = self.task_resource
        if v is not UNSET:
            out["task_resource"] = v.to_dict() if v.__class__ is TrainingJobFlavorDetail else to_wire(v)
        return out


_KEYS = frozenset(TrainingJobTask.__wire_names__)
from .training_job_flavor_detail import TrainingJobFlavorDetail  # noqa: E402
from .training_job_task_algorithm import TrainingJobTaskAlgorithm  # noqa: E402
