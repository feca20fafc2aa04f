# Generated from spec/ by `make generate`; do not edit.
"""The model `DeploymentInstanceReference`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class DeploymentInstanceReference(BaseModel):
    """Name of an instance."""

    instance_name: str
    """Name of the deleted instance."""
