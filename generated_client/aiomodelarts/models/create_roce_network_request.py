# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateRoceNetworkRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .roce_network_type import RoceNetworkType, RoceNetworkTypeValue


class CreateRoceNetworkRequest(BaseModel):
    """Settings of a new RoCE network."""

    network_type: RoceNetworkType | RoceNetworkTypeValue
    """Version of RDMA over Ethernet that the network uses."""

    physical_network: str
    """Name of the physical network. Matches `^[-_.a-zA-Z0-9]{1,64}$`."""
