# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolResourceExtendParams`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_container_runtime import PoolContainerRuntime
    from .pool_existing_nodes_policy import PoolExistingNodesPolicy


class PoolResourceExtendParams(BaseModel):
    """Additional settings of the nodes of a flavor."""

    docker_base_size: str | None = json_field(default=None, key="dockerBaseSize")
    """Disk space for container images on each node, as a string."""

    post_install: str | None = json_field(default=None, key="postInstall")
    """Script to run after a node is set up, in Base64."""

    volume_group: str | None = json_field(default=None, key="volumeGroup")
    """Disk group of the disk space for container images. Huawei Cloud only."""

    runtime: PoolContainerRuntime | None = None
    """Container runtime of the nodes. Huawei Cloud only."""

    label_policy_on_existing_nodes: PoolExistingNodesPolicy | None = json_field(
        default=None, key="labelPolicyOnExistingNodes"
    )
    """Whether a change of the Kubernetes labels also changes existing nodes. By default, it does. Huawei Cloud
    only.
    """

    taint_policy_on_existing_nodes: PoolExistingNodesPolicy | None = json_field(
        default=None, key="taintPolicyOnExistingNodes"
    )
    """Whether a change of the taints also changes existing nodes. By default, it does. Huawei Cloud only."""

    tag_policy_on_existing_nodes: PoolExistingNodesPolicy | None = json_field(
        default=None, key="tagPolicyOnExistingNodes"
    )
    """Whether a change of the resource tags also changes existing nodes. By default, it does. Huawei Cloud only."""

    x_parameter_plane_subnet: str | None = json_field(default=None, key="XParameterPlaneSubnet")
    """ID of the subnet for traffic between physical clusters, other than those of nodes and containers. Huawei Cloud
    only.
    """

    node_pool_name: str | None = json_field(default=None, key="nodePoolName")
    """Name of the node pool: lowercase letters, digits and hyphens, starting with a letter. It must not end with a
    hyphen or with -default. From 2 to 50 characters. Matches `^[a-z][a-z0-9-]*[a-z0-9]$`. Huawei Cloud only.
    """
