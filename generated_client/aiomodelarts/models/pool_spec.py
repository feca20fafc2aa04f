# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolSpec`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolSpec(BaseModel):
    """Requested configuration of a pool.

    Attributes:
        type: Type of the pool. Dedicate is a pool of physical nodes with its own network.
        scope: Job types that the pool can run.
        resources: Nodes of the pool, one entry per flavor.
        network: Network of the nodes.
        container_network: Network of the containers in the cluster.
        kubernetes_svc_ip_range: Address block for the services of the Kubernetes cluster, in CIDR notation.
        masters: Management nodes of the cluster.
        cluster_flavor: Size of the cluster's management plane, such as cce.s1.small.
        driver: Accelerator drivers to install on the nodes.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "scope": "scope",
        "resources": "resources",
        "network": "network",
        "containerNetwork": "container_network",
        "kubernetesSvcIpRange": "kubernetes_svc_ip_range",
        "masters": "masters",
        "clusterFlavor": "cluster_flavor",
        "driver": "driver",
    }

    type: str | Unset | None
    scope: list[PoolScope | str] | Unset | None
    resources: list[PoolResource] | Unset | None
    network: PoolNetwork | Unset | None
    container_network: PoolContainerNetwork | Unset | None
    kubernetes_svc_ip_range: str | Unset | None
    masters: list[PoolMaster] | Unset | None
    cluster_flavor: str | Unset | None
    driver: PoolDriver | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        type: str | Unset | None,
        resources: list[PoolResource] | Unset | None,
        scope: list[PoolScope | str] | Unset | None = UNSET,
        network: PoolNetwork | Unset | None = UNSET,
        container_network: PoolContainerNetwork | Unset | None = UNSET,
        kubernetes_svc_ip_range: str | Unset | None = UNSET,
        masters: list[PoolMaster] | Unset | None = UNSET,
        cluster_flavor: str | Unset | None = UNSET,
        driver: PoolDriver | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.scope = scope
        self.resources = resources
        self.network = network
        self.container_network = container_network
        self.kubernetes_svc_ip_range = kubernetes_svc_ip_range
        self.masters = masters
        self.cluster_flavor = cluster_flavor
        self.driver = driver
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolSpec:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.type = get("type", UNSET)
        v = get("scope", UNSET)
        self.scope = [PoolScope.of(i0) for i0 in v] if v.__class__ is list else v
        v = get("resources", UNSET)
        self.resources = (
            [PoolResource.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("network", UNSET)
        self.network = PoolNetwork.from_dict(v) if v.__class__ is dict else v
        v = get("containerNetwork", UNSET)
        self.container_network = PoolContainerNetwork.from_dict(v) if v.__class__ is dict else v
        self.kubernetes_svc_ip_range = get("kubernetesSvcIpRange", UNSET)
        v = get("masters", UNSET)
        self.masters = (
            [PoolMaster.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        self.cluster_flavor = get("clusterFlavor", UNSET)
        v = get("driver", UNSET)
        self.driver = PoolDriver.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.type
        if v is not UNSET:
            out["type"] = v
        v = self.scope
        if v is not UNSET:
            out["scope"] = [to_wire(i0) for i0 in v] if v.__class__ is list else to_wire(v)
        v = self.resources
        if v is not UNSET:
            out["resources"] = (
                [i0.to_dict() if i0.__class__ is PoolResource else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.network
        if v is not UNSET:
            out["network"] = v.to_dict() if v.__class__ is PoolNetwork else to_wire(v)
        v = self.container_network
        if v is not UNSET:
            out["containerNetwork"] = v.to_dict() if v.__class__ is PoolContainerNetwork else to_wire(v)
        v = self.kubernetes_svc_ip_range
        if v is not UNSET:
            out["kubernetesSvcIpRange"] = v
        v = self.masters
        if v is not UNSET:
            out["masters"] = (
                [i0.to_dict() if i0.__class__ is PoolMaster else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.cluster_flavor
        if v is not UNSET:
            out["clusterFlavor"] = v
        v = self.driver
        if v is not UNSET:
            out["driver"] = v.to_dict() if v.__class__ is PoolDriver else to_wire(v)
        return out


_KEYS = frozenset(PoolSpec.__wire_names__)
from .pool_container_network import PoolContainerNetwork  # noqa: E402
from .pool_driver import PoolDriver  # noqa: E402
from .pool_master import PoolMaster  # noqa: E402
from .pool_network import PoolNetwork  # noqa: E402
from .pool_resource import PoolResource  # noqa: E402
from .pool_scope import PoolScope  # noqa: E402
