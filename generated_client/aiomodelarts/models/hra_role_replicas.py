# Generated from spec/ by `make generate`; do not edit.
"""The model `HraRoleReplicas`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class HraRoleReplicas(BaseModel):
    """Limits for the number of instances of a role. Currently without effect."""

    name: str
    """Name of the role."""

    min_replicas: int | None = None
    """Lower limit of the number of instances. From 1 to 128."""

    max_replicas: int | None = None
    """Upper limit of the number of instances. From 1 to 128."""
