# Generated from spec/ by `make generate`; do not edit.
"""Models of `configuration`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .configuration_enumerations import PoolLicenseScope
    from .pools_enumerations import PoolScope


class Configuration(BaseModel):
    """Resource pool configuration of a project."""

    network_cidrs: list[str] | None = json_field(default=None, key="networkCidrs")
    """Address ranges available for networks, in CIDR notation."""

    network_quota: int | None = json_field(default=None, key="networkQuota")
    """Maximum number of networks."""

    network_subnet_types: list[str] | None = json_field(default=None, key="networkSubnetTypes")
    """Available subnet types. An empty string is the default type. Open Telekom Cloud only."""

    pool_quota: int | None = json_field(default=None, key="poolQuota")
    """Maximum number of resource pools."""

    max_pool_flavors: int | None = json_field(default=None, key="maxPoolFlavors")
    """Maximum number of flavors in one pool. Open Telekom Cloud only."""

    cluster_flavor_specs: list[str] | None = json_field(default=None, key="clusterFlavorSpecs")
    """Available flavors of the management plane of a cluster. Open Telekom Cloud only."""

    license_scope_type: PoolLicenseScope | None = json_field(default=None, key="licenseScopeType")
    """Job types that the license permits in a pool. Open Telekom Cloud only."""

    node_os_version_support: list[OsVersion] | None = json_field(default=None, key="nodeOSVersionSupport")
    """Operating systems available for nodes. Open Telekom Cloud only."""

    volume_types: list[str] | None = json_field(default=None, key="volumeTypes")
    """Disk types available for nodes, such as SSD. Open Telekom Cloud only."""

    pool_scope_plugins: list[PoolScopeConfiguration] | None = json_field(default=None, key="poolScopePlugins")
    """Requirements of each job type in a pool. Open Telekom Cloud only."""

    pool_high_available: bool | None = json_field(default=None, key="poolHighAvailable")
    """Whether pools with a highly available management plane can be created."""


class OsVersion(BaseModel):
    """Operating system available for nodes."""

    name: str
    """Name of the system image."""

    end_of_service: str | None = json_field(default=None, key="endOfService")
    """End-of-service date, in the format YYYY-MM-DD."""


class PoolScopeConfiguration(BaseModel):
    """Requirements of a job type in a pool."""

    scope: PoolScope
    """Job type that the requirements apply to."""

    plugins: list[str] | None = None
    """Names of the required cluster plug-ins."""

    external_dependency: bool | None = json_field(default=None, key="externalDependency")
    """Whether the job type depends on resources outside the pool."""

    reserved_network_cidr: list[str] | None = json_field(default=None, key="reservedNetworkCidr")
    """Reserved address ranges, in CIDR notation."""

    support_retry: bool | None = json_field(default=None, key="supportRetry")
    """Whether enabling the job type can be retried after a failure."""
