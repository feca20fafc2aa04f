# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobFlavorInfo`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobFlavorInfo(BaseModel):
    """Hardware of a machine.

    Attributes:
        max_num: Maximum number of these machines in a job. 1 means that distributed training is not possible.
        cpu: Processors of the machine.
        gpu: GPUs of the machine. Absent if it has none.
        npu: NPUs of the machine. Absent if it has none.
        memory: Main memory of the machine.
        disk: Disk space of the machine.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "max_num": "max_num",
        "cpu": "cpu",
        "gpu": "gpu",
        "npu": "npu",
        "memory": "memory",
        "disk": "disk",
    }

    max_num: int | Unset | None
    cpu: TrainingJobCpu | Unset | None
    gpu: TrainingJobAccelerator | Unset | None
    npu: TrainingJobAccelerator | Unset | None
    memory: TrainingJobCapacity | Unset | None
    disk: TrainingJobCapacity | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        cpu: TrainingJobCpu | Unset | None,
        memory: TrainingJobCapacity | Unset | None,
        max_num: int | Unset | None = UNSET,
        gpu: TrainingJobAccelerator | Unset | None = UNSET,
        npu: TrainingJobAccelerator | Unset | None = UNSET,
        disk: TrainingJobCapacity | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.max_num = max_num
        self.cpu = cpu
        self.gpu = gpu
        self.npu = npu
        self.memory = memory
        self.disk = disk
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobFlavorInfo:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.max_num = get("max_num", UNSET)
        v = get("cpu", UNSET)
        self.cpu = TrainingJobCpu.from_dict(v) if v.__class__ is dict else v
        v = get("gpu", UNSET)
        self.gpu = TrainingJobAccelerator.from_dict(v) if v.__class__ is dict else v
        v = get("npu", UNSET)
        self.npu = TrainingJobAccelerator.from_dict(v) if v.__class__ is dict else v
        v = get("memory", UNSET)
        self.memory = TrainingJobCapacity.from_dict(v) if v.__class__ is dict else v
        v = get("disk", UNSET)
        self.disk = TrainingJobCapacity.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.max_num
        if v is not UNSET:
            out["max_num"] = v
        v = self.cpu
        if v is not UNSET:
            out["cpu"] = v.to_dict() if v.__class__ is TrainingJobCpu else to_wire(v)
        v = self.gpu
        if v is not UNSET:
            out["gpu"] = v.to_dict() if v.__class__ is TrainingJobAccelerator else to_wire(v)
        v = self.npu
        if v is not UNSET:
            out["npu"] = v.to_dict() if v.__class__ is TrainingJobAccelerator else to_wire(v)
        v = self.memory
        if v is not UNSET:
            out["memory"] = v.to_dict() if v.__class__ is TrainingJobCapacity else to_wire(v)
        v = self.disk
        if v is not UNSET:
            out["disk"] = v.to_dict() if v.__class__ is TrainingJobCapacity else to_wire(v)
        return out


_KEYS = frozenset(TrainingJobFlavorInfo.__wire_names__)
from .training_job_accelerator import TrainingJobAccelerator  # noqa: E402
from .training_job_capacity import TrainingJobCapacity  # noqa: E402
from .training_job_cpu import TrainingJobCpu  # noqa: E402
