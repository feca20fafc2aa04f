# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobRunningRecord`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobRunningRecord(BaseModel):
    """One run of a job, from its start to the next interruption.

    Attributes:
        start_at: Start time of the run, in seconds since 1970.
        end_at: End time of the run, in seconds since 1970.
        start_type: Whether the run started on newly allocated machines or after a restart in place.
        end_reason: Reason for the end of the run.
        end_related_task: Task that caused the end of the run, such as worker-0.
        end_recover: Recovery method used after the run.
        end_recover_before_downgrade: Recovery method that was planned originally, before a coarser method was used.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "start_at": "start_at",
        "end_at": "end_at",
        "start_type": "start_type",
        "end_reason": "end_reason",
        "end_related_task": "end_related_task",
        "end_recover": "end_recover",
        "end_recover_before_downgrade": "end_recover_before_downgrade",
    }

    start_at: int | Unset | None
    end_at: int | Unset | None
    start_type: TrainingJobStartType | str | Unset | None
    end_reason: str | Unset | None
    end_related_task: str | Unset | None
    end_recover: TrainingJobRecovery | str | Unset | None
    end_recover_before_downgrade: TrainingJobRecovery | str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        start_at: int | Unset | None,
        start_type: TrainingJobStartType | str | Unset | None,
        end_at: int | Unset | None = UNSET,
        end_reason: str | Unset | None = UNSET,
        end_related_task: str | Unset | None = UNSET,
        end_recover: TrainingJobRecovery | str | Unset | None = UNSET,
        end_recover_before_downgrade: TrainingJobRecovery | str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.start_at = start_at
        self.end_at = end_at
        self.start_type = start_type
        self.end_reason = end_reason
        self.end_related_task = end_related_task
        self.end_recover = end_recover
        self.end_recover_before_downgrade = end_recover_before_downgrade
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobRunningRecord:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.start_at = get("start_at", UNSET)
        self.end_at = get("end_at", UNSET)
        v = get("start_type", UNSET)
        self.start_type = TrainingJobStartType.of(v)
        self.end_reason = get("end_reason", UNSET)
        self.end_related_task = get("end_related_task", UNSET)
        v = get("end_recover", UNSET)
        self.end_recover = TrainingJobRecovery.of(v)
        v = get("end_recover_before_downgrade", UNSET)
        self.end_recover_before_downgrade = TrainingJobRecovery.of(v)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.start_at
        if v is not UNSET:
            out["start_at"] = v
        v = self.end_at
        if v is not UNSET:
            out["end_at"] = v
        v = self.start_type
        if v is not UNSET:
            out["start_type"] = to_wire(v)
        v = self.end_reason
        if v is not UNSET:
            out["end_reason"] = v
        v = self.end_related_task
        if v is not UNSET:
            out["end_related_task"] = v
        v = self.end_recover
        if v is not UNSET:
            out["end_recover"] = to_wire(v)
        v = self.end_recover_before_downgrade
        if v is not UNSET:
            out["end_recover_before_downgrade"] = to_wire(v)
        return out


_KEYS = frozenset(TrainingJobRunningRecord.__wire_names__)
from .training_job_recovery import TrainingJobRecovery  # noqa: E402
from .training_job_start_type import TrainingJobStartType  # noqa: E402
