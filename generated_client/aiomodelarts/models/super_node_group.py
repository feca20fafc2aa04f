# Generated from spec/ by `make generate`; do not edit.
"""The model `SuperNodeGroup`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


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
