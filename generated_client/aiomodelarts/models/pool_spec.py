# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolSpec`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_container_connection import PoolContainerConnection
    from .pool_container_network import PoolContainerNetwork
    from .pool_driver import PoolDriver
    from .pool_master import PoolMaster
    from .pool_network import PoolNetwork
    from .pool_resource import PoolResource
    from .pool_scope import PoolScope


class PoolSpec(BaseModel):
    """Requested configuration of a pool."""

    type: str
    """Type of the pool. Dedicate is a pool of physical nodes with its own network."""

    scope: list[PoolScope] | None = None
    """Job types that the pool can run."""

    resources: list[PoolResource]
    """Nodes of the pool, one entry per flavor."""

    network: PoolNetwork | None = None
    """Network of the nodes."""

    container_network: PoolContainerNetwork | None = json_field(default=None, key="containerNetwork")
    """Network of the containers in the cluster. Open Telekom Cloud only."""

    kubernetes_svc_ip_range: str | None = json_field(default=None, key="kubernetesSvcIpRange")
    """Address block for the services of the Kubernetes cluster, in CIDR notation. Open Telekom Cloud only."""

    masters: list[PoolMaster] | None = None
    """Management nodes of the cluster. Open Telekom Cloud only."""

    cluster_flavor: str | None = json_field(default=None, key="clusterFlavor")
    """Size of the cluster's management plane, such as cce.s1.small. Open Telekom Cloud only."""

    driver: PoolDriver | None = None
    """Accelerator drivers to install on the nodes."""

    containernetwork: PoolContainerConnection | None = None
    """Network of the containers in the cluster. Huawei Cloud only."""

    job_flavors: list[str] | None = json_field(default=None, key="jobFlavors")
    """Names of the job flavors that the pool supports. Huawei Cloud only."""

    control_mode: int | None = json_field(default=None, key="controlMode")
    """Restrictions of the pool, as a sum: 0 none, 1 no change to a subscription, 2 no change of flavor, 4 service
    restricted, 8 frozen, 16 frozen by the police. Huawei Cloud only.
    """
