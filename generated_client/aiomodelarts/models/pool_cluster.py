# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolCluster`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_cluster_plugin import PoolClusterPlugin


class PoolCluster(BaseModel):
    """Cluster that the nodes of a pool belong to."""

    name: str | None = None
    """Name of the cluster."""

    cluster_flavor: str | None = json_field(default=None, key="clusterFlavor")
    """Size of the cluster's management plane, for standard pools."""

    type: str | None = None
    """Type of the cluster."""

    version: str | None = None
    """Kubernetes version of the cluster."""

    plugins: list[PoolClusterPlugin] | None = None
    """Plug-ins that the cluster supports."""
