# Generated from spec/ by `make generate`; do not edit.
"""The model `ScaleDeploymentRequest`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ScaleDeploymentRequest(BaseModel):
    """New number of instances of a deployment."""

    count: int
    """Number of instances. From 1 to 128."""
