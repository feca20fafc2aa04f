# Generated from spec/ by `make generate`; do not edit.
"""Models of `hyper_clusters`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .hyper_clusters_enumerations import HyperClusterType, HyperClusterTypeValue


class CreateHyperClusterRequest(BaseModel):
    """Settings of a new hyper cluster."""

    name: str
    """Name of the hyper cluster. Matches `^[-_.a-zA-Z0-9]{1,64}$`."""

    hyper_cluster_subnet_id: str | Unset | None = UNSET
    """ID of the subnet to use. By default, the service chooses one."""

    type: HyperClusterType | HyperClusterTypeValue | Unset | None = UNSET
    """Type of the servers in the hyper cluster."""


class HyperCluster(BaseModel):
    """Hyper cluster, the network that connects super nodes with each other."""

    id: str
    """ID of the hyper cluster."""

    name: str
    """Name of the hyper cluster."""

    network_info: list[HyperClusterNetwork] | None = None
    """Subnets of the hyper cluster."""


class HyperClusterNetwork(BaseModel):
    """Subnet of a hyper cluster."""

    hyper_cluster_subnet_id: str | None = None
    """ID of the subnet."""

    is_default: bool | None = None
    """Whether it is the default subnet."""


class HyperClusterPage(BasePage["HyperCluster"], items="hyper_clusters"):
    """All hyper clusters of one type."""

    hyper_clusters: list[HyperCluster]
    """Hyper clusters with their subnets."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
