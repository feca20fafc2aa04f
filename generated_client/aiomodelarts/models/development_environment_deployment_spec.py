# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentDeploymentSpec`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .development_environment_image import DevelopmentEnvironmentImage


class DevelopmentEnvironmentDeploymentSpec(BaseModel):
    """Engine and image that an instance is deployed with."""

    engine: str
    """Container service that runs the instance. The only known value is CCE."""

    params: DevelopmentEnvironmentImage | None = None
    """Container image that the instance runs."""
