# Generated from spec/ by `make generate`; do not edit.
"""Models of `super_nodes`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .notebooks_enumerations import NotebookService
    from .super_nodes_enumerations import (
        DevServerArchitecture,
        DevServerCategory,
        DevServerChargingMode,
        DevServerEndpointService,
        DevServerOperationState,
        DevServerState,
        DevServerType,
        DevServerVolumePurpose,
        EvsVolumeType,
        EvsVolumeTypeValue,
        SuperNodeState,
    )


class ChangeServerOsRequest(BaseModel):
    """New image of the servers, and how to log in to them."""

    image_id: str
    """ID of the image to install."""

    key_pair_name: str | Unset | None = UNSET
    """Key pair to log in with. Give either this or a password; super nodes accept only a key pair."""

    admin_pass: str | Unset | None = json_field(default=UNSET, sensitive=True)
    """Password to log in with. It needs three of these: upper case, lower case, digits, special characters out of
    !@%-_=+[{}]:,./?. It may not contain the name of the user, root or administrator, not even in reverse. From 8 to
    26 characters.
    """

    user_data: str | Unset | None = json_field(default=UNSET, sensitive=True)
    """Base64 of a script that the servers run when they start. At most 32 KB before the encoding."""


class CreateSuperNodeGroupRequest(BaseModel):
    """Settings of a new group of super nodes."""

    name: str
    """Name of the group."""

    hyperinstance_cluster_id: str
    """ID of the hyper cluster for the group."""


class DataVolumeInput(BaseModel):
    """Data disks of a new server, all of one kind."""

    size: int | Unset | None = UNSET
    """Size of each disk, in GB. From 100 to 32768."""

    type: EvsVolumeType | EvsVolumeTypeValue | str | Unset | None = UNSET
    """Type of the EVS disks."""

    count: int | Unset | None = UNSET
    """Number of disks. From 1 to 8."""


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


class DevServerAccess(BaseModel):
    """Service by which a server is reached."""

    dev_service: NotebookService | None = None
    """Kind of the service."""

    extensions: dict[str, str] | None = None
    """Settings of applications that open the server by a URL of their own."""

    ssh_keys: list[str] | None = None
    """Names of the key pairs that SSH accepts. At most 1024 items."""


class DevServerEndpoint(BaseModel):
    """Private address of a server."""

    dev_service: str | None = None
    """Service at the address, NOTEBOOK or SSH."""

    service: DevServerEndpointService | None = None
    """Service at the address."""

    uri: str | None = None
    """Private IP address of the server."""

    key_pair_names: list[str] | None = None
    """Names of the key pairs that SSH accepts."""


class DevServerImageReference(BaseModel):
    """Image from which a server was installed."""

    image_id: str | None = None
    """ID of the image."""

    name: str | None = None
    """Name of the image, up to 256 characters."""

    arch: DevServerArchitecture | None = None
    """Processor architecture of the image."""

    server_type: DevServerType | None = None
    """Type of the servers for which the image is."""

    status: str | None = None
    """State of the image, ACTIVE or INACTIVE."""


class DevServerMachine(BaseModel):
    """Server in the underlying compute service."""

    id: str | None = None
    """ID of the server, or of the node in the super node."""

    type: DevServerType | None = None
    """Type of the server."""

    hps_id: str | None = None
    """ID of the super node in the underlying compute service."""

    hps_ecs_id: str | None = None
    """ID of the virtual machine that is the node of the super node."""


class DevServerOperation(BaseModel):
    """Operation on a dev server or a super node that runs in the background."""

    operation_id: str
    """ID of the operation."""

    operation_type: str | None = None
    """Kind of the operation, such as node_attach_volume."""

    operation_status: DevServerOperationState | None = None
    """State of the operation."""

    operation_error: DevServerOperationError | None = None
    """Why the operation failed."""


class DevServerOperationError(BaseModel):
    """Error of an operation that failed."""

    code: str | None = None
    """Error code. From 8 to 36 characters."""

    message: str | None = None
    """Error message. From 2 to 512 characters."""


class DevServerPage(BasePage["DevServer"], items="data", total="total"):
    """Dev servers, one page of them or all."""

    current: int | None = None
    """Number of the page."""

    pages: int | None = None
    """Number of all pages."""

    size: int | None = None
    """Number of items on a page."""

    total: int
    """Number of dev servers that match."""

    data: list[DevServer]
    """The dev servers, each with all its fields."""


class DevServerVolume(BaseModel):
    """Disk of a server."""

    size: int | None = None
    """Size of the disk, in GB."""

    type: DevServerVolumePurpose | None = None
    """Whether it is the system disk or a data disk."""

    evs_type: EvsVolumeType | None = None
    """Type of the EVS disk."""

    evs_id: str | None = None
    """ID of the EVS disk."""


class EvaluateClusterCapacityRequest(BaseModel):
    """Hyper clusters and flavor to evaluate."""

    hyperinstance_cluster_ids: list[str] | Unset | None = UNSET
    """IDs of the hyper clusters. By default, all are evaluated. At most 5 items. Each item: from 1 to 128
    characters.
    """

    flavor: str | Unset | None = UNSET
    """Flavor of the super node. From 1 to 65536 characters."""

    availability_zone: str | Unset | None = UNSET
    """Availability zone of the super node. From 1 to 65536 characters."""

    resource_flavor: str | Unset | None = UNSET
    """Resource flavor, the name of the flavor in ModelArts. From 1 to 65536 characters."""


class EvaluateGroupCapacityRequest(BaseModel):
    """Groups and flavor to evaluate."""

    hyperinstance_group_ids: list[str]
    """IDs of the groups of super nodes. From 1 to 5 items."""

    availability_zone: str
    """Availability zone of the super node."""

    resource_flavor: str
    """Resource flavor, the name of the flavor in ModelArts."""


class HyperClusterCapacities(BaseModel):
    """Capacity of hyper clusters for super nodes of a flavor."""

    capacities: list[HyperClusterCapacity]
    """Capacity of each hyper cluster."""


class HyperClusterCapacity(BaseModel):
    """Capacity of a hyper cluster for super nodes of a flavor."""

    hyperinstance_cluster_id: str | None = None
    """ID of the hyper cluster."""

    hyperinstance_cluster_name: str | None = None
    """Name of the hyper cluster."""

    availability_zone: str | None = None
    """Availability zone of the super node."""

    flavor: str | None = None
    """Flavor of the super node."""

    resource_flavor: str | None = None
    """Resource flavor, the name of the flavor in ModelArts."""

    is_sold_out: bool | None = None
    """Whether no further super node of the flavor can be created."""


class RootVolumeInput(BaseModel):
    """System disk of a new server."""

    size: int | Unset | None = UNSET
    """Size of the disk, in GB. From 100 to 1024."""

    type: EvsVolumeType | EvsVolumeTypeValue | str | Unset | None = UNSET
    """Type of the EVS disk."""


class ScaleDownSuperNodeRequest(BaseModel):
    """Servers to remove, and the flavor that results."""

    super_node_id: str | Unset | None = json_field(default=UNSET, key="id")
    """ID of the super node, as in the path."""

    flavor: str | Unset | None = UNSET
    """Flavor of the smaller super node."""

    resource_flavor: str | Unset | None = UNSET
    """Resource flavor of the smaller super node."""

    server_ids: list[str] | Unset | None = UNSET
    """IDs of the servers to remove."""


class ScaleUpSuperNodeRequest(BaseModel):
    """Flavor of the larger super node, and the settings of its new servers."""

    flavor: str
    """Flavor of the larger super node. Letters, digits and dots. From 1 to 128 characters."""

    root_volume: RootVolumeInput | Unset | None = UNSET
    """System disk of each new server."""

    data_volume: DataVolumeInput | Unset | None = UNSET
    """Data disks of each new server."""

    image_id: str | Unset | None = UNSET
    """ID of the image for the new servers. Exactly 36 characters."""

    userdata: str | Unset | None = json_field(default=UNSET, sensitive=True)
    """Base64 of a script that the new servers run when they start. At most 32 KB before the encoding."""

    key_pair_name: str | Unset | None = UNSET
    """Key pair to log in to the new servers with. Matches `^[-_.a-zA-Z0-9]{1,64}$`."""


class ServerTopology(BaseModel):
    """Server and the switches to which it is connected."""

    resource_id: str
    """ID of the cloud server."""

    network_nodes: list[str] | None = None
    """IPv4 addresses of the top-of-rack switches."""


class ServerTopologyPage(BasePage["ServerTopology"], items="servers"):
    """Switches to which servers are connected."""

    servers: list[ServerTopology]
    """Servers with their switches."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


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


class SuperNodeGroup(BaseModel):
    """Group of super nodes in a hyper cluster."""

    id: str
    """ID of the group."""

    name: str
    """Name of the group."""

    hyperinstance_cluster_id: str | None = None
    """ID of the hyper cluster."""

    npu_count: str | None = None
    """Number of NPUs in the group, as a string."""

    npu_count_limit: str | None = None
    """Maximum number of NPUs in the group, as a string."""

    created_at: int | None = None
    """Creation time, in milliseconds since 1970."""

    updated_at: int | None = None
    """Time of the last change, in milliseconds since 1970."""


class SuperNodeGroupCapacities(BaseModel):
    """Capacity of groups for super nodes of a flavor."""

    capacities: list[SuperNodeGroupCapacity]
    """Capacity of each group."""


class SuperNodeGroupCapacity(BaseModel):
    """Capacity of a group for super nodes of a flavor."""

    hyperinstance_group_id: str | None = None
    """ID of the group."""

    hyperinstance_group_name: str | None = None
    """Name of the group of super nodes."""

    hyperinstance_cluster_id: str | None = None
    """ID of the hyper cluster."""

    availability_zone: str | None = None
    """Availability zone of the super node."""

    resource_flavor: str | None = None
    """Resource flavor, the name of the flavor in ModelArts."""

    is_sold_out: bool | None = None
    """Whether no further super node of the flavor can be created."""


class SuperNodeGroupPage(BasePage["SuperNodeGroup"], items="data", total="total"):
    """All groups of super nodes."""

    current: int | None = None
    """Number of the page."""

    pages: int | None = None
    """Number of all pages."""

    size: int | None = None
    """Number of items on a page."""

    total: int
    """Number of groups that match."""

    data: list[SuperNodeGroup]
    """The groups, each with all its fields."""


class SuperNodePage(BasePage["SuperNode"], items="data", total="total"):
    """Super nodes, one page of them or all."""

    current: int | None = None
    """Number of the page."""

    pages: int | None = None
    """Number of all pages."""

    size: int | None = None
    """Number of items on a page."""

    total: int
    """Number of super nodes that match."""

    data: list[SuperNode]
    """The super nodes, each with all its fields."""


class SuperNodeReference(BaseModel):
    """Super node to which a server belongs."""

    id: str | None = None
    """ID of the super node in ModelArts."""

    name: str | None = None
    """Name of the super node."""


class SuperNodeScaleEvaluation(BaseModel):
    """Flavors to which a super node can be scaled."""

    evaluations: list[SuperNodeScaleOption]
    """Flavors with more or fewer servers."""


class SuperNodeScaleOption(BaseModel):
    """Flavor to which a super node can be scaled."""

    flavor: str | None = None
    """Flavor of the super node after scaling."""

    resource_flavor: str | None = None
    """Resource flavor, the name of the flavor in ModelArts."""

    is_sold_out: bool | None = None
    """Whether the servers that are needed are sold out."""
