# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateIntranetConnectionRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .intranet_connection_scene import IntranetConnectionScene, IntranetConnectionSceneValue
    from .intranet_connection_type import IntranetConnectionType, IntranetConnectionTypeValue


class CreateIntranetConnectionRequest(BaseModel):
    """Private network connection to request."""

    service_id: str | Unset | None = UNSET
    """ID of the inference service. Required for the type SERVICE."""

    scene: IntranetConnectionScene | IntranetConnectionSceneValue | str
    """Private network from which requests come."""

    vpc_id: str | Unset | None = UNSET
    """ID of the VPC. Required for the scene VPC."""

    subnet_id: str | Unset | None = UNSET
    """ID of the subnet. Required for the scene VPC."""

    pool_id: str | Unset | None = UNSET
    """ID of the resource pool. Required for the scene POOL."""

    type: IntranetConnectionType | IntranetConnectionTypeValue | str | Unset | None = UNSET
    """Whether the connection is to one service or to all. Defaults to SERVICE."""

    dispatcher_group_id: str | Unset | None = UNSET
    """ID of the dispatcher group of the service."""

    custom_urls: list[str] | Unset | None = UNSET
    """Additional URLs of the service, such as https://flowers.example.com/classify. The scheme is http, https, ws or
    wss, the host a domain or an IP address with a port. At most 10 items. Each item: at most 1024 characters.
    """
