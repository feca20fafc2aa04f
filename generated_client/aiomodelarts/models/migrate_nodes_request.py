# Generated from spec/ by `make generate`; do not edit.
"""The model `MigrateNodesRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .node_migration_spec import NodeMigrationSpec


class MigrateNodesRequest(BaseModel):
    """Nodes to migrate and their target."""

    migrate_node_names: list[str] | Unset | None = json_field(default=UNSET, key="migrateNodeNames")
    """Names of the nodes to migrate, from their metadata.name."""

    from_cluster_name: str = json_field(key="fromClusterName")
    """Cluster of the nodes. For a standard pool, the name of the pool. For a lite pool, the label
    os.modelarts.node/cluster of its nodes.
    """

    to_cluster_name: str = json_field(key="toClusterName")
    """Cluster to migrate to. For a standard pool, the name of the target pool. For a lite pool, the label
    os.modelarts.node/cluster of its nodes.
    """

    to_pool_name: str | Unset | None = json_field(default=UNSET, key="toPoolName")
    """Name of the target pool, from its metadata.name."""

    resource_spec: NodeMigrationSpec | Unset | None = json_field(default=UNSET, key="resourceSpec")
    """Configuration of the nodes in the target pool."""
