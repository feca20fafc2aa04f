# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateDevServerRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .data_volume_input import DataVolumeInput
    from .dev_server_architecture import DevServerArchitecture, DevServerArchitectureValue
    from .dev_server_charging_input import DevServerChargingInput
    from .dev_server_network_input import DevServerNetworkInput
    from .dev_server_type import DevServerType, DevServerTypeValue
    from .root_volume_input import RootVolumeInput


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
