# Generated from spec/ by `make generate`; do not edit.
"""Models of `authoring`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .authoring_enumerations import AuthoringClusterStatus, AuthoringFeatureName
    from .development_environments_enumerations import DevelopmentEnvironmentHardware
    from .images_enumerations import ImageArchitecture
    from .notebooks import BillingInfo, NotebookAscend, NotebookFlavorGpu
    from .notebooks_enumerations import NotebookFeature, NotebookFlavorSite, NotebookFlavorStorage, NotebookOwnership


class AuthoringCluster(BaseModel):
    """Resource pool in which notebooks can be created."""

    logic_cluster_id: str | None = None
    """ID of the logical resource pool."""

    pool_id: str
    """ID of the resource pool."""

    status: AuthoringClusterStatus
    """State of the pool."""

    type: NotebookOwnership
    """Whether the pool is the public one (MANAGED) or a dedicated one (DEDICATED)."""

    resource_categories: DevelopmentEnvironmentHardware | None = None
    """Kind of processor of the pool."""

    workspace_id: str | None = None
    """ID of the workspace. 0 is the default workspace."""

    create_at: str | None = None
    """Creation time, in milliseconds since 1970."""

    update_at: str | None = None
    """Time of the last change, in milliseconds since 1970."""

    project_id: str | None = None
    """ID of the project that owns the pool."""

    domain_id: str | None = None
    """ID of the account that owns the pool."""

    flavors: list[AuthoringFlavor] | None = None
    """Flavors of notebooks in the pool."""

    is_allow_root: bool | None = None
    """Whether notebooks in the pool may run as root."""


class AuthoringClusterPage(BasePage["AuthoringCluster"], items="data", total="total"):
    """One page of resource pools for notebooks."""

    current: int | None = None
    """Number of the page."""

    data: list[AuthoringCluster]
    """Pools on this page."""

    pages: int | None = None
    """Total number of pages."""

    size: int | None = None
    """Number of pools on a full page."""

    total: int
    """Total number of pools."""


class AuthoringFeature(BaseModel):
    """Feature of notebooks with its quota."""

    id: str | None = None
    """ID of the feature."""

    name: AuthoringFeatureName
    """Name of the feature."""

    enabled: bool
    """Whether the user may use the feature."""

    quota: int | None = None
    """Number of instances that the user may have."""

    used: int | None = None
    """Number of existing instances."""

    user_id: str | None = None
    """ID of the user."""

    create_at: int | None = None
    """Creation time, in milliseconds since 1970."""

    update_at: int | None = None
    """Time of the last change, in milliseconds since 1970."""


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
