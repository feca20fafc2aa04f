# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobSpec`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobSpec(BaseModel):
    """Machines, storage and scheduling rules of a job.

    Attributes:
        resource: Machines that the job runs on.
        volumes: Storage mounted in the containers.
        log_export_path: Location where the logs are stored.
        schedule_policy: Rules for allocating machines to the job.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "resource": "resource",
        "volumes": "volumes",
        "log_export_path": "log_export_path",
        "schedule_policy": "schedule_policy",
    }

    resource: TrainingJobResource | Unset | None
    volumes: list[TrainingJobVolume] | Unset | None
    log_export_path: TrainingJobLogExportPath | Unset | None
    schedule_policy: TrainingJobSchedulePolicy | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        resource: TrainingJobResource | Unset | None,
        volumes: list[TrainingJobVolume] | Unset | None = UNSET,
        log_export_path: TrainingJobLogExportPath | Unset | None = UNSET,
        schedule_policy: TrainingJobSchedulePolicy | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.resource = resource
        self.volumes = volumes
        self.log_export_path = log_export_path
        self.schedule_policy = schedule_policy
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobSpec:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("resource", UNSET)
        self.resource = TrainingJobResource.from_dict(v) if v.__class__ is dict else v
        v = get("volumes", UNSET)
        self.volumes = (
            [TrainingJobVolume.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("log_export_path", UNSET)
        self.log_export_path = TrainingJobLogExportPath.from_dict(v) if v.__class__ is dict else v
        v = get("schedule_policy", UNSET)
        self.schedule_policy = TrainingJobSchedulePolicy.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.resource
        if v is not UNSET:
            out["resource"] = v.to_dict() if v.__class__ is TrainingJobResource else to_wire(v)
        v = self.volumes
        if v is not UNSET:
            out["volumes"] = (
                [i0.to_dict() if i0.__class__ is TrainingJobVolume else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.log_export_path
        if v is not UNSET:
            out["log_export_path"] = v.to_dict() if v.__class__ is TrainingJobLogExportPath else to_wire(v)
        v = self.schedule_policy
        if v is not UNSET:
            out["schedule_policy"] = v.to_dict() if v.__class__ is TrainingJobSchedulePolicy else to_wire(v)
        return out


_KEYS = frozenset(TrainingJobSpec.__wire_names__)
from .training_job_log_export_path import TrainingJobLogExportPath  # noqa: E402
from .training_job_resource import TrainingJobResource  # noqa: E402
from .training_job_schedule_policy import TrainingJobSchedulePolicy  # noqa: E402
from .training_job_volume import TrainingJobVolume  # noqa: E402
