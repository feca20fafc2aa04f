# Generated from spec/ by `make generate`; do not edit.
"""The model `Configuration`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class Configuration(BaseModel):
    """Resource pool configuration of a project.

    Attributes:
        network_cidrs: Address ranges available for networks, in CIDR notation.
        network_quota: Maximum number of networks.
        network_subnet_types: Available subnet types. An empty string is the default type.
        pool_quota: Maximum number of resource pools.
        max_pool_flavors: Maximum number of flavors in one pool.
        cluster_flavor_specs: Available flavors of the management plane of a cluster.
        license_scope_type: Job types that the license permits in a pool.
        node_os_version_support: Operating systems available for nodes.
        volume_types: Disk types available for nodes, such as SSD.
        pool_scope_plugins: Requirements of each job type in a pool.
        pool_high_available: Whether pools with a highly available management plane can be created.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "networkCidrs": "network_cidrs",
        "networkQuota": "network_quota",
        "networkSubnetTypes": "network_subnet_types",
        "poolQuota": "pool_quota",
        "maxPoolFlavors": "max_pool_flavors",
        "clusterFlavorSpecs": "cluster_flavor_specs",
        "licenseScopeType": "license_scope_type",
        "nodeOSVersionSupport": "node_os_version_support",
        "volumeTypes": "volume_types",
        "poolScopePlugins": "pool_scope_plugins",
        "poolHighAvailable": "pool_high_available",
    }

    network_cidrs: list[str] | Unset | None
    network_quota: int | Unset | None
    network_subnet_types: list[str] | Unset | None
    pool_quota: int | Unset | None
    max_pool_flavors: int | Unset | None
    cluster_flavor_specs: list[str] | Unset | None
    license_scope_type: PoolLicenseScope | str | Unset | None
    node_os_version_support: list[OsVersion] | Unset | None
    volume_types: list[str] | Unset | None
    pool_scope_plugins: list[PoolScopeConfiguration] | Unset | None
    pool_high_available: bool | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        network_cidrs: list[str] | Unset | None = UNSET,
        network_quota: int | Unset | None = UNSET,
        network_subnet_types: list[str] | Unset | None = UNSET,
        pool_quota: int | Unset | None = UNSET,
        max_pool_flavors: int | Unset | None = UNSET,
        cluster_flavor_specs: list[str] | Unset | None = UNSET,
        license_scope_type: PoolLicenseScope | str | Unset | None = UNSET,
        node_os_version_support: list[OsVersion] | Unset | None = UNSET,
        volume_types: list[str] | Unset | None = UNSET,
        pool_scope_plugins: list[PoolScopeConfiguration] | Unset | None = UNSET,
        pool_high_available: bool | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.network_cidrs = network_cidrs
        self.network_quota = network_quota
        self.network_subnet_types = network_subnet_types
        self.pool_quota = pool_quota
        self.max_pool_flavors = max_pool_flavors
        self.cluster_flavor_specs = cluster_flavor_specs
        self.license_scope_type = license_scope_type
        self.node_os_version_support = node_os_version_support
        self.volume_types = volume_types
        self.pool_scope_plugins = pool_scope_plugins
        self.pool_high_available = pool_high_available
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Configuration:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.network_cidrs = get("networkCidrs", UNSET)
        self.network_quota = get("networkQuota", UNSET)
        self.network_subnet_types = get("networkSubnetTypes", UNSET)
        self.pool_quota = get("poolQuota", UNSET)
        self.max_pool_flavors = get("maxPoolFlavors", UNSET)
        self.cluster_flavor_specs = get("clusterFlavorSpecs", UNSET)
        v = get("licenseScopeType", UNSET)
        self.license_scope_type = PoolLicenseScope.of(v)
        v = get("nodeOSVersionSupport", UNSET)
        self.node_os_version_support = (
            [OsVersion.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        self.volume_types = get("volumeTypes", UNSET)
        v = get("poolScopePlugins", UNSET)
        self.pool_scope_plugins = (
            [PoolScopeConfiguration.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        self.pool_high_available = get("poolHighAvailable", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.network_cidrs
        if v is not UNSET:
            out["networkCidrs"] = v
        v = self.network_quota
        if v is not UNSET:
            out["networkQuota"] = v
        v = self.network_subnet_types
        if v is not UNSET:
            out["networkSubnetTypes"] = v
        v = self.pool_quota
        if v is not UNSET:
            out["poolQuota"] = v
        v = self.max_pool_flavors
        if v is not UNSET:
            out["maxPoolFlavors"] = v
        v = self.cluster_flavor_specs
        if v is not UNSET:
            out["clusterFlavorSpecs"] = v
        v = self.license_scope_type
        if v is not UNSET:
            out["licenseScopeType"] = to_wire(v)
        v = self.node_os_version_support
        if v is not UNSET:
            out["nodeOSVersionSupport"] = (
                [i0.to_dict() if i0.__class__ is OsVersion else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.volume_types
        if v is not UNSET:
            out["volumeTypes"] = v
        v = self.pool_scope_plugins
        if v is not UNSET:
            out["poolScopePlugins"] = (
                [i0.to_dict() if i0.__class__ is PoolScopeConfiguration else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.pool_high_available
        if v is not UNSET:
            out["poolHighAvailable"] = v
        return out


_KEYS = frozenset(Configuration.__wire_names__)
from .os_version import OsVersion  # noqa: E402
from .pool_license_scope import PoolLicenseScope  # noqa: E402
from .pool_scope_configuration import PoolScopeConfiguration  # noqa: E402
