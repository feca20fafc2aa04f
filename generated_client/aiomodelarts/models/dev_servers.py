# Generated from spec/ by `make generate`; do not edit.
"""Models of `dev_servers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .dev_servers_enumerations import (
        DevServerBatchAction,
        DevServerBatchActionValue,
        DevServerPeriodType,
        DevServerPeriodTypeValue,
        DevServerPortState,
        RoceNetworkType,
        RoceNetworkTypeValue,
    )
    from .super_nodes import (
        DataVolumeInput,
        DevServerAccess,
        DevServerEndpoint,
        DevServerImageReference,
        DevServerMachine,
        DevServerVolume,
        RootVolumeInput,
        SuperNodeReference,
    )
    from .super_nodes_enumerations import (
        DevServerArchitecture,
        DevServerArchitectureValue,
        DevServerCategory,
        DevServerChargingMode,
        DevServerChargingModeValue,
        DevServerState,
        DevServerType,
        DevServerTypeValue,
    )


class AttachDevServerPortRequest(BaseModel):
    """Network interface to attach: an existing one, or the settings of a new one."""

    port_id: str | Unset | None = UNSET
    """ID of an existing network interface. Without it, one is created."""

    name: str | Unset | None = UNSET
    """Name of the new network interface. At most 255 characters."""

    network_id: str | Unset | None = UNSET
    """ID of the subnet. Required without port_id."""

    ip_address: str | Unset | None = UNSET
    """Address of the new network interface, in the range of the subnet."""

    security_groups: list[str] | Unset | None = UNSET
    """Security groups of the new network interface, by ID. At most 100 items."""

    enable_efi: bool | Unset | None = UNSET
    """Whether to enable EFI."""

    efi_protocol: str | Unset | None = UNSET
    """Name of the protocol to use with enable_efi. From 1 to 64 characters."""


class AttachDevServerVolumeRequest(BaseModel):
    """EVS disk to attach."""

    volume_id: str
    """ID of the EVS disk."""


class BindDevServerPublicIpRequest(BaseModel):
    """Elastic IP address to bind."""

    public_ip_id: str
    """ID of the elastic IP address. From 1 to 64 characters."""


class CreateDevServerRequest(BaseModel):
    """Settings of a new dev server or super node."""

    name: str
    """Name of the server. Letters, digits, underscores and hyphens. Matches `^[-_.a-zA-Z0-9]{1,64}$`."""

    image_id: str
    """ID of the image to install. Exactly 36 characters."""

    network: DevServerNetworkInput
    """Networks of the server."""

    resource_flavor: str | Unset | None = UNSET
    """Resource flavor, the name of the flavor in ModelArts. Give either this or flavor. From 1 to 256 characters."""

    flavor: str | Unset | None = UNSET
    """Flavor in the underlying compute service. Give either this or resource_flavor. From 1 to 128 characters."""

    server_type: DevServerType | DevServerTypeValue | str | Unset | None = UNSET
    """Type of the server, which must match the flavor."""

    arch: DevServerArchitecture | DevServerArchitectureValue | str | Unset | None = UNSET
    """Processor architecture, which must match the flavor."""

    availability_zone: str | Unset | None = UNSET
    """Availability zone of the server. From 1 to 256 characters."""

    key_pair_name: str | Unset | None = UNSET
    """Key pair to log in with. Give either this or a password; super nodes accept only a key pair. Matches
    `^[-_.a-zA-Z0-9]{1,64}$`.
    """

    admin_pass: str | Unset | None = json_field(default=UNSET, sensitive=True)
    """Password to log in with. It needs three of these: upper case, lower case, digits, special characters out of
    !@%-_=+[{}]:,./?. It may not contain the name of the user, root or administrator, not even in reverse. From 8 to
    26 characters.
    """

    root_volume: RootVolumeInput | Unset | None = UNSET
    """System disk."""

    data_volume: DataVolumeInput | Unset | None = UNSET
    """EVS disks besides the system disk, all of one kind and size."""

    count: int | Unset | None = UNSET
    """Number of servers to create. Not for super nodes. Defaults to 1. From 1 to 10."""

    charging_info: DevServerChargingInput | Unset | None = UNSET
    """How to pay for the server."""

    enterprise_project_id: str | Unset | None = UNSET
    """ID of the enterprise project that pays for the server. Defaults to the default project. From 1 to 36
    characters.
    """

    hps_cluster_id: str | Unset | None = UNSET
    """ID of the hyper cluster. Only for super nodes. Exactly 36 characters."""

    user_data: str | Unset | None = json_field(default=UNSET, sensitive=True)
    """Base64 of a script that the server runs when it starts. At most 32 KB before the encoding."""

    userdata: str | Unset | None = json_field(default=UNSET, sensitive=True)
    """The same as user_data, under the name that Terraform's provider sends."""


class CreateRoceNetworkRequest(BaseModel):
    """Settings of a new RoCE network."""

    network_type: RoceNetworkType | RoceNetworkTypeValue
    """Version of RDMA over Ethernet that the network uses."""

    physical_network: str
    """Name of the physical network. Matches `^[-_.a-zA-Z0-9]{1,64}$`."""


class CreatedDevServer(BaseModel):
    """New dev server, or the order of one that is paid in advance."""

    id: str | None = None
    """ID of the dev server in ModelArts. It may be missing if the server is paid in advance."""

    name: str | None = None
    """Name of the dev server. Several servers may share one."""

    status: DevServerState | None = None
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
    """ID of the order in the Billing Center, by which `list` shows the server once the order is processed."""

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


class DetachedDevServerPort(BaseModel):
    """Network interface that was detached."""

    port_id: str
    """ID of the network interface."""


class DevServerAddressPair(BaseModel):
    """Address that a network interface may use besides its own."""

    ip_address: str | Unset | None = UNSET
    """IP address or range. 0.0.0.0/0 is refused; 1.1.1.1/0 turns the check of addresses off."""

    mac_address: str | Unset | None = UNSET
    """MAC address of the network interface with the IP address. Optional for a virtual address."""


class DevServerAvailabilityZone(BaseModel):
    """Availability zone that has a flavor."""

    id: str | None = None
    """ID of the availability zone."""

    is_sold_out: bool | None = None
    """Whether the flavor is sold out there."""


class DevServerBatchActionRequest(BaseModel):
    """Action, and the dev servers to run it on."""

    type: DevServerBatchAction | DevServerBatchActionValue
    """Action to run."""

    servers: list[DevServerId]
    """Dev servers to run the action on."""

    extend_param: ReinstallServerOsRequest | Unset | None = UNSET
    """Settings for CHANGEOS and REINSTALLOS."""


class DevServerChargingInput(BaseModel):
    """How to pay for a new server."""

    charging_mode: DevServerChargingMode | DevServerChargingModeValue | str | Unset | None = UNSET
    """How the server is paid."""

    period_type: DevServerPeriodType | DevServerPeriodTypeValue | Unset | None = UNSET
    """Unit of the period. Required for PRE_PAID."""

    period_num: int | Unset | None = UNSET
    """Number of units that are paid in advance. Required for PRE_PAID. From 1 to 11."""

    is_auto_renew: bool | Unset | None = UNSET
    """Whether the period is renewed automatically. Defaults to false."""

    is_auto_pay: bool | Unset | None = UNSET
    """Whether the order is paid automatically."""


class DevServerFlavor(BaseModel):
    """Flavor of dev servers in an availability zone."""

    flavor: str
    """Flavor in the underlying compute service."""

    specification: str | None = None
    """Hardware of the flavor, as text."""

    arch: DevServerArchitecture | None = None
    """Processor architecture."""

    server_type: DevServerType | None = None
    """Whether servers of the flavor are virtual machines, bare metal or in a super node."""

    flavor_type: str | None = None
    """Kind of processor, such as CPU, GPU or NPU."""

    charging_mode: DevServerChargingMode | None = None
    """How servers of the flavor can be paid."""

    sku_code: str | None = None
    """Code for billing."""

    roce_num: int | None = None
    """Number of network interfaces for remote direct memory access."""

    count: int | None = None
    """Number of servers in a super node."""

    status: str | None = None
    """State of the flavor."""

    availability_zone: str | None = None
    """ID of the zone in which servers of the flavor can be created."""

    is_sold_out: bool | None = None
    """Whether the flavor is sold out. Defaults to false."""


class DevServerFlavorName(BaseModel):
    """Flavor to which a super node can be scaled."""

    name: str | None = None
    """Name of the flavor."""


class DevServerFlavorPage(BasePage["DevServerFlavor"], items="data", total="total"):
    """All matching flavors of dev servers."""

    current: int | None = None
    """Number of the page."""

    pages: int | None = None
    """Number of all pages."""

    size: int | None = None
    """Number of items on a page."""

    total: int
    """Number of items that match."""

    data: list[DevServerFlavor]
    """One entry for each flavor and availability zone."""


class DevServerHyperClusterInput(BaseModel):
    """Hyper cluster that a new super node joins."""

    id: str | Unset | None = UNSET
    """ID of the hyper cluster."""

    hyper_cluster_subnet_id: str | Unset | None = UNSET
    """ID of the subnet of the hyper cluster."""


class DevServerHyperGroupInput(BaseModel):
    """Group of super nodes that a new super node joins."""

    id: str | Unset | None = UNSET
    """ID of the group. Required for the newest generation of super nodes."""


class DevServerId(BaseModel):
    """Reference to a dev server."""

    id: str
    """ID of the dev server."""


class DevServerNetworkInput(BaseModel):
    """Networks of a new server."""

    vpc_id: str
    """ID of the VPC."""

    subnet_id: str
    """ID of the subnet."""

    security_group_id: str
    """ID of the security group."""

    ipv6_enable: bool | Unset | None = UNSET
    """Whether to enable IPv6. Subnet, flavor and image must support it."""

    roce_id: str | Unset | None = UNSET
    """ID of the RoCE network."""

    hyper_cluster: DevServerHyperClusterInput | Unset | None = UNSET
    """Hyper cluster of a super node."""

    hyper_group: DevServerHyperGroupInput | Unset | None = UNSET
    """Group of a super node."""

    allowed_address_pairs: list[DevServerAddressPair] | Unset | None = UNSET
    """Further addresses that the network interface may use."""


class DevServerPlugin(BaseModel):
    """Plug-in for dev servers."""

    name: str
    """Name of the plug-in."""

    infos: list[DevServerPluginVersion] | None = None
    """Versions of the plug-in."""


class DevServerPluginPage(BasePage["DevServerPlugin"], items="data"):
    """All plug-ins for dev servers."""

    data: list[DevServerPlugin]
    """The plug-ins."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class DevServerPluginVersion(BaseModel):
    """Version of a plug-in for dev servers."""

    id: str | None = None
    """ID of the version."""

    version: str | None = None
    """Number of the version."""

    status: str | None = None
    """State of the version."""

    url: str | None = json_field(default=None, sensitive=True)
    """URL to download the version from."""


class DevServerPort(BaseModel):
    """Network interface of a dev server."""

    port_id: str
    """ID of the network interface."""

    mac_addr: str | None = None
    """MAC address that the service assigned to the network interface."""

    port_state: DevServerPortState | None = None
    """State of the network interface."""

    virsubnet_id: str | None = None
    """ID of the subnet."""


class DevServerPublicIp(BaseModel):
    """Elastic IP address of a dev server."""

    id: str
    """ID of the elastic IP address."""

    address: str | None = None
    """IPv4 address."""


class DevServerPublicIps(BasePage["DevServerPublicIp"], items="public_ips"):
    """Elastic IP addresses of a dev server."""

    public_ips: list[DevServerPublicIp]
    """All addresses that are bound to the server."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class DevServerResourceFlavor(BaseModel):
    """Hardware on which a dev server or super node can run, with its availability zones."""

    flavor: str
    """Name of the resource flavor, for resource_flavor of `create`."""

    specification: str | None = None
    """Hardware of the flavor, as text."""

    arch: DevServerArchitecture | None = None
    """Processor architecture."""

    server_type: DevServerType | None = None
    """Whether servers of the flavor are virtual machines, bare metal or in a super node."""

    flavor_type: str | None = None
    """Kind of processor, such as CPU, GPU or NPU."""

    charging_mode: DevServerChargingMode | None = None
    """How servers of the flavor can be paid."""

    sku_code: str | None = None
    """Code for billing."""

    roce_num: int | None = None
    """Number of network interfaces for remote direct memory access."""

    count: int | None = None
    """Number of servers in a super node."""

    status: str | None = None
    """State of the flavor."""

    server_flavors: list[DevServerFlavorName] | None = None
    """Flavors to which a super node can be scaled."""

    availability_zones: list[DevServerAvailabilityZone] | None = None
    """Availability zones that have the flavor."""


class DevServerResourceFlavorPage(BasePage["DevServerResourceFlavor"], items="data"):
    """All matching resource flavors of dev servers."""

    data: list[DevServerResourceFlavor]
    """The resource flavors."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class ReinstallServerOsRequest(BaseModel):
    """How to log in to the server afterwards."""

    image_id: str | Unset | None = UNSET
    """ID of the image to install. Required for another image."""

    key_pair_name: str | Unset | None = UNSET
    """Key pair to log in with. Give either this or a password."""

    admin_pass: str | Unset | None = json_field(default=UNSET, sensitive=True)
    """Password to log in with. It needs three of these: upper case, lower case, digits, special characters out of
    !@%-_=+[{}]:,./?. It may not contain the name of the user, root or administrator, not even in reverse. From 8 to
    26 characters.
    """

    user_data: str | Unset | None = json_field(default=UNSET, sensitive=True)
    """Base64 of a script that the server runs when it starts. At most 32 KB before the encoding."""


class RoceNetwork(BaseModel):
    """RoCE network of dev servers."""

    id: str
    """ID of the network."""

    name: str | None = None
    """Name of the network."""

    project_id: str | None = None
    """ID of the project."""

    tenant_id: str | None = None
    """ID of the project, under its older name."""

    status: str | None = None
    """State of the network."""

    subnets: str | None = None
    """Subnets of the network."""

    provider_network_type: str | None = json_field(default=None, key="provider:network_type")
    """vxlan_roce or roce_v2, as requested."""

    provider_physical_network: str | None = json_field(default=None, key="provider:physical_network")
    """Name of the physical network."""


class RoceNetworkResult(BaseModel):
    """Result of the creation of a RoCE network."""

    network: RoceNetwork
    """The new network, with its ID."""


class StartDevServerRequest(BaseModel):
    """Properties of the server to start, all optional."""

    arch: DevServerArchitecture | DevServerArchitectureValue | str | Unset | None = UNSET
    """Processor architecture of the server."""

    charging_mode: DevServerChargingMode | DevServerChargingModeValue | str | Unset | None = UNSET
    """How the server is paid."""

    server_type: DevServerType | DevServerTypeValue | str | Unset | None = UNSET
    """Whether the server is a virtual machine, bare metal or in a super node."""


class UpdateDevServerRequest(BaseModel):
    """New name of a dev server."""

    name: str
    """New name. Letters, digits, underscores and hyphens. Matches `^[-_.a-zA-Z0-9]{1,64}$`."""
