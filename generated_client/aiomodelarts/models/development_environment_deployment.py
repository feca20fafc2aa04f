# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentDeployment`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .development_environment_deployment_spec import DevelopmentEnvironmentDeploymentSpec


class DevelopmentEnvironmentDeployment(BaseModel):
    """Deployment of the instances of a configuration."""

    type: str
    """Type of the deployment. The only known value is Docker."""

    spec: DevelopmentEnvironmentDeploymentSpec
    """Engine and image of the deployment."""

    annotations: dict[str, str] | None = None
    """Annotations of the deployment, if any."""
