# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeSpec`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .node_network import NodeNetwork
    from .node_volume import NodeVolume
    from .pool_os import PoolOs
    from .pool_resource_extend_params import PoolResourceExtendParams


class NodeSpec(BaseModel):
    """Flavor and networks of a node."""

    flavor: str
    """Machine flavor of the node."""

    host_network: NodeNetwork | None = json_field(default=None, key="hostNetwork")
    """Networks of the host machine."""

    os: PoolOs | None = None
    """Operating system of the node. Huawei Cloud only."""

    root_volume: NodeVolume | None = json_field(default=None, key="rootVolume")
    """System disk of the node. Huawei Cloud only."""

    data_volumes: list[NodeVolume] | None = json_field(default=None, key="dataVolumes")
    """Data disks of the node. Huawei Cloud only."""

    extend_params: PoolResourceExtendParams | None = json_field(default=None, key="extendParams")
    """Additional settings of the node. Huawei Cloud only."""
