# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVersionUsage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import integer, to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobVersionUsage(BaseModel):
    """State and resources of a version of a training job.

    Attributes:
        version_id: ID of the version.
        version_name: Name of the version, such as V0001.
        status: State of the version.
        create_time: Creation time, in milliseconds since 1970.
        start_time: Start time of the training, in milliseconds since 1970.
        end_time: End time of the training, in milliseconds since 1970.
        duration: Running time, in milliseconds.
        version_desc: Description of the version.
        pool_id: ID of the dedicated resource pool.
        flavor_code: Code of the machine flavor.
        npu_num: Number of NPUs of the version.
        gpu_num: Number of GPUs of the version.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "version_id": "version_id",
        "version_name": "version_name",
        "status": "status",
        "create_time": "create_time",
        "start_time": "start_time",
        "end_time": "end_time",
        "duration": "duration",
        "version_desc": "version_desc",
        "pool_id": "pool_id",
        "flavor_code": "flavor_code",
        "npu_num": "npu_num",
        "gpu_num": "gpu_num",
    }

    version_id: int | Unset | None
    version_name: str | Unset | None
    status: JobStatus | int | Unset | None
    create_time: int | Unset | None
    start_time: int | Unset | None
    end_time: int | Unset | None
    duration: int | Unset | None
    version_desc: str | Unset | None
    pool_id: str | Unset | None
    flavor_code: str | Unset | None
    npu_num: int | Unset | None
    gpu_num: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        version_id: int | Unset | None,
        version_name: str | Unset | None = UNSET,
        status: JobStatus | int | Unset | None = UNSET,
        create_time: int | Unset | None = UNSET,
        start_time: int | Unset | None = UNSET,
        end_time: int | Unset | None = UNSET,
        duration: int | Unset | None = UNSET,
        version_desc: str | Unset | None = UNSET,
        pool_id: str | Unset | None = UNSET,
        flavor_code: str | Unset | None = UNSET,
        npu_num: int | Unset | None = UNSET,
        gpu_num: int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.version_id = version_id
        self.version_name = version_name
        self.status = status
        self.create_time = create_time
        self.start_time = start_time
        self.end_time = end_time
        self.duration = duration
        self.version_desc = version_desc
        self.pool_id = pool_id
        self.flavor_code = flavor_code
        self.npu_num = npu_num
        self.gpu_num = gpu_num
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobVersionUsage:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("version_id", UNSET)
        self.version_id = v if v.__class__ is int else integer(v)
        self.version_name = get("version_name", UNSET)
        v = get("status", UNSET)
        self.status = JobStatus.of(integer(v))
        v = get("create_time", UNSET)
        self.create_time = v if v.__class__ is int else integer(v)
        self.start_time = get("start_time", UNSET)
        self.end_time = get("end_time", UNSET)
        self.duration = get("duration", UNSET)
        self.version_desc = get("version_desc", UNSET)
        self.pool_id = get("pool_id", UNSET)
        self.flavor_code = get("flavor_code", UNSET)
        self.npu_num = get("npu_num", UNSET)
        self.gpu_num = get("gpu_num", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.version_id
        if v is not UNSET:
            out["version_id"] = v
        v = self.version_name
        if v is not UNSET:
            out["version_name"] = v
        v = self.status
        if v is not UNSET:
            out["status"] = to_wire(v)
        v = self.create_time
        if v is not UNSET:
            out["create_time"] = v
        v = self.start_time
        if v is not UNSET:
            out["start_time"] = v
        v = self.end_time
        if v is not UNSET:
            out["end_time"] = v
        v = self.duration
        if v is not UNSET:
            out["duration"] = v
        v = self.version_desc
        if v is not UNSET:
            out["version_desc"] = v
        v = self.pool_id
        if v is not UNSET:
            out["pool_id"] = v
        v = self.flavor_code
        if v is not UNSET:
            out["flavor_code"] = v
        v = self.npu_num
        if v is not UNSET:
            out["npu_num"] = v
        v = self.gpu_num
        if v is not UNSET:
            out["gpu_num"] = v
        return out


_KEYS = frozenset(TrainingJobVersionUsage.__wire_names__)
from .job_status import JobStatus  # noqa: E402
