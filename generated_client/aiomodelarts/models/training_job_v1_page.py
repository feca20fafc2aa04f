# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobV1Page`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobV1Page(BaseModel):
    """One page of training jobs.

    Attributes:
        is_success: Whether the request succeeded. The client raises an exception if it is false.
        error_code: Error code. Absent on success.
        error_message: Error message. Absent on success.
        job_total_count: Total number of matches.
        job_count_limit: Number of jobs that can still be created.
        quotas: Maximum number of jobs in the project.
        jobs: Training jobs on this page.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "is_success": "is_success",
        "error_code": "error_code",
        "error_message": "error_message",
        "job_total_count": "job_total_count",
        "job_count_limit": "job_count_limit",
        "quotas": "quotas",
        "jobs": "jobs",
    }

    is_success: bool | Unset | None
    error_code: str | Unset | None
    error_message: str | Unset | None
    job_total_count: int | Unset | None
    job_count_limit: int | Unset | None
    quotas: int | Unset | None
    jobs: list[TrainingJobV1Summary] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        is_success: bool | Unset | None,
        job_total_count: int | Unset | None,
        jobs: list[TrainingJobV1Summary] | Unset | None,
        error_code: str | Unset | None = UNSET,
        error_message: str | Unset | None = UNSET,
        job_count_limit: int | Unset | None = UNSET,
        quotas: int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.is_success = is_success
        self.error_code = error_code
        self.error_message = error_message
        self.job_total_count = job_total_count
        self.job_count_limit = job_count_limit
        self.quotas = quotas
        self.jobs = jobs
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobV1Page:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.is_success = get("is_success", UNSET)
        self.error_code = get("error_code", UNSET)
        self.error_message = get("error_message", UNSET)
        self.job_total_count = get("job_total_count", UNSET)
        self.job_count_limit = get("job_count_limit", UNSET)
        self.quotas = get("quotas", UNSET)
        v = get("jobs", UNSET)
        self.jobs = (
            [TrainingJobV1Summary.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
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
        v = self.is_success
        if v is not UNSET:
            out["is_success"] = v
        v = self.error_code
        if v is not UNSET:
            out["error_code"] = v
        v = self.error_message
        if v is not UNSET:
            out["error_message"] = v
        v = self.job_total_count
        if v is not UNSET:
            out["job_total_count"] = v
        v = self.job_count_limit
        if v is not UNSET:
            out["job_count_limit"] = v
        v = self.quotas
        if v is not UNSET:
            out["quotas"] = v
        v = self.jobs
        if v is not UNSET:
            out["jobs"] = (
                [i0.to_dict() if i0.__class__ is TrainingJobV1Summary else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(TrainingJobV1Page.__wire_names__)
from .training_job_v1_summary import TrainingJobV1Summary  # noqa: E402
