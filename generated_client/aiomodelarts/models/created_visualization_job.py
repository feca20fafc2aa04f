# Generated from spec/ by `make generate`; do not edit.
"""The model `CreatedVisualizationJob`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import integer, to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class CreatedVisualizationJob(BaseModel):
    """ID, state and URL of the new visualization job.

    Attributes:
        is_success: Whether the request succeeded. The client raises an exception if it is false.
        error_code: Error code. Absent on success.
        error_message: Error message. Absent on success.
        job_id: ID of the new job.
        job_name: Name of the visualization job.
        status: Initial state of the job.
        create_time: Creation time, in milliseconds since 1970.
        service_url: URL of the web page, available when the job is running.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "is_success": "is_success",
        "error_code": "error_code",
        "error_message": "error_message",
        "job_id": "job_id",
        "job_name": "job_name",
        "status": "status",
        "create_time": "create_time",
        "service_url": "service_url",
    }

    is_success: bool | Unset | None
    error_code: str | Unset | None
    error_message: str | Unset | None
    job_id: int | Unset | None
    job_name: str | Unset | None
    status: JobStatus | int | Unset | None
    create_time: int | Unset | None
    service_url: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        is_success: bool | Unset | None,
        job_id: int | Unset | None,
        job_name: str | Unset | None,
        status: JobStatus | int | Unset | None,
        create_time: int | Unset | None,
        error_code: str | Unset | None = UNSET,
        error_message: str | Unset | None = UNSET,
        service_url: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.is_success = is_success
        self.error_code = error_code
        self.error_message = error_message
        self.job_id = job_id
        self.job_name = job_name
        self.status = status
        self.create_time = create_time
        self.service_url = service_url
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> CreatedVisualizationJob:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.is_success = get("is_success", UNSET)
        self.error_code = get("error_code", UNSET)
        self.error_message = get("error_message", UNSET)
        v = get("job_id", UNSET)
        self.job_id = v if v.__class__ is int else integer(v)
        self.job_name = get("job_name", UNSET)
        v = get("status", UNSET)
        self.status = JobStatus.of(integer(v))
        v = get("create_time", UNSET)
        self.create_time = v if v.__class__ is int else integer(v)
        self.service_url = get("service_url", UNSET)
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
        v = self.status
        if v is not UNSET:
            out["status"] = to_wire(v)
        v = self.create_time
        if v is not UNSET:
            out["create_time"] = v
        v = self.service_url
        if v is not UNSET:
            out["service_url"] = v
        return out


_KEYS = frozenset(CreatedVisualizationJob.__wire_names__)
from .job_status import JobStatus  # noqa: E402
