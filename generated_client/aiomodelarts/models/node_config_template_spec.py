# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeConfigTemplateSpec`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .node_config_container_volume import NodeConfigContainerVolume
    from .node_config_os import NodeConfigOs


class NodeConfigTemplateSpec(BaseModel):
    """Disk space and operating systems of the nodes of a flavor."""

    docker_base_size: int | None = json_field(default=None, key="dockerBaseSize")
    """Disk space for each container, in GB."""

    docker_lvm_config: NodeConfigContainerVolume | None = json_field(default=None, key="dockerLvmConfig")
    """Disk space for all containers."""

    os_list: list[NodeConfigOs] | None = json_field(default=None, key="osList")
    """Operating systems that the nodes can have."""
