# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateSuperNodeGroupRequest`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class CreateSuperNodeGroupRequest(BaseModel):
    """Settings of a new group of super nodes."""

    name: str
    """Name of the group."""

    hyperinstance_cluster_id: str
    """ID of the hyper cluster for the group."""
