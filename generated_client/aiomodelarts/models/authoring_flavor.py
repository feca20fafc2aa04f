# Generated from spec/ by `make generate`; do not edit.
"""The model `AuthoringFlavor`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .billing_info import BillingInfo
    from .development_environment_hardware import DevelopmentEnvironmentHardware
    from .image_architecture import ImageArchitecture
    from .notebook_ascend import NotebookAscend
    from .notebook_feature import NotebookFeature
    from .notebook_flavor_gpu import NotebookFlavorGpu
    from .notebook_flavor_site import NotebookFlavorSite
    from .notebook_flavor_storage import NotebookFlavorStorage


class AuthoringFlavor(BaseModel):
    """Flavor of notebooks in a resource pool."""

    arch: ImageArchitecture
    """Processor architecture, usually in lower case."""

    billing: BillingInfo | None = None
    """Billing information of the flavor."""

    category: DevelopmentEnvironmentHardware
    """Kind of processor."""

    description: str | None = None
    """Description of the flavor."""

    feature: NotebookFeature
    """Kind of notebook that the flavor is for."""

    free: bool
    """Whether the flavor is free of charge."""

    gpu: NotebookFlavorGpu | None = None
    """GPUs of the flavor. Absent if it has none."""

    id: str
    """ID of the flavor. Pass it when you create a notebook."""

    memory: int
    """Main memory, in kilobytes."""

    name: str
    """Display name of the flavor."""

    sold_out: bool
    """Whether the flavor is currently sold out."""

    storages: list[NotebookFlavorStorage]
    """Supported kinds of storage."""

    vcpus: int
    """Number of virtual CPUs."""

    ascend: NotebookAscend | None = None
    """Ascend processors of the flavor. Huawei Cloud only."""

    evs_max_size: str | None = None
    """Maximum size of an EVS disk with this flavor, in GB, as digits. Huawei Cloud only."""

    evs_sku_code: str | None = None
    """Product code of EVS disks with this flavor. Huawei Cloud only."""

    grow_support_type: NotebookFlavorSite | None = None
    """Sites of Huawei Cloud that offer the flavor. Huawei Cloud only."""

    support_eni: bool | None = None
    """Whether notebooks with the flavor can have an elastic network interface."""
