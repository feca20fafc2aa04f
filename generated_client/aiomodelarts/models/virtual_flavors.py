# Generated from spec/ by `make generate`; do not edit.
"""Models of `virtual_flavors`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .networks import ListMetadata
    from .resource_flavors_enumerations import ResourceFlavorCpuArch


class VirtualFlavor(BaseModel):
    """Flavor that contains part of an NPU, in the format of a Kubernetes resource."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v1."""

    kind: str
    """Type of the resource, always ResourceFlavor."""

    metadata: VirtualFlavorMetadata
    """Name and labels of the flavor."""

    spec: VirtualFlavorSpec
    """Hardware of the flavor."""


class VirtualFlavorMetadata(BaseModel):
    """Name and labels of a flavor that contains part of an NPU."""

    name: str
    """ID of the flavor."""

    labels: dict[str, str] | None = None
    """Labels of the flavor, by key."""


class VirtualFlavorNpu(BaseModel):
    """Part of an NPU in a flavor."""

    type: str | None = None
    """Name of the part in the template."""

    size: str | None = None
    """Number of parts, as a string. Always 1."""

    resource_key: str | None = json_field(default=None, key="resourceKey")
    """Resource name of the part in the cluster."""


class VirtualFlavorPage(BasePage["VirtualFlavor"], items="items"):
    """List of flavors that contain part of an NPU."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v1."""

    kind: str
    """Type of the resource, always ResourceFlavorList."""

    metadata: ListMetadata
    """Pagination information, including the token of the next page and the number of flavors after this page."""

    items: list[VirtualFlavor]
    """Flavors that each contain part of an NPU."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class VirtualFlavorSpec(BaseModel):
    """Hardware of a flavor that contains part of an NPU."""

    type: str
    """Type of the flavor, such as Logical."""

    cpu_arch: ResourceFlavorCpuArch = json_field(key="cpuArch")
    """Architecture of the processors."""

    cpu: str
    """Number of processor cores, as a string."""

    memory: str
    """Amount of memory, either in GiB or with a unit, such as 32Gi."""

    npu: VirtualFlavorNpu | None = None
    """Part of an NPU in the flavor."""

    virtual_resource_template_name: str | None = json_field(default=None, key="virtualResourceTemplateName")
    """Name of the template that divides the NPU."""

    visibility: str | None = None
    """Visibility of the flavor in the console, such as invisible."""


class VirtualResource(BaseModel):
    """Part that an NPU can be divided into."""

    name: str
    """Name of the part. Flavors refer to it in the type of their NPU."""

    resources: dict[str, int | str]
    """Amounts of resources in the part, such as AICORE, AICPU and memory."""

    resource_key: str | None = json_field(default=None, key="resourceKey")
    """Resource name of the part in the cluster."""


class VirtualResourceTemplate(BaseModel):
    """Template for dividing NPUs, in the format of a Kubernetes resource."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v1."""

    kind: str
    """Type of the resource, always VirtualResourceTemplate."""

    metadata: VirtualResourceTemplateMetadata
    """Name of the template."""

    spec: VirtualResourceTemplateSpec
    """Resources of the NPU."""

    virtual_resources: list[VirtualResource] | None = json_field(default=None, key="virtualResources")
    """Parts of the NPU. Some services return them here instead of in the spec."""


class VirtualResourceTemplateMetadata(BaseModel):
    """Name of a template for dividing NPUs."""

    name: str
    """Name of the template, used in flavors."""


class VirtualResourceTemplateSpec(BaseModel):
    """Total resources of an NPU, and its parts."""

    resources: dict[str, int | str]
    """Amounts of resources, such as AICORE, AICPU and memory."""

    resource_key: str | None = json_field(default=None, key="resourceKey")
    """Resource name of the whole NPU in the cluster."""

    virtual_resources: list[VirtualResource] | None = json_field(default=None, key="virtualResources")
    """Parts of the NPU. Some services return them in the spec."""
