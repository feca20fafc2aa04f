# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVersionPage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import integer, to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobVersionPage(BaseModel):
    """One page of versions of a training job.

    Attributes:
        is_success: Whether the request succeeded. The client raises an exception if it is false.
        error_code: Error code. Absent on success.
        error_message: Error message. Absent on success.
        job_id: ID of the training job.
        job_name: Name of the job, unique in the project.
        job_desc: Description of the job.
        version_count: Total number of versions of the job.
        versions: Versions on this page.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "is_success": "is_success",
        "error_code": "error_code",
        "error_message": "error_message",
        "job_id": "job_id",
        "job_name": "job_name",
        "job_desc": "job_desc",
        "version_count": "version_count",
        "versions": "versions",
    }

    is_success: bool | Unset | None
    error_code: str | Unset | None
    error_message: str | Unset | None
    job_id: int | Unset | None
    job_name: str | Unset | None
    job_desc: str | Unset | None
    version_count: int | Unset | None
    versions: list[TrainingJobVersionSummary] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        is_success: bool | Unset | None,
        job_id: int | Unset | None,
        job_name: str | Unset | None,
        version_count: int | Unset | None,
        versions: list[TrainingJobVersionSummary] | Unset | None,
        error_code: str | Unset | None = UNSET,
        error_message: str | Unset | None = UNSET,
        job_desc: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.is_success = is_success
        self.error_code = error_code
        self.error_message = error_message
        self.job_id = job_id
        self.job_name = job_name
        self.job_desc = job_desc
        self.version_count = version_count
        self.versions = versions
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobVersionPage:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.is_success = get("is_success", UNSET)
        self.error_code = get("error_code", UNSET)
        self.error_message = get("error_message", UNSET)
        v = get("job_id", UNSET)
        self.job_id = v if v.__class__ is int else integer(v)
        self.job_name = get("job_name", UNSET)
        self.job_desc = get("job_desc", UNSET)
        self.version_count = get("version_count", UNSET)
        v = get("versions", UNSET)
        self.versions = (
            [TrainingJobVersionSummary.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
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
        v = self.job_id
        if v is not UNSET:
            out["job_id"] = v
        v = self.job_name
        if v is not UNSET:
            out["job_name"] = v
        v = self.job_desc
        if v is not UNSET:
            out["job_desc"] = v
        v = self.version_count
        if v is not UNSET:
            out["version_count"] = v
        v = self.versions
        if v is not UNSET:
            out["versions"] = (
                [i0.to_dict() if i0.__class__ is TrainingJobVersionSummary else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(TrainingJobVersionPage.__wire_names__)
from .training_job_version_summary import TrainingJobVersionSummary  # noqa: E402
