# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceCustomSpecInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceCustomSpecInput(BaseModel):
    """Resources to request for an instance in a dedicated resource pool.

    Attributes:
        cpu: Number of CPU cores. Rounded to two decimal places. At least 0.01.
        memory: Amount of memory, in MB.
        gpu_p4: Number of GPUs. No GPU is used by default. Rounded to two decimal places. At least 0.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "cpu": "cpu",
        "memory": "memory",
        "gpu_p4": "gpu_p4",
    }

    cpu: float | Unset | None
    memory: int | Unset | None
    gpu_p4: float | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        cpu: float | Unset | None,
        memory: int | Unset | None,
        gpu_p4: float | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.cpu = cpu
        self.memory = memory
        self.gpu_p4 = gpu_p4
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceCustomSpecInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.cpu = get("cpu", UNSET)
        self.memory = get("memory", UNSET)
        self.gpu_p4 = get("gpu_p4", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.cpu
        if v is not UNSET:
            out["cpu"] = v
        v = self.memory
        if v is not UNSET:
            out["memory"] = v
        v = self.gpu_p4
        if v is not UNSET:
            out["gpu_p4"] = v
        return out


_KEYS = frozenset(ServiceCustomSpecInput.__wire_names__)
