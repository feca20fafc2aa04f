# Generated from spec/ by `make generate`; do not edit.
"""The model `ResourceFlavorSpec`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ResourceFlavorSpec(BaseModel):
    """Hardware of a node flavor.

    Attributes:
        type: Type of the flavor, such as Dedicate.
        cpu_arch: Architecture of the processors.
        cpu: Number of CPU cores, as a string.
        memory: Amount of memory, in GiB or with a unit, such as 32Gi.
        gpu: GPUs of the node.
        npu: NPUs of the node.
        data_volumes: Data disks of the node.
        root_volume: System disk of the node.
        job_flavors: Flavors of training jobs that can run on the node.
        node_config_template: Template for configuring nodes of the flavor.
        creating_steps: Batch sizes for creating nodes of the flavor.
        flavor_boot_type: Boot disk type of a physical node.
        local_disk_detail: Details of the local disks of the node.
        billing_modes: Supported billing modes, as numbers.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "cpuArch": "cpu_arch",
        "cpu": "cpu",
        "memory": "memory",
        "gpu": "gpu",
        "npu": "npu",
        "dataVolumes": "data_volumes",
        "rootVolume": "root_volume",
        "jobFlavors": "job_flavors",
        "nodeConfigTemplate": "node_config_template",
        "creatingSteps": "creating_steps",
        "flavorBootType": "flavor_boot_type",
        "localDiskDetail": "local_disk_detail",
        "billingModes": "billing_modes",
    }

    type: str | Unset | None
    cpu_arch: ResourceFlavorCpuArch | str | Unset | None
    cpu: str | Unset | None
    memory: str | Unset | None
    gpu: ResourceFlavorAccelerator | Unset | None
    npu: ResourceFlavorAccelerator | Unset | None
    data_volumes: list[PoolVolume] | Unset | None
    root_volume: PoolVolume | Unset | None
    job_flavors: list[str] | Unset | None
    node_config_template: str | Unset | None
    creating_steps: list[ResourceFlavorCreatingStep] | Unset | None
    flavor_boot_type: ResourceFlavorBootType | str | Unset | None
    local_disk_detail: str | Unset | None
    billing_modes: list[int] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        type: str | Unset | None,
        cpu_arch: ResourceFlavorCpuArch | str | Unset | None,
        cpu: str | Unset | None,
        memory: str | Unset | None,
        gpu: ResourceFlavorAccelerator | Unset | None = UNSET,
        npu: ResourceFlavorAccelerator | Unset | None = UNSET,
        data_volumes: list[PoolVolume] | Unset | None = UNSET,
        root_volume: PoolVolume | Unset | None = UNSET,
        job_flavors: list[str] | Unset | None = UNSET,
        node_config_template: str | Unset | None = UNSET,
        creating_steps: list[ResourceFlavorCreatingStep] | Unset | None = UNSET,
        flavor_boot_type: ResourceFlavorBootType | str | Unset | None = UNSET,
        local_disk_detail: str | Unset | None = UNSET,
        billing_modes: list[int] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.cpu_arch = cpu_arch
        self.cpu = cpu
        self.memory = memory
        self.gpu = gpu
        self.npu = npu
        self.data_volumes = data_volumes
        self.root_volume = root_volume
        self.job_flavors = job_flavors
        self.node_config_template = node_config_template
        self.creating_steps = creating_steps
        self.flavor_boot_type = flavor_boot_type
        self.local_disk_detail = local_disk_detail
        self.billing_modes = billing_modes
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ResourceFlavorSpec:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.type = get("type", UNSET)
        v = get("cpuArch", UNSET)
        self.cpu_arch = ResourceFlavorCpuArch.of(v)
        self.cpu = get("cpu", UNSET)
        self.memory = get("memory", UNSET)
        v = get("gpu", UNSET)
        self.gpu = ResourceFlavorAccelerator.from_dict(v) if v.__class__ is dict else v
        v = get("npu", UNSET)
        self.npu = ResourceFlavorAccelerator.from_dict(v) if v.__class__ is dict else v
        v = get("dataVolumes", UNSET)
        self.data_volumes = (
            [PoolVolume.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("rootVolume", UNSET)
        self.root_volume = PoolVolume.from_dict(v) if v.__class__ is dict else v
        self.job_flavors = get("jobFlavors", UNSET)
        self.node_config_template = get("nodeConfigTemplate", UNSET)
        v = get("creatingSteps", UNSET)
        self.creating_steps = (
            [ResourceFlavorCreatingStep.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        v = get("flavorBootType", UNSET)
        self.flavor_boot_type = ResourceFlavorBootType.of(v)
        self.local_disk_detail = get("localDiskDetail", UNSET)
        self.billing_modes = get("billingModes", UNSET)
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
        v = self.gpu
        if v is not UNSET:
            out["gpu"] = v.to_dict() if v.__class__ is ResourceFlavorAccelerator else to_wire(v)
        v = self.npu
        if v is not UNSET:
            out["npu"] = v.to_dict() if v.__class__ is ResourceFlavorAccelerator else to_wire(v)
        v = self.data_volumes
        if v is not UNSET:
            out["dataVolumes"] = (
                [i0.to_dict() if i0.__class__ is PoolVolume else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.root_volume
        if v is not UNSET:
            out["rootVolume"] = v.to_dict() if v.__class__ is PoolVolume else to_wire(v)
        v = self.job_flavors
        if v is not UNSET:
            out["jobFlavors"] = v
        v = self.node_config_template
        if v is not UNSET:
            out["nodeConfigTemplate"] = v
        v = self.creating_steps
        if v is not UNSET:
            out["creatingSteps"] = (
                [i0.to_dict() if i0.__class__ is ResourceFlavorCreatingStep else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.flavor_boot_type
        if v is not UNSET:
            out["flavorBootType"] = to_wire(v)
        v = self.local_disk_detail
        if v is not UNSET:
            out["localDiskDetail"] = v
        v = self.billing_modes
        if v is not UNSET:
            out["billingModes"] = v
        return out


_KEYS = frozenset(ResourceFlavorSpec.__wire_names__)
from .pool_volume import PoolVolume  # noqa: E402
from .resource_flavor_accelerator import ResourceFlavorAccelerator  # noqa: E402
from .resource_flavor_boot_type import ResourceFlavorBootType  # noqa: E402
from .resource_flavor_cpu_arch import ResourceFlavorCpuArch  # noqa: E402
from .resource_flavor_creating_step import ResourceFlavorCreatingStep  # noqa: E402
