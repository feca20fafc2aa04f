# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolScopeConfiguration`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_scope import PoolScope


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
