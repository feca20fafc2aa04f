# Generated from spec/ by `make generate`; do not edit.
"""The model `IntranetConnection`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .intranet_connection_scene import IntranetConnectionScene
    from .intranet_connection_state import IntranetConnectionState
    from .intranet_connection_type import IntranetConnectionType


class IntranetConnection(BaseModel):
    """Connection from a private network to inference services."""

    id: str
    """ID of the connection."""

    status: IntranetConnectionState
    """State of the connection."""

    message: str | None = None
    """Explanation of the state, such as the reason of a rejection."""

    scene: IntranetConnectionScene | None = None
    """Private network from which requests come."""

    type: IntranetConnectionType | None = None
    """Whether the connection is to one service or to all."""

    service_id: str | None = None
    """ID of the inference service."""

    service_name: str | None = None
    """Name of the inference service."""

    service_type: str | None = None
    """Type of the inference service."""

    applicant_user_name: str | None = None
    """Name of the user who requested the connection."""

    owner_domain_name: str | None = None
    """Name of the account that approves the connection."""

    vpc_id: str | None = None
    """ID of the VPC."""

    subnet_id: str | None = None
    """ID of the subnet."""

    pool_id: str | None = None
    """ID of the resource pool."""

    maos_network_name: str | None = None
    """Name of the resource pool's network."""

    dispatcher_group_id: str | None = None
    """ID of the dispatcher group of the service."""

    url_list: list[str] | None = None
    """URLs of the service in the private network."""

    custom_url_list: list[str] | None = None
    """Custom URLs of the service in the private network."""

    create_at: str | None = None
    """Time at which the connection was requested."""

    update_at: str | None = None
    """Time of the last change."""
