# Generated from spec/ by `make generate`; do not edit.
"""The model `ResourceQuantities`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ResourceQuantities(BaseModel):
    """Amounts of compute resources, as strings with units.

    Attributes:
        cpu: Number of CPU cores, such as 8, or 3920m for thousandths of a core.
        memory: Amount of memory with its unit, such as 6270Mi.
        nvidia_com_gpu: Number of NVIDIA GPUs.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "cpu": "cpu",
        "memory": "memory",
        "nvidia.com/gpu": "nvidia_com_gpu",
    }

    cpu: str | Unset | None
    memory: str | Unset | None
    nvidia_com_gpu: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        cpu: str | Unset | None,
        memory: str | Unset | None,
        nvidia_com_gpu: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.cpu = cpu
        self.memory = memory
        self.nvidia_com_gpu = nvidia_com_gpu
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ResourceQuantities:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.cpu = get("cpu", UNSET)
        self.memory = get("memory", UNSET)
        self.nvidia_com_gpu = get("nvidia.com/gpu", UNSET)
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
        v = self.nvidia_com_gpu
        if v is not UNSET:
            out["nvidia.com/gpu"] = v
        return out


_KEYS = frozenset(ResourceQuantities.__wire_names__)
