# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeNetwork`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class NodeNetwork(BaseModel):
    """VPC, subnet and security groups of a node."""

    vpc: str | None = None
    """ID of the VPC that contains the machine."""

    subnet: str | None = None
    """ID of the subnet that contains the machine."""

    security_groups: list[str] | None = json_field(default=None, key="securityGroups")
    """IDs of the security groups of the machine."""
