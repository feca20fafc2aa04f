# Generated from spec/ by `make generate`; do not edit.
"""The model `VirtualFlavorSpec`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .resource_flavor_cpu_arch import ResourceFlavorCpuArch
    from .virtual_flavor_npu import VirtualFlavorNpu


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
