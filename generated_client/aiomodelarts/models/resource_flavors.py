# Generated from spec/ by `make generate`; do not edit.
"""Models of `resource_flavors`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .networks import ListMetadata
    from .pools import PoolVolume
    from .resource_flavors_enumerations import ResourceFlavorBootType, ResourceFlavorCpuArch, ResourceFlavorSaleState


class ResourceFlavor(BaseModel):
    """A node flavor, in the form of a Kubernetes resource."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v1."""

    kind: str
    """Type of the resource, always ResourceFlavor."""

    metadata: ResourceFlavorMetadata
    """Name, labels and annotations of the flavor."""

    spec: ResourceFlavorSpec
    """Hardware of the flavor."""

    status: ResourceFlavorStatus | None = None
    """Availability of the flavor for purchase."""


class ResourceFlavorAccelerator(BaseModel):
    """Accelerators of a node."""

    type: str | None = None
    """Model of the accelerator."""

    size: str | None = None
    """Number of accelerators, as a string."""

    memory: str | None = None
    """Memory of each accelerator, with its unit."""

    card: str | None = None
    """Number of cards, as digits. Huawei Cloud only."""

    chip: str | None = None
    """Number of chips, as digits. Huawei Cloud only."""


class ResourceFlavorAnnotations(BaseModel):
    """Annotations of a node flavor."""

    os_modelarts_resourceflavor_volume_configs: str | None = json_field(
        default=None, key="os.modelarts.resourceflavor/volume.configs"
    )
    """Rules for additional disks on nodes of the flavor."""

    os_modelarts_flavor_image_filter: str | None = json_field(default=None, key="os.modelarts.flavor/image.filter")
    """Condition on the images that run on the flavor. Huawei Cloud only."""


class ResourceFlavorCreatingStep(BaseModel):
    """A batch size for creating nodes."""

    display_info: ResourceFlavorStepNames | None = json_field(default=None, key="displayInfo")
    """Display names of the step."""

    step: int | None = None
    """Number of nodes in the step."""

    type: str | None = None
    """Type of the batch."""


class ResourceFlavorLabels(BaseModel):
    """Labels of a node flavor."""

    os_modelarts_scope: str | None = json_field(default=None, key="os.modelarts/scope")
    """Job types that the flavor supports."""

    os_modelarts_flavor_baremetal: str | None = json_field(default=None, key="os.modelarts.flavor/baremetal")
    """Whether the node is a physical machine, as the string true or false. Open Telekom Cloud only."""

    os_modelarts_flavor_localdisk: str | None = json_field(default=None, key="os.modelarts.flavor/localdisk")
    """Whether the node has local disks, as the string true or false. Open Telekom Cloud only."""


class ResourceFlavorMetadata(BaseModel):
    """Name, labels and annotations of a node flavor."""

    name: str
    """Name of the flavor. Pass it when you create a pool."""

    labels: ResourceFlavorLabels | None = None
    """Supported job types and other labels of the flavor."""

    annotations: ResourceFlavorAnnotations | None = None
    """Rules for using the flavor."""


class ResourceFlavorPage(BasePage["ResourceFlavor"], items="items"):
    """One page of node flavors."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v1."""

    kind: str
    """Type of the resource, always ResourceFlavorList."""

    metadata: ListMetadata
    """Pagination information, including the token of the next page."""

    items: list[ResourceFlavor]
    """Flavors on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


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


class ResourceFlavorStatus(BaseModel):
    """Availability of a node flavor for purchase."""

    phase: dict[str, ResourceFlavorSaleState] | None = None
    """Sale state in each availability zone."""


class ResourceFlavorStepNames(BaseModel):
    """Display names of a step, by language."""

    en_us: str | None = json_field(default=None, key="en_US")
    """Name in English."""
