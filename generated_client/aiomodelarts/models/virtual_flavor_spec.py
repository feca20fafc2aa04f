# Generated from spec/ by `make generate`; do not edit.
"""The model `VirtualFlavorSpec`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class VirtualFlavorSpec(BaseModel):
    """Hardware of a flavor that contains part of an NPU.

    Attributes:
        type: Type of the flavor, such as Logical.
        cpu_arch: Architecture of the processors.
        cpu: Number of processor cores, as a string.
        memory: Amount of memory, either in GiB or with a unit, such as 32Gi.
        npu: Part of an NPU in the flavor.
        virtual_resource_template_name: Name of the template that divides the NPU.
        visibility: Visibility of the flavor in the console, such as invisible.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "cpuArch": "cpu_arch",
        "cpu": "cpu",
        "memory": "memory",
        "npu": "npu",
        "virtualResourceTemplateName": "virtual_resource_template_name",
        "visibility": "visibility",
    }

    type: str | Unset | None
    cpu_arch: ResourceFlavorCpuArch | str | Unset | None
    cpu: str | Unset | None
    memory: str | Unset | None
    npu: VirtualFlavorNpu | Unset | None
    virtual_resource_template_name: str | Unset | None
    visibility: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        type: str | Unset | None,
        cpu_arch: ResourceFlavorCpuArch | str | Unset | None,
        cpu: str | Unset | None,
        memory: str | Unset | None,
        npu: VirtualFlavorNpu | Unset | None = UNSET,
        virtual_resource_template_name: str | Unset | None = UNSET,
        visibility: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.cpu_arch = cpu_arch
        self.cpu = cpu
        self.memory = memory
        self.npu = npu
        self.virtual_resource_template_name = virtual_resource_template_name
        self.visibility = visibility
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> VirtualFlavorSpec:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.type = get("type", UNSET)
        v = get("cpuArch", UNSET)
        self.cpu_arch = ResourceFlavorCpuArch.of(v)
        self.cpu = get("cpu", UNSET)
        self.memory = get("memory", UNSET)
        v = get("npu", UNSET)
        self.npu = VirtualFlavorNpu.from_dict(v) if v.__class__ is dict else v
        self.virtual_resource_template_name = get("virtualResourceTemplateName", UNSET)
        self.visibility = get("visibility", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.type
        if v is not UNSET:
            out["type"] = v
        v = self.cpu_arch
        if v is not UNSET:
            out["cpuArch"] = to_wire(v)
        v = self.cpu
        if v is not UNSET:
            out["cpu"] = v
        v = self.memory
        if v is not UNSET:
            out["memory"] = v
        v = self.npu
        if v is not UNSET:
            out["npu"] = v.to_dict() if v.__class__ is VirtualFlavorNpu else to_wire(v)
        v = self.virtual_resource_template_name
        if v is not UNSET:
            out["virtualResourceTemplateName"] = v
        v = self.visibility
        if v is not UNSET:
            out["visibility"] = v
        return out


_KEYS = frozenset(VirtualFlavorSpec.__wire_names__)
from .resource_flavor_cpu_arch import ResourceFlavorCpuArch  # noqa: E402
from .virtual_flavor_npu import VirtualFlavorNpu  # noqa: E402
