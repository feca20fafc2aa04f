# Generated from spec/ by `make generate`; do not edit.
"""Models of `intranet_connections`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .intranet_connections_enumerations import (
        IntranetConnectionAction,
        IntranetConnectionActionValue,
        IntranetConnectionScene,
        IntranetConnectionSceneValue,
        IntranetConnectionState,
        IntranetConnectionType,
        IntranetConnectionTypeValue,
    )


class ActIntranetConnectionRequest(BaseModel):
    """Action on a private network connection."""

    action: IntranetConnectionAction | IntranetConnectionActionValue
    """Action to carry out."""

    reason: str | Unset | None = UNSET
    """Reason for rejecting the connection, which the requester sees."""


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


class DeleteIntranetConnectionsRequest(BaseModel):
    """Private network connections to delete."""

    intranet_connection_ids: list[str]
    """IDs of the connections to delete."""


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


class IntranetConnectionPage(BasePage["IntranetConnection"], items="data", total="total"):
    """One page of private network connections."""

    current: int | None = None
    """Number of this page, counted from 0."""

    pages: int | None = None
    """Number of pages of the requested size."""

    size: int | None = None
    """Number of items on a page."""

    total: int
    """Total number of matches."""

    data: list[IntranetConnection]
    """Connections on this page."""


class UpdateIntranetConnectionRequest(BaseModel):
    """New custom URLs of a private network connection."""

    custom_urls: list[str]
    """URLs of the service, such as https://flowers.example.com/classify. The scheme is http, https, ws or wss, the
    host a domain or an IP address with a port. At most 10 items. Each item: at most 1024 characters.
    """
