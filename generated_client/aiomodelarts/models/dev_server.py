# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServer`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .dev_server_access import DevServerAccess
    from .dev_server_category import DevServerCategory
    from .dev_server_charging_mode import DevServerChargingMode
    from .dev_server_endpoint import DevServerEndpoint
    from .dev_server_image_reference import DevServerImageReference
    from .dev_server_machine import DevServerMachine
    from .dev_server_state import DevServerState
    from .dev_server_volume import DevServerVolume
    from .super_node_reference import SuperNodeReference


class DevServer(BaseModel):
    """Server of Lite Server, on its own or in a super node."""

    id: str
    """ID of the dev server in ModelArts."""

    name: str
    """Name of the dev server. Several servers may share one."""

    status: DevServerState
    """State of the dev server."""

    category: DevServerCategory | None = None
    """Whether the server is on its own, or belongs to a rack or a super node."""

    charging_mode: DevServerChargingMode | None = None
    """How the server is paid."""

    flavor: str | None = None
    """Flavor of the server."""

    resource_flavor: str | None = None
    """Resource flavor, the name of the flavor in ModelArts."""

    order_id: str | None = None
    """ID of the order in the Billing Center."""

    key_pair_name: str | None = None
    """Key pair to log in with."""

    vpc_id: str | None = None
    """ID of the VPC of the server."""

    subnet_id: str | None = None
    """ID of the subnet of the server."""

    cloud_server: DevServerMachine | None = None
    """The server in the underlying compute service."""

    endpoints_response: list[DevServerAccess] | None = None
    """Services by which the server is reached, with their settings."""

    endpoints: list[DevServerEndpoint] | None = None
    """Private addresses of the server."""

    volumes: list[DevServerVolume] | None = None
    """Disks of the server."""

    image: DevServerImageReference | None = None
    """Image from which the server was installed."""

    server_hps: SuperNodeReference | None = None
    """Super node to which the server belongs."""

    create_at: int | None = None
    """Creation time, in milliseconds since 1970."""

    update_at: int | None = None
    """Time of the last change, in milliseconds since 1970."""
