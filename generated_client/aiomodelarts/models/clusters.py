# Generated from spec/ by `make generate`; do not edit.
"""Models of `clusters`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .clusters_enumerations import ClusterPeriodType, ClusterStatus


class Cluster(BaseModel):
    """Dedicated resource pool of the older API version."""

    owner: str | None = None
    """Owner of the pool."""

    cluster_name: str
    """Name of the pool."""

    period_num: int | None = None
    """Number of months or years that were paid for."""

    created_at: int | None = None
    """Creation time, in milliseconds since 1970."""

    description: str | None = None
    """Description of the pool."""

    project: str | None = None
    """ID of the project that owns the pool."""

    allocatable_memory: int | None = None
    """Memory that can still be allocated. The unit is not documented."""

    cluster_id: str
    """ID of the pool."""

    nodes: ClusterNode | None = None
    """Nodes of the pool."""

    allocatable_cpu_cores: float | None = None
    """Number of CPU cores that can still be allocated."""

    product_id: str | None = None
    """ID of the ordered product."""

    allocatable_gpus: float | None = None
    """Number of GPUs that can still be allocated."""

    order_id: str | None = None
    """ID of the order."""

    period_type: ClusterPeriodType | None = None
    """Unit of the period_num field."""

    tenant: str | None = None
    """ID of the account that owns the pool."""

    status: ClusterStatus
    """State of the pool."""

    services_count: ClusterServicesCount | None = None
    """Number of services in the pool, by type."""

    charging_mode: str | None = None
    """Billing mode of the pool, such as postpaid."""

    max_node_count: int | None = None
    """Maximum number of nodes that the pool can have."""


class ClusterNode(BaseModel):
    """Nodes of a pool, all with the same flavor."""

    available_count: int | None = None
    """Number of available nodes."""

    count: int | None = None
    """Total number of nodes."""

    specification: str | None = None
    """Flavor of the nodes."""


class ClusterPage(BasePage["Cluster"], items="clusters", total="total_count"):
    """One page of dedicated resource pools."""

    total_count: int
    """Total number of matches."""

    count: int | None = None
    """Number of items on this page."""

    clusters: list[Cluster]
    """Dedicated resource pools on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class ClusterServicesCount(BaseModel):
    """Number of services in a pool, by type."""

    realtime_count: int | None = None
    """Number of real-time services."""

    batch_count: int | None = None
    """Number of batch services."""
