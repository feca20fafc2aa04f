# Generated from spec/ by `make generate`; do not edit.
"""The model `VisualizationJob`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import integer, to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class VisualizationJob(BaseModel):
    """A visualization job, or the error that prevented the service from returning it.

    Attributes:
        job_id: ID of the visualization job.
        job_name: Name of the job, unique in the project.
        job_desc: Description of the job.
        status: State of the visualization job.
        create_time: Creation time, in milliseconds since 1970.
        duration: Run time, in milliseconds.
        service_url: URL of the job's web page.
        train_url: OBS folder of the displayed summary files.
        resource_id: ID of the compute resource for billing.
        error_code: Error code. Absent on success.
        error_message: Error message. Absent on success.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "job_id": "job_id",
        "job_name": "job_name",
        "job_desc": "job_desc",
        "status": "status",
        "create_time": "create_time",
        "duration": "duration",
        "service_url": "service_url",
        "train_url": "train_url",
        "resource_id": "resource_id",
        "error_code": "error_code",
        "error_message": "error_message",
    }

    job_id: int | Unset | None
    job_name: str | Unset | None
    job_desc: str | Unset | None
    status: JobStatus | int | Unset | None
    create_time: int | Unset | None
    duration: int | Unset | None
    service_url: str | Unset | None
    train_url: str | Unset | None
    resource_id: str | Unset | None
    error_code: str | Unset | None
    error_message: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        job_id: int | Unset | None,
        job_name: str | Unset | None,
        status: JobStatus | int | Unset | None,
        create_time: int | Unset | None,
        duration: int | Unset | None,
        job_desc: str | Unset | None = UNSET,
        service_url: str | Unset | None = UNSET,
        train_url: str | Unset | None = UNSET,
        resource_id: str | Unset | None = UNSET,
        error_code: str | Unset | None = UNSET,
        error_message: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.job_id = job_id
        self.job_name = job_name
        self.job_desc = job_desc
        self.status = status
        self.create_time = create_time
        self.duration = duration
        self.service_url = service_url
        self.train_url = train_url
        self.resource_id = resource_id
        self.error_code = error_code
        self.error_message = error_message
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> VisualizationJob:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("job_id", UNSET)
        self.job_id = v if v.__class__ is int else integer(v)
        self.job_name = get("job_name", UNSET)
        self.job_desc = get("job_desc", UNSET)
        v = get("status", UNSET)
        self.status = JobStatus.of(integer(v))
        v = get("create_time", UNSET)
        self.create_time = v if v.__class__ is int else integer(v)
        self.duration = get("duration", UNSET)
        self.service_url = get("service_url", UNSET)
        self.train_url = get("train_url", UNSET)
        self.resource_id = get("resource_id", UNSET)
        self.error_code = get("error_code", UNSET)
        self.error_message = get("error_message", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.job_id
        if v is not UNSET:
            out["job_id"] = v
        v = self.job_name
        if v is not UNSET:
            out["job_name"] = v
        v = self.job_desc
        if v is not UNSET:
            out["job_desc"] = v
        v = self.status
        if v is not UNSET:
            out["status"] = to_wire(v)
        v = self.create_time
        if v is not UNSET:
            out["create_time"] = v
        v = self.duration
        if v is not UNSET:
            out["duration"] = v
        v = self.service_url
        if v is not UNSET:
            out["service_url"] = v
        v = self.train_url
        if v is not UNSET:
            out["train_url"] = v
        v = self.resource_id
        if v is not UNSET:
            out["resource_id"] = v
        v = self.error_code
        if v is not UNSET:
            out["error_code"] = v
        v = self.error_message
        if v is not UNSET:
            out["error_message"] = v
        return out


_KEYS = frozenset(VisualizationJob.__wire_names__)
from .job_status import JobStatus  # noqa: E402
