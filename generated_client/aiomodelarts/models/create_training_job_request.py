# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateTrainingJobRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class CreateTrainingJobRequest(BaseModel):
    """Algorithm, resources and settings of a new training job.

    Attributes:
        kind: Type of the job. Default of the service: 'job'.
        metadata: Name, workspace and description of the job.
        algorithm: Algorithm to run, identified by id, by subscription_id and item_version_id, or by code_dir and
            boot_file.
        tasks: Tasks of different types in one job. Currently has no effect.
        spec: Machines, storage and time limit of the job. Cannot be combined with tasks.
        endpoints: External access to the running job.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "kind": "kind",
        "metadata": "metadata",
        "algorithm": "algorithm",
        "tasks": "tasks",
        "spec": "spec",
        "endpoints": "endpoints",
    }

    kind: TrainingJobKind | str | Unset | None
    metadata: TrainingJobMetadataInput | Unset | None
    algorithm: TrainingJobAlgorithmInput | Unset | None
    tasks: list[TrainingJobTaskInput] | Unset | None
    spec: TrainingJobSpecInput | Unset | None
    endpoints: TrainingJobEndpointsInput | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        kind: TrainingJobKind | str | Unset | None,
        metadata: TrainingJobMetadataInput | Unset | None,
        algorithm: TrainingJobAlgorithmInput | Unset | None = UNSET,
        tasks: list[TrainingJobTaskInput] | Unset | None = UNSET,
        spec: TrainingJobSpecInput | Unset | None = UNSET,
        endpoints: TrainingJobEndpointsInput | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.metadata = metadata
        self.algorithm = algorithm
        self.tasks = tasks
        self.spec = spec
        self.endpoints = endpoints
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> CreateTrainingJobRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("kind", UNSET)
        self.kind = TrainingJobKind.of(v)
        v = get("metadata", UNSET)
        self.metadata = TrainingJobMetadataInput.from_dict(v) if v.__class__ is dict else v
        v = get("algorithm", UNSET)
        self.algorithm = TrainingJobAlgorithmInput.from_dict(v) if v.__class__ is dict else v
        v = get("tasks", UNSET)
        self.tasks = (
            [TrainingJobTaskInput.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        v = get("spec", UNSET)
        self.spec = TrainingJobSpecInput.from_dict(v) if v.__class__ is dict else v
        v = get("endpoints", UNSET)
        self.endpoints = TrainingJobEndpointsInput.from_dict(v) if v.__class__ is dict else v
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
            out["metadata"] = v.to_dict() if v.__class__ is TrainingJobMetadataInput else to_wire(v)
        v = self.algorithm
        if v is not UNSET:
            out["algorithm"] = v.to_dict() if v.__class__ is TrainingJobAlgorithmInput else to_wire(v)
        v = self.tasks
        if v is not UNSET:
            out["tasks"] = (
                [i0.to_dict() if i0.__class__ is TrainingJobTaskInput else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.spec
        if v is not UNSET:
            out["spec"] = v.to_dict() if v.__class__ is TrainingJobSpecInput else to_wire(v)
        v = self.endpoints
        if v is not UNSET:
            out["endpoints"] = v.to_dict() if v.__class__ is TrainingJobEndpointsInput else to_wire(v)
        return out


_KEYS = frozenset(CreateTrainingJobRequest.__wire_names__)
from .training_job_algorithm_input import TrainingJobAlgorithmInput  # noqa: E402
from .training_job_endpoints_input import TrainingJobEndpointsInput  # noqa: E402
from .training_job_kind import TrainingJobKind  # noqa: E402
from .training_job_metadata_input import TrainingJobMetadataInput  # noqa: E402
from .training_job_spec_input import TrainingJobSpecInput  # noqa: E402
from .training_job_task_input import TrainingJobTaskInput  # noqa: E402
