# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkloadStatusCounts`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import integer
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class WorkloadStatusCounts(BaseModel):
    """Number of jobs, by state. States without jobs can be absent.

    Attributes:
        queue: Number of jobs in the queue of the pool.
        pending: Number of jobs that are being scheduled to nodes.
        abnormal: Number of jobs in an abnormal state.
        terminating: Number of jobs that are being stopped.
        creating: Number of jobs whose containers are being created.
        running: Number of jobs that are running.
        completed: Number of jobs that completed successfully.
        terminated: Number of jobs that were stopped.
        failed: Number of jobs that failed.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "Queue": "queue",
        "Pending": "pending",
        "Abnormal": "abnormal",
        "Terminating": "terminating",
        "Creating": "creating",
        "Running": "running",
        "Completed": "completed",
        "Terminated": "terminated",
        "Failed": "failed",
    }

    queue: int | Unset | None
    pending: int | Unset | None
    abnormal: int | Unset | None
    terminating: int | Unset | None
    creating: int | Unset | None
    running: int | Unset | None
    completed: int | Unset | None
    terminated: int | Unset | None
    failed: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        queue: int | Unset | None = UNSET,
        pending: int | Unset | None = UNSET,
        abnormal: int | Unset | None = UNSET,
        terminating: int | Unset | None = UNSET,
        creating: int | Unset | None = UNSET,
        running: int | Unset | None = UNSET,
        completed: int | Unset | None = UNSET,
        terminated: int | Unset | None = UNSET,
        failed: int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.queue = queue
        self.pending = pending
        self.abnormal = abnormal
        self.terminating = terminating
        self.creating = creating
        self.running = running
        self.completed = completed
        self.terminated = terminated
        self.failed = failed
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> WorkloadStatusCounts:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("Queue", UNSET)
        self.queue = v if v.__class__ is int else integer(v)
        v = get("Pending", UNSET)
        self.pending = v if v.__class__ is int else integer(v)
        v = get("Abnormal", UNSET)
        self.abnormal = v if v.__class__ is int else integer(v)
        v = get("Terminating", UNSET)
        self.terminating = v if v.__class__ is int else integer(v)
        v = get("Creating", UNSET)
        self.creating = v if v.__class__ is int else integer(v)
        v = get("Running", UNSET)
        self.running = v if v.__class__ is int else integer(v)
        v = get("Completed", UNSET)
        self.completed = v if v.__class__ is int else integer(v)
        v = get("Terminated", UNSET)
        self.terminated = v if v.__class__ is int else integer(v)
        v = get("Failed", UNSET)
        self.failed = v if v.__class__ is int else integer(v)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.queue
        if v is not UNSET:
            out["Queue"] = v
        v = self.pending
        if v is not UNSET:
            out["Pending"] = v
        v = self.abnormal
        if v is not UNSET:
            out["Abnormal"] = v
        v = self.terminating
        if v is not UNSET:
            out["Terminating"] = v
        v = self.creating
        if v is not UNSET:
            out["Creating"] = v
        v = self.running
        if v is not UNSET:
            out["Running"] = v
        v = self.completed
        if v is not UNSET:
            out["Completed"] = v
        v = self.terminated
        if v is not UNSET:
            out["Terminated"] = v
        v = self.failed
        if v is not UNSET:
            out["Failed"] = v
        return out


_KEYS = frozenset(WorkloadStatusCounts.__wire_names__)
