# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookVpc`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class NotebookVpc(BaseModel):
    """Network of the user to which a notebook is connected."""

    vpc_id: str | None = None
    """ID of the VPC."""

    subnet_id: str | None = None
    """ID of the subnet."""

    security_group_ids: list[str] | None = None
    """Security groups of the network interface, by ID."""

    connect_cidrs: str | None = None
    """Further address ranges that the notebook can reach through the network, in CIDR notation."""

    port_id: list[str] | None = None
    """IDs of the network interfaces."""

    port_ip: str | None = None
    """IP address of the network interface."""

    nat_id: str | None = None
    """ID of the NAT gateway."""

    eip_id: str | None = None
    """ID of the public IP address."""
