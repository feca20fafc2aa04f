# Generated from spec/ by `make generate`; do not edit.
"""The model `DeploymentSecurity`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class DeploymentSecurity(BaseModel):
    """User and group of the process in a container."""

    user_id: int | None = None
    """ID of the user in the container. From 1 to 60000."""

    group_id: int | None = None
    """ID of the group in the container. From 1 to 60000."""
