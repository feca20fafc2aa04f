# Generated from spec/ by `make generate`; do not edit.
"""The model `SuperNode`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .dev_server import DevServer
    from .super_node_state import SuperNodeState


class SuperNode(BaseModel):
    """Super node of Lite Server: servers whose NPUs are connected by a common bus. Its servers can be scaled, started
    and stopped together.
    """

    id: str
    """ID of the super node in ModelArts."""

    name: str
    """Name of the super node. Several super nodes may share one."""

    status: SuperNodeState
    """State of the super node. Whether its servers run is in the states of the servers."""

    hps_id: str | None = None
    """ID of the super node in the underlying compute service."""

    hps_cluster_id: str | None = None
    """ID of the hyper cluster, whose network the super node uses."""

    order_id: str | None = None
    """ID of the order in the Billing Center."""

    servers: list[DevServer] | None = None
    """Servers of the super node."""

    create_at: int | None = None
    """Creation time, in milliseconds since 1970."""

    update_at: int | None = None
    """Time of the last change, in milliseconds since 1970."""
