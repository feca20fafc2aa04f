# Generated from spec/ by `make generate`; do not edit.
"""The model `ImageGroup`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ImageGroup(BaseModel):
    """All versions of an image and their number."""

    name: str
    """Name shared by all versions."""

    create_at: int
    """Creation time of the first version, in milliseconds since 1970."""

    namespace: str
    """Organization of the images in SWR, the container registry."""

    update_at: int
    """Last update time of any version, in milliseconds since 1970."""

    version_count: int
    """Number of versions of the image."""
