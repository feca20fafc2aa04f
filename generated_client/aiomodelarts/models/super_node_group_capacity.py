# Generated from spec/ by `make generate`; do not edit.
"""The model `SuperNodeGroupCapacity`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


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
