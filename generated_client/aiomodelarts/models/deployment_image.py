# Generated from spec/ by `make generate`; do not edit.
"""The model `DeploymentImage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .deployment_image_source import DeploymentImageSource
    from .development_environment_hardware import DevelopmentEnvironmentHardware


class DeploymentImage(BaseModel):
    """Image of a container."""

    id: str | None = None
    """ID of the image, with the source IMAGE."""

    source: DeploymentImageSource
    """Where the image comes from."""

    swr_path: str
    """Address of the image, by its source."""

    category: DevelopmentEnvironmentHardware | None = None
    """Kind of processor for the image. Default of the service: 'CPU'."""
