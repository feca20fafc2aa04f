# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentProfile`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .development_environment_deployment import DevelopmentEnvironmentDeployment
    from .development_environment_hardware import DevelopmentEnvironmentHardware


class DevelopmentEnvironmentProfile(BaseModel):
    """Configuration (image and engines) that instances are created from."""

    id: str
    """ID of the configuration, such as "Multi-Engine 1.0 (python3)-gpu"."""

    name: str
    """Name of the configuration."""

    description: str | None = None
    """Description of the configuration."""

    de_type: str
    """Type of environment that the configuration is for. The only known value is Notebook."""

    flavor_type: DevelopmentEnvironmentHardware | None = None
    """Hardware type that the configuration is for."""

    provision: DevelopmentEnvironmentDeployment | None = None
    """Deployment of the instances."""

    labels: dict[str, str] | None = None
    """Additional labels of the configuration."""
