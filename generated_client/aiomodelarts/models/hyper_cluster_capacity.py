# Generated from spec/ by `make generate`; do not edit.
"""The model `HyperClusterCapacity`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


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
