# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobStatus`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobStatus(BaseModel):
    """State of a training job, with its tasks and runs.

    Attributes:
        phase: Current state of the job.
        secondary_phase: Detailed state of the job. Its values change between releases, so do not rely on them.
        duration: Running time of the job, in milliseconds.
        node_count_metrics: Number of machines over time, as pairs of a time in milliseconds since 1970 and a count.
            null if the job never ran.
        tasks: Names of the tasks, such as worker-0. Required to get logs and metrics.
        start_time: Start time, in milliseconds since 1970. 0 if the job has not started.
        task_statuses: Exit codes and messages of the tasks.
        running_records: Runs of the job between interruptions, with the recovery methods.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "phase": "phase",
        "secondary_phase": "secondary_phase",
        "duration": "duration",
        "node_count_metrics": "node_count_metrics",
        "tasks": "tasks",
        "start_time": "start_time",
        "task_statuses": "task_statuses",
        "running_records": "running_records",
    }

    phase: TrainingJobPhase | str | Unset | None
    secondary_phase: TrainingJobSecondaryPhase | str | Unset | None
    duration: int | Unset | None
    node_count_metrics: list[list[int]] | Unset | None
    tasks: list[str] | Unset | None
    start_time: int | Unset | None
    task_statuses: list[TrainingJobTaskStatus] | Unset | None
    running_records: list[TrainingJobRunningRecord] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        phase: TrainingJobPhase | str | Unset | None,
        secondary_phase: TrainingJobSecondaryPhase | str | Unset | None,
        duration: int | Unset | None,
        tasks: list[str] | Unset | None,
        start_time: int | Unset | None,
        node_count_metrics: list[list[int]] | Unset | None = UNSET,
        task_statuses: list[TrainingJobTaskStatus] | Unset | None = UNSET,
        running_records: list[TrainingJobRunningRecord] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.phase = phase
        self.secondary_phase = secondary_phase
        self.duration = duration
        self.node_count_metrics = node_count_metrics
        self.tasks = tasks
        self.start_time = start_time
        self.task_statuses = task_statuses
        self.running_records = running_records
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobStatus:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("phase", UNSET)
        self.phase = TrainingJobPhase.of(v)
        v = get("secondary_phase", UNSET)
        self.secondary_phase = TrainingJobSecondaryPhase.of(v)
        self.duration = get("duration", UNSET)
        self.node_count_metrics = get("node_count_metrics", UNSET)
        self.tasks = get("tasks", UNSET)
        self.start_time = get("start_time", UNSET)
        v = get("task_statuses", UNSET)
        self.task_statuses = (
            [TrainingJobTaskStatus.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        v = get("running_records", UNSET)
        self.running_records = (
            [TrainingJobRunningRecord.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
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
        v = self.phase
        if v is not UNSET:
            out["phase"] = to_wire(v)
        v = self.secondary_phase
        if v is not UNSET:
            out["secondary_phase"] = to_wire(v)
        v = self.duration
        if v is not UNSET:
            out["duration"] = v
        v = self.node_count_metrics
        if v is not UNSET:
            out["node_count_metrics"] = v
        v = self.tasks
        if v is not UNSET:
            out["tasks"] = v
        v = self.start_time
        if v is not UNSET:
            out["start_time"] = v
        v = self.task_statuses
        if v is not UNSET:
            out["task_statuses"] = (
                [i0.to_dict() if i0.__class__ is TrainingJobTaskStatus else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.running_records
        if v is not UNSET:
            out["running_records"] = (
                [i0.to_dict() if i0.__class__ is TrainingJobRunningRecord else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(TrainingJobStatus.__wire_names__)
from .training_job_phase import TrainingJobPhase  # noqa: E402
from .training_job_running_record import TrainingJobRunningRecord  # noqa: E402
from .training_job_secondary_phase import TrainingJobSecondaryPhase  # noqa: E402
from .training_job_task_status import TrainingJobTaskStatus  # noqa: E402
