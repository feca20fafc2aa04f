# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookVpcInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class NotebookVpcInput(BaseModel):
    """Network of the user to which to connect a notebook."""

    vpc_id: str
    """ID of the VPC."""

    subnet_id: str
    """ID of the subnet."""

    security_group_ids: list[str] | Unset | None = UNSET
    """Security groups of the network interface, by ID."""

    connect_cidrs: list[str] | Unset | None = UNSET
    """Further address ranges that the notebook can reach through the network, in CIDR notation."""

    nat_id: str | Unset | None = UNSET
    """ID of the NAT gateway."""

    eip_id: str | Unset | None = UNSET
    """ID of the public IP address."""
