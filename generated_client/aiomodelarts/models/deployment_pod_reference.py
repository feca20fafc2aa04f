# Generated from spec/ by `make generate`; do not edit.
"""The model `DeploymentPodReference`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class DeploymentPodReference(BaseModel):
    """Name of a pod."""

    pod_name: str
    """Name of the deleted pod."""
