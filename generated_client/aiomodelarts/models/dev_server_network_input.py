# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerNetworkInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .dev_server_address_pair import DevServerAddressPair
    from .dev_server_hyper_cluster_input import DevServerHyperClusterInput
    from .dev_server_hyper_group_input import DevServerHyperGroupInput


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
