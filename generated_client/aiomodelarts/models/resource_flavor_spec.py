# Generated from spec/ by `make generate`; do not edit.
"""The model `ResourceFlavorSpec`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_volume import PoolVolume
    from .resource_flavor_accelerator import ResourceFlavorAccelerator
    from .resource_flavor_boot_type import ResourceFlavorBootType
    from .resource_flavor_cpu_arch import ResourceFlavorCpuArch
    from .resource_flavor_creating_step import ResourceFlavorCreatingStep


class ResourceFlavorSpec(BaseModel):
    """Hardware of a node flavor."""

    type: str
    """Type of the flavor, such as Dedicate."""

    cpu_arch: ResourceFlavorCpuArch = json_field(key="cpuArch")
    """Architecture of the processors."""

    cpu: str
    """Number of CPU cores, as a string."""

    memory: str
    """Amount of memory, in GiB or with a unit, such as 32Gi."""

    gpu: ResourceFlavorAccelerator | None = None
    """GPUs of the node."""

    npu: ResourceFlavorAccelerator | None = None
    """NPUs of the node."""

    data_volumes: list[PoolVolume] | None = json_field(default=None, key="dataVolumes")
    """Data disks of the node."""

    root_volume: PoolVolume | None = json_field(default=None, key="rootVolume")
    """System disk of the node."""

    job_flavors: list[str] | None = json_field(default=None, key="jobFlavors")
    """Flavors of training jobs that can run on the node."""

    node_config_template: str | None = json_field(default=None, key="nodeConfigTemplate")
    """Template for configuring nodes of the flavor. Open Telekom Cloud only."""

    creating_steps: list[ResourceFlavorCreatingStep] | None = json_field(default=None, key="creatingSteps")
    """Batch sizes for creating nodes of the flavor."""

    flavor_boot_type: ResourceFlavorBootType | None = json_field(default=None, key="flavorBootType")
    """Boot disk type of a physical node. Open Telekom Cloud only."""

    local_disk_detail: str | None = json_field(default=None, key="localDiskDetail")
    """Details of the local disks of the node. Open Telekom Cloud only."""

    billing_modes: list[int] | None = json_field(default=None, key="billingModes")
    """Supported billing modes, as numbers."""

    billing_code: str | None = json_field(default=None, key="billingCode")
    """Product code for billing. Huawei Cloud only."""

    data_volume: list[PoolVolume] | None = json_field(default=None, key="dataVolume")
    """Data disks of the node, under another name. Huawei Cloud only."""
