# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJob`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJob(BaseModel):
    """Run of an algorithm on data, with its state and the machines that it uses.

    Attributes:
        kind: Type of the job.
        metadata: Name, creator and creation time of the job.
        status: Current state of the job, with its tasks and runs.
        algorithm: Algorithm that the job runs.
        tasks: Tasks of the job, if they differ from each other.
        spec: Machines and storage of the job.
        endpoints: External access to the running job.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "kind": "kind",
        "metadata": "metadata",
        "status": "status",
        "algorithm": "algorithm",
        "tasks": "tasks",
        "spec": "spec",
        "endpoints": "endpoints",
    }

    kind: TrainingJobKind | str | Unset | None
    metadata: TrainingJobMetadata | Unset | None
    status: TrainingJobStatus | Unset | None
    algorithm: TrainingJobAlgorithm | Unset | None
    tasks: list[TrainingJobTask] | Unset | None
    spec: TrainingJobSpec | Unset | None
    endpoints: TrainingJobEndpoints | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        kind: TrainingJobKind | str | Unset | None,
        metadata: TrainingJobMetadata | Unset | None,
        status: TrainingJobStatus | Unset | None,
        algorithm: TrainingJobAlgorithm | Unset | None,
        spec: TrainingJobSpec | Unset | None,
        tasks: list[TrainingJobTask] | Unset | None = UNSET,
        endpoints: TrainingJobEndpoints | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.metadata = metadata
        self.status = status
        self.algorithm = algorithm
        self.tasks = tasks
        self.spec = spec
        self.endpoints = endpoints
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJob:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("kind", UNSET)
        self.kind = TrainingJobKind.of(v)
        v = get("metadata", UNSET)
        self.metadata = TrainingJobMetadata.from_dict(v) if v.__class__ is dict else v
        v = get("status", UNSET)
        self.status = TrainingJobStatus.from_dict(v) if v.__class__ is dict else v
        v = get("algorithm", UNSET)
        self.algorithm = TrainingJobAlgorithm.from_dict(v) if v.__class__ is dict else v
        v = get("tasks", UNSET)
        self.tasks = (
            [TrainingJobTask.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("spec", UNSET)
        self.spec = TrainingJobSpec.from_dict(v) if v.__class__ is dict else v
        v = get("endpoints", UNSET)
        self.endpoints = TrainingJobEndpoints.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.kind
        if v is not UNSET:
            out["kind"] = to_wire(v)
        v = self.metadata
        if v is not UNSET:
            out["metadata"] = v.to_dict() if v.__class__ is TrainingJobMetadata else to_wire(v)
        v = self.status
        if v is not UNSET:
            out["status"] = v.to_dict() if v.__class__ is TrainingJobStatus else to_wire(v)
        v = self.algorithm
        if v is not UNSET:
            out["algorithm"] = v.to_dict() if v.__class__ is TrainingJobAlgorithm else to_wire(v)
        v = self.tasks
        if v is not UNSET:
            out["tasks"] = (
                [i0.to_dict() if i0.__class__ is TrainingJobTask else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.spec
        if v is not UNSET:
            out["spec"] = v.to_dict() if v.__class__ is TrainingJobSpec else to_wire(v)
        v = self.endpoints
        if v is not UNSET:
            out["endpoints"] = v.to_dict() if v.__class__ is TrainingJobEndpoints else to_wire(v)
        return out


_KEYS = frozenset(TrainingJob.__wire_names__)
from .training_job_algorithm import TrainingJobAlgorithm  # noqa: E402
from .training_job_endpoints import TrainingJobEndpoints  # noqa: E402
from .training_job_kind import TrainingJobKind  # noqa: E402
from .training_job_metadata import TrainingJobMetadata  # noqa: E402
from .training_job_spec import TrainingJobSpec  # noqa: E402
from .training_job_status import TrainingJobStatus  # noqa: E402
from .training_job_task import TrainingJobTask  # noqa: E402
