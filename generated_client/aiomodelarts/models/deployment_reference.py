# Generated from spec/ by `make generate`; do not edit.
"""The model `DeploymentReference`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class DeploymentReference(BaseModel):
    """ID of a deployment."""

    id: str
    """ID of the deployment."""
