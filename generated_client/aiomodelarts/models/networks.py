# Generated from spec/ by `make generate`; do not edit.
"""Models of `networks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .networks_enumerations import (
        NetworkPeerConnectionPhase,
        NetworkPhase,
        NetworkSfsTurboConnectionType,
        NetworkSfsTurboState,
    )


class CreateNetworkRequest(BaseModel):
    """Name and addresses of a new network."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v1. Default of the service: 'v1'."""

    kind: str
    """Type of the resource, always Network. Default of the service: 'Network'."""

    metadata: NetworkMetadataInput
    """Labels with the display name and workspace of the network."""

    spec: NetworkSpecInput
    """Address range of the network."""


class ListMetadata(BaseModel):
    """Pagination information of a list."""

    continue_: str | None = json_field(default=None, key="continue")
    """Token for requesting the next page. Absent or empty on the last page."""

    remaining_item_count: int | None = json_field(default=None, key="remainingItemCount")
    """Number of items after this page."""


class Network(BaseModel):
    """A network that resource pools run in, in the form of a Kubernetes resource."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v1."""

    kind: str
    """Type of the resource, always Network."""

    metadata: NetworkMetadata
    """Name, labels and timestamps of the network."""

    spec: NetworkSpec
    """Address range and requested connections of the network."""

    status: NetworkStatus
    """State of the network and its connections."""


class NetworkAddressPage(BasePage["NetworkAddressRange"], items="subnetIpAvailability"):
    """Numbers of addresses in a subnet of a network."""

    name: str | None = None
    """Name of the subnet."""

    network_id: str | None = json_field(default=None, key="networkId")
    """ID of the subnet."""

    subnet_ip_availability: list[NetworkAddressRange] = json_field(key="subnetIpAvailability")
    """Numbers of addresses, one entry per address range."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class NetworkAddressRange(BaseModel):
    """Numbers of addresses in an address range."""

    cidr: str
    """CIDR block of the subnet."""

    ip_version: int | None = json_field(default=None, key="ipVersion")
    """Version of the Internet Protocol. 4 is IPv4."""

    used_ips: int = json_field(key="usedIps")
    """Number of addresses in use."""

    total_ips: int = json_field(key="totalIps")
    """Number of addresses in the range."""


class NetworkAnnotations(BaseModel):
    """Annotations of a network, by Kubernetes key."""

    os_modelarts_description: str | None = json_field(default=None, key="os.modelarts/description")
    """Description of the network, such as its purpose. Matches `^[^!<>=&"']*$`."""


class NetworkConnection(BaseModel):
    """External connections of a network."""

    peer_connection_list: list[NetworkPeerConnection] | None = json_field(default=None, key="peerConnectionList")
    """VPCs that the network is peered with."""

    sfs_turbo_connection_list: list[NetworkSfsTurboConnection] | None = json_field(
        default=None, key="sfsTurboConnectionList"
    )
    """SFS Turbo file systems that the network is connected to through a dedicated network interface."""


class NetworkConnectionInput(BaseModel):
    """Requested connections of a network."""

    peer_connection_list: list[NetworkPeerConnectionInput] | Unset | None = json_field(
        default=UNSET, key="peerConnectionList"
    )
    """Complete list of VPCs to peer with. Omitted VPCs are disconnected."""

    sfs_turbo_connection_list: list[NetworkSfsTurboConnection] | Unset | None = json_field(
        default=UNSET, key="sfsTurboConnectionList"
    )
    """Complete list of SFS Turbo file systems to connect to. Omitted file systems are disconnected."""


class NetworkConnectionStatus(BaseModel):
    """States of the connections of a network."""

    peer_connection_status: list[NetworkPeerConnectionStatus] | None = json_field(
        default=None, key="peerConnectionStatus"
    )
    """State of each VPC peering connection."""

    sfs_turbo_status: list[NetworkSfsTurboStatus] | None = json_field(default=None, key="sfsTurboStatus")
    """State of each connection to an SFS Turbo file system."""


class NetworkLabels(BaseModel):
    """Name and workspace of a network."""

    os_modelarts_name: str = json_field(key="os.modelarts/name")
    """Display name chosen by the user."""

    os_modelarts_workspace_id: str | None = json_field(default=None, key="os.modelarts/workspace.id")
    """ID of the workspace. 0 is the default workspace."""


class NetworkLabelsInput(BaseModel):
    """Labels of a new network."""

    os_modelarts_name: str = json_field(key="os.modelarts/name")
    """Display name. The service derives the generated name from it."""

    os_modelarts_workspace_id: str | Unset | None = json_field(default=UNSET, key="os.modelarts/workspace.id")
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""


class NetworkLabelsUpdate(BaseModel):
    """Labels of a network that can be changed."""

    os_modelarts_workspace_id: str | Unset | None = json_field(default=UNSET, key="os.modelarts/workspace.id")
    """ID of the workspace to move the network to."""


class NetworkMetadata(BaseModel):
    """Name, labels and timestamps of a network."""

    name: str
    """Generated name of the network. Pass it to other operations and to pools."""

    creation_timestamp: str = json_field(key="creationTimestamp")
    """Creation time, in UTC, in ISO 8601 format, such as 2024-07-01T08:30:00Z."""

    labels: NetworkLabels
    """Display name and workspace of the network."""

    annotations: NetworkAnnotations
    """Annotations of the network, such as its description."""

    deletion_timestamp: str | None = json_field(default=None, key="deletionTimestamp")
    """Time of the deletion request, in UTC, in ISO 8601 format. Absent unless deletion was requested.
    Open Telekom Cloud only.
    """


class NetworkMetadataInput(BaseModel):
    """Labels for a new network."""

    labels: NetworkLabelsInput
    """Display name and workspace of the new network."""


class NetworkMetadataUpdate(BaseModel):
    """Labels and annotations of a network to change."""

    annotations: NetworkAnnotations | Unset | None = UNSET
    """New annotations of the network."""

    labels: NetworkLabelsUpdate | Unset | None = UNSET
    """New labels of the network."""


class NetworkPage(BasePage["Network"], items="items"):
    """One page of networks."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v1."""

    kind: str
    """Type of the resource, always NetworkList."""

    metadata: ListMetadata
    """Pagination information, including the token of the next page."""

    items: list[Network]
    """Networks on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class NetworkPeerConnection(BaseModel):
    """A peering connection between a network and a VPC."""

    peer_vpc_id: str = json_field(key="peerVpcId")
    """ID of the peer VPC."""

    peer_subnet_id: str = json_field(key="peerSubnetId")
    """ID of the subnet in the peer VPC."""

    default_gate_way: bool | None = json_field(default=None, key="defaultGateWay")
    """Whether the default route uses this connection."""


class NetworkPeerConnectionInput(BaseModel):
    """A VPC to peer a network with."""

    peer_vpc_id: str = json_field(key="peerVpcId")
    """ID of the peer VPC."""

    peer_subnet_id: str = json_field(key="peerSubnetId")
    """ID of the subnet in the peer VPC."""

    default_gate_way: bool | Unset | None = json_field(default=UNSET, key="defaultGateWay")
    """Whether to use this connection for the default route. Default of the service: False."""


class NetworkPeerConnectionStatus(BaseModel):
    """State of a peering connection to a VPC."""

    peer_vpc_id: str = json_field(key="peerVpcId")
    """ID of the peer VPC."""

    peer_subnet_id: str = json_field(key="peerSubnetId")
    """ID of the subnet in the peer VPC."""

    default_gate_way: bool | None = json_field(default=None, key="defaultGateWay")
    """Whether the default route uses this connection."""

    phase: NetworkPeerConnectionPhase
    """State of the peering connection."""


class NetworkSfsTurboConnection(BaseModel):
    """A file system that a network is connected to."""

    name: str
    """Name of the SFS Turbo file system."""

    sfs_id: str = json_field(key="sfsId")
    """ID of the SFS Turbo file system."""


class NetworkSfsTurboStatus(BaseModel):
    """State of a connection to a file system."""

    name: str | None = None
    """Name of the SFS Turbo file system."""

    sfs_id: str | None = json_field(default=None, key="sfsId")
    """ID of the SFS Turbo file system."""

    connection_type: NetworkSfsTurboConnectionType | None = json_field(default=None, key="connectionType")
    """Type of connection to the file system."""

    ip_addr: str | None = json_field(default=None, key="ipAddr")
    """IP address for mounting the file system."""

    status: NetworkSfsTurboState | None = None
    """State of the connection."""


class NetworkSpec(BaseModel):
    """Address range and connections of a network."""

    ipv6enable: bool | None = None
    """Whether the network also supports IPv6. Open Telekom Cloud only."""

    cidr: str
    """CIDR block of the network, such as 192.168.64.0/18."""

    connection: NetworkConnection
    """Requested connections to VPCs and file systems."""


class NetworkSpecInput(BaseModel):
    """Address range of a new network."""

    ipv6enable: bool | Unset | None = UNSET
    """Whether the network also supports IPv6. Cannot be disabled later. Open Telekom Cloud only."""

    cidr: str
    """CIDR block: a prefix of 12 to 24 bits in 172.16.0.0/12 or of 16 to 24 bits in 192.168.0.0/16. Matches
    `^(172\\.(1[6-9]|2[0-9]|3[01])\\.[0-9]{1,3}\\.[0-9]{1,3}/(1[2-9]|2[0-4])|192\\.168\\.[0-9]{1,3}\\.[0-9]{1,3}/(1[6-9]|2[0-4]))$`.
    """

    connection: NetworkConnectionInput | Unset | None = UNSET
    """VPCs and file systems to connect the network to. Huawei Cloud only."""


class NetworkSpecUpdate(BaseModel):
    """Configuration of a network that can be changed."""

    ipv6enable: bool | Unset | None = UNSET
    """Whether to enable IPv6. Cannot be disabled later. Open Telekom Cloud only."""

    connection: NetworkConnectionInput | Unset | None = UNSET
    """New connections of the network."""


class NetworkStatus(BaseModel):
    """State of a network and its connections."""

    phase: NetworkPhase
    """State of the network, independent of its connections."""

    connection_status: NetworkConnectionStatus | None = json_field(default=None, key="connectionStatus")
    """State of each connection."""


class UpdateNetworkRequest(BaseModel):
    """Fields to change on a network, as a merge patch."""

    metadata: NetworkMetadataUpdate | Unset | None = UNSET
    """New labels and annotations."""

    spec: NetworkSpecUpdate | Unset | None = UNSET
    """New connections or IPv6 setting."""
