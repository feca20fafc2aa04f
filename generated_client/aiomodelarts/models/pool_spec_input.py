# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolSpecInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .pool_container_network_input import PoolContainerNetworkInput
    from .pool_driver import PoolDriver
    from .pool_master import PoolMaster
    from .pool_network_input import PoolNetworkInput
    from .pool_resource_input import PoolResourceInput
    from .pool_scope import PoolScope, PoolScopeValue


class PoolSpecInput(BaseModel):
    """Configuration of a new pool."""

    type: str
    """Type of the pool, always Dedicate: a pool of physical nodes with its own network."""

    scope: list[PoolScope | PoolScopeValue | str] | Unset | None = UNSET
    """Job types that the pool can run."""

    resources: list[PoolResourceInput]
    """Nodes of the pool, one entry per flavor."""

    parent: str | Unset | None = UNSET
    """Generated name of the pool to create this pool in. Open Telekom Cloud only."""

    network: PoolNetworkInput | Unset | None = UNSET
    """Network of the nodes. Required for a physical pool."""

    container_network: PoolContainerNetworkInput | Unset | None = json_field(default=UNSET, key="containerNetwork")
    """Container addresses. By default, the cluster service chooses them. Open Telekom Cloud only."""

    kubernetes_svc_ip_range: str | Unset | None = json_field(default=UNSET, key="kubernetesSvcIpRange")
    """Address block for the services of the Kubernetes cluster, in CIDR notation. Open Telekom Cloud only."""

    masters: list[PoolMaster] | Unset | None = UNSET
    """Placement of the cluster's management nodes. Open Telekom Cloud only."""

    cluster_flavor: str | Unset | None = json_field(default=UNSET, key="clusterFlavor")
    """Size of the cluster's management plane, such as cce.s1.small. For standard pools. Open Telekom Cloud only."""

    driver: PoolDriver | Unset | None = UNSET
    """Accelerator drivers to install on the nodes."""

    ipv6enable: bool | Unset | None = UNSET
    """Whether to assign IPv6 addresses to the pool as well. Open Telekom Cloud only."""

    job_flavors: list[str] | Unset | None = json_field(default=UNSET, key="jobFlavors")
    """Names of the job flavors that the pool supports. Huawei Cloud only."""
