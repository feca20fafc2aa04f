# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentImage`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class DevelopmentEnvironmentImage(BaseModel):
    """Container image of a development environment."""

    namespace: str
    """SWR organization that contains the image."""

    image_name: str
    """Name of the image in that organization."""

    image_tag: str
    """Tag of the image version."""

    annotations: dict[str, str] | None = None
    """Annotations of the image, if any."""
